/** Runs test/element in a real browser, on the sources themselves: each file on a page of its own. */
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Written at once: the runner holds back what goes to the console, and erases lines round it. */
const print = (text) => process.stdout.write(`${text}\n`);

/** All tests of a file, each with the names of the suites round it. */
const testsOf = ({ name, tests, suites }, outer = []) => {
  const path = [...outer, name].filter(Boolean);
  return [
    ...tests.filter(({ skipped }) => !skipped).map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
    ...suites.flatMap((suite) => testsOf(suite, path)),
  ];
};

const indent = (text) => text.replace(/^/gm, '      ');

/** What went wrong, and where. */
const told = ({ message, stack = '' } = { message: 'No reason given.' }) =>
  [message, ...stack.split('\n').filter((line) => /^\s*at /.test(line))].join('\n');

/** What a file gave. One that could not load or holds no test has failed, whatever else it says. */
function outcome({ testResults, errors }) {
  const tests = testResults ? testsOf(testResults) : [];
  const failures = tests.filter(({ passed }) => !passed);
  const broken = errors.length ? errors : tests.length ? [] : [{ message: 'There is no test in this file.' }];
  return {
    passed: tests.length - failures.length,
    failures: [
      ...broken.map((error) => ({ name: 'the file itself', words: told(error) })),
      ...failures.map(({ name, error }) => ({ name, words: told(error) })),
    ],
  };
}

/** One line a file, and under it each test that failed with its error. */
const reporter = {
  reportTestFileResults({ sessionsForTestFile, testFile }) {
    for (const session of sessionsForTestFile) {
      const { passed, failures } = outcome(session);
      print(`${failures.length ? '✖' : '✔'} ${relative(root, testFile)}: ${passed} passed, ${failures.length} failed`);
      for (const { name, words } of failures) print(`    ✖ ${name}\n${indent(words)}`);
      if (failures.length) for (const line of session.logs) print(indent(`log: ${line.join(' ')}`));
    }
  },
};

/** A syntax error reaches the report as the file that could not load; here it is told where it is. */
const logger = {
  log() {},
  debug() {},
  warn: print,
  error: print,
  group() {},
  groupEnd() {},
  logSyntaxError: ({ message, filePath, line }) => print(`✖ ${relative(root, filePath)}:${line} ${message}`),
};

/** Images that a test compares lie in test/references; what differs is put into reports/. */
const images = (update) =>
  visualRegressionPlugin({
    update,
    baseDir: root,
    getBaselineName: ({ name }) => `test/references/${name}`,
    getFailedName: ({ name }) => `reports/images/${name}`,
    getDiffName: ({ name }) => `reports/images/${name}-difference`,
    // the edge of a line may be smoothed otherwise by another version or machine
    diffOptions: { threshold: 0.03 },
    failureThreshold: 0.2,
    failureThresholdType: 'percent',
  });

/** Runs them all; `executablePath` and `args` are the browser’s, `update` draws reference images anew. Gives how many passed and failed. */
export async function runBrowserTests({
  executablePath,
  args,
  files = 'test/element/**/*.browser.ts',
  update = false,
}) {
  const runner = await startTestRunner({
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
    config: {
      rootDir: root,
      files,
      // the very modules that the build takes, not Lit’s own warnings
      nodeResolve: { exportConditions: ['browser'] },
      plugins: [
        esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
        a11ySnapshotPlugin(),
        images(update),
      ],
      browsers: [chromeLauncher({ launchOptions: { executablePath, args } })],
      // one page at a time: one that stands behind another may not be painted, nor has it the focus
      concurrency: 1,
      testFramework: { config: { timeout: 10_000 } },
      reporters: [reporter],
      logger,
      staticLogging: true,
    },
  });
  // where not even its server could start, it has stopped by now, and every file has failed
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  const outcomes = [...runner.sessions.all()].map(outcome);
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failures }) => sum + failures.length, 0),
  };
}
