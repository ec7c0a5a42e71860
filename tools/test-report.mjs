/** Reports the results of browser test files as they finish, including skipped tests. */
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { limitsOf } from './limits.mjs';
import { sampleOf } from './samples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The path of a file relative to the project, as used in reports and in the list of limits. */
export const nameOf = (file) => relative(root, file);

/** Writes directly to stdout, because the runner buffers the console and erases lines. */
const print = (text) => process.stdout.write(`${text}\n`);

/** All tests of a file, each with the names of its suites. */
const testsOf = ({ name, tests, suites }, outer = []) => {
  const path = [...outer, name].filter(Boolean);
  return [
    ...tests.map((test) => ({ ...test, path: [...path, test.name] })),
    ...suites.flatMap((suite) => testsOf(suite, path)),
  ];
};

const indent = (text) => text.replace(/^/gm, '      ');

/** An error as text, with its stack. */
const errorText = ({ message, stack = '' } = { message: 'No reason given.' }) =>
  [message, ...stack.split('\n').filter((line) => /^\s*at /.test(line))].join('\n');

/** Failures for skipped tests that no limit lists, and for list entries that match no test. */
function unlisted(engine, file, all, leftOut) {
  const limits = limitsOf(engine, file);
  const titles = all.filter((test) => test.skipped && !leftOut.includes(test)).map(({ path }) => path.join(' '));
  const kept = sampleOf(engine, file)?.keeps ?? [];
  return [
    ...titles
      .filter((title) => !limits.some(({ tests }) => title.startsWith(tests)))
      .map((title) => ({ name: title, words: 'The test was skipped, but is not listed in tools/limits.mjs.' })),
    ...limits
      .filter(({ tests }) => !titles.some((title) => title.startsWith(tests)))
      .map(({ tests }) => ({ name: `“${tests}…”`, words: 'tools/limits.mjs lists it, but no such test is skipped.' })),
    ...kept
      .filter((title) => !all.some(({ name }) => name === title))
      .map((title) => ({ name: `“${title}”`, words: 'tools/samples.mjs lists it, but there is no such test.' })),
  ];
}

/** Tests that were skipped because they are not part of the sample. */
function beyondSample(engine, file, all) {
  const sample = sampleOf(engine, file);
  const limits = limitsOf(engine, file);
  return all.filter(
    ({ name, path, skipped }) =>
      skipped &&
      sample &&
      !sample.keeps.includes(name) &&
      !limits.some(({ tests }) => path.join(' ').startsWith(tests)),
  );
}

/** The outcome of a file in an engine. A file that did not load or has no tests counts as a failure. */
export function outcome(engine, { testFile, testResults, errors }, isWhole = false) {
  const file = nameOf(testFile);
  const all = testResults ? testsOf(testResults) : [];
  const leftOut = isWhole ? [] : beyondSample(engine, file, all);
  const ran = all.filter(({ skipped }) => !skipped);
  const failed = ran.filter(({ passed }) => !passed);
  const broken = errors.length ? errors : all.length ? [] : [{ message: 'This file has no tests.' }];
  return {
    passed: ran.length - failed.length,
    leftOut: leftOut.length,
    failures: [
      ...broken.map((error) => ({ name: 'the file itself', words: errorText(error) })),
      ...failed.map(({ path, error }) => ({ name: path.join(' › '), words: errorText(error) })),
      ...(broken.length ? [] : unlisted(engine, file, all, leftOut)),
    ],
  };
}

/**
 * Prints one line per file, followed by the failed tests with their errors.
 * @param {string} name
 * @param {{ passed: number, failures: readonly { name: string, words: string }[], seconds: number, leftOut?: number, more?: readonly string[] }} outcome
 */
export function printOutcome(name, { passed, failures, seconds, leftOut = 0, more = [] }) {
  const rest = leftOut ? `, ${leftOut} not in the sample` : '';
  print(
    `${failures.length ? '✖' : '✔'} ${name}: ${passed} passed, ${failures.length} failed${rest}, ${seconds.toFixed(1)} s`,
  );
  for (const { name, words } of failures) print(`    ✖ ${name}\n${indent(words)}`);
  for (const line of more) print(indent(line));
}

/** A reporter that prints each file when it is done. Files run one after another, so each starts when the last ends. */
export function reporterFor(engine, isWhole) {
  let begun = performance.now();
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const seconds = (performance.now() - begun) / 1000;
      begun = performance.now();
      for (const session of sessionsForTestFile) {
        const { failures, ...rest } = outcome(engine, session, isWhole);
        const more = failures.length ? session.logs.map((line) => `log: ${line.join(' ')}`) : [];
        printOutcome(`${engine} ${nameOf(testFile)}`, { ...rest, failures, seconds, more });
      }
    },
  };
}

/**
 * Prints warnings, errors, and the position of syntax errors, which the report shows only as a file that did not load.
 */
export const logger = {
  log() {},
  debug() {},
  warn: print,
  error: print,
  group() {},
  groupEnd() {},
  logSyntaxError: ({ message, filePath, line }) => print(`✖ ${nameOf(filePath)}:${line} ${message}`),
};
