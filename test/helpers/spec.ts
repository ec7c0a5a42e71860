/** The texts and data of the specification (see tools/spec-texts.ts), and known differences of the product. */
import { readFileSync } from 'node:fs';
import type { dataOf } from '../../tools/spec/data.ts';

/** The current wording of the product, where it differs from the specification. */
interface Pending {
  /** `null`: the product has no such text. */
  readonly now: string | null;
  readonly why: string;
}

const read = <Value>(name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Value;

/** Texts by message id, and data of the specification. */
export const SPEC = read<{ readonly texts: Readonly<Record<string, string>> } & ReturnType<typeof dataOf>>(
  'spec-texts',
);

/** Texts that the product has and the specification has not. */
export const OWN = read<Record<string, Pending>>('spec-own');

/** Id → known difference. There is none but the texts that only the product has. */
export const PENDING: Readonly<Record<string, Pending>> = OWN;

/**
 * The differences between the product and the specification, as lines. A pending text must have its listed wording;
 * once it matches the specification, it must be removed from the list.
 */
export function differences(
  spec: Readonly<Record<string, string>>,
  product: Readonly<Record<string, string>>,
  pending = PENDING,
): string[] {
  return [...new Set([...Object.keys(spec), ...Object.keys(product)])].flatMap((id) => {
    const [should, does, known] = [spec[id] ?? null, product[id] ?? null, pending[id]];
    const isEqual = should === does;
    if (isEqual)
      return known ? [`${id} reads as the specification does: take it off the list of what is pending.`] : [];
    if (known?.now === does) return [];
    return [`${id} reads ${JSON.stringify(does)}, not ${JSON.stringify(should)}.`];
  });
}
