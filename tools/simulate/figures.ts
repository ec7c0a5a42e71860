/** How well headlines and suggestions hold, measured on made-up parents. Source: instrument.md §12.2. */
import { DIMENSIONS, type AgeBand, type Dimension } from '../../src/instrument/items.ts';
import { PATTERNS, type Level, type Pattern, type PatternId, type Side } from '../../src/instrument/rules.ts';
import { has, sidesOf } from '../../src/scoring/conditions.ts';
import { levelsOf } from '../../src/scoring/dimensions.ts';
import { tenderSpotOf } from '../../src/scoring/headline.ts';
import { score, type Result } from '../../src/scoring/score.ts';
import { drawAnswers, drawTheta, randomFrom, trueLevels } from './parents.ts';

type Levels = Readonly<Record<Dimension, Level>>;

/** One parent who answers twice although nothing has changed. */
export interface Parent {
  /** Without error. */
  readonly levels: Levels;
  readonly first: Result;
  readonly again: Result;
}

/** Made-up parents of a child of one age. The same seed gives the same parents. */
export function* drawParents(count: number, ageBand: AgeBand, seed: number): Generator<Parent> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i++) {
    const theta = drawTheta(random);
    const draw = () => score(drawAnswers(random, theta, ageBand), ageBand);
    yield { levels: trueLevels(theta), first: draw(), again: draw() };
  }
}

const ROWS = new Map(PATTERNS.map((row: Pattern) => [row.id, row]));
const familyOf = (id: PatternId): string => ROWS.get(id)!.family ?? id;
/** Three headlines have one title (§4.1). */
const STEADY_GROUND: readonly PatternId[] = ['one-tender-spot', 'steady-with-strengths', 'steady-across'];
const titleOf = (id: PatternId): string => (STEADY_GROUND.includes(id) ? STEADY_GROUND[0]! : id);

/** What a headline says about single parts (§4, Named parts). */
function namedBy(id: PatternId, { scores }: Result): Side[] {
  const { when } = ROWS.get(id)!;
  const parts = { scores, levels: levelsOf(scores) };
  if (has(when, 'likely')) return sidesOf(when, parts);
  if (id === 'repair-first') return [{ dim: 'repair', is: 'tender' }];
  return id === 'one-tender-spot' ? [{ dim: tenderSpotOf(parts)!, is: 'tender' }] : [];
}

/** What the headline and its second line say about single parts. */
const claimsOf = (result: Result): Side[] =>
  [result.pattern, result.second].flatMap((id) => (id ? namedBy(id, result) : []));

/**
 * Whether all that a headline says is true of the levels without error. “Mostly steady” allows for one tender part,
 * “more than one” is two, “several” three.
 */
export function isWhollyTrue(result: Result, levels: Levels): boolean {
  const count = (level: Level) => DIMENSIONS.filter((one) => levels[one] === level).length;
  switch (result.pattern) {
    case 'all-strained':
      return count('tender') >= 3;
    case 'mixed-map':
      return count('tender') >= 2;
    case 'strong-across':
      return count('strength') === DIMENSIONS.length;
    case 'steady-with-strengths':
      return count('strength') >= 1 && count('tender') <= 1;
    case 'steady-across':
      return count('tender') <= 1;
    default:
      return namedBy(result.pattern, result).every(({ dim, is }) => levels[dim] === is);
  }
}

/** Whether the headlines, without their second lines, name a part with opposite levels. */
const areOpposite = (one: Result, other: Result) =>
  namedBy(one.pattern, one).some((a) => namedBy(other.pattern, other).some((b) => a.dim === b.dim && a.is !== b.is));

const practicesOf = ({ suggestions }: Result) => suggestions.map(({ practice }) => practice);

/** Agreement beyond chance (Cohen): `same` pairs of `total`, with the counts of each name over both answer sets. */
function kappaOf(same: number, total: number, counts: ReadonlyMap<string, number>): number {
  const byChance = [...counts.values()].reduce((sum, count) => sum + (count / (2 * total)) ** 2, 0);
  return (same / total - byChance) / (1 - byChance);
}

/** Counts of names over both answer sets. */
class Agreement {
  readonly #counts = new Map<string, number>();
  #same = 0;
  #total = 0;

  add(one: string, other: string) {
    for (const name of [one, other]) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (one === other) this.#same += 1;
    this.#total += 1;
  }
  /** In percent. */
  get share(): number {
    return (100 * this.#same) / this.#total;
  }
  get kappa(): number {
    return kappaOf(this.#same, this.#total, this.#counts);
  }
}

/** The figures of §12.2. Shares are percentages of parents. */
export interface Figures {
  readonly sameFamily: number;
  readonly familyKappa: number;
  readonly sameTitle: number;
  readonly sameHeadline: number;
  readonly headlineKappa: number;
  /** A part is named tender once, and a strength the other time. */
  readonly oppositeParts: number;
  readonly whollyTrue: number;
  /** Named parts per map that are at that level without error, and that are not. The second line counts. */
  readonly trueClaims: number;
  readonly falseClaims: number;
  readonly firstCard: number;
  readonly someCard: number;
  readonly withSecond: number;
}

/** Measures parents one by one. */
export function figuresOf(parents: Iterable<Parent>): Figures {
  const [family, title, headline, card] = [new Agreement(), new Agreement(), new Agreement(), new Agreement()];
  const counts = { total: 0, opposite: 0, wholly: 0, right: 0, wrong: 0, some: 0, second: 0 };
  for (const { levels, first, again } of parents) {
    counts.total += 1;
    family.add(familyOf(first.pattern), familyOf(again.pattern));
    title.add(titleOf(first.pattern), titleOf(again.pattern));
    headline.add(first.pattern, again.pattern);
    const [cards, others] = [practicesOf(first), practicesOf(again)];
    card.add(cards[0]!, others[0]!);
    counts.some += Number(cards.some((one) => others.includes(one)));
    counts.opposite += Number(areOpposite(first, again));
    counts.wholly += Number(isWhollyTrue(first, levels));
    counts.second += Number(first.second !== null);
    const claims = claimsOf(first);
    const right = claims.filter(({ dim, is }) => levels[dim] === is).length;
    counts.right += right;
    counts.wrong += claims.length - right;
  }
  const percent = (count: number) => (100 * count) / counts.total;
  return {
    sameFamily: family.share,
    familyKappa: family.kappa,
    sameTitle: title.share,
    sameHeadline: headline.share,
    headlineKappa: headline.kappa,
    oppositeParts: percent(counts.opposite),
    whollyTrue: percent(counts.wholly),
    trueClaims: counts.right / counts.total,
    falseClaims: counts.wrong / counts.total,
    firstCard: card.share,
    someCard: percent(counts.some),
    withSecond: percent(counts.second),
  };
}
