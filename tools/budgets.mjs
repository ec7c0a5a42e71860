/**
 * What a parent downloads, in brotli bytes (quality 11). Fails where a limit is passed, and where README’s tables of it are
 * older than the build: `npm run budgets`; with `-- --readme` it writes them anew. `-- --dist <folder>/` measures another
 * build, of which README says nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { globSync } from 'tinyglobby';

const { values: options } = parseArgs({ options: { dist: { type: 'string' }, readme: { type: 'boolean' } } });
const dist = options.dist ?? fileURLToPath(new URL('../dist/', import.meta.url));

/** Files by when they are fetched. A chunk’s name is that of its module, a hash follows. */
const STAGES = [
  { name: 'entry', files: ['connection-map.js'], limit: 14_000 },
  { name: 'until the first question', files: ['chunks/question-screens', 'chunks/questions'], limit: 18_000 },
  { name: 'until the results are drawn', files: ['chunks/result-screens', 'chunks/results'], limit: 40_000 },
  { name: 'what can be opened from them', files: ['chunks/more-screens', 'chunks/more'], limit: Infinity },
];
/** Fetched only where the page or the parent asks for what is in them, each by itself. */
const ASKED = [
  { what: 'keeping, sharing, a shared tablet, the page’s own help', file: 'chunks/extras', limit: 8_000 },
  { what: 'checks of what a page or a device hands over', file: 'chunks/structured', limit: 8_000 },
  { what: 'all languages but English, without their texts', file: 'chunks/languages', limit: 2_000 },
  { what: 'names of all texts, for a page’s own words', file: 'chunks/ids', limit: 3_000 },
];

const nameOf = (file) => file.replace(/-[\w-]{6}\.js$/, '');
const built = globSync(['connection-map.js', 'chunks/*.js'], { cwd: dist });
const measured = new Map();
/** Of all files of a name: code and texts may share one. */
const bytesOf = (name) => {
  const found = built.filter((file) => nameOf(file) === name);
  if (!found.length) throw new Error(`No file of dist/ is named ${name}.`);
  if (!measured.has(name)) {
    measured.set(
      name,
      found.reduce((sum, file) => sum + brotliCompressSync(readFileSync(dist + file)).length, 0),
    );
  }
  return measured.get(name);
};

const known = [...STAGES.flatMap(({ files }) => files), ...ASKED.map(({ file }) => file)];
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
for (const { what, file, limit } of ASKED) console.log(told(bytesOf(file), what, limit));

/** Another language may cost a fifth more than English. */
const FIFTH = 1.2;
const localeFile = (name) => brotliCompressSync(readFileSync(`${dist}locales/${name}.js`)).length;
const english = { first: until[0], question: until[1], results: until[2] };
/** The code without English texts but those of the entry. */
const code = ['connection-map.js', 'chunks/question-screens', 'chunks/languages'].reduce(
  (sum, file) => sum + bytesOf(file),
  0,
);
const languages = globSync('locales/*.results.js', { cwd: dist })
  .map((file) => file.replace(/^locales\/|\.results\.js$/g, ''))
  .sort()
  .map((locale) => {
    const question = code + localeFile(locale);
    return { locale, question, results: question + bytesOf('chunks/result-screens') + localeFile(`${locale}.results`) };
  });
for (const { locale, results } of languages) {
  console.log(told(results, `until the results in ${locale}`, Math.floor(english.results * FIFTH)));
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
    ...ASKED.map(({ what, file, limit }) => `| ${what} | ${number(bytesOf(file))} | ${number(limit)} |`),
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
if (options.readme) writeFileSync(README, made);
else if (!isFresh && !options.dist) {
  console.error('README’s tables of bytes are older than this build. Run: npm run budgets -- --readme');
  process.exitCode = 1;
}
