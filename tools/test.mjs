/**
 * `npm test`: installs where needed, builds, runs every test in the engines that are here, and ends with one plain line.
 * `npm run test:engines` asks for all three.
 */
import './fresh.mjs';

const { npm } = await import('./npm.mjs');
const { run } = await import('node:test');
const { spec } = await import('node:test/reporters');
const { globSync } = await import('tinyglobby');

const status = npm(['run', 'build', '--silent']);
if (status !== 0) process.exit(status ?? 1);

const { findEngines } = await import('./engines.mjs');
const { runBrowserTests } = await import('./browser-tests.mjs');
const { limitsIn } = await import('./limits.mjs');

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
if (absent.length && process.argv.includes('--all')) giveUp('All three engines were asked for.');

// the views in browsers first; one engine after another, so that each is painted and answered in time
let [passed, failed] = [0, 0];
const counts = [];
for (const engine of here) {
  const views = await runBrowserTests(engine);
  passed += views.passed;
  failed += views.failed;
  counts.push(`${engine.name} ${views.passed}`);
}

// every test file is TypeScript
process.env.NODE_OPTIONS = '--import tsx';

const files = globSync('test/**/*.test.ts', { absolute: true });
const tests = run({ files, concurrency: true });
// a file is reported as a test of its own, around the tests in it: only those count, unless the file itself broke
tests.on('test:pass', ({ details, name }) => details.type !== 'suite' && !files.includes(name) && passed++);
tests.on('test:fail', ({ details }) => details.type !== 'suite' && failed++);
const report = tests.compose(spec);
report.pipe(process.stdout, { end: false });
// after all that the report prints, so that it stays the last line
report.on('end', () => {
  process.exitCode = failed || !passed ? 1 : 0;
  console.log(`\nTests of the views that passed: ${counts.join(', ')}.`);
  for (const line of [...limitsIn(names), ...absent]) console.log(line);
  console.log(`${passed} passed, ${failed} failed`);
});
