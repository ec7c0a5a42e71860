/** Sorts the runs of a sheet into groups that may be analysed together, and scores them. */
import { FACETS, type AgeBand, type Dimension } from '../../src/instrument/items.ts';
import { score, type Result } from '../../src/scoring/index.ts';
import { answersById, type Run } from './sheet.ts';
import type { Column } from './stats/correlation.ts';

/** A run with its map. */
export interface Scored extends Run {
  readonly result: Result;
  /** 24 keyed answers in presentation order, higher always easier; `null` where missing. */
  readonly keyed: readonly (number | null)[];
}

/** The runs of one age band, version of the instrument and language. Others have other wordings: they are never pooled. */
export interface Group {
  readonly ageBand: AgeBand;
  readonly version: string;
  readonly language: string;
  /** First wave, one run a participant. */
  readonly first: readonly Scored[];
  /** Pairs for the retest: first and second run. */
  readonly retest: readonly (readonly [Scored, Scored])[];
  /** Second runs that are in no pair, and why. */
  readonly leftOut: { readonly unstable: number; readonly otherGroup: number; readonly noFirst: number };
}

function scored(run: Run): Scored {
  const result = score(answersById(run), run.ageBand);
  const keyed = run.answers.map((answer, i) =>
    typeof answer !== 'number' ? null : FACETS[i]!.key === '+' ? answer : 4 - answer,
  );
  return { ...run, result, keyed };
}

const languageOf = (run: Run) => new Intl.Locale(run.locale).language;
const keyOf = (run: Run) => [run.ageBand, run.version, languageOf(run)].join(' ');

/** Groups in the order in which they first occur. A second run belongs to the group of its own band, version, language. */
export function groupsOf(runs: readonly Run[]): readonly Group[] {
  const all = runs.map(scored);
  const firstOf = new Map(all.filter(({ wave }) => wave === 1).map((run) => [run.participant, run]));
  return [...new Set(all.map(keyOf))].map((key): Group => {
    const own = all.filter((run) => keyOf(run) === key);
    const retest: [Scored, Scored][] = [];
    const leftOut = { unstable: 0, otherGroup: 0, noFirst: 0 };
    for (const run of own.filter(({ wave }) => wave === 2)) {
      const before = firstOf.get(run.participant);
      if (!before) leftOut.noFirst += 1;
      else if (keyOf(before) !== key) leftOut.otherGroup += 1;
      else if (run.stable === false) leftOut.unstable += 1;
      else retest.push([before, run]);
    }
    const { ageBand, version } = own[0]!;
    return {
      ageBand,
      version,
      language: languageOf(own[0]!),
      first: own.filter(({ wave }) => wave === 1),
      retest,
      leftOut,
    };
  });
}

/** The column of one item (0–23) over runs, keyed. */
export const itemColumn = (runs: readonly Scored[], place: number): Column => runs.map(({ keyed }) => keyed[place]!);

/** The scores of one part over runs, 0–100; `null` where it is not mapped. */
export const partColumn = (runs: readonly Scored[], part: Dimension): Column =>
  runs.map(({ result }) => result.scores[part].score);

/** Places (0–23) of the items of a part. */
export const placesOf = (part: Dimension): readonly number[] =>
  FACETS.flatMap(({ dimension }, place) => (dimension === part ? [place] : []));

/** The keyed answers to a part’s four items, of the runs that answered all of them. */
export const completeRows = (runs: readonly Scored[], part: Dimension): number[][] =>
  runs
    .map(({ keyed }) => placesOf(part).map((place) => keyed[place] ?? null))
    .filter((row): row is number[] => row.every((one) => one !== null));
