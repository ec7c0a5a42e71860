/**
 * Scores a map: answers → scores, notes, headline, suggestions, supports, bright spots. Pure functions.
 * Source: instrument.md §3–6, §9, §10.4.
 */
import {
  DIMENSIONS,
  FACETS,
  ITEMS,
  type AgeBand,
  type Answers,
  type Context,
  type Dimension,
  type ItemId,
  type Raw,
} from '../instrument/items.ts';
import { QUALITY, SELECTION, SUPPORTS, type Flag, type PatternId, type SupportId } from '../instrument/rules.ts';
import { holds, type Facts } from './conditions.ts';
import { keyAnswers, levelsOf, readAnswers, scoreDimensions, type Raws, type Scores } from './dimensions.ts';
import { findHeadline } from './headline.ts';
import { suggest, type Suggestion } from './suggestions.ts';

/** Item ids; or the one part whose sentence replaces them; or `null` for the default sentence (§10.4). */
export type BrightSpots = { readonly items: readonly ItemId[] } | { readonly dimension: Dimension | null };

/** A support to show. `:expanded`: shown open. `:top`: shown first (§9). */
export type ShownSupport = SupportId | `${SupportId}:${'expanded' | 'top'}`;

/** The result of one map. The same answers always give the same result. */
export interface Result {
  /** The six parts. */
  readonly scores: Scores;
  /** Notes about the quality of the answers, in order of precedence (§5). */
  readonly flags: readonly Flag[];
  /** The headline (§4). */
  readonly pattern: PatternId;
  /** The headline is not very sure (§4, Soft). */
  readonly soft: boolean;
  /** A second headline that may be true as well, shown below the first; `null` if there is none (§4, Second line). */
  readonly second: PatternId | null;
  /** One to three small things to try, in order (§6). */
  readonly suggestions: readonly Suggestion[];
  /** The support cards, in the order of the instrument (§9). */
  readonly supports: readonly ShownSupport[];
  readonly brightSpots: BrightSpots;
}

/** What is known besides the answers. */
export interface ScoreOptions {
  /** Answers to the optional questions; never scored. */
  readonly context?: Context;
  /** Active answering time in seconds. Absent: unknown, so there is no note about it. */
  readonly seconds?: number;
}

/** Longest run of equal answers in presentation order. Missing answers must be removed first (§5). */
function longestRun(answered: Raws): number {
  let longest = 0;
  let run = 0;
  let last: Raw | null = null;
  for (const raw of answered) {
    run = raw === last ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = raw;
  }
  return longest;
}

function isAllHigh(scores: Scores): boolean {
  const { minDimensions, minScore } = QUALITY['all-high'];
  let mapped = 0;
  for (const dimension of DIMENSIONS) {
    const { score } = scores[dimension];
    if (score === null) continue;
    if (score < minScore) return false;
    mapped += 1;
  }
  return mapped >= minDimensions;
}

/** An unknown time is never too fast. With no answers, no time is. */
const isTooFast = (answered: number, seconds = Infinity) =>
  seconds < QUALITY['too-fast'].secondsPerAnsweredItem * answered;

/** Notes about the answers. They never block, drop or re-weight (§5). */
function findFlags(raws: Raws, scores: Scores, seconds: number | undefined): Flag[] {
  const answered = raws.filter((raw) => raw !== null);
  const run = longestRun(answered);
  const flags: Flag[] = [];
  if (answered.length >= QUALITY['same-answer'].minAnswered && run === answered.length) flags.push('same-answer');
  if (run >= QUALITY['long-run'].minRun) flags.push('long-run');
  if (isTooFast(answered.length, seconds)) flags.push('too-fast');
  if (isAllHigh(scores)) flags.push('all-high');
  return flags;
}

/** What the supports of a map depend on when its answers are not known. */
export interface MapFacts {
  readonly scores: Scores;
  readonly ageBand: AgeBand;
  readonly context?: Context;
  /** The same part was tender on two kept maps far enough apart (§9). */
  readonly persistentTender?: boolean;
}

/** The supports of a map without its answers (§9): for a kept map, or if kept maps show a persistently tender part. */
export const supportsOf = ({ scores, ageBand, context = {}, persistentTender = false }: MapFacts): ShownSupport[] =>
  findSupports({ scores, levels: levelsOf(scores), flags: [], ageBand, context, persistentTender });

function findSupports(facts: Facts): ShownSupport[] {
  return SUPPORTS.filter(({ when }) => holds(when, facts)).map((support) => {
    const { id, raised } = { raised: undefined, ...support };
    return raised && holds(raised.when, facts) ? (`${id}:${raised.as}` as const) : id;
  });
}

/** Positions (0–23) of the `+` items, except `own` (admitting a mistake), which is never a bright spot (§10.4). */
const BRIGHT_PLACES = FACETS.flatMap(({ key, facet }, place) => (key === '+' && facet !== 'own' ? [place] : []));

const brightPlacesAt = (raw: Raw, raws: Raws) => BRIGHT_PLACES.filter((place) => raws[place] === raw);

/** Up to two positions of items that were often true. Items of parts that are not tender come first (§10.4). */
function brightPlaces(raws: Raws, { levels }: Facts): number[] {
  const often = [...brightPlacesAt(4, raws), ...brightPlacesAt(3, raws)];
  const firm = often.filter((place) => levels[FACETS[place]!.dimension] !== 'tender');
  return (firm.length ? firm : often).slice(0, 2);
}

/** The mapped part with the highest score; ties by tie order. `null` if it is tender: then all mapped parts are. */
function highestPart({ scores, levels }: Facts): Dimension | null {
  let best: Dimension | null = null;
  for (const dimension of SELECTION.tieOrder) {
    const { score } = scores[dimension];
    if (score === null || levels[dimension] === 'tender') continue;
    if (best === null || score > scores[best].score!) best = dimension;
  }
  return best;
}

/** The items that were often true, else the highest part, else nothing (§10.4). */
function findBrightSpots(raws: Raws, facts: Facts): BrightSpots {
  if (facts.flags.includes('same-answer')) return { dimension: null };
  const places = brightPlaces(raws, facts);
  if (places.length) return { items: places.map((place) => ITEMS[facts.ageBand][place]!.id) };
  return { dimension: highestPart(facts) };
}

/**
 * Scores one map. `answers`: item id of `ageBand` → 0–4, `'na'` or `'skip'`; an absent id is `'skip'`. Input must be
 * checked already; the public `score` in `index.ts` does that.
 */
export function score(answers: Answers, ageBand: AgeBand, { context = {}, seconds }: ScoreOptions = {}): Result {
  const raws = readAnswers(answers, ageBand);
  const keyed = keyAnswers(raws);
  const scores = scoreDimensions(keyed);
  const flags = findFlags(raws, scores, seconds);
  const facts: Facts = { scores, levels: levelsOf(scores), flags, ageBand, context, persistentTender: false };
  const { pattern, soft, second, named } = findHeadline(facts);
  return {
    scores,
    flags,
    pattern,
    soft,
    second,
    suggestions: suggest({ keyed, facts, pattern, named }),
    supports: findSupports(facts),
    brightSpots: findBrightSpots(raws, facts),
  };
}
