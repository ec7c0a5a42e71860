/** Tells what the tests of a file in a browser gave, as they come; nothing that was left out goes untold. */
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { limitsOf } from './limits.mjs';

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

/** Tests that were left out though no limit says so, and limits that leave out nothing. */
function unlisted(engine, file, skipped) {
  const limits = limitsOf(engine, file);
  const titles = skipped.map(({ path }) => path.join(' '));
  return [
    ...titles
      .filter((title) => !limits.some(({ tests }) => title.startsWith(tests)))
      .map((title) => ({ name: title, words: 'It was left out, and tools/limits.mjs does not say why.' })),
    ...limits
      .filter(({ tests }) => !titles.some((title) => title.startsWith(tests)))
      .map(({ tests }) => ({ name: `“${tests}…”`, words: 'tools/limits.mjs names it, but it leaves out nothing.' })),
  ];
}

/** What a file gave in an engine. One that could not load or holds no test has failed, whatever else it says. */
export function outcome(engine, { testFile, testResults, errors }) {
  const all = testResults ? testsOf(testResults) : [];
  const ran = all.filter(({ skipped }) => !skipped);
  const failed = ran.filter(({ passed }) => !passed);
  const broken = errors.length ? errors : all.length ? [] : [{ message: 'There is no test in this file.' }];
  return {
    passed: ran.length - failed.length,
    failures: [
      ...broken.map((error) => ({ name: 'the file itself', words: told(error) })),
      ...failed.map(({ path, error }) => ({ name: path.join(' › '), words: told(error) })),
      ...(broken.length
        ? []
        : unlisted(
            engine,
            nameOf(testFile),
            all.filter(({ skipped }) => skipped),
          )),
    ],
  };
}

/** One line a file, and under it each test that failed with its error. */
export const reporterFor = (engine) => ({
  reportTestFileResults({ sessionsForTestFile, testFile }) {
    for (const session of sessionsForTestFile) {
      const { passed, failures } = outcome(engine, session);
      const sign = failures.length ? '✖' : '✔';
      print(`${sign} ${engine} ${nameOf(testFile)}: ${passed} passed, ${failures.length} failed`);
      for (const { name, words } of failures) print(`    ✖ ${name}\n${indent(words)}`);
      if (failures.length) for (const line of session.logs) print(indent(`log: ${line.join(' ')}`));
    }
  },
});

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
