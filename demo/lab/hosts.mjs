/**
 * Hostile hosts: pages that a clinic may well have, each of which breaks careless elements. One list for the pages that a
 * person opens under /demo/lab/ and for the tests of the same pages (test/page/hosts-*.test.ts).
 */

/**
 * @typedef {object} Host
 * @property {string} id Its address under /demo/lab/.
 * @property {string} what What it does to what is on it.
 * @property {readonly string[]} [sheets] Style sheets of packages, or of demo/lab.
 * @property {string} [css] A sheet of its own.
 * @property {readonly string[]} [scripts] Scripts of packages, or of demo/lab; they run before the element’s.
 * @property {string} [proof] An expression that is true once they have run.
 * @property {string} [around] Markup round the element, which stands in the place of `<!--map-->`.
 * @property {number} [copies] So many elements.
 * @property {Readonly<Record<string, string>>} [headers]
 */

/** What careless pages do to everything. */
export const CARELESS =
  'html{font-size:62.5%} body{line-height:2.6;letter-spacing:2px} *{line-height:3!important;padding:7px;text-transform:uppercase;font-size:23px}';

/** @type {readonly Host[]} Style sheets; not a box in the element may be another than on a neutral page. */
export const SHEETS = [
  { id: 'bootstrap', what: 'Bootstrap 5', sheets: ['bootstrap/dist/css/bootstrap.min.css'] },
  { id: 'bulma', what: 'Bulma 1', sheets: ['bulma/css/bulma.min.css'] },
  { id: 'foundation', what: 'Foundation 6', sheets: ['foundation-sites/dist/foundation.min.css'] },
  { id: 'materialize', what: 'Materialize 1', sheets: ['materialize-css/dist/css/materialize.min.css'] },
  { id: 'pico', what: 'Pico 1, whose root text grows with the window', sheets: ['@picocss/pico/css/pico.min.css'] },
  { id: 'tailwind', what: 'Tailwind’s preflight', sheets: ['tailwindcss/preflight.css'] },
  { id: 'semantic', what: 'Semantic UI 2', sheets: ['semantic-ui-css/semantic.min.css'] },
  { id: 'careless', what: 'Line height, padding, case and size of everything; a root of 62.5 %', css: CARELESS },
  {
    id: 'type',
    what: 'Type of everything, and insistently so',
    css: `* { text-transform: uppercase !important; font-variant: small-caps !important; font-weight: 900 !important;
      font-style: italic !important; font-stretch: expanded !important; letter-spacing: 3px !important;
      word-spacing: 9px !important; line-height: 3 !important; text-indent: 2em !important; text-align: center !important;
      white-space: nowrap !important; word-break: break-all !important; hyphens: auto !important; tab-size: 1 !important;
      text-wrap: nowrap !important; text-shadow: 2px 2px red !important; text-orientation: upright !important;
      pointer-events: none; cursor: wait; user-select: none; direction: rtl; color: red }`,
  },
  {
    id: 'spacing',
    what: 'Spacing of everything',
    css: `* { padding: 13px !important; border: 9px solid red !important; border-radius: 50% !important;
      box-sizing: content-box !important; gap: 31px !important }
      html { font-size: 62.5%; line-height: 2.6; text-indent: 3em; border-spacing: 9px; list-style: square inside }`,
  },
  { id: 'flex', what: 'Everything is a flex row', css: 'body *:not(script) { display: flex !important }' },
  {
    id: 'grid',
    what: 'Everything is a grid with what is in it in the middle',
    css: 'body *:not(script) { display: grid !important; place-items: center !important }',
  },
  { id: 'unset', what: 'all: unset', css: '* { all: unset } body, div { display: block } head { display: none }' },
  {
    id: 'initial',
    what: 'all: initial',
    css: '* { all: initial } body, div { display: block } head { display: none }',
  },
];

/** @type {readonly Host[]} Scripts that change what the language and the document have; they change no answer. */
export const CODE = [
  {
    id: 'prototype',
    what: 'Prototype.js: its language half from a package, and of its other half what hides methods of the document',
    scripts: ['/demo/lab/prototype.js', '/demo/lab/prototype-dom.js'],
    proof: '[].toJSON && [].inject && document.body.select',
  },
  {
    id: 'mootools',
    what: 'MooTools 1.5',
    scripts: ['mootools-core-dist/dist/mootools-core-compat.min.js'],
    proof: '[].getLast && document.body.getElements',
  },
  {
    id: 'jquery',
    what: 'jQuery 1.12, whose listeners on the document hear every press and key',
    scripts: ['jquery/dist/jquery.min.js', '/demo/lab/jquery-listeners.js'],
    proof: 'pressed > 40',
  },
  {
    id: 'zone',
    what: 'zone.js, as Angular has it',
    scripts: ['zone.js/bundles/zone.umd.min.js'],
    proof: 'Zone.current && __zone_symbol__Promise !== Promise',
  },
  {
    id: 'es5-shim',
    what: 'es5-shim and its sham',
    scripts: ['es5-shim/es5-shim.min.js', 'es5-shim/es5-sham.min.js'],
    proof: '!/native/.test(String(Object.keys))',
  },
  {
    id: 'extended',
    what: 'Object.prototype and Array.prototype are extended',
    scripts: ['/demo/lab/extended.js'],
    proof: '({}).extend && [].sum',
  },
];

