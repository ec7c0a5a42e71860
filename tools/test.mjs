/**
 * `npm test`: installs dependencies if needed, builds, runs all tests in the installed engines, and ends with a summary
 * line. `--all` (`npm run test:engines`) requires all three engines. `--whole` (`npm run test:full`) runs all tests
 * instead of samples. `--checks` (`npm run verify`, CI) adds types, lint and budgets.
 */
import './fresh.mjs';

const { availableParallelism } = await import('node:os');
const { npmAsync } = await import('./npm.mjs');
const { findEngines } = await import('./engines.mjs');
const { runBrowserTests } = await import('./browser-tests.mjs');
const { nodeTestFiles, runNodeTest } = await import('./node-tests.mjs');
const { sideBySide } = await import('./side-by-side.mjs');
const { limitsIn } = await import('./limits.mjs');
const { samplesIn } = await import('./samples.mjs');
const { causesIn, MAX_FLAKY, toRunAgain, verdictOf } = await import('./verdict.mjs');

const hasOption = (option) => process.argv.includes(option);
const isWhole = hasOption('--whole');
/** How many jobs run at the same time. Each browser has its own focus, so engines do not disturb each other. */
const LANES = Math.min(4, availableParallelism());
/** The number of random values per property test in a sample run. */
const SAMPLE_OF_RUNS = '200';

process.env.FUZZ_SEED ||= String(Math.floor(Math.random() * 2 ** 31));
if (!isWhole) {
  process.env.SAMPLES = '1';
  process.env.FC_RUNS ||= SAMPLE_OF_RUNS;
}
/** The environment of other programs. */
const env = { ...process.env };
// All test files are TypeScript.
process.env.NODE_OPTIONS = '--import tsx';

function giveUp(reason) {
  console.error(reason);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const { here, missing } = await findEngines().catch(({ message }) => giveUp(message));
const names = here.map(({ name }) => name);
const absent = missing.map(({ name, install }) => `NOT INSTALLED: ${name}. Nothing is tested in it (${install}).`);
for (const { name, path } of here) console.log(`In ${name}: ${path}`);
for (const line of absent) console.error(line);
if (absent.length && hasOption('--all')) giveUp('All three engines are required.');

/** Runs a script of package.json, and reports it when it is done. */
async function check(script) {
  const { status, output } = await npmAsync(['run', '--silent', script], { env });
  console.log(`${status === 0 ? '✔' : '✖'} ${script}\n${output}`.trimEnd());
  const failures = status === 0 ? [] : [{ name: `npm run ${script}`, words: output }];
  return { name: script, passed: 0, failed: failures.length, failures };
}

let finishBuild;
const built = new Promise((go) => (finishBuild = go));
async function build() {
  const outcome = await check('build');
  if (outcome.failed) giveUp('The build failed, so nothing can be tested.');
  finishBuild();
  return outcome;
}

/** Seconds by name of the part. */
const seconds = new Map();
const part = (name, run) => async () => {
  const begun = performance.now();
  const outcomes = await run().catch((error) => {
    console.error(error);
    return { name, passed: 0, failed: 1, failures: [{ name: 'the run itself', words: String(error?.stack ?? error) }] };
  });
  seconds.set(name, (seconds.get(name) ?? 0) + (performance.now() - begun) / 1000);
  return outcomes;
};

const { pages, plain } = nodeTestFiles();
const checks = (...scripts) => (hasOption('--checks') ? scripts.map((one) => part(one, () => check(one))) : []);
const engines = here.map((engine) => part(engine.name, () => runBrowserTests(engine, { isWhole })));
// Long jobs start first, so that short ones fill the gaps.
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
  console.log(`FAILED, running again alone: ${one.name}`);
  await part('second runs', async () => (one.second = await one.again()))();
}

const { passed, failed, flaky } = verdictOf(outcomes);
const leftOut = outcomes.reduce((sum, one) => sum + (one.leftOut ?? 0), 0);
process.exitCode = failed || !passed ? 1 : 0;
console.log();
for (const line of [...limitsIn(names), ...absent]) console.log(line);
if (!isWhole) {
  for (const line of samplesIn(names)) console.log(line);
  console.log(`${leftOut} tests not in these samples; ${process.env.FC_RUNS} random values per property.`);
}
console.log(`To repeat the random tests: FUZZ_SEED=${process.env.FUZZ_SEED}`);
const shares = [...seconds].map(([name, sum]) => `${name} ${Math.round(sum)}`).join(', ');
console.log(`Seconds, ${LANES} jobs at a time: ${shares}; total ${Math.round(performance.now() / 1000)}.`);
for (const line of causesIn(outcomes)) console.log(line);
if (flaky.length > MAX_FLAKY) console.log(`More than ${MAX_FLAKY} flaky file: each counts as a failure.`);
console.log(`${passed} passed, ${failed} failed`);
