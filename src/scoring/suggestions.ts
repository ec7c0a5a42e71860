/** Chooses one to three practices to suggest. Deterministic. Source: instrument.md §6. */
import { DIMENSIONS, FACETS, type Dimension, type Facet } from '../instrument/items.ts';
import { PRACTICES, type PracticeId } from '../instrument/practices.ts';
import { SELECTION, type PatternId, type Role } from '../instrument/rules.ts';
import type { Facts } from './conditions.ts';
import { perDimension, tally, type Keyed, type Scores } from './dimensions.ts';

/** A practice, why it was picked, and the part it was picked for. Starters have no part (step 2). */
export interface Suggestion {
  readonly dimension?: Dimension;
  readonly role: Role;
  readonly practice: PracticeId;
}

/** What the choice depends on. */
export interface Basis {
  readonly keyed: Keyed;
  readonly scores: Scores;
  readonly facts: Facts;
  readonly pattern: PatternId;
  /** The parts named by the true conditions of the headline (§4, Softening). */
  readonly named: readonly Dimension[];
}

interface Pick {
  readonly dimension: Dimension;
  readonly role: Role;
}

/** The practices of each part in catalogue order, with the positions (0–23) of the items that they address. */
const PRACTICES_OF = perDimension((dimension) =>
  PRACTICES.filter((practice) => practice.dimension === dimension).map(({ id, facets }) => ({
    id,
    places: FACETS.flatMap((row, place) =>
      row.dimension === dimension && (facets as readonly Facet[]).includes(row.facet) ? [place] : [],
    ),
  })),
);

/** The maximum number of suggestions, 1–3. A parent who is struggling gets fewer (step 1). */
function limitOf({ pattern, facts: { context } }: Basis): number {
  const { default: most, patterns, wellbeing } = SELECTION.limit;
  return Math.min(most, patterns[pattern] ?? most, wellbeing[context['ctx-wellbeing'] ?? 'rather-not-say'] ?? most);
}

function starters(limit: number): Suggestion[] {
  return SELECTION.starterSet.slice(0, limit).map((practice) => ({ practice, role: 'starter' }));
}

/** A sorted copy, lowest value first. The sort is stable. */
const sortedBy = (list: readonly Dimension[], valueOf: (dimension: Dimension) => number): Dimension[] =>
  [...list].sort((a, b) => valueOf(a) - valueOf(b));

/**
 * The mapped parts, highest priority (room × leverage) first. In millionths, so that rounding breaks no tie (step 3).
 */
function byPriority({ scores, facts }: Basis): Dimension[] {
  const leverage = SELECTION.leverage[facts.ageBand];
  const mapped = SELECTION.tieOrder.filter((dimension) => facts.levels[dimension] !== null);
  return sortedBy(mapped, (one) => -Math.round((100 - scores[one].score!) * leverage[one] * 1e6));
}

/** The groups of step 4, in order. */
const LEADS_ALL = 0;
const TENDER_NAMED = 1;
const TENDER = 2;
const LEADS_REST = 3;
const REST = 4;

function groupOf(dimension: Dimension, { facts: { levels }, named }: Basis): number {
  const isTender = levels[dimension] === 'tender';
  if (dimension === 'repair') return isTender ? LEADS_ALL : levels.friction === 'tender' ? LEADS_REST : REST;
  if (isTender) return named.includes(dimension) ? TENDER_NAMED : TENDER;
  return REST;
}

/** Parts below a strength: by group, then by priority. Tender repair comes first (step 4). */
function tendList(basis: Basis, ordered: readonly Dimension[]): Dimension[] {
  const tend = ordered.filter((dimension) => basis.facts.levels[dimension] !== 'strength');
  return sortedBy(tend, (dimension) => groupOf(dimension, basis));
}

/** The mapped part with the highest score among those that `accepts` allows; ties by tie order (§6 step 5, §10.4). */
export function highest(scores: Scores, accepts: (dimension: Dimension) => boolean): Dimension | null {
  let best: Dimension | null = null;
  for (const dimension of SELECTION.tieOrder) {
    const { score } = scores[dimension];
    if (score === null || !accepts(dimension)) continue;
    if (best === null || score > scores[best].score!) best = dimension;
  }
  return best;
}

/** Whether there is room for the highest strength besides the parts to tend (step 6b). */
const hasPlaceForStrength = (picked: number, limit: number) =>
  limit === SELECTION.limit.default || picked < Math.min(limit, SELECTION.tendSlots);

/** Picks the parts and their roles (step 6). */
function pickDimensions(basis: Basis, limit: number): Pick[] {
  const { levels } = basis.facts;
  const ordered = byPriority(basis);
  const tend = tendList(basis, ordered);
  const picks: Pick[] = tend
    .slice(0, Math.min(limit, SELECTION.tendSlots))
    .map((dimension) => ({ dimension, role: 'tend' }));
  const strength = highest(basis.scores, (one) => one !== 'friction' && levels[one] === 'strength');
  if (strength && hasPlaceForStrength(picks.length, limit)) picks.push({ dimension: strength, role: 'lean-on' });
  // Both friction practices are for hard moments, so a part with little friction comes last.
  const frictionLast = [...ordered.filter((one) => one !== 'friction'), ...ordered];
  for (const dimension of [...tend, ...frictionLast]) {
    if (picks.length === limit) break;
    if (picks.some((pick) => pick.dimension === dimension)) continue;
    picks.push({ dimension, role: levels[dimension] === 'strength' ? 'keep' : 'tend' });
  }
  return picks;
}

/** The practice of a part whose items have the lowest mean (for `lean-on` the highest); ties by catalogue (step 7). */
function choosePractice({ dimension, role }: Pick, keyed: Keyed): Suggestion {
  let chosen: PracticeId | undefined;
  let best = Infinity;
  for (const { id, places } of PRACTICES_OF[dimension]) {
    const { sum, answered } = tally(keyed, places);
    if (answered === 0) continue;
    const mean = sum / answered;
    const value = role === 'lean-on' ? -mean : mean;
    if (value >= best) continue;
    chosen = id;
    best = value;
  }
  // A mapped part has at least three of four answers, so at least one of its practices has an answered item.
  return { dimension, role, practice: chosen! };
}

/** The one to three suggestions of a map. Starters if the answers give no profile (step 2). */
export function suggest(basis: Basis): Suggestion[] {
  const limit = limitOf(basis);
  const nothingMapped = DIMENSIONS.every((dimension) => basis.facts.levels[dimension] === null);
  if (basis.facts.flags.includes('same-answer') || nothingMapped) return starters(limit);
  return pickDimensions(basis, limit).map((pick) => choosePractice(pick, basis.keyed));
}
