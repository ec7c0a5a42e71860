/**
 * What the tools of a test can do in some engines only: the one list of tests that are not run in an engine. The end of a
 * run prints it. In test/element it is what leaves them out: a test that is skipped and not listed fails, and so does a
 * line that fits none.
 */

/** `tests`: how the full names of tests begin. */
export const LIMITS = [
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/figure.browser.ts',
    tests: '',
    why: 'the reference images are Chromium’s: another engine smooths edges in another way',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/attributes.browser.ts',
    tests: 'theme on a device that likes the dark',
    why: 'their drivers do not set what the device likes, light or dark',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/question.browser.ts',
    tests: 'a question is heard as',
    why: 'their drivers do not tell what a screen reader is told',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/screens-accessibility.browser.ts',
    tests: '',
    why: 'their drivers do not tell what a screen reader is told',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/screens-looks.browser.ts',
    tests: 'whole in forced colours',
    why: 'their drivers force no colours',
  },
  {
    not: ['webkit'],
    file: 'test/element/screens-focus.browser.ts',
    tests: 'the focus is never lost share?, with the answers, just as the page gets it',
    why: 'it scrolls away from a long fold that a script closes',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/page/',
    tests: '',
    why: 'but for two journeys it takes what Chromium’s driver alone does: touch, slow or cut networks, forced colours',
  },
];

/** What is not run in an engine of a file. */
export const limitsOf = (engine, file) => LIMITS.filter((one) => one.file === file && one.not.includes(engine));

/** The list, for the engines that ran: a line for each reason. */
export function limitsIn(engines) {
  return LIMITS.flatMap(({ not, file, tests, why }) => {
    const where = not.filter((name) => engines.includes(name)).join(', ');
    return where ? `not in ${where}: ${file}${tests && ` “${tests}…”`}, because ${why}` : [];
  });
}
