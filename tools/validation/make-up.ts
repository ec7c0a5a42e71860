/** Makes up a pilot, to try the report and to see what a given number of parents could show. */
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { AGE_BANDS, DIMENSIONS, FACETS, type AgeBand } from '../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import model from '../../test/fixtures/simulation-grm.json' with { type: 'json' };
import { DOES_NOT_APPLY, ITEM_COLUMNS, MADE_UP_COLUMN, RUN_COLUMNS } from './columns.ts';
import { csvOf } from './sheet.ts';
import { randomOf, type Random } from './stats/random.ts';

/** What to make up. */
export interface Wish {
  /** Parents, at least 1. About six in ten answer twice. */
  readonly n: number;
  /** The same seed gives the same sheet. */
  readonly seed: number;
  /** One age band, or all five in turn. */
  readonly band: AgeBand | 'all';
}

/** Shares and correlations that are invented, like all of this. */
const RETEST = 0.6;
const STABLE = 0.9;
const THETA_RETEST = 0.95;
const SKIPPED = 0.01;
const NOT_APPLICABLE = { repair: 0.06, other: 0.02 };

const lower = new CholeskyDecomposition(new Matrix(model.correlations)).lowerTriangularMatrix.to2DArray();
const itemModel = new Map(Object.entries(model.items));

/** The six true places of a parent, in the order of `DIMENSIONS`: standard normal, correlated as in the model. */
function placesOf({ normal }: Random): number[] {
  const free = DIMENSIONS.map(normal);
  return lower.map((row) => row.reduce((sum, weight, i) => sum + weight * free[i]!, 0));
}

/** The same parent two weeks later. */
function laterPlaces(places: readonly number[], random: Random): number[] {
  const drift = placesOf(random);
  return places.map((place, i) => THETA_RETEST * place + Math.sqrt(1 - THETA_RETEST ** 2) * drift[i]!);
}

/** 24 cells in presentation order: the graded response model of instrument.md §12.1, with some answers missing. */
const cellsOf = (places: readonly number[], { uniform }: Random): string[] =>
  FACETS.map(({ dimension, facet, key }) => {
    const { a, b } = itemModel.get(`${dimension}-${facet}`)!;
    const [dice, chance] = [uniform(), uniform()];
    const keyed = b.filter(
      (step) => dice < 1 / (1 + Math.exp(-a * (places[DIMENSIONS.indexOf(dimension)]! - step))),
    ).length;
    if (chance < SKIPPED) return '';
    if (chance < SKIPPED + NOT_APPLICABLE[dimension === 'repair' ? 'repair' : 'other']) return DOES_NOT_APPLY;
    return String(key === '+' ? keyed : 4 - keyed);
  });

/** Scores of two measures that do not exist; one goes with warmth, the other against ease. */
function othersOf([warmth = 0, ease = 0]: readonly number[], { normal }: Random): string[] {
  const score = (place: number, r: number) =>
    String(Math.round(30 + 5 * (r * place + Math.sqrt(1 - r ** 2) * normal())));
  return [score(warmth, 0.6), score(ease, -0.6)];
}

const dayAfter = (days: number) => new Date(Date.UTC(2027, 0, 11 + days)).toISOString().slice(0, 10);

/** A sheet (CSV) of a pilot that never was. A column says so on every row. Throws for `n` or `seed` out of range. */
export function madeUpPilot({ n, seed, band }: Wish): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('--n should be a whole number from 1.');
  if (!Number.isInteger(seed)) throw new RangeError('--seed should be a whole number.');
  const random = randomOf(seed);
  const rows: string[][] = [];
  for (let i = 0; i < n; i++) {
    const participant = `P${String(i + 1).padStart(4, '0')}`;
    const ageBand = band === 'all' ? AGE_BANDS[i % AGE_BANDS.length]! : band;
    const start = Math.floor(random.uniform() * 60);
    const places = placesOf(random);
    const add = (wave: string, days: number, stable: string, at: readonly number[], others: readonly string[]) =>
      rows.push([
        ...[participant, wave, ageBand, INSTRUMENT_VERSION, 'en', dayAfter(days), stable],
        ...[...cellsOf(at, random), ...others, `seed ${seed}`],
      ]);
    add('1', start, '', places, othersOf(places, random));
    if (random.uniform() >= RETEST) continue;
    const stable = random.uniform() < STABLE ? 'yes' : 'no';
    add('2', start + 14 + Math.floor(random.uniform() * 8), stable, laterPlaces(places, random), ['', '']);
  }
  const names = [...RUN_COLUMNS, ...ITEM_COLUMNS].map(({ name }) => name);
  return csvOf([...names, 'other_made_up_closeness', 'other_made_up_conflict', MADE_UP_COLUMN], rows);
}
