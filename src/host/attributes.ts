/** The page’s settings: which values are allowed, and what stands in for a wrong one (host-contract.md). */
import { AGE_BANDS, type AgeBand } from '../instrument/items.ts';

/** The element’s settings after checking. */
export interface Settings {
  /** The age that the page already knows, or `null`: asked. */
  readonly ageBand: AgeBand | null;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Level of the top heading, 1–6. */
  readonly headingLevel: number;
}

/** Attribute → its allowed values. */
const ALLOWED = {
  'age-band': AGE_BANDS,
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
} as const;
type Attribute = keyof typeof ALLOWED;

/** What the page wrote, as attributes or properties; `null` and `undefined` mean absent. */
export type RawSettings = { readonly [Name in Attribute]: unknown };

/**
 * Checks all settings. A wrong value never throws: its default is used, and `report` gets one sentence that names
 * the attribute, the value and what is allowed.
 */
export function readSettings(raw: RawSettings, report: (attribute: string, message: string) => void): Settings {
  const read = <Name extends Attribute>(name: Name): (typeof ALLOWED)[Name][number] | undefined => {
    const value = raw[name];
    if (value === null || value === undefined) return undefined;
    const allowed: readonly string[] = ALLOWED[name];
    const found = allowed.find((one) => one === String(value));
    if (found === undefined)
      report(name, `<connection-map> ${name}="${value}" is not valid. Allowed: ${allowed.join(', ')}.`);
    return found as (typeof ALLOWED)[Name][number] | undefined;
  };
  return {
    ageBand: read('age-band') ?? null,
    theme: read('theme') ?? 'auto',
    headingLevel: Number(read('heading-level') ?? 2),
  };
}
