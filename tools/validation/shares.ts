/** Makes a data sheet of maps that parents shared together with their answers (host-contract.md, `SharedSnapshot`). */
import { AGE_BANDS, ITEMS, type AgeBand } from '../../src/instrument/items.ts';
import { DOES_NOT_APPLY, ITEM_COLUMNS, RUN_COLUMNS } from './columns.ts';
import { csvOf, SheetError } from './sheet.ts';

/** What a study’s page writes down for each share event: its own three facts, and the detail of the event as it is. */
interface Entry {
  readonly participant?: unknown;
  readonly wave?: unknown;
  readonly date?: unknown;
  readonly stable?: unknown;
  readonly map?: {
    readonly instrument?: unknown;
    readonly locale?: unknown;
    readonly ageBand?: unknown;
    readonly answers?: Readonly<Record<string, unknown>>;
  };
}

function cellOf(answer: unknown): string {
  if (answer === 'na') return DOES_NOT_APPLY;
  return answer === undefined || answer === 'skip' ? '' : String(answer);
}

function rowOf(entry: Entry | null, i: number, problems: string[]): string[] {
  const { participant, wave, date, stable, map } = entry ?? {};
  const band = AGE_BANDS.find((one): one is AgeBand => one === map?.ageBand);
  if (!map?.answers || !band) {
    problems.push(
      `Entry ${i + 1}: ${map && band ? 'it has no answers. Right: share="answers", and the parent ticked that they go too' : 'it has no “map”. Right: the detail of the share event under “map”'}.`,
    );
    return [];
  }
  const { instrument, locale, answers } = map;
  return [
    ...[participant, wave, band, instrument, locale, date, stable].map((value) => (value == null ? '' : String(value))),
    ...ITEMS[band].map(({ id }) => cellOf(answers[id])),
  ];
}

/**
 * A sheet from JSON: a list of `{ participant, wave, date?, stable?, map }`, `map` being the detail of the share event.
 * Scores in it are left out: the report makes them anew. Throws a `SheetError` for what is no such list; what is wrong
 * inside a row, reading the sheet will say.
 */
export function sheetFromShares(json: string): string {
  let entries: unknown;
  try {
    entries = JSON.parse(json);
  } catch {
    throw new SheetError(['The file is no JSON. Right: a list, [ … ], with one entry for each map that was shared.']);
  }
  if (!Array.isArray(entries)) throw new SheetError(['The file is no list. Right: [ … ], one entry for each map.']);
  const problems: string[] = [];
  const rows = (entries as (Entry | null)[]).map((entry, i) => rowOf(entry, i, problems));
  if (problems.length) throw new SheetError(problems);
  return csvOf(
    [...RUN_COLUMNS, ...ITEM_COLUMNS].map(({ name }) => name),
    rows,
  );
}
