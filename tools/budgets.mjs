/**
 * `npm run budgets`: measures download sizes in brotli bytes (quality 11). Fails if a limit is exceeded, or if the
 * tables and the hash in README and demo/docs do not match the build; `-- --readme` updates them. `-- --dist <folder>/`
 * measures another build and ignores these. The files to count follow from the imports of the built files, which the build has listed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { globSync } from 'tinyglobby';
import { integrityOf } from './integrity.mjs';
import { CHUNK_LIST } from './rollup/chunk-list.mjs';

const { values: options } = parseArgs({ options: { dist: { type: 'string' }, readme: { type: 'boolean' } } });
const dist = options.dist ?? fileURLToPath(new URL('../dist/', import.meta.url));

/** What is loaded on the way to the results, in order: modules of src/. Limits are cumulative. */
const STAGES = [
  { name: 'entry', asks: ['index.ts'], limit: 21_800 },
  { name: 'until the first question', asks: ['screens/question.ts', 'text/english/questions.ts'], limit: 27_500 },
  { name: 'until the results are drawn', asks: ['screens/results/index.ts', 'text/english/results.ts'], limit: 54_200 },
  {
    name: 'what can be opened from them',
    asks: ['features/review/index.ts', 'features/about/index.ts', 'text/english/about.ts'],
    limit: Infinity,
  },
];
const feature = (name) => `features/${name}/index.ts`;
const english = (name) => `text/english/${name}.ts`;
/** Modules that are there once the results are. */
const AFTER_RESULTS = ['screens/results/index.ts', 'screens/question.ts'];
/** And what is fetched while a parent reads them (controllers/card.ts, `fetchAhead`). */
const WHILE_READ = [...AFTER_RESULTS, feature('review'), feature('about')];
/** What is loaded only on demand. `after`: modules that are certainly loaded before. */
const ON_DEMAND = [
  {
    what: 'keeping, sharing, a shared tablet, the page’s own help and words',
    asks: [
      ...['storage', 'share', 'kiosk', 'resources'].flatMap((name) => [feature(name), english(name)]),
      feature('messages'),
    ],
    limit: 14_800,
    after: AFTER_RESULTS,
  },
  {
    what: '“My page”: print, picture, file',
    asks: [feature('page'), english('page')],
    limit: 8_400,
    after: WHILE_READ,
  },
  {
    what: 'opening a map, and comparing two',
    asks: [feature('file'), english('compare')],
    limit: 9_500,
    after: WHILE_READ,
  },
  { what: '“Why this helps”', asks: [feature('learn'), english('learn')], limit: 4_000, after: WHILE_READ },
  { what: 'the download for a clinic', asks: [feature('clinic'), english('fhir')], limit: 3_000, after: WHILE_READ },
  { what: 'checks of what a page or a device hands over', asks: ['host/schema/index.ts'], limit: 8_000 },
  { what: 'all languages but English, without their texts', asks: [feature('languages')], limit: 2_000 },
];
/** The languages with files of their own: all but English. */
const LOCALES = globSync('locales/*.results.js', { cwd: dist })
  .map((file) => file.replace(/^locales\/|\.results\.js$/g, ''))
  .sort();
/** Files that a page imports by itself. */
const ALONE = [
  // it has a few texts of every language
  { what: 'a FHIR response of a shared map: `fhir.js`', file: 'fhir.js', limit: 2_500 + 500 * LOCALES.length },
  // what it says is most of it; no parent loads it
  {
    what: 'the doctor, which no parent loads: `connection-map.doctor.js`',
    file: 'connection-map.doctor.js',
    limit: 18_000,
  },
];
/** The limit of another language, relative to English. */
const LANGUAGE_LIMIT = 1.25;

/** @type {{ file: string, modules: string[], imports: string[] }[]} */
const chunks = JSON.parse(readFileSync(CHUNK_LIST, 'utf8'));
const bytesOf = (file) => brotliCompressSync(readFileSync(dist + file)).length;
const sumOf = (files) => [...files].reduce((sum, file) => sum + bytesOf(file), 0);

