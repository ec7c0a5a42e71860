/**
 * Shared parts of the checks: sentences for problems, reading objects that may run code of the page, and small schemas.
 * Only `bare` throws.
 */
import * as z from 'zod/mini';

/** The most problems that are listed. */
const MAX_PROBLEMS = 20;
/** How many characters of an invalid value are shown. */
const MAX_SHOWN = 60;

/** A short form of a value for a message. Objects are not serialized, because that could run code of the page. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
  }
  if (typeof value === 'function' || typeof value === 'symbol') return `(a ${typeof value})`;
  if (Object(value) !== value) return String(value);
  return unlessItThrows(() => Array.isArray(value)) ? '[…]' : '{…}';
}

/** A sentence that says which value is invalid, where, and what is allowed. */
export const invalid = (path: string, value: unknown, allowed: string) =>
  value === undefined
    ? `${path} is missing. Allowed: ${allowed}.`
    : `${path} ${show(value)} is not valid. Allowed: ${allowed}.`;

/** At most `MAX_PROBLEMS` problems, then the number of the others. */
export const limited = (problems: readonly string[]): readonly string[] =>
  problems.length > MAX_PROBLEMS
    ? [...problems.slice(0, MAX_PROBLEMS), `And ${problems.length - MAX_PROBLEMS} more.`]
    : problems;

/** `null` and `undefined` both mean absent. */
export const isAbsent = (value: unknown) => value === null || value === undefined;

/** The value of `read`, or `undefined` if it throws: objects of the page can have getters or be proxies. */
export function unlessItThrows<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A copy of the own properties of a record, without a prototype. `null` if it is not a record. */
export function ownOf(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) return null;
  return Object.assign(Object.create(null), value);
}

/** A deep copy in the same way, with at most 100 elements per array, more than any valid one has. Throws on a cycle. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 100).map(bare);
  const own = ownOf(value);
  for (const key in own) own[key] = bare(own[key]);
  return own ?? value;
}

/** A schema from a function that returns the parsed value, or `undefined` if the value is invalid. */
export const parsedBy = <Value>(read: (value: unknown) => Value | undefined) =>
  z.transform((value, { issues }) => {
    const found = read(value);
    if (found === undefined) issues.push({ code: 'custom', input: value });
    return found!;
  });
/** A schema from a predicate. */
export const matching = <Value>(holds: (value: unknown) => boolean) =>
  parsedBy((value) => (holds(value) ? (value as Value) : undefined));
/** A schema for one of the given values, typed as their union. */
export const oneOf = <const Value>(values: readonly Value[]) =>
  matching<Value>((value) => values.includes(value as Value));
/** Whether a value is a number from `min` to `max`, inclusive. */
export const isWithin = (value: unknown, min: number, max: number) =>
  Number.isFinite(value) && (value as number) >= min && (value as number) <= max;

/** A schema for trimmed text of at most `max` characters that `read` accepts. */
export const textAs = (max: number, read: (text: string) => string | undefined) =>
  parsedBy((value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text.length > max ? undefined : read(text);
  });

/**
 * The text if it is visible: it has a letter, digit, symbol or punctuation mark. White space, control, zero-width,
 * private and unassigned characters and marks without a letter are not enough, nor are letters and symbols that are
 * blank.
 */
export const visible = (text: string) =>
  /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{13441}\u{13442}])[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
    ? text
    : undefined;

/** A schema for a BCP 47 tag. The result is canonical. */
export const lang = textAs(35, (text) => unlessItThrows(() => Intl.getCanonicalLocales(text)[0]!));

/** Describes such a text in an error message. */
export const textUpTo = (max: number) => `text that can be seen, up to ${max} characters`;
