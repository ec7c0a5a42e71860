/**
 * `npm run planted`: plants the defects of plants.mjs, one at a time, in a copy of the working tree, and runs the test that has
 * to notice each. `-- <words>`: only those whose name or file has all the words. Fails if a defect survives, is stale (its
 * place is not in the code any more) or is not decided. The working tree itself is never changed.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLANTS } from './plants.mjs';

/** A test or a build that takes longer is ended, in ms. The longest file takes five minutes where nothing is planted. */
const LIMIT = 900_000;
/** What is left of the processes is ended by force, in ms after they were asked to end. */
const GRACE = 5_000;
/** Tests that read what is built. The others in test/build run the steps of the build by themselves. */
const READS_BUILD = /^test\/((page|fuzz|package)\/|build\/(budgets|docs))/;
/** Files from which it is built. */
const IS_BUILT = /^(src|locales|tools\/(rollup|l10n|manifest))\/|^rollup\.config\.mjs$/;
/** A test that failed, in the report of tools/one-test.mjs. A file that could not run says nothing about a defect. */
const FAILED_TEST = /^ {4}✖ (?!the file itself)(.+)$/m;

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'planted-'))), '/');

/** Copies what git knows or would add, and links the packages. */
function copyTree() {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 };
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], options).split('\0').filter(Boolean);
  for (const file of files) if (existsSync(root + file)) cpSync(root + file, copy + file);
  symlinkSync(realpathSync(`${root}node_modules`), `${copy}node_modules`);
}

/** Ends a process and those that it has started. A browser has a group of its own and ends with who started it. */
const end = ({ pid }, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // it has ended
  }
};

let running;
/** Runs a script in the copy, to its first failure. Random tests have one seed: what is caught is caught each time. */
function run(...args) {
  return new Promise((resolve) => {
    const env = { FUZZ_SEED: '1', BAIL: '1', ...process.env };
    const child = spawn(process.execPath, args, { cwd: copy, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running = child;
    let output = '';
    let isLate = false;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const late = setTimeout(() => {
      isLate = true;
      end(child, 'SIGTERM');
      setTimeout(() => {
        end(child, 'SIGKILL');
        for (const stream of [child.stdout, child.stderr]) stream.destroy();
      }, GRACE).unref();
    }, LIMIT);
    child.on('exit', () => clearTimeout(late));
    child.on('close', (status) => resolve({ status, output, isLate }));
  });
}

/** What `dist/` of the copy was built from: a plant, `null` for the tree as it is, `undefined` before. */
let built;
async function build(plant) {
  if (built === plant && existsSync(`${copy}dist`)) return undefined;
  const { status, output, isLate } = await run('tools/build.mjs');
  built = status === 0 ? plant : undefined;
  if (isLate) return 'the build took too long';
  return status === 0 ? undefined : `the build fails: ${output.trim().split('\n').at(-1)}`;
}

/** The tests that pass where nothing is planted. */
const sound = new Set();
/** What keeps a test from passing where nothing is planted: it fails anyhow, and decides nothing. */
async function flawOf({ test, engine = '' }) {
  if (sound.has(test + engine)) return undefined;
  const broken = READS_BUILD.test(test) && (await build(null));
  if (broken) return broken;
  const { status, isLate } = await run('tools/one-test.mjs', test, ...(engine ? [engine] : []));
  if (isLate) return `${test} took longer than ${LIMIT / 1000} s without the defect too`;
  if (status !== 0) return `${test} fails without the defect too`;
  sound.add(test + engine);
  return undefined;
}

/** Runs the test of a plant that is in its place. */
async function judge(plant) {
  const { file, test, engine } = plant;
  const broken = READS_BUILD.test(test) && IS_BUILT.test(file) && (await build(plant));
  if (broken) return { verdict: 'undecided', by: broken };
  const { status, output, isLate } = await run('tools/one-test.mjs', test, ...(engine ? [engine] : []));
  if (isLate) return { verdict: 'undecided', by: `${test} took longer than ${LIMIT / 1000} s` };
  if (status === 0) return { verdict: 'survived', by: test };
  const [, name] = FAILED_TEST.exec(output) ?? [];
  return name ? { verdict: 'caught', by: name } : { verdict: 'undecided', by: `${test} could not run` };
}

/** Puts a defect in its place, and takes it out again once its test has run. */
async function outcomeOf(plant) {
  const { file, find, put, test } = plant;
  const text = existsSync(copy + file) ? readFileSync(copy + file, 'utf8') : '';
  const parts = text.split(find);
  if (parts.length !== 2) return { verdict: 'stale', by: `its place is ${parts.length - 1} times in ${file}` };
  if (!existsSync(copy + test)) return { verdict: 'stale', by: `there is no ${test}` };
  const broken = READS_BUILD.test(test) && !IS_BUILT.test(file) && (await build(null));
  if (broken) return { verdict: 'undecided', by: broken };
  writeFileSync(copy + file, parts.join(put));
  const outcome = await judge(plant).finally(() => writeFileSync(copy + file, text));
  const flaw = outcome.verdict === 'caught' && (await flawOf(plant));
  return flaw ? { verdict: 'undecided', by: flaw } : outcome;
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const isAsked = ({ what, file }) => words.every((word) => `${what} ${file}`.toLowerCase().includes(word));
const cleanUp = () => rmSync(copy, { recursive: true, force: true });
process.on('SIGINT', () => {
  if (running) end(running, 'SIGTERM');
  cleanUp();
  process.exit(130);
});

const asked = PLANTS.filter(isAsked);
const outcomes = [];
try {
  copyTree();
  for (const plant of asked) {
    const begun = performance.now();
    const { verdict, by } = await outcomeOf(plant);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    outcomes.push({ ...plant, verdict, by });
    console.log(
      `${verdict === 'caught' ? '✔' : '✖'} ${verdict.padEnd(9)} ${seconds.padStart(6)} s  ${plant.what}: ${by}`,
    );
  }
} finally {
  cleanUp();
}

const VERDICTS = ['caught', 'survived', 'stale', 'undecided'];
const folderOf = ({ file }) => dirname(file);
const folders = [...new Set(outcomes.map(folderOf))].sort();
const rowOf = (name, ones) => [
  name,
  ...VERDICTS.map((verdict) => ones.filter((one) => one.verdict === verdict).length),
];
const rows = [
  ['', ...VERDICTS],
  ...folders.map((folder) =>
    rowOf(
      folder,
      outcomes.filter((one) => folderOf(one) === folder),
    ),
  ),
  rowOf('all', outcomes),
];
console.log();
for (const [name, ...cells] of rows) console.log(name.padEnd(28) + cells.map((one) => `${one}`.padStart(11)).join(''));
const isSound = outcomes.length > 0 && outcomes.every(({ verdict }) => verdict === 'caught');
if (!outcomes.length) console.error(`No plant has “${words.join(' ')}” in its name or file.`);
process.exitCode = isSound ? 0 : 1;