/** @type {readonly Host[]} What stands round the element, or is done to it. */
export const PLACES = [
  {
    id: 'form',
    what: 'A form with radios of the same names, in a disabled fieldset; it submits nothing and changes nothing',
    around: `<form action="/elsewhere"><fieldset disabled><legend>A booking</legend>
      <label><input type="radio" name="age1" value="host" checked> The page’s own</label>
      <label><input type="radio" name="answer2" value="host" checked> The page’s own</label>
      <!--map--></fieldset>
      <input name="q" value="kept"><button>Send</button></form>`,
  },
  {
    id: 'label',
    what: 'A label of the page’s own check box; presses in the element are not for the box',
    around: '<label>Newsletter <input type="checkbox" id="own"> <!--map--></label>',
  },
  {
    id: 'editable',
    what: 'Text that can be edited; typing in the element changes nothing of it',
    around: '<div contenteditable="true" id="own"><p>Edited text.</p><!--map--></div>',
  },
  {
    id: 'slides',
    what: 'A slide show that takes arrows, Space, Enter and digits for itself, and closes its menu at every click',
    scripts: ['/demo/lab/slides.js'],
  },
  {
    id: 'sticky',
    what: 'A header that sticks to the top, over what scrolls under it',
    css: 'header { position: sticky; top: 0; z-index: 9; height: 120px; background: gold } connection-map { --connection-map-scroll-margin: 130px }',
    around:
      '<header>The clinic</header><p style="height: 600px">Long.</p><!--map--><p style="height: 2000px">Long.</p>',
  },
  {
    id: 'pane',
    what: 'A dialog’s pane that scrolls by itself',
    css: '#pane { height: 420px; overflow: auto; outline: 1px solid }',
    around: '<p style="height: 200px">Above.</p><div id="pane"><!--map--></div>',
  },
  {
    id: 'clipped',
    what: 'Ancestors that hide what flows over',
    css: '.clip { overflow: hidden; border-radius: 20px }',
    around: '<p style="height: 800px">Long.</p><div class="clip" id="outer"><div class="clip"><!--map--></div></div>',
  },
  {
    id: 'unseen',
    what: 'A menu that is there, but only seen while it is open',
    css: '#menu { visibility: hidden } #menu:target { visibility: visible }',
    around: '<a href="#menu">Open</a> <a href="#">Close</a><div id="menu"><!--map--></div>',
  },
  { id: 'narrow', what: 'A column of 240 px', around: '<div style="width: 240px"><!--map--></div>' },
  {
    id: 'flex-row',
    what: 'A flex row, which asks how wide the element would be',
    around: '<div style="display: flex"><!--map--></div>',
  },
  {
    id: 'middle',
    what: 'The middle of a grid',
    around: '<div style="display: grid; place-items: center"><!--map--></div>',
  },
  {
    id: 'tab',
    what: 'A tab that is shown later',
    around: `<button onclick="document.getElementById('later').hidden = false">Show</button><div id="later" hidden><!--map--></div>`,
  },
  {
    id: 'turbo',
    what: 'Turbo, which puts another body into the page at a link; what is marked permanent moves along',
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    around: `<a href="?page=1">One</a> <a href="?page=2">Two</a>
      <div id="kept" data-turbo-permanent><!--map--></div>`,
  },
  {
    id: 'dark-reader',
    what: 'Dark Reader, which darkens every page',
    scripts: ['darkreader/darkreader.js', '/demo/lab/darken.js'],
  },
  {
    id: 'translator',
    what: 'A translator that puts its own nodes in the place of every text',
    scripts: ['/demo/lab/translator.js'],
  },
  { id: 'fifty', what: 'Fifty on a page', copies: 50 },
];

/** @type {Host} */
export const NEUTRAL = { id: 'neutral', what: 'Nothing' };

export const HOSTS = [NEUTRAL, ...SHEETS, ...CODE, ...PLACES];
