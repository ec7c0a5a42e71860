/**
 * Tests that repeat for every screen, language or colour. Chromium runs all of them; the other engines run a sample of
 * each kind, which is enough to find differences between engines. `npm run test:full` runs all of them everywhere. This
 * list is printed at the end of a run. A name that matches no test is a failure.
 */

/** One screen of each kind: the one with the most content. */
export const SCREEN_SAMPLE = [
  'first, help',
  'welcome back, both',
  'clear what is kept?',
  'a kept map',
  'child, its notice',
  'question, of times',
  'optional 3, chosen',
  'results, everything open',
  'share?, with the answers, just as the page gets it',
  'are you still there?',
  'look over my answers, a row open and changed, help',
  'how this works',
];

/** Ways in which a file does not load (test/helpers/faults.ts). */
export const FAULT_SAMPLE = ['is not there', 'comes cut off', 'hangs'];

const OTHERS = ['firefox', 'webkit'];

/** `keeps`: the titles of the tests to run. */
export const SAMPLES = [
  {
    engines: OTHERS,
    file: 'test/element/screens-looks.browser.ts',
    keeps: SCREEN_SAMPLE,
    what: 'one screen of each kind',
  },
  {
    engines: OTHERS,
    file: 'test/element/screens-layout.browser.ts',
    keeps: SCREEN_SAMPLE,
    what: 'one screen of each kind in each language, at each width',
  },
  {
    engines: OTHERS,
    file: 'test/element/languages.browser.ts',
    keeps: ['toddler: from the tag to the results', 'says where it is a draft, on the first screen and the results'],
    what: 'one age in each language',
  },
  {
    engines: OTHERS,
    file: 'test/element/accent.browser.ts',
    keeps: [
      'first, help, 320 px',
      'child, chosen, 320 px',
      'a question, with its notice and help, 320 px',
      'a question, the mouse over the chosen answer, 320 px',
      'results, everything open, 320 px',
      'look over my answers, a row open and changed, help, 320 px',
    ],
    what: 'six screens at 320 px',
  },
  {
    engines: OTHERS,
    file: 'test/element/map-labels.browser.ts',
    keeps: ['ex-1-stormy-toddler', 'all tender to steady', 'one part alone'],
    what: 'three maps in each language, at each width',
  },
  {
    engines: ['firefox'],
    file: 'test/page/failing.test.ts and languages.test.ts',
    keeps: FAULT_SAMPLE,
    what: 'three ways in which a file does not load',
  },
];

/** The sample of a file in an engine; `undefined` if all tests are run. */
export const sampleOf = (engine, file) => SAMPLES.find((one) => one.file === file && one.engines.includes(engine));

/** The list for the engines that ran, one line per file. */
export function samplesIn(engines) {
  return SAMPLES.flatMap(({ engines: some, file, what }) => {
    const where = some.filter((name) => engines.includes(name)).join(', ');
    return where ? `a sample in ${where}: ${file}, ${what}; all tests: “npm run test:full”` : [];
  });
}
