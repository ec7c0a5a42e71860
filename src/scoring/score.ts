/** Answers → result: scores, notes, headline, suggestions, supports, bright spots. Pure. Source: instrument.md §3–6, §9, §10.4. */
import {
  DIMENSIONS,
  ITEMS,
  type AgeBand,
  type Answers,
  type Context,
  type Dimension,
  type Item,
  type ItemId,
  type Raw,
} from '../instrument/items.ts';
import {
  PATTERNS,
  QUALITY,
  SUPPORTS,
  type Flag,
  type Pattern,
  type PatternId,
  type SupportId,
} from '../instrument/rules.ts';
import { holds, namedDimensions, type Facts } from './conditions.ts';
import { isRaw, scoreDimensions, type Scores } from './dimensions.ts';
import { byTieOrder, suggest, type Suggestion } from './suggestions.ts';

/** Item ids, or the one part whose sentence stands in for them, or `null` for it: the plain line (§10.4). */
export type BrightSpots = { readonly items: readonly ItemId[] } | { readonly dimension: Dimension | null };

/** What a map says. The same answers always give the same result. */
export interface Result {
  readonly scores: Scores;
  readonly flags: readonly Flag[];
  readonly pattern: PatternId;
  /** The headline rests on a part that is on an edge. */
  readonly soft: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly supports: readonly (SupportId | `${SupportId}:${'expanded' | 'top'}`)[];
  readonly brightSpots: BrightSpots;
}

/** What is known beside the answers. */
export interface ScoreOptions {
  /** Answers to the optional questions; never scored. */
  readonly context?: Context;
  /** Active answering time in seconds; absent: unknown, and no note about it. */
  readonly seconds?: number;
}

/** Longest run of equal raw answers in presentation order, missing ones passed over (§5). */
function longestRun(raws: readonly Raw[]): number {
  let longest = 0;
  let run = 0;
  raws.forEach((raw, i) => {
    run = raw === raws[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** Notes about the answers. They never block, drop or re-weight (§5). */
function findFlags(raws: readonly Raw[], scores: Scores, seconds: number | undefined): Flag[] {
  const placed = DIMENSIONS.map((dimension) => scores[dimension].score).filter((score) => score !== null);
  const set: Record<Flag, boolean> = {
    'same-answer': raws.length >= QUALITY['same-answer'].minAnswered && raws.every((raw) => raw === raws[0]),
    'long-run': longestRun(raws) >= QUALITY['long-run'].minRun,
    'too-fast':
      seconds !== undefined && raws.length > 0 && seconds / raws.length < QUALITY['too-fast'].secondsPerAnsweredItem,
    'all-high':
      placed.length >= QUALITY['all-high'].minDimensions &&
      placed.every((score) => score >= QUALITY['all-high'].minScore),
  };
  return (Object.keys(set) as Flag[]).filter((flag) => set[flag]);
}

/** The first rule that matches; the last always does (§4). */
function findPattern(facts: Facts): Pattern {
  const patterns: readonly Pattern[] = PATTERNS;
  const found = patterns.find(({ when, bands }) => (bands?.includes(facts.ageBand) ?? true) && holds(when, facts));
  if (!found) throw new Error('The last headline rule has to match always.');
  return found;
}

/** A headline is soft when a part it rests on has an edge (§4, Softening). */
function isSoft({ when, softAt }: Pattern, scores: Scores, facts: Facts): boolean {
  const atLevel = DIMENSIONS.filter((dimension) => softAt && scores[dimension].level === softAt);
  return [...namedDimensions(when, facts), ...atLevel].some((dimension) => scores[dimension].edge);
}

function findSupports(facts: Facts): Result['supports'] {
  return SUPPORTS.filter(({ when }) => holds(when, facts)).map(({ id, raised }) =>
    raised && holds(raised.when, facts) ? (`${id}:${raised.as}` as const) : id,
  );
}

/** Up to two connecting answers that were often true, else the firmest part, else nothing (§10.4). */
function findBrightSpots(
  items: readonly Item[],
  answers: Answers,
  scores: Scores,
  flags: readonly Flag[],
): BrightSpots {
  if (flags.includes('same-answer')) return { dimension: null };
  const raw = (item: Item) => answers[item.id] as Raw;
  const often = items
    .filter((item) => item.key === '+' && item.facet !== 'own' && isRaw(answers[item.id]) && raw(item) >= 3)
    .sort((a, b) => raw(b) - raw(a));
  const firm = often.filter(({ dimension }) => scores[dimension].level !== 'tender');
  const shown = firm.length ? firm : often;
  if (shown.length) return { items: shown.slice(0, 2).map(({ id }) => id) };
  const [best] = DIMENSIONS.filter((dimension) => scores[dimension].score !== null).sort(
    (a, b) => scores[b].score! - scores[a].score! || byTieOrder(a, b),
  );
  return best && scores[best].level !== 'tender' ? { dimension: best } : { dimension: null };
}

/**
 * Scores one map. `answers`: item id of `ageBand` → 0–4, `'na'` or `'skip'`; an absent id is `'skip'`. Input is taken
 * as checked: the public `score` of `index.ts` checks it.
 */
export function score(answers: Answers, ageBand: AgeBand, { context = {}, seconds }: ScoreOptions = {}): Result {
  const items = ITEMS[ageBand];
  const scores = scoreDimensions(answers, ageBand);
  const raws = items.map(({ id }) => answers[id]).filter(isRaw);
  const flags = findFlags(raws, scores, seconds);
  const levels = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, scores[dimension].level ?? null]),
  ) as Facts['levels'];
  const facts: Facts = { levels, flags, ageBand, context, persistentTender: false };
  const pattern = findPattern(facts);
  return {
    scores,
    flags,
    pattern: pattern.id,
    soft: isSoft(pattern, scores, facts),
    suggestions: suggest({ answers, scores, facts, pattern }),
    supports: findSupports(facts),
    brightSpots: findBrightSpots(items, answers, scores, flags),
  };
}
