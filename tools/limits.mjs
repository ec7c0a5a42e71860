/**
 * The list of tests that are not run in some engines, because their drivers or engines lack a feature. It is printed at
 * the end of a run. In test/element it decides what is skipped: a skipped test that is not listed is a failure, and so
 * is an entry that matches no test.
 */

/** `tests`: the start of the full names of the tests. */
export const LIMITS = [
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/figure.browser.ts',
    tests: '',
    why: 'the reference images are from Chromium; anti-aliasing differs in other engines',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/attributes.browser.ts',
    tests: 'theme on a device that likes the dark',
    why: 'their drivers cannot emulate prefers-color-scheme',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/question.browser.ts',
    tests: 'a question is heard as',
    why: 'their drivers do not provide the accessibility tree',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/screens-accessibility.browser.ts',
    tests: '',
    why: 'their drivers do not provide the accessibility tree',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/screens-looks.browser.ts',
    tests: 'whole in forced colours',
    why: 'their drivers cannot emulate forced colours',
  },
  {
    not: ['webkit'],
    file: 'test/element/screens-focus.browser.ts',
    tests: 'the focus is never lost share?, with the answers, just as the page gets it',
    why: 'it scrolls away from a long disclosure that a script closes',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/element/screens-layout.browser.ts',
    tests: 'drawn with care a page’s text-size-adjust',
    why: 'the property is unknown there',
  },
  {
    not: ['webkit'],
    file: 'test/element/screens-layout.browser.ts',
    tests: 'whole with all that is optional',
    why: 'it ends without a word while all languages are laid out one after another; parents use one',
  },
  {
    not: ['firefox', 'webkit'],
    file: 'test/page/',
    tests: '',
    why: 'except for two journeys they need features of Chromium’s driver: touch, slow or failing networks, forced colours',
  },
];

/** The limits of a file in an engine. */
export const limitsOf = (engine, file) => LIMITS.filter((one) => one.file === file && one.not.includes(engine));

/** The list for the engines that ran, one line per entry. */
export function limitsIn(engines) {
  return LIMITS.flatMap(({ not, file, tests, why }) => {
    const where = not.filter((name) => engines.includes(name)).join(', ');
    return where ? `not in ${where}: ${file}${tests && ` “${tests}…”`}, because ${why}` : [];
  });
}
