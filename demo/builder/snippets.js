/** Choices → the code to copy, the lines for a Content-Security-Policy, and the style of the preview. Pure. */
import { quiet } from './contrast.js';

/**
 * @typedef {import('./choices.js').Choices} Choices
 * @typedef {import('./choices.js').HelpLine} HelpLine
 * @typedef {{ title: string, code: string }} Part
 * @typedef {object} Given
 * @property {readonly HelpLine[]} [help]
 * @property {string} version Of the files, as in `0.1.0`.
 * @property {string} [integrity] Of `connection-map.all.js`.
 * @property {string} [embed] The text of `embed.html`.
 */

/** Attributes in the order in which they are written. */
export const ATTRIBUTES = /** @type {const} */ ([
  'lang',
  'age-band',
  'theme',
  'heading-level',
  'remember',
  'share',
  'share-with',
  'leave-url',
  'kiosk',
]);
/** The kinds of pages that code is written for; the first is the default. */
export const KINDS = ['', 'pinned', 'frame', 'wordpress', 'react'];

/** What a browser shows that cannot run the element. */
const FALLBACK = 'This needs JavaScript and a newer browser.';
/** Stands for the page until its address is known. */
const ANY_PAGE = 'https://your-page.example';
/** The room that README reserves, and that of a column of 36em or more. */
const ROOM = [
  ['display', 'block'],
  ['box-sizing', 'border-box'],
  ['font-size', 'medium'],
  ['min-height', '46em'],
];
const WIDE = '36em';
const WIDE_FROM = '42em';
/** The file of a clinic’s own that stands in the place of `embed.html`. */
export const OWN = { page: 'embed-own.html', sheet: 'embed-own.css' };
/** Family names of CSS itself, which are written without quotes. */
const GENERIC =
  /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(serif|sans-serif|monospace|rounded)|inherit)$/;

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text in an attribute in double quotes. @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (one) => ENTITIES[one]);
/** JSON that ends no script element around it. @param {unknown} value @param {number} [indent] */
const json = (value, indent) => JSON.stringify(value, null, indent).replaceAll('<', '\\u003c');
/** @param {string} text @param {number} by */
const indented = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The attributes that differ from the default: name and value; `''` for one that is on. @param {Choices} choices @returns {[string, string][]} */
export const attributesOf = (choices) =>
  ATTRIBUTES.flatMap((name) => {
    if (!choices[name] || (name === 'share-with' && !choices.share)) return [];
    return [[name, name === 'kiosk' ? '' : choices[name]]];
  });

/** @param {string} list */
const families = (list) =>
  list
    .split(', ')
    .map((name) => (GENERIC.test(name) ? name : `'${name}'`))
    .join(', ');

/**
 * The custom properties that differ from the default. With a ground or text of one’s own come the quiet text and lines that go
 * with them.
 * @param {Choices} choices @returns {[string, string][]}
 */
export function propertiesOf({ accent, surface, text, theme, radius, font }) {
  const ground = surface || (theme === 'dark' ? '#1e1b1b' : '#fdfaf4');
  const ours = quiet(ground, text || (theme === 'dark' ? '#efe8e3' : '#2d2628'));
  const own = surface || text ? ours : { muted: '', border: '' };
  return Object.entries({ accent, surface, text, ...own, radius, font: font && families(font) }).flatMap(
    ([name, value]) => (value ? [[`--connection-map-${name}`, value]] : []),
  );
}

/** @param {readonly (readonly string[])[]} declarations */
const declared = (declarations) => declarations.map(([name, value]) => `${name}: ${value}`);
/** @param {readonly (readonly string[])[]} declarations @param {string} [more] */
const rule = (declarations, more = '') =>
  `connection-map {\n${declared(declarations)
    .map((one) => `  ${one}${more};\n`)
    .join('')}}`;
const wideRule = (more = '') =>
  `@media (min-width: ${WIDE_FROM}) {\n${indented(rule([['min-height', WIDE]], more), 2)}\n}`;

/** The same as a rule for a style sheet. @param {Choices} choices */
const sheetOf = (choices) =>
  [rule([...ROOM, ...propertiesOf(choices)]), ...(choices.column ? [wideRule()] : [])].join('\n');

/** @param {readonly HelpLine[]} help */
const helpScript = (help) =>
  help.length
    ? `\n<script type="application/json" slot="resources-json">\n${indented(json(help, 2), 2)}\n</script>`
    : '';

/** Attributes as they are written in HTML. @param {readonly [string, string][]} attributes */
const written = (attributes) => attributes.map(([name, value]) => (value ? `${name}="${escaped(value)}"` : name));

