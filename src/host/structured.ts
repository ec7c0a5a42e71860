/**
 * What comes in with a shape of its own: a page’s help lines and wordings, and what a device has kept. Nothing here throws;
 * what is wrong is left out and said in plain sentences, of which the caller makes one warning and one event. Loads only
 * when there is something to check. Source: host-contract.md, `resources`, `messages`, `remember`; instrument.md §9.3.
 */
import * as z from 'zod/mini';
import { AGE_BANDS, CHOICES, DIMENSIONS, FACETS, ITEMS, type AgeBand, type Dimension } from '../instrument/items.ts';
import type { PracticeId } from '../instrument/practices.ts';
import { RESOURCE_KINDS, type Resource } from '../instrument/resources.ts';
import type { PatternId } from '../instrument/rules.ts';
import type { KeptMap, Snapshot } from '../results/snapshot.ts';
import type { Kept } from './storage.ts';

/** So many sentences are enough to begin with. */
const MOST_PROBLEMS = 20;
/** Characters of a wrong value that are shown. */
const SHOWN = 60;

/** A value in words, short. No JSON of objects: it runs what the page wrote. */
function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  }
  if (typeof value === 'function' || typeof value === 'symbol') return `(a ${typeof value})`;
  if (Object(value) !== value) return String(value);
  return unlessItThrows(() => Array.isArray(value)) ? '[…]' : '{…}';
}

const wrong = (path: string, value: unknown, allowed: string) =>
  value === undefined
    ? `${path} is missing. Allowed: ${allowed}.`
    : `${path} ${show(value)} is not valid. Allowed: ${allowed}.`;

const some = (problems: readonly string[]): readonly string[] =>
  problems.length > MOST_PROBLEMS
    ? [...problems.slice(0, MOST_PROBLEMS), `And ${problems.length - MOST_PROBLEMS} more.`]
    : problems;

const isAbsent = (value: unknown) => value === null || value === undefined;

/** What a page gives may run its own code, a getter say, and throw; `undefined` then. */
function unlessItThrows<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The own properties of a record, and nothing that a page has put on `Object.prototype`; `null`: no record. */
function ownOf(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) return null;
  return Object.assign(Object.create(null), value);
}

/** The same all the way down; of an array at most 100, more than any has. A ring throws. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 100).map(bare);
  const own = ownOf(value);
  for (const key in own) own[key] = bare(own[key]);
  return own ?? value;
}

/** A schema of a reader: what it gives is taken, `undefined` is not valid. */
const by = <Value>(read: (value: unknown) => Value | undefined) =>
  z.transform((value, { issues }) => {
    const found = read(value);
    if (found === undefined) issues.push({ code: 'custom', input: value });
    return found!;
  });
const where = <Value>(holds: (value: unknown) => boolean) =>
  by((value) => (holds(value) ? (value as Value) : undefined));
/** One of some values, as TypeScript knows them. */
const oneOf = <const Value>(values: readonly Value[]) => where<Value>((value) => values.includes(value as Value));
const isWithin = (value: unknown, least: number, most: number) =>
  Number.isFinite(value) && (value as number) >= least && (value as number) <= most;

/** Text of at most `most` characters, trimmed. */
const textAs = (most: number, read: (text: string) => string | undefined) =>
  by((value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text.length > most ? undefined : read(text);
  });

/** Something to see: neither empty nor made of blanks, controls and characters of no width. */
const seen = (text: string) =>
  /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text) ? text : undefined;