/** The built files that are fetched for some modules, without those that are `loaded` already. */
function filesFor(asks, loaded = new Set()) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file) || loaded.has(file)) return;
    files.add(file);
    chunks.find((chunk) => chunk.file === file).imports.forEach(add);
  };
  for (const ask of asks) {
    const chunk = chunks.find(({ modules }) => modules.includes(`src/${ask}`));
    if (!chunk) throw new Error(`No file in dist/ contains src/${ask}.`);
    add(chunk.file);
  }
  return files;
}

/** Formats a line of the report. Makes the command fail if the limit is exceeded. */
function line(bytes, name, limit) {
  if (bytes > limit) process.exitCode = 1;
  const verdict = limit === Infinity ? '' : bytes > limit ? `  OVER the limit of ${limit}` : `  of ${limit}`;
  return `${String(bytes).padStart(8)}  ${name}${verdict}`;
}

/** The files that have been loaded so far. */
const loaded = new Set();
/** The cumulative size of each stage, in bytes. */
const until = STAGES.map(({ name, asks, limit }) => {
  for (const file of filesFor(asks, loaded)) {
    console.log(line(bytesOf(file), file, Infinity));
    loaded.add(file);
  }
  const sum = sumOf(loaded);
  console.log(`${line(sum, name, limit)}\n`);
  return sum;
});
const onDemand = ON_DEMAND.map(({ what, asks, limit, after = [] }) => {
  const files = filesFor(asks, filesFor(['index.ts', ...after]));
  for (const file of files) loaded.add(file);
  const bytes = sumOf(files);
  console.log(line(bytes, what, limit));
  return { what, limit, bytes };
});
const alone = ALONE.map(({ what, file, limit }) => {
  const bytes = bytesOf(file);
  console.log(line(bytes, what, limit));
  return { what, limit, bytes };
});
const unknown = globSync(['connection-map.js', 'chunks/*.js'], { cwd: dist }).filter((file) => !loaded.has(file));
if (unknown.length) throw new Error(`These files are not part of any budget: ${unknown.join(', ')}.`);

const inEnglish = { first: until[0], question: until[1], results: until[2] };
/** The size in a language: code without English texts (except those of the entry), and the files of the language. */
const inLanguage = (asks, files) => sumOf([...filesFor(asks), ...files.map((file) => `locales/${file}.js`)]);
const languages = LOCALES.map((locale) => {
  const code = ['index.ts', feature('languages'), 'screens/question.ts'];
  const question = inLanguage(code, [locale]);
  const results = inLanguage([...code, 'screens/results/index.ts'], [locale, `${locale}.results`]);
  return { locale, question, results };
});
for (const { locale, results } of languages) {
  console.log(line(results, `until the results in ${locale}`, Math.floor(inEnglish.results * LANGUAGE_LIMIT)));
}
const inOne = 'connection-map.parts.js';
if (existsSync(dist + inOne))
  console.log(line(bytesOf(inOne), 'all parts in one file, loaded by “Try again”', Infinity));
const inAll = 'connection-map.all.js';
if (existsSync(dist + inAll)) console.log(line(bytesOf(inAll), 'everything with all languages in one file', Infinity));
const forBundlers = globSync('npm/**/*.js', { cwd: dist });
console.log(
  line(sumOf(forBundlers), `all ${forBundlers.length} files for bundlers, before they are minified`, Infinity),
);

const number = (bytes) => bytes.toLocaleString('en');
const percent = (bytes, of) => `${((100 * bytes) / of - 100).toFixed(1)} %`;
const limitOf = (limit) => (limit === Infinity ? '' : number(limit));
/** A language by its English name and its own: “Spanish (español)”. */
const nameOf = (code) => {
  const [english, own] = ['en', code].map((inside) => new Intl.DisplayNames(inside, { type: 'language' }).of(code));
  return english === own ? english : `${english} (${own})`;
};
/** What readers have made sure of in a language: the status in its provenance. */
const statusOf = (code) =>
  JSON.parse(readFileSync(new URL(`../locales/provenance/${code}.json`, import.meta.url), 'utf8')).status;
