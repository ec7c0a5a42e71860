/**
 * The page’s settings: which values are allowed, and what stands in for a wrong one. Source: host-contract.md,
 * “Attributes and properties”.
 */
import { AGE_BANDS, type AgeBand } from '../instrument/items.ts';

/** The element’s settings after checking. */
export interface Settings {
  /** The age that the page already knows, or `null`: asked. */
  readonly ageBand: AgeBand | null;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Level of the top heading, 1–6. */
  readonly headingLevel: number;
  /** Whether a parent is offered to keep things on this device. */
  readonly remember: 'ask' | 'none';
  /** The most that a parent may be asked to hand to the page. */
  readonly share: 'none' | 'snapshot' | 'answers';
  /** Who is named in that question, trimmed; `null`: the page’s host name. */
  readonly shareWith: string | null;
  /** Where “Leave” goes: an absolute `http:` or `https:` URL. `null`: “Clear my answers” takes its place. */
  readonly leaveUrl: string | null;
  /** A shared tablet: nothing is kept, and it is wiped by itself. */
  readonly kiosk: boolean;
  /** The page tries things out. */
  readonly sandbox: boolean;
}

/** Attribute → its allowed values. */
const ALLOWED = {
  'age-band': AGE_BANDS,
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  remember: ['ask', 'none'],
  share: ['none', 'snapshot', 'answers'],
} as const;
type Listed = keyof typeof ALLOWED;

/** What the page wrote, as attributes or properties; `null` and `undefined` mean absent. */
export type RawSettings = {
  readonly [Name in Listed | 'share-with' | 'leave-url' | 'kiosk' | 'sandbox']?: unknown;
};

/** A value in words; an object without any does not throw. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** A whole `http:` or `https:` URL as the browser understands it, without a user in it; else `null`. */
function webUrl(text: string): string | null {
  try {
    const { href, username, password } = new URL(text);
    return /^https?:\/\//i.test(text.trim()) && !(username + password) ? href : null;
  } catch {
    return null;
  }
}

/**
 * Checks all settings. A wrong value never throws: its default is used, and `report` gets one sentence that names
 * the attribute, the value and what is allowed. A boolean is on where it is present, as in HTML: the attribute value
 * `false` too, which is reported; the property `false` is off.
 */
export function readSettings(raw: RawSettings, report: (attribute: string, message: string) => void): Settings {
  const text = (name: keyof RawSettings) => textOf(raw[name] ?? '');
  const fail = (name: keyof RawSettings, allowed: string) =>
    report(name, `<connection-map> ${name}="${text(name)}" is not valid. Allowed: ${allowed}.`);
  const read = <Name extends Listed>(name: Name): (typeof ALLOWED)[Name][number] | undefined => {
    const allowed: readonly string[] = ALLOWED[name];
    const found = allowed.find((one) => one === text(name));
    if (found === undefined && (raw[name] ?? null) !== null) fail(name, allowed.join(', '));
    return found as (typeof ALLOWED)[Name][number] | undefined;
  };
  const readUrl = (name: 'leave-url') => {
    const url = webUrl(text(name));
    if (!url && (raw[name] ?? null) !== null) fail(name, 'an http: or https: URL');
    return url;
  };
  const isOn = (name: 'kiosk' | 'sandbox') => {
    if (raw[name] === 'false') fail(name, 'present is on, absent is off');
    return raw[name] === '' || !!raw[name];
  };
  return {
    ageBand: read('age-band') ?? null,
    theme: read('theme') ?? 'auto',
    headingLevel: Number(read('heading-level') ?? 2),
    remember: read('remember') ?? 'ask',
    share: read('share') ?? 'none',
    shareWith: text('share-with').trim() || null,
    leaveUrl: readUrl('leave-url'),
    kiosk: isOn('kiosk'),
    sandbox: isOn('sandbox'),
  };
}

/** Attribute → the property of the same meaning. */
const PROPERTIES = {
  'age-band': 'ageBand',
  theme: 'theme',
  'heading-level': 'headingLevel',
  remember: 'remember',
  share: 'share',
  'share-with': 'shareWith',
  'leave-url': 'leaveUrl',
  kiosk: 'kiosk',
  sandbox: 'sandbox',
} as const satisfies { readonly [Name in keyof Required<RawSettings>]: string };

/** An element’s properties, as the page set them. */
export type SettingsSource = { readonly [Name in (typeof PROPERTIES)[keyof RawSettings]]?: unknown };

/** Reads the settings of one element, anew only where one of them has changed. */
export class SettingsReader {
  #raw: RawSettings | undefined;
  #settings: Settings | undefined;

  /** `report` hears of each wrong value (`readSettings`). */
  read(source: SettingsSource, report: (attribute: string, message: string) => void): Settings {
    const names = Object.keys(PROPERTIES) as (keyof RawSettings)[];
    const raw = Object.fromEntries(names.map((name) => [name, source[PROPERTIES[name]]])) as RawSettings;
    const last = this.#raw;
    if (this.#settings && last && names.every((name) => Object.is(raw[name], last[name]))) return this.#settings;
    const problems: Parameters<typeof report>[] = [];
    this.#raw = raw;
    const settings = readSettings(raw, (...problem) => problems.push(problem));
    this.#settings = settings;
    // only now: an event carries settings, and the page may answer it with another change
    for (const problem of problems) report(...problem);
    return settings;
  }
}
