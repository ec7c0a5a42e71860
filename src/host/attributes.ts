/**
 * The element’s settings: allowed values and defaults. Source: host-contract.md, “Attributes and properties”.
 */
import { AGE_BANDS, type AgeBand } from '../instrument/items.ts';

/** The element’s settings after checking. */
export interface Settings {
  /** The age band set by the page; `null`: the parent is asked. */
  readonly ageBand: AgeBand | null;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Level of the top heading, 1–6. */
  readonly headingLevel: number;
  /** Whether the parent is offered to store answers and maps on this device. */
  readonly remember: 'ask' | 'none';
  /** The most data that the parent may be asked to share with the page. */
  readonly share: 'none' | 'snapshot' | 'answers';
  /** Who the consent panel names as recipient, trimmed and as the page wrote it; `null`: the page’s host name. */
  readonly shareWith: string | null;
  /** The target of “Leave”: an absolute `http:` or `https:` URL. `null`: “Clear my answers” is shown instead. */
  readonly leaveUrl: string | null;
  /** Kiosk mode for a shared tablet: nothing is stored, and answers are cleared when nobody uses it. */
  readonly kiosk: boolean;
  /** Sandbox mode: the page is testing. Events are marked. */
  readonly sandbox: boolean;
  /** The page asks for a report of what may be wrong with it. */
  readonly doctor: boolean;
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

/** The unchecked attributes or properties. `null` and `undefined` mean absent. */
export type RawSettings = {
  readonly [Name in Listed | 'share-with' | 'leave-url' | 'kiosk' | 'sandbox' | 'doctor']?: unknown;
};

/** A value as text. Never throws, even if the object cannot be converted. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** The normalized URL if the text is an absolute `http:` or `https:` URL without credentials; else `null`. */
function webUrl(text: string): string | null {
  try {
    const { href, username, password } = new URL(text);
    return /^https?:\/\//i.test(text.trim()) && !(username + password) ? href : null;
  } catch {
    return null;
  }
}

/**
 * Checks all settings. Never throws: an invalid value is replaced by the default, and `report` gets a sentence that
 * names the attribute, the value and the allowed values. As in HTML, a boolean attribute is on if it is present. The
 * attribute value `false` is on too, but reported; the property value `false` is off.
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
  const isOn = (name: 'kiosk' | 'sandbox' | 'doctor') => {
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
    doctor: isOn('doctor'),
  };
}

/** The attributes. Each has a matching property. */
const ATTRIBUTES = [
  'age-band',
  'theme',
  'heading-level',
  'remember',
  'share',
  'share-with',
  'leave-url',
  'kiosk',
  'sandbox',
  'doctor',
] as const satisfies readonly (keyof RawSettings)[];

/** `age-band` → `ageBand`. */
type PropertyOf<Attribute extends string> = Attribute extends `${infer First}-${infer Second}`
  ? `${First}${Capitalize<Second>}`
  : Attribute;
const propertyOf = (attribute: string) =>
  attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()) as keyof SettingsSource;

/** Each attribute with its property. */
const NAMES = ATTRIBUTES.map((attribute) => [attribute, propertyOf(attribute)] as const);

/** The properties of the element, unchecked. */
export type SettingsSource = { readonly [Name in (typeof ATTRIBUTES)[number] as PropertyOf<Name>]?: unknown };

/** Reads the settings of one element. Checks them again only if one has changed. */
export class SettingsReader {
  #raw: RawSettings | undefined;
  #settings: Settings | undefined;

  /** `report` is called for each invalid value (see `readSettings`). */
  read(source: SettingsSource, report: (attribute: string, message: string) => void): Settings {
    const raw: RawSettings = Object.fromEntries(NAMES.map(([attribute, property]) => [attribute, source[property]]));
    const last = this.#raw;
    if (this.#settings && last && ATTRIBUTES.every((name) => Object.is(raw[name], last[name]))) return this.#settings;
    const problems: Parameters<typeof report>[] = [];
    this.#raw = raw;
    const settings = readSettings(raw, (...problem) => problems.push(problem));
    this.#settings = settings;
    // Report last: events contain settings, and a listener may change a setting again.
    for (const problem of problems) report(...problem);
    // the page may have answered with another value
    return problems.length ? this.read(source, report) : settings;
  }
}
