/**
 * `npm test`: installs where needed, builds, runs every test in the engines that are here, and ends with one plain line.
 * `--all` (`npm run test:engines`) asks for all three; `--whole` (`npm run test:full`) runs whole what else is a sample;
 * `--checks` (`npm run verify`, CI) adds types, lint and budgets.
 */
import './fresh.mjs';

const { availableParallelism } = await import('node:os');
const { npmAside } = await import('./npm.mjs');
const { findEngines } = await import('./engines.mjs');
const { runBrowserTests } = await import('./browser-tests.mjs');
const { nodeTestFiles, runNodeTest } = await import('./node-tests.mjs');
const { sideBySide } = await import('./side-by-side.mjs');
const { limitsIn } = await import('./limits.mjs');
const { samplesIn } = await import('./samples.mjs');
const { MOST_FLAKY, toRunAgain, verdictOf } = await import('./verdict.mjs');

const asked = (option) => process.argv.includes(option);
const isWhole = asked('--whole');
/** So much is done at once. Each browser has a focus of its own, so that engines do not disturb each other. */
const LANES = Math.min(4, availableParallelism());
/** On so many random values a property is tried where it is not tried on all that it asks for. */
const SAMPLE_OF_RUNS = '200';

process.env.FUZZ_SEED ||= String(Math.floor(Math.random() * 2 ** 31));
if (!isWhole) process.env.FC_RUNS ||= SAMPLE_OF_RUNS;
/** What other programs than tests are started with. */
const env = { ...process.env };
// every test file is TypeScript
process.env.NODE_OPTIONS = '--import tsx';

function giveUp(reason) {
  console.error(reason);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const { here, missing } = await findEngines().catch(({ message }) => giveUp(message));
const names = here.map(({ name }) => name);
const absent = missing.map(
  ({ name, install }) => `NO ${name.toUpperCase()} HERE, nothing is tested in it (${install}).`,
);
for (const { name, path } of here) console.log(`In ${name}: ${path}`);
for (const line of absent) console.error(line);
if (absent.length && asked('--all')) giveUp('All three engines were asked for.');

/** A script of package.json, told when it is done. */
async function check(script) {
  const { status, output } = await npmAside(['run', '--silent', script], { env });
  console.log(`${status === 0 ? '✔' : '✖'} ${script}\n${output}`.trimEnd());
  return { name: script, passed: 0, failed: status === 0 ? 0 : 1 };
}

let finishBuild;
const built = new Promise((go) => (finishBuild = go));
async function build() {
  const outcome = await check('build');
  if (outcome.failed) giveUp('Nothing can be tested that is not built.');
  finishBuild();
  return outcome;
}

/** Runs a part of it all, and sums up its seconds by name. */
const seconds = new Map();
const part = (name, run) => async () => {
  const begun = performance.now();
  const outcomes = await run().catch((error) => {
    console.error(error);
    return { name, passed: 0, failed: 1 };
  });
  seconds.set(name, (seconds.get(name) ?? 0) + (performance.now() - begun) / 1000);
  return outcomes;
};

const { pages, plain } = nodeTestFiles();
const checks = (...scripts) => (asked('--checks') ? scripts.map((one) => part(one, () => check(one))) : []);
const engines = here.map((engine) => part(engine.name, () => runBrowserTests(engine, { isWhole })));
// what is long begins early, what is short fills the gaps
const jobs = [
  part('build', build),
  engines[0],
  ...checks('types', 'lint'),
  ...engines.slice(1),
  ...pages.map((file) => part('tests on pages', () => built.then(() => runNodeTest(file)))),
  ...plain.map((file) => part('plain tests', () => runNodeTest(file))),
  ...checks('budgets'),
];

const outcomes = (await sideBySide(jobs, LANES)).flat();
for (const one of toRunAgain(outcomes)) {
  console.log(`FAILED, and once more alone: ${one.name}`);
  await part('second runs', async () => (one.second = await one.again()))();
}

const { passed, failed, flaky } = verdictOf(outcomes);
const leftOut = outcomes.reduce((sum, one) => sum + (one.leftOut ?? 0), 0);
process.exitCode = failed || !passed ? 1 : 0;
console.log();
for (const line of [...limitsIn(names), ...absent]) console.log(line);
if (!isWhole) {
  for (const line of samplesIn(names)) console.log(line);
  console.log(`${leftOut} tests beyond these samples; properties on ${process.env.FC_RUNS} random values each.`);
}
console.log(`Every random test again as it was: FUZZ_SEED=${process.env.FUZZ_SEED}`);
const shares = [...seconds].map(([name, some]) => `${name} ${Math.round(some)}`).join(', ');
console.log(`Seconds, ${LANES} at a time: ${shares}; in all ${Math.round(performance.now() / 1000)}.`);
for (const name of flaky) console.log(`FLAKY: ${name} failed, and passed when it ran alone.`);
if (flaky.length > MOST_FLAKY) console.log(`More than ${MOST_FLAKY} flaky file: each counts as a failure.`);
console.log(`${passed} passed, ${failed} failed`);
