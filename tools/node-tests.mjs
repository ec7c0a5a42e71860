/** Runs a test file in its own Node process, and reports it in the same format as the browser tests. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { run } from 'node:test';
import { globSync } from 'tinyglobby';
import { nameOf, printOutcome } from './test-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Tests that open the built element in a browser. The longest start first, so that short ones fill the gaps. */
const ON_PAGES = ['test/page/*.test.ts', 'test/fuzz/*.test.ts'];
const LONGEST = ['box', 'journeys', 'languages', 'privacy', 'presses', 'forgetting', 'loading', 'hosts'].map(
  (name) => `/${name}`,
);

const isLong = (file) => LONGEST.some((name) => file.includes(name));
const find = (patterns, ignore) => globSync(patterns, { cwd: root, ignore, absolute: true }).sort();

/** All test files for Node, in the order in which they are started. */
export function nodeTestFiles() {
  const onPages = find(ON_PAGES);
  return {
    pages: [...onPages.filter(isLong), ...onPages.filter((file) => !isLong(file))],
    plain: find(['test/**/*.test.ts'], ON_PAGES),
  };
}

/** The error as text. `cause` is what the test threw. */
const textOf = ({ cause, message }) => cause?.stack ?? cause ?? message;

/** Collects the results of a file. */
async function collect(stream, file) {
  const found = { passed: 0, failures: [], more: [] };
  stream.on('test:pass', ({ name, details, skip }) => {
    if (skip === undefined && details.type !== 'suite' && name !== file) found.passed++;
    if (skip !== undefined) found.more.push(`left out: ${name} ${skip === true ? '' : skip}`);
  });
  stream.on('test:fail', ({ name, details: { error } }) => {
    // The failure of a suite only repeats that a test in it failed.
    if (error.failureType === 'subtestsFailed') return;
    found.failures.push({ name: name === file ? 'the file itself' : name, words: String(textOf(error)) });
  });
  stream.on('test:diagnostic', ({ nesting, message }) => nesting && found.more.push(message));
  for (const type of ['test:stdout', 'test:stderr'])
    stream.on(type, ({ message }) => found.more.push(message.trimEnd()));
  stream.resume();
  await once(stream, 'end');
  if (!found.passed && !found.failures.length)
    found.failures.push({ name: 'the file itself', words: 'This file has no tests.' });
  return found;
}

/** Runs a file. The outcome has a function to run it again. */
export async function runNodeTest(file) {
  const begun = performance.now();
  const { passed, failures, more } = await collect(run({ files: [file], concurrency: 1 }), file);
  const name = `node ${nameOf(file)}`;
  printOutcome(name, { passed, failures, more, seconds: (performance.now() - begun) / 1000 });
  return { name, passed, failed: failures.length, failures, again: () => runNodeTest(file) };
}
