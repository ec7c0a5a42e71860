/** `npm test`: installs where needed, builds, runs every test, and ends with one plain line. */
import './fresh.mjs';

const { npm } = await import('./npm.mjs');
const { run } = await import('node:test');
const { spec } = await import('node:test/reporters');
const { globSync } = await import('tinyglobby');

const status = npm(['run', 'build', '--silent']);
if (status !== 0) process.exit(status ?? 1);

// the views in a browser first: without one nothing here could be believed
const { findBrowser, BROWSER_ARGS } = await import('./browser.mjs');
const { runBrowserTests } = await import('./browser-tests.mjs');
const executablePath = await findBrowser().catch(({ message }) => {
  console.error(message);
  console.log('0 passed, 1 failed');
  process.exit(1);
});
const views = await runBrowserTests({ executablePath, args: BROWSER_ARGS });

// every test file is TypeScript
process.env.NODE_OPTIONS = '--import tsx';

let { passed, failed } = views;
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
  console.log(`${passed} passed, ${failed} failed`);
});
