/**
 * What a parent downloads, in brotli bytes (quality 11). Fails where a limit is passed, and where README’s tables of it are
 * older than the build: `npm run budgets`; with `-- --readme` it writes them anew. `-- --dist <folder>/` measures another
 * build, of which README says nothing. What is fetched follows from what the built files import, as the build has listed it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { globSync } from 'tinyglobby';
import { CHUNK_LIST } from './rollup/chunk-list.mjs';

const { values: options } = parseArgs({ options: { dist: { type: 'string' }, readme: { type: 'boolean' } } });
const dist = options.dist ?? fileURLToPath(new URL('../dist/', import.meta.url));

/** What is asked for on the way to the results: modules of src/, in this order. Limits are for all up to there. */
const STAGES = [
  { name: 'entry', asks: ['index.ts'], limit: 18_500 },
  { name: 'until the first question', asks: ['screens/question.ts', 'text/english/questions.ts'], limit: 24_000 },
  { name: 'until the results are drawn', asks: ['screens/results/index.ts', 'text/english/results.ts'], limit: 50_000 },
  {
    name: 'what can be opened from them',
    asks: ['features/review/index.ts', 'features/about/index.ts', 'text/english/about.ts'],
    limit: Infinity,
  },
];
const feature = (name) => `features/${name}/index.ts`;
const english = (name) => `text/english/${name}.ts`;
/** Asked for only where the page or the parent wants what is in them. `after`: what is there by then, at the earliest. */
const ASKED = [
  {
    what: 'keeping, sharing, a shared tablet, the page’s own help and words',
    asks: [
      ...['storage', 'share', 'kiosk', 'resources'].flatMap((name) => [feature(name), english(name)]),
      feature('messages'),
    ],
    limit: 12_000,
    after: ['screens/results/index.ts', 'screens/question.ts'],
  },
  { what: 'checks of what a page or a device hands over', asks: ['host/schema/index.ts'], limit: 8_000 },
  { what: 'all languages but English, without their texts', asks: [feature('languages')], limit: 2_000 },
];
/** Another language may cost a quarter more than English. */
const QUARTER = 1.25;

/** @type {{ file: string, modules: string[], imports: string[] }[]} */
const chunks = JSON.parse(readFileSync(CHUNK_LIST, 'utf8'));
const bytesOf = (file) => brotliCompressSync(readFileSync(dist + file)).length;
const sumOf = (files) => [...files].reduce((sum, file) => sum + bytesOf(file), 0);

/** The built files that are fetched when some modules are asked for, but those that are `there` already. */
function filesFor(asks, there = new Set()) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file) || there.has(file)) return;
    files.add(file);
    chunks.find((chunk) => chunk.file === file).imports.forEach(add);
  };
  for (const ask of asks) {
    const chunk = chunks.find(({ modules }) => modules.includes(`src/${ask}`));
    if (!chunk) throw new Error(`No file of dist/ holds src/${ask}.`);
    add(chunk.file);
  }
  return files;
}

/** A line of it; over the limit the command fails. */
function told(bytes, name, limit) {
  if (bytes > limit) process.exitCode = 1;
  const verdict = limit === Infinity ? '' : bytes > limit ? `  OVER the limit of ${limit}` : `  of ${limit}`;
  return `${String(bytes).padStart(8)}  ${name}${verdict}`;
}

/** What has been fetched so far. */
const there = new Set();
/** What is fetched up to each stage, in bytes. */
const until = STAGES.map(({ name, asks, limit }) => {
  for (const file of filesFor(asks, there)) {
    console.log(told(bytesOf(file), file, Infinity));
    there.add(file);
  }
  const sum = sumOf(there);
  console.log(`${told(sum, name, limit)}\n`);
  return sum;
});
const asked = ASKED.map(({ what, asks, limit, after = [] }) => {
  const files = filesFor(asks, filesFor(['index.ts', ...after]));
  for (const file of files) there.add(file);
  const bytes = sumOf(files);
  console.log(told(bytes, what, limit));
  return { what, limit, bytes };
});
const unknown = globSync(['connection-map.js', 'chunks/*.js'], { cwd: dist }).filter((file) => !there.has(file));
if (unknown.length) throw new Error(`No budget counts ${unknown.join(', ')}.`);

const inEnglish = { first: until[0], question: until[1], results: until[2] };
/** What a language needs: code without English texts but those of the entry, and its own files. */
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
  console.log(told(results, `until the results in ${locale}`, Math.floor(inEnglish.results * QUARTER)));
}
const inOne = 'connection-map.parts.js';
if (existsSync(dist + inOne))
  console.log(told(bytesOf(inOne), 'all parts in one file, asked for by “Try again”', Infinity));
const forBundlers = globSync('npm/**/*.js', { cwd: dist });
console.log(
  told(sumOf(forBundlers), `all ${forBundlers.length} files for bundlers, before they are minified`, Infinity),
);

const README = new URL('../README.md', import.meta.url);
const number = (bytes) => bytes.toLocaleString('en');
const percent = (bytes, of) => `${((100 * bytes) / of - 100).toFixed(1)} %`;
const [, , , opened] = until;
/** The tables of README, by the name of the comment before each. */
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
    ...asked.map(({ what, bytes, limit }) => `| ${what} | ${number(bytes)} | ${number(limit)} |`),
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
/** Numbers apart; another version of the compressor may give a few bytes more or less. */
const shape = (text) => text.replace(/\d[\d,.]*|[ -]+/g, '');
const numbers = (text) => text.match(/\d[\d,.]*/g) ?? [];
const valueOf = (text) => Number(text.replaceAll(',', ''));
const isNear = (one, other) => one === other || Math.abs(valueOf(one) - valueOf(other)) <= 0.01 * valueOf(one);
const isFresh = shape(made) === shape(written) && numbers(made).every((one, i) => isNear(one, numbers(written)[i]));
if (options.readme) writeFileSync(README, made);
else if (!isFresh && !options.dist) {
  console.error('README’s tables of bytes are older than this build. Run: npm run budgets -- --readme');
  process.exitCode = 1;
}
