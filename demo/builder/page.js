/** The page of the builder: reads its fields, and shows what follows from them. Sends nothing and stores nothing. */
import { addressOf, check, choicesIn, helpIn, MAX_HELP, NAMES, OUR_ACCENT, untouched } from './choices.js';
import { contrastOf } from './contrast.js';
import { privacyOf } from './privacy.js';
import { ATTRIBUTES, attributesOf, baseOf, OWN, policyOf, previewFrame, previewStyle, snippetsOf } from './snippets.js';

const FILES = new URL('../../dist/', import.meta.url);
/** How long nobody types before the address and the frame follow, in ms. Browsers limit how often an address changes. */
const PAUSE = 400;
/** How long a file may take, in ms. */
const PATIENCE = 12_000;
/** @type {Record<string, string>} */
const HINTS = {
  '': 'Paste it where the map should stand.',
  pinned:
    'Everything in one file, with its hash: the browser runs this very file or none. For pages that pin their scripts, and where an optimiser joins them.',
  frame:
    'For site builders that allow no script: leave the last line out, and long screens scroll inside the frame. From another host than the page it is also a wall.',
  wordpress: 'With the plugin. In the block editor the block “Connection Map” has the same settings in its sidebar.',
  react: 'React 19. In Next.js, put "use client" above it.',
};
/** Fields whose choice may be refused, and whose line below says so. */
const SAID = ['font', 'leave-url', 'base', 'page'];

const find = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (find('settings'));
const preview = /** @type {any} */ (document.querySelector('connection-map'));
const fields = /** @type {any} */ (form.elements);

/** How the preview is looked at: `width` or `form`. @param {string} name */
const view = (name) => /** @type {any} */ (document.querySelector(`.views [name=${name}]:checked`)).value;

/** What is known of the files once it has been read. */
const known = { version: 'VERSION', integrity: undefined, embed: undefined, languages: undefined };
let timer = 0;

const make = (/** @type {string} */ name, /** @type {string} */ text, /** @type {object} */ more = {}) =>
  Object.assign(document.createElement(name), { textContent: text, ...more });

/** Reads a field as text: an unticked box, and a colour that is not in use, are empty. @param {string} name */
function read(name) {
  if ((name === 'surface' || name === 'text') && !fields.own.checked) return '';
  const field = fields[name];
  if (field.type === 'checkbox') return field.checked ? field.value : '';
  return field.value;
}

/** @returns {Record<string, string>[]} */
const readLines = () =>
  [...find('lines').children].map((line) =>
    Object.fromEntries([...line.querySelectorAll('[data-field]')].map(({ dataset, value }) => [dataset.field, value])),
  );

const now = () => ({ ...check(read, known.languages), ...helpIn(readLines()) });

/** Writes choices into the fields. @param {import('./choices.js').Choices} choices */
function write(choices) {
  // before the list of languages has come
  if (choices.lang && !known.languages) fields.lang.append(make('option', choices.lang, { value: choices.lang }));
  for (const name of NAMES) {
    const field = fields[name];
    if (field.type === 'checkbox') field.checked = choices[name] === field.value;
    // a list of radio buttons does not take '' as its value
    else if (field instanceof RadioNodeList)
      for (const one of field)
        /** @type {HTMLInputElement} */ (one).checked = /** @type {HTMLInputElement} */ (one).value === choices[name];
    else if (field.type === 'color') field.value = choices[name] || field.defaultValue;
    else field.value = choices[name];
  }
  fields.own.checked = Boolean(choices.surface || choices.text);
  if (choices.surface || choices.text || choices.radius || choices.font) find('more-look').open = true;
  const { column, kiosk, remember } = choices;
  if (column || kiosk || remember || choices['leave-url'] || choices['heading-level']) find('more-place').open = true;
}

/** The builder’s own address with these choices. @param {import('./choices.js').Choices} choices */
function addressWith(choices) {
  const url = new URL(location.href);
  url.hash = addressOf(choices);
  return url.href;
}

/** In the preview “Leave” stays on this page. @param {import('./choices.js').Choices} choices */
const harmless = (choices) => ({ ...choices, 'leave-url': choices['leave-url'] && addressWith(choices) });

/** @param {ReturnType<typeof now>} all */
function showPreview({ choices, help }) {
  const set = new Map(attributesOf(harmless(choices)));
  for (const name of ATTRIBUTES) {
    const value = set.get(name);
    if (value === undefined) preview.removeAttribute(name);
    else if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
  }
  preview.style.cssText = previewStyle(choices);
  const resources = JSON.stringify(help);
  if (preview.dataset.help !== resources) preview.resources = help.length ? help : null;
  preview.dataset.help = resources;
  find('preview-note').textContent =
    view('form') === 'frame'
      ? `A frame takes colours, corners, font and help lines from a file of your own (${OWN.page}, below), so they do not show here.`
      : `A live one: press Start. What you answer here goes nowhere.${choices['leave-url'] ? ' “Leave” stays on this page here.' : ''}`;
}