const phone = (text: string) => (/^[\d\s+().\-/#*,;]*\d[\d\s+().\-/#*,;]*$/.test(text) ? text : undefined);

/** As the browser understands it, so that nothing hides in what it would strip. */
function link(text: string): string | undefined {
  const url = unlessItThrows(() => new URL(text));
  const isWhole = /^(https?:\/\/|(tel|mailto|sms):)/i.test(text);
  return url && isWhole && url.pathname && !url.username && !url.password ? url.href : undefined;
}

const lang = textAs(35, (text) => unlessItThrows(() => Intl.getCanonicalLocales(text)[0]!));

const LONGEST = { name: 120, detail: 300, phone: 60, url: 2000 };
const resource = z.object({
  kind: oneOf(RESOURCE_KINDS),
  name: textAs(LONGEST.name, seen),
  detail: z.optional(textAs(LONGEST.detail, seen)),
  phone: z.optional(textAs(LONGEST.phone, phone)),
  url: z.optional(textAs(LONGEST.url, link)),
  lang: z.optional(lang),
});
const RESOURCE_KEYS = Object.keys(resource.shape);
const textUpTo = (most: number) => `text that can be seen, up to ${most} characters`;
const ALLOWED: Record<string, string> = {
  kind: RESOURCE_KINDS.join(', '),
  name: textUpTo(LONGEST.name),
  detail: textUpTo(LONGEST.detail),
  phone: `digits, spaces and + ( ) . - / # * , ; up to ${LONGEST.phone} characters`,
  url: `https:, http:, tel:, mailto:, sms:; whole, without a user name, up to ${LONGEST.url} characters`,
  lang: 'a BCP 47 tag such as es or pt-BR',
};
const MOST_RESOURCES = 20;

/** What a page gave as `resources`, checked: what stands, and what is wrong in sentences. */
export interface ReadResources {
  readonly resources: readonly Resource[];
  readonly problems: readonly string[];
}

/** One entry, or nothing; adds what is wrong with it. */
function readResource(path: string, value: unknown, problems: string[]): Resource | undefined {
  const own = unlessItThrows(() => ownOf(value));
  if (!own) {
    problems.push(wrong(path, value, `an object of ${RESOURCE_KEYS.join(', ')}`));
    return;
  }
  for (const key of Object.keys(own)) {
    if (RESOURCE_KEYS.includes(key)) continue;
    problems.push(`${path} has ${show(key)}, which means nothing. Allowed: ${RESOURCE_KEYS.join(', ')}.`);
  }
  const { data, error } = resource.safeParse(own);
  for (const key of new Set(error?.issues.map(({ path: [first] }) => first as string))) {
    problems.push(wrong(`${path}.${key}`, own[key], ALLOWED[key]!));
  }
  return data;
}

/**
 * The page’s own help: an array of at most 20. A bad entry is left out and named, an unknown key is named and passed over,
 * the others stand. `null` and `undefined` are no help.
 */
export function readResources(value: unknown): ReadResources {
  const first = unlessItThrows(() => (Array.isArray(value) ? value.slice(0, MOST_RESOURCES) : null));
  if (!first) return { resources: [], problems: isAbsent(value) ? [] : [wrong('resources', value, 'an array')] };
  const problems: string[] = [];
  const { length } = value as unknown[];
  if (length > MOST_RESOURCES) {
    problems.push(`resources has ${length} entries. Allowed: at most ${MOST_RESOURCES}; the first stand.`);
  }
  const resources = first.flatMap((entry, place) => readResource(`resources[${place}]`, entry, problems) ?? []);
  return { resources, problems: some(problems) };
}

/** The same from the text of `<script type="application/json" slot="resources-json">`. */
export function readResourcesJson(text: string): ReadResources {
  try {
    return readResources(JSON.parse(text));
  } catch (cause) {
    return { resources: [], problems: [`resources-json is not JSON: ${(cause as Error).message}. Allowed: an array.`] };
  }
}

/** What a page gave as `messages`, checked: what stands, and what is wrong in sentences. */
export interface ReadMessages {
  readonly messages: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

const LONGEST_MESSAGE = 2000;
const message = textAs(LONGEST_MESSAGE, seen);
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' and ');

/** One text, or nothing; adds what is wrong with it. `now`: the text that stands, which a plain table may not have. */
function readMessage(id: string, value: unknown, now: unknown, problems: string[]): string | undefined {
  const path = `messages[${show(id)}]`;
  if (typeof now !== 'string') {
    problems.push(`${path} is no text of the element. Allowed: the message ids of its documentation.`);
    return;
  }
  const { data } = message.safeParse(value);
  const needed = placeholdersOf(now);
  if (data === undefined) problems.push(wrong(path, value, textUpTo(LONGEST_MESSAGE)));
  else if (placeholdersOf(data) === needed) return data;
  else
    problems.push(
      wrong(path, data, needed ? `text with ${needed} and no other placeholder` : 'text without placeholders'),
    );
}

/**
 * The page’s own wordings: message id → text. `source` gives the text that stands now, or `undefined`: no such id. A text
 * needs something to see, so that no safety line can be blanked, and the placeholders (`{n}`) of its source, no others.
 * What is wrong is left out and named, the others stand. `null` and `undefined` are no wordings.
 */
export function readMessages(value: unknown, source: (id: string) => string | undefined): ReadMessages {
  const own = unlessItThrows(() => ownOf(value));
  const allowed = 'an object of message ids and texts';
  if (!own) return { messages: {}, problems: isAbsent(value) ? [] : [wrong('messages', value, allowed)] };
  const problems: string[] = [];
  const messages = Object.keys(own).flatMap((id) => {
    const text = readMessage(id, own[id], source(id), problems);
    return text === undefined ? [] : [[id, text] as const];
  });
  // not by assignment: `__proto__` would be no property
  return { messages: Object.fromEntries(messages), problems: some(problems) };
}

/**
 * The ids that a kept map may name, once more: the tables that they come from load with the results, and a file of their
 * own would be one more round trip for every parent. A test holds that they are the same.
 */
export const PATTERN_IDS = [
  'even-answers',
  'not-enough',
  'all-strained',
  'stuck-after-storms',
  'stormy-reconnecting',
  'repair-first',
  'busy-distant',
  'calm-but-far',
  'firm-but-cool',
  'warm-few-lines',
  'close-and-stormy',
  'one-tender-spot',
  'strong-across',
  'steady-across',
  'steady-with-strengths',
  'mixed-map',
] as const satisfies readonly PatternId[];
export const PRACTICE_IDS = [
  'light-up-hello',
  'learn-their-way',
  'catch-it-small',
  'pause-and-return',
  'catch-the-serve',
  'phone-down-pocket',
  'name-the-feeling',
  'short-repair',
  'way-back-ritual',
  'kind-no',
  'choice-inside-the-line',
  'ten-follow',
  'join-their-world',
] as const satisfies readonly PracticeId[];

const version = textAs(20, seen);
const ageBand = oneOf(AGE_BANDS);
const dimension = oneOf(DIMENSIONS);
const position = where<number>((value) => isWithin(value, 0, 100));
const unmapped = z.object({ score: oneOf([null]), answered: oneOf([0, 1, 2]) });
const mapped = z.object({
  score: position,
  level: oneOf(['strength', 'steady', 'tender']),
  edge: oneOf(['strength-steady', 'steady-tender', null]),
  range: where<readonly [number, number]>(
    (value) => Array.isArray(value) && value.length === 2 && value.every((end) => isWithin(end, 0, 100)),
  ),
  answered: oneOf([3, 4]),
});
/** Not by zod’s union, which weighs 300 bytes more. */
const dimensionScore = by((value) => mapped.safeParse(value).data ?? unmapped.safeParse(value).data);
const snapshot = z.object({
  instrument: version,
  version,
  locale: lang,
  ageBand,
  scores: z.object(
    Object.fromEntries(DIMENSIONS.map((one) => [one, dimensionScore])) as Record<Dimension, typeof dimensionScore>,
  ),
  pattern: oneOf(PATTERN_IDS),
  soft: oneOf([true, false]),
  suggestions: z
    .array(
      z.object({
        dimension: z.optional(dimension),
        role: oneOf(['tend', 'lean-on', 'keep', 'starter']),
        practice: oneOf(PRACTICE_IDS),
      }),
    )
    .check(z.refine(({ length }) => length >= 1 && length <= 3)),
});

const time = where<number>((value) => Number.isInteger(value) && isWithin(value, 0, 8.64e15));
const keptMap = z.object({ date: time, snapshot });

const answer = z.optional(oneOf([...CHOICES, 'skip']));
const answersTo = (band: AgeBand) =>
  z.optional(z.object(Object.fromEntries(ITEMS[band].map(({ id }) => [id, answer]))));
const unfinished = z.object({
  at: time,
  run: z.object({
    ageBand,
    at: oneOf(FACETS.map((_, place) => place)),
    answers: z.object(Object.fromEntries(AGE_BANDS.map((band) => [band, answersTo(band)]))),
    instrument: version,
  }),
});

/** Far more than 24 maps and the answers to all ages take, in characters. */
const MOST_KEPT = 100_000;

/** A snapshot that came as data, checked and without anything else in it; `null`: it is none. */
export function readSnapshot(value: unknown): Snapshot | null {
  return unlessItThrows(() => snapshot.safeParse(bare(value)).data) ?? null;
}

/**
 * What a device has kept, from its text. A bad map is dropped and the others stand, bad unfinished answers are dropped;
 * `null` is nothing of ours: no JSON, too long, of another version. How old it is is not looked at.
 */
export function readKept(text: string): Kept | null {
  if (text.length > MOST_KEPT) return null;
  const kept = unlessItThrows(() => ownOf(bare(JSON.parse(text))));
  if (kept?.['v'] !== 1 || !Array.isArray(kept['maps'])) return null;
  const maps = (kept['maps'] as unknown[]).flatMap(
    (map): readonly KeptMap[] | KeptMap => keptMap.safeParse(map).data ?? [],
  );
  const { data } = unfinished.safeParse(kept['unfinished']);
  return { v: 1, ...(data && { unfinished: data }), maps };
}