/** A start tag, on one line where it is short. @param {string} name @param {readonly string[]} attributes */
function startTag(name, attributes) {
  const line = `<${[name, ...attributes].join(' ')}>`;
  return line.length <= 100 ? line : `<${name}\n${attributes.map((one) => `  ${one}\n`).join('')}>`;
}

/** @param {Choices} choices @param {readonly HelpLine[]} help */
function element(choices, help) {
  const style = declared([...ROOM, ...propertiesOf(choices)]).join('; ');
  const attributes = [...attributesOf(choices), ...(choices.column ? [] : [['style', style]])];
  const tag = startTag('connection-map', written(/** @type {[string, string][]} */ (attributes)));
  return `${tag}\n${indented(FALLBACK + helpScript(help), 2)}\n</connection-map>`;
}

/** Where the files are. @param {Choices} choices @param {string} version */
export const baseOf = ({ base }, version) => base || `https://YOUR-SITE/connection-map-${version}/`;

/** @param {Choices} choices @param {Given} given @param {string} script @returns {Part[]} */
const onPage = (choices, { help = [] }, script) => [
  { title: 'Where the map should stand', code: `${script}\n${element(choices, help)}` },
  ...(choices.column ? [{ title: 'In the style sheet of the page', code: sheetOf(choices) }] : []),
];

/** @param {Choices} choices @param {Given} given */
const html = (choices, given) =>
  onPage(
    choices,
    given,
    `<script type="module" src="${escaped(baseOf(choices, given.version))}connection-map.js"></script>`,
  );

/** @param {Choices} choices @param {Given} given */
const pinned = (choices, given) =>
  onPage(
    choices,
    given,
    `<script\n  src="${escaped(baseOf(choices, given.version))}connection-map.all.js"\n  integrity="${escaped(
      given.integrity ?? 'sha384-(npm run build prints it)',
    )}"\n  crossorigin="anonymous"\n  defer\n></script>`,
  );

/** The address of the frame, without the file’s folder and name. @param {Choices} choices */
const frameQuery = (choices) =>
  new URLSearchParams([
    ...attributesOf(choices).map(([name, value]) => [name, value || 'true']),
    ['parent', choices.page || ANY_PAGE],
  ]).toString();

/** Whether the frame needs a page of its own: an address sets neither help lines nor colours. @param {Choices} choices @param {readonly HelpLine[]} help */
const needsOwn = (choices, help) => help.length > 0 || propertiesOf(choices).length > 0;

/** A copy of `embed.html` with the help lines, and a style sheet of its own. @param {string} embed @param {readonly HelpLine[]} help @param {boolean} hasSheet */
const ownPage = (embed, help, hasSheet) =>
  embed
    .replace(/( *)<connection-map>[^]*<\/connection-map>/, (_, space) =>
      indented(`<connection-map>\n${indented(FALLBACK + helpScript(help), 2)}\n</connection-map>`, space.length),
    )
    .replace(/( *)<link rel="stylesheet" href="embed\.css" \/>/, (line, space) =>
      hasSheet ? `${line}\n${space}<link rel="stylesheet" href="${OWN.sheet}" />` : line,
    )
    .trim();

/** @param {Choices} choices @param {Given} given @returns {Part[]} */
function frame(choices, { help = [], version, embed = '' }) {
  const base = baseOf(choices, version);
  const isOwn = needsOwn(choices, help);
  const properties = propertiesOf(choices);
  const src = `${base}${isOwn ? OWN.page : 'embed.html'}?${frameQuery(choices)}`;
  const code = `<iframe\n  title="The Parent-Child Connection Map"\n  src="${escaped(src)}"\n  style="width: 100%; height: 740px; border: 0"\n  loading="lazy"\n  referrerpolicy="no-referrer"\n></iframe>\n<script src="${escaped(base)}frame.js" async></script>`;
  return [
    { title: 'Where the map should stand', code },
    ...(isOwn && embed
      ? [{ title: `${OWN.page}, beside embed.html`, code: ownPage(embed, help, properties.length > 0) }]
      : []),
    ...(properties.length ? [{ title: `${OWN.sheet}, beside embed.css`, code: rule(properties) }] : []),
  ];
}

/**
 * The value of a shortcode in double quotes. WordPress ends a shortcode at `]`, takes backslashes and per cent signs out, and
 * sets typographic quotes; it leaves numbered characters alone, and the browser reads them.
 * @param {string} text
 */