/** Makes the frame anew where its address has changed: a changed `src` would be a step in the history. */
function showFrame() {
  const isShown = view('form') === 'frame';
  const { choices } = now();
  const src = new URL(previewFrame(harmless(choices), location.origin), FILES).href;
  find('framed').hidden = !isShown;
  preview.hidden = isShown;
  if (!isShown || find('framed').firstChild?.src === src) return;
  const frame = make('iframe', '', { title: 'The Parent-Child Connection Map, as a frame', src });
  find('framed').replaceChildren(frame);
}

/** @param {ReturnType<typeof now>} all */
function showFields({ choices, refused, problems }) {
  find('own').hidden = !fields.own.checked;
  find('who').hidden = !choices.share;
  find('page-field').hidden = choices.kind !== 'frame';
  find('addresses').hidden = choices.kind === 'wordpress' || choices.kind === 'react';
  fields.base.placeholder = baseOf(untouched(), known.version);
  for (const name of SAID) {
    const isBad = refused.some((one) => one === name);
    find(`${name}-bad`).hidden = !isBad;
    fields[name].setAttribute('aria-invalid', String(isBad));
  }
  const lines = contrastOf({ ...choices, accent: choices.accent || OUR_ACCENT });
  if (find('contrast').innerText !== lines.map(({ text }) => text).join('\n'))
    find('contrast').replaceChildren(...lines.map(({ ok, text }) => make('li', text, { className: ok ? '' : 'bad' })));
  [...find('lines').children].forEach((line, place) => {
    const said = problems.filter((one) => one.line === place + 1).map(({ field }) => WORDS[field]);
    const text = said.join(' ');
    const status = line.querySelector('[role=status]');
    if (status.textContent !== text) status.textContent = text;
  });
  find('add').disabled = find('lines').children.length >= MAX_HELP;
}

/** Field of a help line → what is wrong with it. @type {Record<string, string>} */
const WORDS = {
  name: 'A name is needed.',
  phone: 'A phone number has digits, spaces and + ( ) . - only.',
  url: 'A whole web address is needed, with https:// in front.',
  lang: 'This language is not known.',
  detail: 'This detail cannot be shown.',
  kind: 'This kind is not known.',
};

/** What is to be known beside the code. @param {ReturnType<typeof now>} all */
function hintOf({ choices: { kind, share, page, column, theme, surface, text }, help }) {
  const more = [
    kind === 'frame' &&
      share &&
      !page &&
      'To be handed a map, name your page above: without its address nothing is shared.',
    kind === 'frame' && column && 'The width of the column changes nothing in a frame.',
    kind === 'wordpress' && help.length && 'A shortcode holds no help lines: write them into the sidebar of the block.',
    kind === 'pinned' &&
      !known.integrity &&
      'The hash is counted only where this page comes by https and the file can be read; npm run build prints it too.',
    kind === 'frame' &&
      !known.embed &&
      `Where colours or help lines are chosen, ${OWN.page} follows once embed.html has been read. If it does not, reload this page.`,
    (surface || text) && !theme && 'Your ground and text need a fixed look: choose Light or Dark.',
  ];
  return [HINTS[kind], ...more.filter(Boolean)].join(' ');
}

/** Has as many copies of a template in a place as there are values. @param {any} place @param {string} id @param {number} count */
function fill(place, id, count) {
  while (place.children.length > count) place.lastElementChild.remove();
  while (place.children.length < count) place.append(find(id).content.cloneNode(true));
  return [...place.children];
}

/** @param {ReturnType<typeof now>} all */
function showCode(all) {
  const { choices, help } = all;
  const parts = snippetsOf(choices, { ...known, help });
  fill(find('parts'), 'part', parts.length).forEach((node, place) => {
    const { title, code } = parts[place];
    const pre = node.querySelector('pre');
    if (pre.textContent === code) return;
    node.querySelector('h3').textContent = title;
    pre.textContent = code;
    pre.setAttribute('aria-label', title);
    node.querySelector('.said').textContent = '';
  });
  find('hint').textContent = hintOf(all);
  const policy = policyOf(choices, known.version);
  find('policy').replaceChildren(
    ...policy.flatMap(({ line, why }) => {
      const term = make('dt', '');
      term.append(make('code', line));
      return [term, make('dd', why)];
    }),
  );
  find('cors').hidden = choices.kind === 'wordpress' || choices.kind === 'react';
  find('privacy').replaceChildren(
    ...privacyOf(choices, help).map(({ term, text }) => {
      const card = make('div', '');
      card.append(make('dt', term), make('dd', text));
      return card;
    }),
  );
}

