/**
 * What the checks of data have in common: sentences about what is wrong, reading of objects that may run code of the page’s,
 * and small schemas. Nothing here throws.
 */
import * as z from 'zod/mini';

/** So many sentences are enough to begin with. */
const MOST_PROBLEMS = 20;
/** Characters of a wrong value that are shown. */
const SHOWN = 60;

/** A value in words, short. No JSON of objects: it runs what the page wrote. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  }
  if (typeof value === 'function' || typeof value === 'symbol') return `(a ${typeof value})`;
  if (Object(value) !== value) return String(value);
  return unlessItThrows(() => Array.isArray(value)) ? '[…]' : '{…}';
}

/** A sentence that names what is wrong, where, and what would be right. */
export const wrong = (path: string, value: unknown, allowed: string) =>
  value === undefined
    ? `${path} is missing. Allowed: ${allowed}.`
    : `${path} ${show(value)} is not valid. Allowed: ${allowed}.`;

/** At most so many sentences, and how many more there are. */
export const some = (problems: readonly string[]): readonly string[] =>
  problems.length > MOST_PROBLEMS
    ? [...problems.slice(0, MOST_PROBLEMS), `And ${problems.length - MOST_PROBLEMS} more.`]
    : problems;

/** `null` and `undefined` are as if nothing was given. */
export const isAbsent = (value: unknown) => value === null || value === undefined;

/** What a page gives may run its own code, a getter say, and throw; `undefined` then. */
export function unlessItThrows<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The own properties of a record, and nothing that a page has put on `Object.prototype`; `null`: no record. */
export function ownOf(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) return null;
  return Object.assign(Object.create(null), value);
}

/** The same all the way down; of an array at most 100, more than any has. A ring throws. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 100).map(bare);
  const own = ownOf(value);
  for (const key in own) own[key] = bare(own[key]);
  return own ?? value;
}

/** A schema of a reader: what it gives is taken, `undefined` is not valid. */
export const by = <Value>(read: (value: unknown) => Value | undefined) =>
  z.transform((value, { issues }) => {
    const found = read(value);
    if (found === undefined) issues.push({ code: 'custom', input: value });
    return found!;
  });
/** A schema that a value either fits or not. */
export const where = <Value>(holds: (value: unknown) => boolean) =>
  by((value) => (holds(value) ? (value as Value) : undefined));
/** One of some values, as TypeScript knows them. */
export const oneOf = <const Value>(values: readonly Value[]) =>
  where<Value>((value) => values.includes(value as Value));
/** A number between two others, ends included. */
export const isWithin = (value: unknown, least: number, most: number) =>
  Number.isFinite(value) && (value as number) >= least && (value as number) <= most;

/** Text of at most `most` characters, trimmed. */
export const textAs = (most: number, read: (text: string) => string | undefined) =>
  by((value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text.length > most ? undefined : read(text);
  });

/** Something to see: neither empty nor made of blanks, controls and characters of no width. */
export const seen = (text: string) =>
  /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text) ? text : undefined;

/** A canonical BCP 47 tag. */
export const lang = textAs(35, (text) => unlessItThrows(() => Intl.getCanonicalLocales(text)[0]!));

/** How such a text is described to a page. */
export const textUpTo = (most: number) => `text that can be seen, up to ${most} characters`;
