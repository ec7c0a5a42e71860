/**
 * What a webmaster can choose, its check, and how it stands in the address of the builder. Pure: no page, no network.
 * Names and values of attributes are those of host-contract.md; a test holds them to `custom-elements.json`.
 */

/**
 * One value for each choice, as text; `''` is the default, and a default is never written.
 * @typedef {Record<keyof typeof CHECKS, string>} Choices
 * @typedef {{ kind: string, name: string, detail?: string, phone?: string, url?: string, lang?: string }} HelpLine
 */

/** Choice → its values other than the default. */
export const VALUES = {
  'age-band': ['infant', 'toddler', 'preschool', 'school-age', 'teen'],
  theme: ['light', 'dark'],
  'heading-level': ['1', '3', '4', '5', '6'],
  remember: ['none'],
  share: ['snapshot', 'answers'],
  kiosk: ['on'],
  radius: ['0', '0.375em', '1.25em'],
  column: ['wide'],
  kind: ['pinned', 'frame', 'wordpress', 'react'],
};
/** Kinds of help lines (host-contract.md, `resources`). */
export const HELP_KINDS = ['crisis-line', 'emergency', 'parent-line', 'abuse-line', 'clinic', 'community'];
/** The most that the element takes. */
export const MAX_HELP = 20;

/** What shows nothing, or changes the direction of what stands beside it; and halves of characters. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const MAX_NAME = 80;
/** The element’s own (host-contract.md, “Styling”). */
export const OUR_ACCENT = '#6d4470';
/** Something to see, as the element asks for it. */
const SEEN = /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{13441}\u{13442}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** A language tag. @param {string} text */
function language(text) {
  try {
    return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text) && text.length <= 35 && Intl.getCanonicalLocales(text)[0]
      ? text
      : undefined;
  } catch {
    return undefined;
  }
}

/** Text in one line, without what cannot be seen, up to `max` characters. @param {string} text @param {number} max */
export function plain(text, max) {
  const seen = text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
  return [...seen].slice(0, max).join('').trim();
}

/** The same if there is something to see; else `undefined`. @param {string} text @param {number} max */
function shown(text, max) {
  const line = plain(text, max);
  return SEEN.test(line) ? line : undefined;
}

/** A name has a letter or a digit. @param {string} text */
const named = (text) => (/[\p{L}\p{N}]/u.test(plain(text, MAX_NAME)) ? plain(text, MAX_NAME) : undefined);

