/** Chooses one to three practices to suggest. Deterministic. Source: instrument.md §6. */
import { DIMENSIONS, FACETS, type Dimension, type Facet } from '../instrument/items.ts';
import { PRACTICES, type PracticeId } from '../instrument/practices.ts';
import { SELECTION, type PatternId, type Role } from '../instrument/rules.ts';
import type { Facts } from './conditions.ts';
import { perDimension, tally, type Keyed } from './dimensions.ts';

/** A practice, why it was picked, and the part it was picked for. Starters have no part (step 2). */
export interface Suggestion {
  readonly dimension?: Dimension;
  readonly role: Role;
  readonly practice: PracticeId;
}

/** What the choice depends on. */
export interface Basis {
  readonly keyed: Keyed;
  readonly facts: Facts;
  readonly pattern: PatternId;
  /** The parts that the headline and its second line name (§4). */
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
function byPriority({ facts: { scores, levels, ageBand } }: Basis): Dimension[] {
  const leverage = SELECTION.leverage[ageBand];
  const mapped = SELECTION.tieOrder.filter((dimension) => levels[dimension] !== null);
  return sortedBy(mapped, (one) => -Math.round((100 - scores[one].score!) * leverage[one] * 1e6));
}

// The groups of step 4, in order.
/** Tender repair. */
const LEADS_ALL = 0;
/** Other tender parts that the headline or its second line names. */
const TENDER_NAMED = 1;
/** The other tender parts. */
const TENDER = 2;
/** Steady repair, if friction is tender. */
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

/**
 * The strength to lean on. In a fixed order: which of two strengths is higher is mostly chance. Not friction, because
 * both its practices are for hard moments (step 5).
 */
const strengthOf = ({ facts: { levels } }: Basis): Dimension | undefined =>
  SELECTION.tieOrder.find((dimension) => dimension !== 'friction' && levels[dimension] === 'strength');

/** Whether there is room for a strength besides the parts to tend (step 6b). */
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
  const strength = strengthOf(basis);
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

/** The practices of a part with an answered item, in catalogue order, with the mean of their keyed answers. */
const rated = (dimension: Dimension, keyed: Keyed) =>
  PRACTICES_OF[dimension].flatMap(({ id, places }) => {
    const { sum, answered } = tally(keyed, places);
    return answered === 0 ? [] : [{ id, mean: sum / answered }];
  });

/**
 * The first practice of a part, unless the items of another are answered clearly lower (for `lean-on` higher); then the
 * one with the lowest (highest) mean; ties by catalogue (step 7).
 */
function choosePractice({ dimension, role }: Pick, keyed: Keyed): Suggestion {
  const direction = role === 'lean-on' ? 1 : -1;
  const practices = rated(dimension, keyed);
  // A mapped part has at least three of four answers, so at least one of its practices has an answered item.
  const first = practices[0]!;
  const best = practices.reduce((one, other) => ((other.mean - one.mean) * direction > 0 ? other : one));
  const isFar = Math.abs(best.mean - first.mean) >= SELECTION.practiceGap;
  return { dimension, role, practice: (isFar ? best : first).id };
}

/** The one to three suggestions of a map. Starters if the answers give no profile (step 2). */
export function suggest(basis: Basis): Suggestion[] {
  const limit = limitOf(basis);
  const nothingMapped = DIMENSIONS.every((dimension) => basis.facts.levels[dimension] === null);
  if (basis.facts.flags.includes('same-answer') || nothingMapped) return starters(limit);
  return pickDimensions(basis, limit).map((pick) => choosePractice(pick, basis.keyed));
}