const STAGE_NAMES = ['the first screen', 'the first question', 'the results', 'all that they can open'];
/** The generated tables by the name in the comment before each: heads of columns, and rows of plain text. */
const TABLES = {
  bytes: {
    heads: ['until', 'bytes', 'limit'],
    rows: STAGES.map(({ limit }, i) => [STAGE_NAMES[i], number(until[i]), limitOf(limit)]),
  },
  asked: {
    heads: ['asked for alone', 'bytes', 'limit'],
    rows: [...onDemand, ...alone].map(({ what, bytes, limit }) => [what, number(bytes), limitOf(limit)]),
  },
  languages: {
    heads: ['code', 'language', 'status', 'until the first question', 'until the results', 'more than English'],
    rows: [
      ['`en`', nameOf('en'), 'original', number(inEnglish.question), number(inEnglish.results), ''],
      ...languages.map(({ locale, question, results }) => [
        `\`${locale}\``,
        nameOf(locale),
        statusOf(locale),
        number(question),
        number(results),
        percent(results, inEnglish.results),
      ]),
    ],
  },
};
const cellsIn = (cells) => `| ${cells.join(' | ')} |\n`;
const markdownOf = ({ heads, rows }) => [heads, heads.map(() => '---'), ...rows].map(cellsIn).join('');
const inHtml = (text) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/`([^`]*)`/g, '<code>$1</code>');
const htmlOf = ({ heads, rows }) => {
  const head = heads.map((text) => `<th scope="col">${inHtml(text)}</th>`).join('');
  const body = rows.map(
    ([first, ...others]) =>
      `<tr><th scope="row">${inHtml(first)}</th>${others.map((text) => `<td>${inHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
};
/** Where a table stands: its comment, and what is replaced after it. */
const placeOf = (name, isHtml) =>
  new RegExp(`(<!-- ${name}: [^>]*-->\\s*)${isHtml ? '<table>[^]*?</table>' : '(?:\\|.*\\n)+'}`);
/** Where a file pins the file that holds everything. */
const PINNED = /(connection-map\.all\.js"\s+integrity=")[^"]*/;

/** Each file with the tables that it has, and whether it has the hash. */
const PAGES = [
  { path: 'README.md', tables: ['languages'] },
  { path: 'demo/docs/developer.html', tables: ['bytes', 'asked'] },
  { path: 'demo/docs/webmaster.html', tables: [], isPinned: true },
];

/** The text without numbers, which are compared separately: sizes vary slightly between versions of the compressor. */
const shape = (text) => text.replace(/\d[\d,.]*|[ -]+/g, '');
const numbers = (text) => text.match(/\d[\d,.]*/g) ?? [];
const valueOf = (text) => Number(text.replaceAll(',', ''));
const isNear = (one, other) => one === other || Math.abs(valueOf(one) - valueOf(other)) <= 0.01 * valueOf(one);
const isSame = (one, other) =>
  shape(one) === shape(other) && numbers(one).every((number, i) => isNear(number, numbers(other)[i]));

/** Writes a page anew, or says whether it is of this build. */
async function renew({ path, tables, isPinned = false }) {
  const file = new URL(`../${path}`, import.meta.url);
  const written = readFileSync(file, 'utf8');
  const isHtml = path.endsWith('.html');
  let text = written;
  for (const name of tables) {
    if (!placeOf(name, isHtml).test(text)) throw new Error(`${path} has no place for the table “${name}”.`);
    const table = (isHtml ? htmlOf : markdownOf)(TABLES[name]);
    text = text.replace(placeOf(name, isHtml), (_, comment) => comment + table);
  }
  const hash = isPinned ? integrityOf(inAll) : '';
  if (isPinned && !PINNED.test(text)) throw new Error(`${path} does not pin ${inAll}.`);
  const made = await format(text, { ...(await resolveConfig(file)), parser: isHtml ? 'html' : 'markdown' });
  if (options.readme) writeFileSync(file, made.replace(PINNED, `$1${hash}`));
  else if (!isSame(made.replace(PINNED, ''), written.replace(PINNED, '')) || (isPinned && !written.includes(hash))) {
    console.error(
      `The size tables or the integrity in ${path} do not match this build. Run: npm run budgets -- --readme`,
    );
    process.exitCode = 1;
  }
}
if (!options.dist) for (const page of PAGES) await renew(page);
