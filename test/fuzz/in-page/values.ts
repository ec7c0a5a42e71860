/** Sets random values as attributes and properties, and checks the reported errors. */
import fc from 'fast-check';
import { task, type Element, type Reports } from './element.ts';

/** Attribute → its property and the allowed values. */
const SETTINGS = {
  'age-band': ['ageBand', ['infant', 'toddler', 'preschool', 'school-age', 'teen']],
  theme: ['theme', ['auto', 'light', 'dark']],
  'heading-level': ['headingLevel', ['1', '2', '3', '4', '5', '6']],
  remember: ['remember', ['ask', 'none']],
  share: ['share', ['none', 'snapshot', 'answers']],
} as const;
type Attribute = keyof typeof SETTINGS;
const ATTRIBUTES = Object.keys(SETTINGS) as Attribute[];

/** Factories, because fast-check would inspect some of these values. */
const HOSTILE: readonly (() => unknown)[] = [
  () => Symbol('dark'),
  () => Object.create(null) as object,
  () => ({ toString: () => ({}) }),
  () => ({ toString: undefined, valueOf: undefined }),
  () => ({
    toString() {
      throw new Error('This is no text.');
    },
  }),
  () => ({
    get toString(): never {
      throw new Error('Nor is this.');
    },
  }),
  () => new Proxy({}, { get: () => undefined }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => () => 'dark',
  () => class {},
  () => 10n,
  () => -0,
  () => new Date(NaN),
  () => document,
  () => window,
  () => [[['dark']]],
  () => new String('light'),
  () => Array(2),
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'length',
  'undefined',
  'null',
  'x'.repeat(1_000_000),
];
const NEAR = ['Dark', ' dark', 'dark ', 'dark\0', 'ｄａｒｋ', '01', '1.0', '1e0', '+1', '７', 'school‑age', 'TEEN', ''];

const RIGHT = ATTRIBUTES.flatMap((one) => [...SETTINGS[one][1]]);

/** Factories of arbitrary, malicious or valid values. */
const value: fc.Arbitrary<() => unknown> = fc.oneof(
  ...(
    [
      [4, fc.string({ unit: 'binary' })],
      [3, fc.string({ unit: 'grapheme' })],
      // Includes lone surrogates.
      [2, fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })],
      [2, fc.constantFrom(...NAMES, ...NEAR)],
      [3, fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, maxDepth: 1 })],
      [2, fc.constantFrom<unknown>(null, undefined, ...RIGHT, 1, 6)],
      [1, fc.tuple(fc.string(), fc.nat(500)).map(([one, times]) => `<${one}>`.repeat(times))],
    ] satisfies [number, fc.Arbitrary<unknown>][]
  ).map(([weight, arbitrary]) => ({ weight, arbitrary: arbitrary.map((one) => () => one) })),
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
);

/** A value as text; `undefined` if it cannot be converted. */
function textOf(one: unknown): string | undefined {
  try {
    return String(one);
  } catch {
    return undefined;
  }
}

/** How often a valid value is set and the element is used, between invalid values. */
const EVERY = 1000;

/** Sets random values for all settings, as attributes and properties. Throws for missing or unexpected reports. */
export async function giveAtRandom(element: Element, reports: Reports, seed: number, count: number) {
  const { host } = element;
  const known = new Set<string>();
  let wrong = 0;

  /** Sets a value in both ways. Checks that a new invalid value is reported once each time, with the value. */
  const give = async (way: (name: Attribute) => void, told: string | undefined, isAbsent: boolean) => {
    const [warnings, errors] = [reports.warnings.length, reports.errors.length];
    for (const name of ATTRIBUTES) way(name);
    await host.updateComplete;
    const due = ATTRIBUTES.filter((name) => {
      if (isAbsent || (SETTINGS[name][1] as readonly string[]).includes(told ?? '')) return false;
      const key = `${name}=${told ?? 'no text'}`;
      return !known.has(key) && known.add(key);
    });
    wrong += due.length;
    const said = reports.warnings.slice(warnings);
    const right =
      said.length === due.length &&
      due.every((name, i) => said[i]!.startsWith(`<connection-map> ${name}="${told ?? ''}`)) &&
      said.every((one, i) => one === reports.errors[errors + i]) &&
      reports.errors.length === errors + said.length;
    if (!right || reports.faults.length)
      throw new Error(
        `Of ${told?.slice(0, 200) ?? 'what is no text'} it said ${JSON.stringify([said, reports.faults]).slice(0, 600)}, due were ${due}.`,
      );
  };

  for (const [i, make] of fc.sample(value, { numRuns: count, seed }).entries()) {
    const one = make();
    const told = textOf(one);
    if (told !== undefined) await give((name) => host.setAttribute(name, told), told, false);
    await give((name) => Object.assign(host, { [SETTINGS[name][0]]: one }), told, one === null || one === undefined);
    if (i % EVERY === 0) {
      host.start();
      host.reset();
      await task();
      await element.reach('first');
      await give((name) => host.setAttribute(name, SETTINGS[name][1].at(-1)!), undefined, true);
    }
  }
  return wrong;
}
