/** Finds the headline and its second line, by how sure they are. Source: instrument.md §4. */
import { AGE_BANDS, DIMENSIONS, type Dimension } from '../instrument/items.ts';
import { CHANCES, PATTERNS, type Pattern, type PatternId, type Side } from '../instrument/rules.ts';
import { isClear, reaches, type Parts } from './chances.ts';
import { areLikely, has, holds, sidesOf, type Facts } from './conditions.ts';

/** The headline of a map. */
export interface Headline {
  readonly pattern: PatternId;
  /** It is not very sure. */
  readonly soft: boolean;
  /** The second line: a headline that may be true as well, or `null`. */
  readonly second: PatternId | null;
  /** The parts that the headline and its second line name. */
  readonly named: readonly Dimension[];
}

/** What a rule can leave out is set here, because a page can put properties on `Object.prototype`. */
const ROWS = PATTERNS.map((row: Pattern) => ({ bands: AGE_BANDS, family: null, second: false, ...row }));
type Row = (typeof ROWS)[number];

const isFor = ({ bands }: Row, { ageBand }: Facts) => bands.includes(ageBand);

/**
 * The part that `one-tender-spot` names: the clear tender one, else warmth, else friction. On maps kept under
 * instrument 1.0.0 else the one tender part (§11). `undefined` if no part is tender, which only a record that was
 * changed by hand can be.
 */
export const tenderSpotOf = (parts: Parts): Dimension | undefined =>
  DIMENSIONS.find((dim) => isClear({ dim, is: 'tender' }, parts)) ??
  // Warmth and friction come first in the order of the parts.
  DIMENSIONS.find((dim) => parts.levels[dim] === 'tender');

/** What the headline says about single parts (§4, Named parts). */
function namedBy({ id, when }: Row, facts: Facts): Side[] {
  if (has(when, 'likely')) return sidesOf(when, facts);
  if (id === 'repair-first') return [{ dim: 'repair', is: 'tender' }];
  return id === 'one-tender-spot' ? [{ dim: tenderSpotOf(facts)!, is: 'tender' }] : [];
}

/** Soft by the chance of what is named; if nothing is, by a part between tender and steady (§4, Soft). */
function isSoft({ family }: Row, named: readonly Side[], facts: Facts): boolean {
  if (named.length) return !reaches(CHANCES.softUnder, named, facts);
  return family !== null && DIMENSIONS.some((one) => facts.scores[one].edge === 'steady-tender');
}

/** The first headline about two parts that are fairly likely (§4, Second line). Not for every headline. */
function findSecond({ second }: Row, facts: Facts): Row | undefined {
  if (!second) return undefined;
  return ROWS.find(
    (row) =>
      has(row.when, 'likely') && isFor(row, facts) && areLikely(sidesOf(row.when, facts), CHANCES.secondMin, facts),
  );
}

/** The headline: the first rule that matches. The last one always matches. */
export function findHeadline(facts: Facts): Headline {
  const row = ROWS.find((one) => isFor(one, facts) && holds(one.when, facts))!;
  const second = findSecond(row, facts);
  const named = namedBy(row, facts);
  const all = second ? [...named, ...namedBy(second, facts)] : named;
  return {
    pattern: row.id,
    soft: isSoft(row, named, facts),
    second: second?.id ?? null,
    named: all.map(({ dim }) => dim),
  };
}
