/** Tells what the tests of a file in a browser gave, as they come; nothing that was left out goes untold. */
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { limitsOf } from './limits.mjs';
import { sampleOf } from './samples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A file’s name as people and the list of limits write it. */
export const nameOf = (file) => relative(root, file);

/** Written at once: the runner holds back what goes to the console, and erases lines round it. */
const print = (text) => process.stdout.write(`${text}\n`);

/** All tests of a file, each with the names of the suites round it. */
const testsOf = ({ name, tests, suites }, outer = []) => {
  const path = [...outer, name].filter(Boolean);
  return [
    ...tests.map((test) => ({ ...test, path: [...path, test.name] })),
    ...suites.flatMap((suite) => testsOf(suite, path)),
  ];
};

const indent = (text) => text.replace(/^/gm, '      ');

/** What went wrong, and where. */
const told = ({ message, stack = '' } = { message: 'No reason given.' }) =>
  [message, ...stack.split('\n').filter((line) => /^\s*at /.test(line))].join('\n');

/** Tests that were left out though no limit says so, and names on a list that fit no test. */
function unlisted(engine, file, all, leftOut) {
  const limits = limitsOf(engine, file);
  const titles = all.filter((test) => test.skipped && !leftOut.includes(test)).map(({ path }) => path.join(' '));
  const kept = sampleOf(engine, file)?.keeps ?? [];
  return [
    ...titles
      .filter((title) => !limits.some(({ tests }) => title.startsWith(tests)))
      .map((title) => ({ name: title, words: 'It was left out, and tools/limits.mjs does not say why.' })),
    ...limits
      .filter(({ tests }) => !titles.some((title) => title.startsWith(tests)))
      .map(({ tests }) => ({ name: `“${tests}…”`, words: 'tools/limits.mjs names it, but it leaves out nothing.' })),
    ...kept
      .filter((title) => !all.some(({ name }) => name === title))
      .map((title) => ({ name: `“${title}”`, words: 'tools/samples.mjs names it, but it is no test.' })),
  ];
}

/** Those that were left out because a sample of the file stands for them. */
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

/** What a file gave in an engine. One that could not load or holds no test has failed, whatever else it says. */
export function outcome(engine, { testFile, testResults, errors }, isWhole = false) {
  const file = nameOf(testFile);
  const all = testResults ? testsOf(testResults) : [];
  const leftOut = isWhole ? [] : beyondSample(engine, file, all);
  const ran = all.filter(({ skipped }) => !skipped);
  const failed = ran.filter(({ passed }) => !passed);
  const broken = errors.length ? errors : all.length ? [] : [{ message: 'There is no test in this file.' }];
  return {
    passed: ran.length - failed.length,
    leftOut: leftOut.length,
    failures: [
      ...broken.map((error) => ({ name: 'the file itself', words: told(error) })),
      ...failed.map(({ path, error }) => ({ name: path.join(' › '), words: told(error) })),
      ...(broken.length ? [] : unlisted(engine, file, all, leftOut)),
    ],
  };
}

/**
 * One line a file, and under it each test that failed with its error.
 * @param {string} name
 * @param {{ passed: number, failures: readonly { name: string, words: string }[], seconds: number, leftOut?: number, more?: readonly string[] }} outcome
 */
export function tell(name, { passed, failures, seconds, leftOut = 0, more = [] }) {
  const rest = leftOut ? `, ${leftOut} beyond the sample` : '';
  print(
    `${failures.length ? '✖' : '✔'} ${name}: ${passed} passed, ${failures.length} failed${rest}, ${seconds.toFixed(1)} s`,
  );
  for (const { name, words } of failures) print(`    ✖ ${name}\n${indent(words)}`);
  for (const line of more) print(indent(line));
}

/** Tells each file in an engine when it is done. Files come one after another: each begins where the last has ended. */
export function reporterFor(engine, isWhole) {
  let begun = performance.now();
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const seconds = (performance.now() - begun) / 1000;
      begun = performance.now();
      for (const session of sessionsForTestFile) {
        const { failures, ...rest } = outcome(engine, session, isWhole);
        const more = failures.length ? session.logs.map((line) => `log: ${line.join(' ')}`) : [];
        tell(`${engine} ${nameOf(testFile)}`, { ...rest, failures, seconds, more });
      }
    },
  };
}

/** A syntax error reaches the report as the file that could not load; here it is told where it is. */
export const logger = {
  log() {},
  debug() {},
  warn: print,
  error: print,
  group() {},
  groupEnd() {},
  logSyntaxError: ({ message, filePath, line }) => print(`✖ ${nameOf(filePath)}:${line} ${message}`),
};