/** A file of ours, with the element; throws where it does not come. @param {string} file */
async function fetched(file) {
  const response = await fetch(new URL(file, FILES), { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

/** What the chosen code needs to know of the files, asked for once. */
async function learn() {
  const { choices } = now();
  if (choices.kind === 'pinned' && known.integrity === undefined && globalThis.crypto?.subtle) {
    known.integrity = null;
    const file = await (await fetched('connection-map.all.js')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    known.integrity = `sha384-${btoa(String.fromCharCode(...hash))}`;
    show();
  }
  if (choices.kind === 'frame' && known.embed === undefined) {
    known.embed = '';
    known.embed = await (await fetched('embed.html')).text();
    show();
  }
}

function show() {
  const all = now();
  showFields(all);
  showPreview(all);
  showCode(all);
  find('box').dataset.width = view('width');
  learn().catch(() => {});
  clearTimeout(timer);
  timer = setTimeout(follow, PAUSE);
}

/** The address and the frame follow the choices. */
function follow() {
  clearTimeout(timer);
  const address = addressWith(now().choices);
  if (address !== location.href) history.replaceState(history.state, '', address);
  showFrame();
}

/** Takes the choices of the address. One of its parts, such as `#make`, is none. */
function restore() {
  if (location.hash && !location.hash.includes('=')) return;
  const { choices, refused } = choicesIn(location.hash, known.languages);
  write({ ...choices, base: read('base') });
  sayRefused(refused);
  show();
}

/** @param {readonly string[]} refused */
function sayRefused(refused) {
  find('refused').hidden = !refused.length;
  find('refused').textContent =
    `Left out of what the address brought, since it is not known or may not be set by a link: ${refused.join(', ')}.`;
}

/** @param {string} text @param {any} said @param {any} source What to mark where nothing can be copied. */
async function copy(text, said, source) {
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(source);
    said.textContent = 'Your browser did not let it be copied. It is marked: press Ctrl+C, or ⌘C on a Mac.';
  }
}

function addLine() {
  const lines = fill(find('lines'), 'line', find('lines').children.length + 1);
  nameLines();
  return lines.at(-1);
}

function nameLines() {
  [...find('lines').children].forEach((line, place) => {
    line.querySelector('legend').textContent = `Line ${place + 1}`;
    line.querySelector('.remove').hidden = find('lines').children.length === 1;
  });
}

/** Fills the choices of languages from those that are shipped. @param {{ locale: string, dir: string, translation: string }[]} languages */
function offer(languages) {
  const { lang } = now().choices;
  fields.lang.length = 1;
  const draft = (/** @type {string} */ translation) => (translation === 'draft' ? ' (draft)' : '');
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const { locale, dir, translation } of languages) {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
    fields.lang.append(make('option', name + draft(translation), { value: locale, lang: locale, dir }));
    for (const line of [find('line').content, find('lines')])
      line.querySelector('[data-field=lang]').append(make('option', name, { value: locale, lang: locale, dir }));
  }
  find('languages').textContent = languages
    .map(({ locale, translation }) => inEnglish.of(locale) + draft(translation))
    .join(', ');
  known.languages = languages.map(({ locale }) => locale);
  const isKnown = !lang || known.languages.includes(lang);
  fields.lang.value = isKnown ? lang : '';
  if (!isKnown) sayRefused(['lang']);
}

document.addEventListener('input', ({ target }) => {
  if (target?.form !== form && !target?.closest?.('.views')) return;
  if (target.name === 'width' || target.name === 'form') showFrame();
  show();
});
/** What a press on a button with an id does. @type {Record<string, (button: any) => void>} */
const PRESSES = {
  'copy-privacy': (button) => {
    const text = [...find('privacy').children].map(
      ({ children: [term, words] }) => `${term.textContent}: ${words.textContent}`,
    );
    copy(text.join('\n'), button.nextElementSibling, find('privacy'));
  },
  add: () => {
    addLine().querySelector('[data-field=name]').focus();
    show();
  },
  over: () => {
    write(untouched());
    find('lines').replaceChildren();
    addLine();
    find('refused').hidden = true;
    show();
  },
};

/** Goes to a place of this page, and leaves the address to the choices. @param {string} id */
function goTo(id) {
  find(id).focus({ preventScroll: true });
  find(id).scrollIntoView();
}

/** @param {any} button */
function press(button) {
  const part = button.closest('.part');
  if (part) return copy(part.querySelector('pre').textContent, part.querySelector('.said'), part.querySelector('pre'));
  if (!button.matches('.remove')) return PRESSES[button.id]?.(button);
  button.closest('.line').remove();
  nameLines();
  find('add').focus();
  return show();
}

document.addEventListener('click', (event) => {
  const pressed = /** @type {any} */ (event.target).closest('a[href^="#"], button');
  if (pressed?.localName === 'button') press(pressed);
  else if (pressed) {
    event.preventDefault();
    goTo(pressed.hash.slice(1));
  }
});
addEventListener('hashchange', restore);
addEventListener('pagehide', follow);
for (const name of ['start', 'progress', 'complete', 'share', 'reset', 'error'])
  find('box').addEventListener(`connection-map-${name}`, ({ type, detail }) => {
    find('heard').textContent = `${type} ${JSON.stringify(detail)}`;
  });

/** The languages that are shipped; none where the list cannot be had, and then the address may name any. */
async function shipped() {
  try {
    return await (await fetched('locales/languages.json')).json();
  } catch {
    return undefined;
  }
}

addLine();
restore();
show();
const languages = await shipped();
if (languages) offer(languages);
show();
const { version } = await customElements.whenDefined('connection-map');
known.version = version;
show();
