/** Runs a test file in Node, in a process of its own, and tells what it gave as a file in a browser is told. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { run } from 'node:test';
import { globSync } from 'tinyglobby';
import { nameOf, tell } from './test-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Those that open the built element in a browser, the longest first: what is short fills the time beside the rest. */
const ON_PAGES = ['test/page/*.test.ts', 'test/fuzz/*.test.ts'];
const LONGEST = ['box', 'journeys', 'languages', 'privacy', 'presses', 'forgetting', 'loading', 'hosts'].map(
  (name) => `/${name}`,
);

const isLong = (file) => LONGEST.some((name) => file.includes(name));
const find = (patterns, ignore) => globSync(patterns, { cwd: root, ignore, absolute: true }).sort();

/** All test files in Node, in the order in which they are begun. */
export function nodeTestFiles() {
  const onPages = find(ON_PAGES);
  return {
    pages: [...onPages.filter(isLong), ...onPages.filter((file) => !isLong(file))],
    plain: find(['test/**/*.test.ts'], ON_PAGES),
  };
}

/** What went wrong: the cause is what the test threw. */
const wordsOf = ({ cause, message }) => cause?.stack ?? cause ?? message;

/** What a file reports, as it comes. */
async function collect(stream, file) {
  const found = { passed: 0, failures: [], more: [] };
  stream.on('test:pass', ({ name, details, skip }) => {
    if (skip === undefined && details.type !== 'suite' && name !== file) found.passed++;
    if (skip !== undefined) found.more.push(`left out: ${name} ${skip === true ? '' : skip}`);
  });
  stream.on('test:fail', ({ name, details: { error } }) => {
    // a suite around a test that failed says no more than that
    if (error.failureType === 'subtestsFailed') return;
    found.failures.push({ name: name === file ? 'the file itself' : name, words: String(wordsOf(error)) });
  });
  stream.on('test:diagnostic', ({ nesting, message }) => nesting && found.more.push(message));
  for (const type of ['test:stdout', 'test:stderr'])
    stream.on(type, ({ message }) => found.more.push(message.trimEnd()));
  stream.resume();
  await once(stream, 'end');
  if (!found.passed && !found.failures.length)
    found.failures.push({ name: 'the file itself', words: 'There is no test in this file.' });
  return found;
}

/** Runs it, and gives its outcome, which can be run again. */
export async function runNodeTest(file) {
  const begun = performance.now();
  const { passed, failures, more } = await collect(run({ files: [file], concurrency: 1 }), file);
  const name = `node ${nameOf(file)}`;
  tell(name, { passed, failures, more, seconds: (performance.now() - begun) / 1000 });
  return { name, passed, failed: failures.length, again: () => runNodeTest(file) };
}
