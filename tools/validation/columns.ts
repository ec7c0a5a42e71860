/** The columns of the data sheet. `codebook.ts` explains them to people, `sheet.ts` reads them. */
import { AGE_BANDS, FACETS, type Dimension, type Facet, type Key } from '../../src/instrument/items.ts';

/** A column with the answers to one item. The same in all age bands; `age_band` tells which wording was read. */
export interface ItemColumn {
  /** `<dimension>_<facet>`, such as `warmth_fit_delight`. Without hyphens, which SPSS and R do not take in a name. */
  readonly name: string;
  readonly dimension: Dimension;
  readonly facet: Facet;
  readonly key: Key;
}

/** The 24 item columns in the order in which a parent meets them. */
export const ITEM_COLUMNS: readonly ItemColumn[] = FACETS.map(({ dimension, facet, key }) => ({
  name: `${dimension}_${facet}`.replaceAll('-', '_'),
  dimension,
  facet,
  key,
}));

/** In an item column: the situation did not come up, or does not apply (`na`). A skipped item is an empty cell. */
export const DOES_NOT_APPLY = '9';

/** What a column beside the items says. */
export interface RunColumn {
  readonly name: string;
  readonly required: boolean;
  readonly meaning: string;
  /** What may stand in it, as an error or the codebook says it. */
  readonly right: string;
}

/** The columns about a completed run, in order. */
export const RUN_COLUMNS = [
  {
    name: 'participant',
    required: true,
    meaning: 'A code for the parent and child, the same in both waves. Never a name or an e-mail address.',
    right: 'a code, such as P017',
  },
  { name: 'wave', required: true, meaning: '1: first time. 2: retest.', right: '1 or 2' },
  {
    name: 'age_band',
    required: true,
    meaning: 'The age that the parent chose. It decides which wording of the items was read.',
    right: AGE_BANDS.join(', '),
  },
  {
    name: 'instrument_version',
    required: true,
    meaning: 'Version of the instrument (`instrument` in what a parent shares), not of the package.',
    right: 'three numbers with dots, such as 1.1.0 (in a spreadsheet, set the column to text)',
  },
  {
    name: 'locale',
    required: true,
    meaning: 'Language in which the items were read.',
    right: 'a language tag, such as en, es or pt-BR',
  },
  { name: 'date', required: false, meaning: 'Day on which the items were answered.', right: 'YYYY-MM-DD, or empty' },
  {
    name: 'stable',
    required: false,
    meaning:
      'Wave 2 only: whether things between parent and child are about as they were the first time, as the parent says. “no” leaves the pair out of the retest.',
    right: 'yes, no, or empty',
  },
] as const satisfies readonly RunColumn[];

/** The name of a column about a run. */
export type RunColumnName = (typeof RUN_COLUMNS)[number]['name'];

/** A column of this name has the score of another measure: numbers. */
export const OTHER_PREFIX = 'other_';
/** A column of this name is left out. */
export const NOTE_PREFIX = 'note_';
/** Its presence says that the rows are made up. The generator writes it. */
export const MADE_UP_COLUMN = 'note_made_up';
