/**
 * `npm run budgets`: measures download sizes in brotli bytes (quality 11). Fails if a limit is exceeded, or if the
 * tables in README do not match the build; `-- --readme` updates them. `-- --dist <folder>/` measures another build and
 * ignores README. The files to count follow from the imports of the built files, which the build has listed.
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
  { name: 'until the results are drawn', asks: ['screens/results/index.ts', 'text/english/results.ts'], limit: 54_000 },
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
/** Files that a page imports by itself. */
const ALONE = [{ what: 'a FHIR response of a shared map: `fhir.js`', file: 'fhir.js', limit: 3_000 }];
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
const languages = globSync('locales/*.results.js', { cwd: dist })
  .map((file) => file.replace(/^locales\/|\.results\.js$/g, ''))
  .sort()
  .map((locale) => {
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

const README = new URL('../README.md', import.meta.url);
const number = (bytes) => bytes.toLocaleString('en');
const percent = (bytes, of) => `${((100 * bytes) / of - 100).toFixed(1)} %`;
const [, , , opened] = until;
/** The tables of README by the name in the comment before each. */
const TABLES = {
  bytes: [
    '| until | bytes | limit |',
    '| --- | --- | --- |',
    `| the first screen | ${number(inEnglish.first)} | ${number(STAGES[0].limit)} |`,
    `| the first question | ${number(inEnglish.question)} | ${number(STAGES[1].limit)} |`,
    `| the results | ${number(inEnglish.results)} | ${number(STAGES[2].limit)} |`,
    `| all that they can open | ${number(opened)} | |`,
  ],
  asked: [
    '| asked for alone | bytes | limit |',
    '| --- | --- | --- |',
    ...[...onDemand, ...alone].map(({ what, bytes, limit }) => `| ${what} | ${number(bytes)} | ${number(limit)} |`),
  ],
  languages: [
    '| language | until the first question | until the results | more than English |',
    '| --- | --- | --- | --- |',
    `| en | ${number(inEnglish.question)} | ${number(inEnglish.results)} | |`,
    ...languages.map(
      ({ locale, question, results }) =>
        `| ${locale} | ${number(question)} | ${number(results)} | ${percent(results, inEnglish.results)} |`,
    ),
  ],
};
const written = readFileSync(README, 'utf8');
const tables = Object.entries(TABLES).map(([name, lines]) => [name, `${lines.join('\n')}\n`]);
const made = await format(
  tables.reduce(
    (text, [name, table]) =>
      text.replace(new RegExp(`(<!-- ${name}: [^>]*-->\\n\\n)(?:\\|.*\\n)+`), (_, head) => head + table),
    written,
  ),
  { ...(await resolveConfig(README)), parser: 'markdown' },
);
/** The text without numbers, which are compared separately: sizes vary slightly between versions of the compressor. */
const shape = (text) => text.replace(/\d[\d,.]*|[ -]+/g, '');
const numbers = (text) => text.match(/\d[\d,.]*/g) ?? [];
const valueOf = (text) => Number(text.replaceAll(',', ''));
const isNear = (one, other) => one === other || Math.abs(valueOf(one) - valueOf(other)) <= 0.01 * valueOf(one);
/** README pins the file that holds everything by its hash. */
const PINNED = /(connection-map\.all\.js"\s+integrity=")[^"]*/;
const hash = options.dist ? '' : integrityOf(inAll);
const isPinned = PINNED.exec(written)?.[0].endsWith(`"${hash}`);
const isFresh = shape(made) === shape(written) && numbers(made).every((one, i) => isNear(one, numbers(written)[i]));
if (options.readme) writeFileSync(README, made.replace(PINNED, `$1${hash}`));
else if (!options.dist && !(isFresh && isPinned)) {
  console.error('The size tables or the integrity in README do not match this build. Run: npm run budgets -- --readme');
  process.exitCode = 1;
}
