/** How sure it is that a part is tender or a strength. Source: instrument.md §3.5. */
import { DIMENSIONS } from '../instrument/items.ts';
import { CHANCES, SCORING, type NamedLevel, type Side } from '../instrument/rules.ts';
import type { DimensionScore, Levels, Scores } from './dimensions.ts';

/** The six parts. */
export interface Parts {
  readonly scores: Scores;
  /** The levels of these scores. */
  readonly levels: Levels;
}

/** How likely a level of a part is, in hundredths; 0 for a part that is not mapped. A weight, never shown or stored. */
export function chanceOf({ score, answered }: DimensionScore, level: NamedLevel): number {
  if (score === null) return 0;
  const sum = Math.round((score / 100) * SCORING.maxRaw * answered);
  return CHANCES[level][answered === 3 ? 3 : 4][sum]!;
}

/** The chances of a level added up over the mapped parts: 300 is as much as three parts. */
export const expected = (level: NamedLevel, { scores }: Parts): number =>
  DIMENSIONS.reduce((sum, one) => sum + chanceOf(scores[one], level), 0);

/** Whether the page says that a part is at a level, without “between”. */
export const isClear = ({ dim, is }: Side, { scores, levels }: Parts): boolean =>
  levels[dim] === is && scores[dim].edge !== 'steady-tender';

/** Whether the chance that all sides hold is `min` hundredths or more. In whole numbers (§4, `likely`). */
export function reaches(min: number, sides: readonly Side[], { scores }: Parts): boolean {
  const product = sides.reduce((chance, { dim, is }) => chance * chanceOf(scores[dim], is), 1);
  return product >= min * 100 ** (sides.length - 1);
}

/** The likeliest side, the first on a tie. A clear one is always likelier than one that is not clear. */
export const likeliest = (sides: readonly Side[], { scores }: Parts): Side =>
  sides.reduce((best, one) => (chanceOf(scores[one.dim], one.is) > chanceOf(scores[best.dim], best.is) ? one : best));
