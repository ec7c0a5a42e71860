/** What the specification says, as a script read it (tools/spec-texts.ts), and where the product is known to be behind. */
import { readFileSync } from 'node:fs';
import type { dataOf } from '../../tools/spec/data.ts';

/** How the product reads for now, where it differs from the specification. */
interface Pending {
  /** `null`: it has no such text. */
  readonly now: string | null;
  readonly why: string;
}

const read = <Value>(name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Value;

/** Texts by message id, and data, as the specification has them. */
export const SPEC = read<{ readonly texts: Readonly<Record<string, string>> } & ReturnType<typeof dataOf>>(
  'spec-texts',
);

/** Id → what is behind: the texts of the next version of the instrument, and those that no screen shows yet. */
export const PENDING: Readonly<Record<string, Pending>> = {
  ...read<Record<string, Pending>>('pending-1.1.0'),
  ...read<Record<string, Pending>>('spec-later'),
};

/**
 * Everything wrong with what the product says under some ids, as lines. What is pending must read as its list says until
 * it reads as the specification does; then it has to be taken off the list.
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