const inShortcode = (text) =>
  text.replace(/[^\p{L}\p{M}\p{N} .,:/?=_-]|-(?=-)|\.(?=\.)/gu, (one) => `&#${one.codePointAt(0)};`);
/** An address keeps its per cent signs; what a shortcode cannot hold is written as one. @param {string} url */
const urlInShortcode = (url) =>
  url.replace(/[[\]'"<>\\]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '&#38;');

/** @param {Choices} choices @returns {Part[]} */
function wordpress(choices) {
  const attributes = attributesOf(choices).map(([name, value]) => {
    const safe = name === 'leave-url' ? urlInShortcode(value) : inShortcode(value || 'true');
    return ` ${name.replaceAll('-', '_')}="${safe}"`;
  });
  const properties = propertiesOf(choices);
  // the plugin reserves room by a style attribute, which only this beats
  const sheet = [
    ...(properties.length ? [rule(properties)] : []),
    ...(choices.column ? [wideRule(' !important')] : []),
  ];
  return [
    { title: 'In a Shortcode block, with the plugin', code: `[connection_map${attributes.join('')}]` },
    ...(sheet.length ? [{ title: 'Under Additional CSS', code: sheet.join('\n') }] : []),
  ];
}

/** A value in JSX: only plain ones stand in quotes, since JSX knows no escapes there. @param {string} value */
const inJsx = (value) => (/^[\w:/.,?=+# -]+$/.test(value) ? `"${value}"` : `{${json(value)}}`);

/** @param {Choices} choices @param {Given} given @returns {Part[]} */
function react(choices, { help = [] }) {
  const attributes = [
    'ref={ref}',
    ...attributesOf(choices).map(([name, value]) => (value ? `${name}=${inJsx(value)}` : `${name}={true}`)),
  ];
  const resources = help.length ? `    map.resources = ${indented(json(help, 2), 4).trimStart()};\n` : '';
  const code = `import { useCallback } from 'react';
import 'connection-map';
import type {} from 'connection-map/react';
import './connection-map.css';

export function ConnectionMap() {
  // By ref: where a server has rendered the page, React hands such a tag neither objects nor handlers.
  const ref = useCallback((map: HTMLElementTagNameMap['connection-map'] | null) => {
    if (!map) return undefined;
${resources}    const completed = () => console.log('The results are shown.');
    map.addEventListener('connection-map-complete', completed);
    return () => map.removeEventListener('connection-map-complete', completed);
  }, []);
  return (
${indented(`${startTag('connection-map', attributes)}\n  ${FALLBACK}\n</connection-map>`, 4)}
  );
}`;
  return [
    { title: 'ConnectionMap.tsx, after npm install connection-map', code },
    { title: 'connection-map.css, beside it', code: sheetOf(choices) },
  ];
}

const WRITERS = { '': html, pinned, frame, wordpress, react };

/** The code for the chosen kind of page, in one or more parts. @param {Choices} choices @param {Given} given @returns {Part[]} */
export const snippetsOf = (choices, given) =>
  WRITERS[/** @type {keyof typeof WRITERS} */ (choices.kind)](choices, given);

/** What the preview has as its style. @param {Choices} choices */
export const previewStyle = (choices) => declared([...ROOM, ...propertiesOf(choices)]).join('; ');

/** The address of the preview in a frame, from the folder of the files. @param {Choices} choices @param {string} page */
export const previewFrame = (choices, page) => `embed.html?${frameQuery({ ...choices, page })}&sandbox=true`;

/** Directives that a policy of the page needs, each with when. @param {Choices} choices @param {string} version @returns {{ line: string, why: string }[]} */
export function policyOf(choices, version) {
  const { kind, column } = choices;
  const base = baseOf(choices, version);
  const origin = choices.base ? new URL(base).origin : base.split('/').slice(0, 3).join('/');
  const from = kind === 'wordpress' || kind === 'react' ? "'self'" : origin;
  const hasStyle = kind === 'frame' || kind === 'wordpress' || (!kind && !column) || (kind === 'pinned' && !column);
  return [
    ...(kind === 'frame' ? [{ line: `frame-src ${origin}`, why: 'the page in the frame' }] : []),
    { line: `script-src ${from}`, why: kind === 'frame' ? 'frame.js' : 'the element and what it loads later' },
    ...(hasStyle
      ? [{ line: "style-src-attr 'unsafe-inline'", why: 'the style attribute that reserves the room' }]
      : []),
    ...(kind === 'frame'
      ? []
      : [{ line: 'trusted-types connection-map', why: 'only if your policy has trusted-types already: add the name' }]),
  ];
}
