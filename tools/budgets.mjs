/**
 * What a parent downloads, in brotli bytes (quality 11). Fails where a limit is passed, and where README’s tables of it are
 * older than the build: `npm run budgets`; with `-- --readme` it writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { globSync } from 'tinyglobby';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Files by when they are fetched. A chunk’s name is that of its module, a hash follows. */
const STAGES = [
  { name: 'entry', files: ['connection-map.js'], limit: 18_000 },
  { name: 'until the first question', files: ['chunks/question-screens', 'chunks/questions'], limit: 24_000 },
  { name: 'until the results are drawn', files: ['chunks/result-screens', 'chunks/results'], limit: 50_000 },
  { name: 'what can be opened from them', files: ['chunks/more-screens', 'chunks/about'], limit: Infinity },
];
/** Fetched only where the page or the parent asks for what is in them. */
const ASKED = [
  {
    what: 'keeping, sharing, a shared tablet, the page’s own help and words',
    files: ['extras', 'storage', 'kiosk', 'share', 'resources', 'ids'].map((name) => `chunks/${name}`),
    limit: 12_000,
  },
  { what: 'checks of what a page or a device hands over', files: ['chunks/structured'], limit: 8_000 },
  { what: 'all languages but English, without their texts', files: ['chunks/languages'], limit: 2_000 },
];

const nameOf = (file) => file.replace(/-[\w-]{6}\.js$/, '');
const built = globSync(['connection-map.js', 'chunks/*.js'], { cwd: dist });
/** Of all files of a name: code and texts may share one. */
const bytesOf = (name) => {
  const found = built.filter((file) => nameOf(file) === name);
  if (!found.length) throw new Error(`No file of dist/ is named ${name}.`);
  return found.reduce((sum, file) => sum + brotliCompressSync(readFileSync(dist + file)).length, 0);
};
const bytesOfAll = (names) => names.reduce((sum, name) => sum + bytesOf(name), 0);

const known = [...STAGES, ...ASKED].flatMap(({ files }) => files);
const unknown = built.filter((file) => !known.includes(nameOf(file)));
if (unknown.length) throw new Error(`No budget counts ${unknown.join(', ')}.`);

/** A line of it; over the limit the command fails. */
function told(bytes, name, limit) {
  if (bytes > limit) process.exitCode = 1;
  const verdict = limit === Infinity ? '' : bytes > limit ? `  OVER the limit of ${limit}` : `  of ${limit}`;
  return `${String(bytes).padStart(8)}  ${name}${verdict}`;
}

let sum = 0;
/** What is fetched up to each stage. */
const until = STAGES.map(() => 0);
for (const [i, { name, files, limit }] of STAGES.entries()) {
  for (const file of files) {
    const bytes = bytesOf(file);
    sum += bytes;
    console.log(`${String(bytes).padStart(8)}  ${file}`);
  }
  until[i] = sum;
  console.log(`${told(sum, name, limit)}\n`);
}
for (const { what, files, limit } of ASKED) console.log(told(bytesOfAll(files), what, limit));

/** Another language may cost a quarter more than English. */
const MOST = 1.25;
const localeFile = (name) => brotliCompressSync(readFileSync(`${dist}locales/${name}.js`)).length;
const english = { first: until[0], question: until[1], results: until[2] };
/** The code without English texts but those of the entry. */
const code = bytesOfAll(['connection-map.js', 'chunks/question-screens', 'chunks/languages']);
const languages = globSync('locales/*.results.js', { cwd: dist })
  .map((file) => file.replace(/^locales\/|\.results\.js$/g, ''))
  .sort()
  .map((locale) => {
    const question = code + localeFile(locale);
    return { locale, question, results: question + bytesOf('chunks/result-screens') + localeFile(`${locale}.results`) };
  });
for (const { locale, results } of languages) {
  console.log(told(results, `until the results in ${locale}`, Math.floor(english.results * MOST)));
}

const README = new URL('../README.md', import.meta.url);
const number = (bytes) => bytes.toLocaleString('en');
const percent = (bytes, of) => `${((100 * bytes) / of - 100).toFixed(1)} %`;
const [, , , opened] = until;
/** The tables of README, by the name of the comment before each. */
const TABLES = {
  bytes: [
    '| until | bytes | limit |',
    '| --- | --- | --- |',
    `| the first screen | ${number(english.first)} | ${number(STAGES[0].limit)} |`,
    `| the first question | ${number(english.question)} | ${number(STAGES[1].limit)} |`,
    `| the results | ${number(english.results)} | ${number(STAGES[2].limit)} |`,
    `| all that they can open | ${number(opened)} | |`,
  ],
  asked: [
    '| asked for alone | bytes | limit |',
    '| --- | --- | --- |',
    ...ASKED.map(({ what, files, limit }) => `| ${what} | ${number(bytesOfAll(files))} | ${number(limit)} |`),
  ],
  languages: [
    '| language | until the first question | until the results | more than English |',
    '| --- | --- | --- | --- |',
    `| en | ${number(english.question)} | ${number(english.results)} | |`,
    ...languages.map(
      ({ locale, question, results }) =>
        `| ${locale} | ${number(question)} | ${number(results)} | ${percent(results, english.results)} |`,
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
if (process.argv.includes('--readme')) writeFileSync(README, made);
else if (!isFresh) {
  console.error('README’s tables of bytes are older than this build. Run: npm run budgets -- --readme');
  process.exitCode = 1;
}
