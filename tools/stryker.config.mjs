/**
 * Mutation testing of the scoring: `npm run mutation`. It takes some minutes, so it runs beside `npm test`, not in it.
 * The report is reports/mutation/scoring.html.
 */

// each mutant meets the properties too, and each the same: a few hundred maps find what ten thousand would
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
  // only what the scoring needs is copied for each of the two runners
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
