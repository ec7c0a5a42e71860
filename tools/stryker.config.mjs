/**
 * `npm run mutation`: mutation testing of the scoring. Not part of `npm test`, because it takes some minutes.
 * The report is reports/mutation/scoring.html.
 */

// Property tests run for every mutant. A few hundred random maps are enough to kill a mutant.
process.env.FC_RUNS ??= '200';
process.env.FUZZ_SEED ??= '1';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/scoring/**/*.ts'],
  testRunner: 'tap',
  tap: {
    testFiles: ['test/scoring/*.test.ts'],
    nodeArgs: ['--import', 'tsx', '--test-reporter', 'tap'],
  },
  // Only the files that the scoring needs are copied for the two runners.
  ignorePatterns: ['*', '!package.json', '!tsconfig.json', '!src/instrument/**', '!src/scoring/**', '!test/**'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: 'reports/mutation/scoring.html' },
  jsonReporter: { fileName: 'reports/mutation/scoring.json' },
  thresholds: { high: 99, low: 95, break: 95 },
  tempDirName: '.stryker-tmp',
  allowEmpty: false,
};
