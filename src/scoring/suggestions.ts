/** One to three small things to try, chosen the same way every time. Source: instrument.md §6. */
import { DIMENSIONS, ITEMS, type Answers, type Dimension } from '../instrument/items.ts';
import { PRACTICES, type Practice, type PracticeId } from '../instrument/practices.ts';
import { SELECTION, type Pattern, type Role } from '../instrument/rules.ts';
import { namedDimensions, type Facts } from './conditions.ts';
import { keyed, type Scores } from './dimensions.ts';

/** A practice, why it was picked, and the part it was picked for: none in the starter case (step 2). */
export interface Suggestion {
  readonly dimension?: Dimension;
  readonly role: Role;
  readonly practice: PracticeId;
}

interface Input {
  readonly answers: Answers;
  readonly scores: Scores;
  readonly facts: Facts;
  readonly pattern: Pattern;
}
interface Pick {
  readonly dimension: Dimension;
  readonly role: Role;
}

/** Order of parts that are equal in all else. */
export const byTieOrder = (a: Dimension, b: Dimension) => SELECTION.tieOrder.indexOf(a) - SELECTION.tieOrder.indexOf(b);

/** How many at most: a parent who is struggling is asked to do less (step 1). */
function limitOf({ pattern, facts }: Input): number {
  const { limit } = SELECTION;
  const wellbeing = limit.wellbeing[facts.context['ctx-wellbeing'] ?? ''];
  return Math.min(limit.default, limit.patterns[pattern.id] ?? limit.default, wellbeing ?? limit.default);
}

function starters(limit: number): Suggestion[] {
  return SELECTION.starterSet.slice(0, limit).map((practice) => ({ practice, role: 'starter' }));
}

/** Mapped parts, most room × leverage first (step 3). */
function byPriority({ scores, facts }: Input): Dimension[] {
  const leverage = SELECTION.leverage[facts.ageBand];
  const priority = (dimension: Dimension) =>
    Number(((100 - scores[dimension].score!) * leverage[dimension]).toFixed(6));
  return DIMENSIONS.filter((dimension) => scores[dimension].score !== null).sort(
    (a, b) => priority(b) - priority(a) || byTieOrder(a, b),
  );
}

/** Parts under a strength: the tender ones that the headline names, the other tender ones, the rest; repair first (step 4). */
function tendList({ facts, pattern }: Input, ordered: readonly Dimension[]): Dimension[] {
  const { levels } = facts;
  const named = namedDimensions(pattern.when, facts);
  const tender = ordered.filter((dimension) => levels[dimension] === 'tender');
  const rest = ordered.filter((dimension) => levels[dimension] === 'steady');
  const groups = [tender.filter((one) => named.includes(one)), tender.filter((one) => !named.includes(one)), rest];
  const lead = (list: Dimension[]) => [...list].sort((a, b) => Number(b === 'repair') - Number(a === 'repair'));
  if (levels.repair === 'tender') return lead(groups.flat());
  if (levels.friction === 'tender') groups[2] = lead(rest);
  return groups.flat();
}

/** Strengths but friction, highest first: both friction practices are for hard moments (step 5). */
function strengthList({ scores, facts }: Input): Dimension[] {
  return DIMENSIONS.filter((dimension) => dimension !== 'friction' && facts.levels[dimension] === 'strength').sort(
    (a, b) => scores[b].score! - scores[a].score! || byTieOrder(a, b),
  );
}

/** Which parts, in which role (step 6). */
function pickDimensions(input: Input, limit: number): Pick[] {
  const ordered = byPriority(input);
  const tend = tendList(input, ordered);
  const slots = Math.min(limit, SELECTION.tendSlots);
  const picks: Pick[] = tend.slice(0, slots).map((dimension) => ({ dimension, role: 'tend' }));
  const [strength] = strengthList(input);
  if (picks.length < limit && strength && (limit === SELECTION.limit.default || picks.length < slots)) {
    picks.push({ dimension: strength, role: 'lean-on' });
  }
  const unused = (list: readonly Dimension[]) => list.find((one) => !picks.some(({ dimension }) => dimension === one));
  const frictionLast = [...ordered].sort((a, b) => Number(a === 'friction') - Number(b === 'friction'));
  while (picks.length < limit) {
    const more = unused(tend);
    const kept = more ?? unused(frictionLast);
    if (!kept) break;
    picks.push({ dimension: kept, role: more ? 'tend' : 'keep' });
  }
  return picks;
}

/** Mean keyed answer of what a practice answers to; `null` where none of it was answered. */
function meanOf(practice: Practice, { answers, facts }: Input): number | null {
  const values = ITEMS[facts.ageBand]
    .filter((item) => item.dimension === practice.dimension && practice.facets.includes(item.facet))
    .map((item) => keyed(item, answers))
    .filter((value) => value !== null);
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** The practice of a picked part: where answers were lowest, or for a strength highest; ties by catalogue (step 7). */
function choosePractice({ dimension, role }: Pick, input: Input): Suggestion {
  const practices: readonly Practice[] = PRACTICES;
  const sign = role === 'lean-on' ? -1 : 1;
  const [best] = practices
    .filter((practice) => practice.dimension === dimension)
    .map((practice) => ({ id: practice.id, mean: meanOf(practice, input) }))
    .filter(({ mean }) => mean !== null)
    .sort((a, b) => sign * (a.mean! - b.mean!));
  return { dimension, role, practice: best!.id };
}

/** The suggestions of one map, one to three. */
export function suggest(input: Input): Suggestion[] {
  const limit = limitOf(input);
  const nothingMapped = DIMENSIONS.every((dimension) => input.facts.levels[dimension] === null);
  if (input.facts.flags.includes('same-answer') || nothingMapped) return starters(limit);
  return pickDimensions(input, limit).map((pick) => choosePractice(pick, input));
}
