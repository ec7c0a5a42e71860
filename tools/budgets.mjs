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

const nameOf = (file) => file.replace(/-[\w-]{8}\.js$/, '');
const built = globSync(['connection-map.js', 'chunks/*.js'], { cwd: dist });
const bytesOf = (name) => {
  const found = built.filter((file) => nameOf(file) === name);
  if (found.length !== 1) throw new Error(`${found.length} files of dist/ are named ${name}, not one.`);
  return brotliCompressSync(readFileSync(dist + found[0])).length;
};

const known = STAGES.flatMap(({ files }) => files);
const unknown = built.filter((file) => !known.includes(nameOf(file)));
if (unknown.length) throw new Error(`No budget counts ${unknown.join(', ')}.`);

let sum = 0;
for (const { name, files, limit } of STAGES) {
  for (const file of files) {
    const bytes = bytesOf(file);
    sum += bytes;
    console.log(`${String(bytes).padStart(8)}  ${file}`);
  }
  const isOver = sum > limit;
  if (isOver) process.exitCode = 1;
  const verdict = limit === Infinity ? '' : isOver ? `  OVER the limit of ${limit}` : `  of ${limit}`;
  console.log(`${String(sum).padStart(8)}  ${name}${verdict}\n`);
}