/** The address if it is a whole one for the web, without a user name; else `undefined`. @param {string} text */
function webAddress(text) {
  try {
    const url = new URL(text);
    const isWhole = /^https?:\/\//i.test(text) && !url.username && !url.password;
    return isWhole ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a folder, with the slash at its end. @param {string} text */
function folder(text) {
  const url = webAddress(text);
  return url && `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** A list of font families, each a plain name. @param {string} text */
const font = (text) =>
  /^[\p{L}\p{N} ,'"-]{1,120}$/u.test(text)
    ? text
        .split(',')
        .map((name) => plain(name.replace(/['"]/g, ''), 60))
        .filter((name) => /[\p{L}\p{N}]/u.test(name))
        .join(', ') || undefined
    : undefined;

/** @param {string} text */
const colour = (text) => (/^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined);
/** @param {keyof typeof VALUES} name */
const oneOf = (name) => (/** @type {string} */ text) => (VALUES[name].includes(text) ? text : undefined);

/** Choice → the text as it is used, or `undefined` where it is of no use. In the order of the address. */
const CHECKS = {
  lang: language,
  'age-band': oneOf('age-band'),
  theme: oneOf('theme'),
  'heading-level': oneOf('heading-level'),
  remember: oneOf('remember'),
  share: oneOf('share'),
  'share-with': (/** @type {string} */ text) => named(text),
  'leave-url': (/** @type {string} */ text) => webAddress(text)?.href,
  kiosk: oneOf('kiosk'),
  accent: (/** @type {string} */ text) => (colour(text) === OUR_ACCENT ? '' : colour(text)),
  surface: colour,
  text: colour,
  radius: oneOf('radius'),
  font,
  column: oneOf('column'),
  kind: oneOf('kind'),
  base: folder,
  page: (/** @type {string} */ text) => webAddress(text)?.origin,
};
/** The names of all choices. */
export const NAMES = /** @type {(keyof typeof CHECKS)[]} */ (Object.keys(CHECKS));

/** Nothing chosen. @returns {Choices} */
export const untouched = () => /** @type {Choices} */ (Object.fromEntries(NAMES.map((name) => [name, ''])));

/**
 * Checks what stands in fields or an address. A value of no use leaves the default, and its name is in `refused`.
 * `languages`: the shipped ones, where they are known.
 * @param {(name: string) => string | null | undefined} read
 * @param {readonly string[]} [languages]
 */
export function check(read, languages) {
  const choices = untouched();
  const refused = /** @type {(keyof typeof CHECKS)[]} */ ([]);
  for (const name of NAMES) {
    const text = (read(name) ?? '').trim();
    if (!text) continue;
    const value = CHECKS[name](text);
    const isKnown = name !== 'lang' || !languages || (value && languages.includes(value));
    if (value === undefined || !isKnown) refused.push(name);
    else choices[name] = value;
  }
  return { choices, refused };
}

/** Not in the address: whoever makes a link must not choose whose code the copied lines run. */
const NEVER_ADDRESSED = ['base'];

/**
 * The choices as they stand behind the `#` of the address, which no server gets. Help lines never do: an address must not
 * put words under the name of a clinic.
 * @param {Choices} choices
 */
export const addressOf = (choices) =>
  new URLSearchParams(
    NAMES.flatMap((name) => (choices[name] && !NEVER_ADDRESSED.includes(name) ? [[name, choices[name]]] : [])),
  ).toString();

/** The choices in an address, with or without its `#`. @param {string} hash @param {readonly string[]} [languages] */
export function choicesIn(hash, languages) {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const { choices, refused } = check((name) => (NEVER_ADDRESSED.includes(name) ? '' : query.get(name)), languages);
  const never = NAMES.filter((name) => NEVER_ADDRESSED.includes(name) && query.get(name));
  return { choices, refused: [...refused, ...never] };
}

/** Field of a help line → its check, as the element does it. */
const HELP = {
  kind: (/** @type {string} */ text) => (HELP_KINDS.includes(text) ? text : undefined),
  name: (/** @type {string} */ text) => shown(text, 120),
  detail: (/** @type {string} */ text) => shown(text, 300),
  phone: (/** @type {string} */ text) => (/^(?=.*\d)[\d\s+().\-/#*,;]{1,60}$/.test(text) ? plain(text, 60) : undefined),
  url: (/** @type {string} */ text) => webAddress(text)?.href,
  lang: language,
};

/**
 * Checks the fields of help lines. Lines without a name are left out; `problems` has the line (from 1) and the field of
 * each value of no use.
 * @param {readonly Record<string, string>[]} lines
 */
export function helpIn(lines) {
  const problems = /** @type {{ line: number, field: string }[]} */ ([]);
  const help = lines.slice(0, MAX_HELP).flatMap((fields, place) => {
    const entries = Object.entries(HELP).flatMap(([field, checked]) => {
      const text = (fields[field] ?? '').trim();
      const value = text && checked(text);
      if (text && value === undefined) problems.push({ line: place + 1, field });
      return value ? [[field, value]] : [];
    });
    const line = /** @type {HelpLine} */ (Object.fromEntries(entries));
    const isEmpty = entries.every(([field]) => field === 'kind');
    if (!isEmpty && !line.name && !problems.some(({ line: at, field }) => at === place + 1 && field === 'name'))
      problems.push({ line: place + 1, field: 'name' });
    return line.name && line.kind ? [line] : [];
  });
  return { help, problems };
}
