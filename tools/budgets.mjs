/** What a parent downloads, in brotli bytes (quality 11). Fails where a limit is passed: `npm run budgets`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { globSync } from 'tinyglobby';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

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

const nameOf = (file) => file.replace(/-[\w-]{8}\.js$/, '');
const built = globSync(['connection-map.js', 'chunks/*.js'], { cwd: dist });
/** Of all files of a name: code and texts may share one. */
const bytesOf = (name) => {
  const found = built.filter((file) => nameOf(file) === name);
  if (!found.length) throw new Error(`No file of dist/ is named ${name}.`);
  return found.reduce((sum, file) => sum + brotliCompressSync(readFileSync(dist + file)).length, 0);
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
for (const { name, files, limit } of STAGES) {
  for (const file of files) {
    const bytes = bytesOf(file);
    sum += bytes;
    console.log(`${String(bytes).padStart(8)}  ${file}`);
  }
  console.log(`${told(sum, name, limit)}\n`);
}
for (const { what, file, limit } of ASKED) console.log(told(bytesOf(file), what, limit));
