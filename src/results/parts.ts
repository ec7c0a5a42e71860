/** The six parts of a map in words: level, sentence, position; and the strips that show them. Source: instrument.md §3.3, §3.4. */
import { ITEMS, type AgeBand, type Answers, type Dimension } from '../instrument/items.ts';
import type { Level } from '../instrument/rules.ts';
import { errorOf, type Levels } from '../scoring/dimensions.ts';
import type { Result } from '../scoring/score.ts';
import type { QuestionsTexts, ResultsTexts } from '../text/groups.ts';
import { sentences } from './sentences.ts';

type Words = QuestionsTexts & ResultsTexts;

/** The position of one part on the figure. */
export interface Place {
  /** 0–100, or `null`: not mapped. */
  readonly score: number | null;
  /** Half the width of the range, 11 or 12 points. */
  readonly half: number;
}

/** One part, for the figure, its strip and its sentences. */
export interface PartView extends Place {
  readonly dimension: Dimension;
  readonly label: string;
  /** The label on the figure, where farther out means easier. */
  readonly axis: string;
  readonly level: Level | null;
  /** The level in words: a level, between two levels, or not mapped. */
  readonly word: string;
  /** The same in fewer words, for a narrow figure. */
  readonly short: string;
  readonly line: string;
  /** Score and range rounded to whole points; `null`: not mapped. */
  readonly numbers: { readonly score: number; readonly low: number; readonly high: number } | null;
}

/** The strips below the map. */
export interface StripsView {
  /** Whether any part is mapped. If not, there is nothing to draw (§3.4). */
  readonly isMapped: boolean;
  /** The parts with a strip of their own, in display order: strength, steady, tender, repair that did not come up. */
  readonly strips: readonly PartView[];
  /** All other parts that are not mapped, in one row; `null`: there are none, or nothing is mapped. */
  readonly unmapped: { readonly word: string; readonly labels: readonly string[]; readonly line: string } | null;
}

/** The answers that a part is described from. */
interface Answered {
  readonly answers: Answers;
  readonly ageBand: AgeBand;
}

/** The part as message ids name it. For babies, boundaries are about pace, so that part has separate texts. */
export const wordsFor = (dimension: Dimension, ageBand: AgeBand) =>
  dimension === 'boundaries' && ageBand === 'infant' ? 'boundaries.infant' : dimension;

/** The long and the short word of a level (§3.3). Friction is drawn as ease, so its levels have separate texts. */
const wordsOf = (
  text: Words,
  dimension: Dimension,
  level: Level | null,
  { scores }: Result,
): Pick<PartView, 'word' | 'short'> => {
  if (!level) return { word: text['ui.unmapped'], short: text['ui.unmapped.short'] };
  const { edge } = scores[dimension];
  const id = edge ? (`edge.${edge}` as const) : (`level.${level}` as const);
  return dimension === 'friction'
    ? { word: text[`${id}.friction`], short: text[`${id}.friction-short`] }
    : { word: text[id], short: text[`${id}.short`] };
};

/** The label on the figure. The aside that explains “Ease” is needed only where no level word mentions friction. */
const axisOf = (text: Words, dimension: Dimension, label: string, level: Level | null): string =>
  dimension !== 'friction' ? label : text[level ? 'dimension.friction.axis-short' : 'dimension.friction.axis'];

/** Repair may be missing because no hard moment came up: two `na`, and friction mapped and not tender (§3.4). */
function repairNotNeeded({ answers, ageBand }: Answered, { friction }: Levels): boolean {
  const notApplicable = ITEMS[ageBand].filter(({ id, dimension }) => dimension === 'repair' && answers[id] === 'na');
  return notApplicable.length >= 2 && friction !== null && friction !== 'tender';
}

function lineOf(text: Words, dimension: Dimension, answered: Answered, { scores }: Result, levels: Levels): string {
  const level = levels[dimension];
  if (!level) {
    return dimension === 'repair' && repairNotNeeded(answered, levels)
      ? text['ui.unmapped.repair']
      : text['ui.unmapped.text'];
  }
  const line = text[`dimension.${wordsFor(dimension, answered.ageBand)}.${level}`];
  return scores[dimension].edge ? sentences(text['ui.parts.between'], line) : line;
}

/** A part of the map. */
export function partOf(
  text: Words,
  dimension: Dimension,
  answered: Answered,
  result: Result,
  levels: Levels,
): PartView {
  const part = result.scores[dimension];
  const level = levels[dimension];
  const label = text[`dimension.${wordsFor(dimension, answered.ageBand)}.label`];
  return {
    dimension,
    label,
    axis: axisOf(text, dimension, label, level),
    level,
    ...wordsOf(text, dimension, level, result),
    line: lineOf(text, dimension, answered, result, levels),
    score: part.score,
    half: errorOf(part.answered),
    numbers:
      part.score === null
        ? null
        : { score: Math.round(part.score), low: Math.round(part.range[0]), high: Math.round(part.range[1]) },
  };
}

const LEVEL_ORDER = ['strength', 'steady', 'tender'] as const;

/** The strips, and the row of the parts that are not mapped (§3.4, §10.1). With nothing mapped there are none. */
export function stripsOf(text: Words, parts: readonly PartView[], answered: Answered, levels: Levels): StripsView {
  const mapped = LEVEL_ORDER.flatMap((level) => parts.filter((part) => part.level === level));
  if (!mapped.length) return { isMapped: false, strips: [], unmapped: null };
  const open = parts.filter(({ level }) => level === null);
  const own = repairNotNeeded(answered, levels) ? open.filter(({ dimension }) => dimension === 'repair') : [];
  const together = open.filter((part) => !own.includes(part));
  return {
    isMapped: true,
    strips: [...mapped, ...own],
    unmapped: together.length
      ? {
          word: text['ui.unmapped'],
          labels: together.map(({ label }) => label),
          line: text[together.length > 1 ? 'ui.unmapped.text-some' : 'ui.unmapped.text'],
        }
      : null,
  };
}
