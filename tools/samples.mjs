/**
 * Tests that are the same in kind for every screen, language or colour: whole in Chromium, and in the other engines one of
 * each kind, since what they may show there is shown by one. `npm run test:full` runs them whole everywhere. The end of a
 * run prints this list; that a name on it is no test fails.
 */

/** One screen of each room of the element, those with the most in them. */
export const ROOMS = [
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

const OTHERS = ['firefox', 'webkit'];

/** `keeps`: titles of the tests that are run. */
export const SAMPLES = [
  { engines: OTHERS, file: 'test/element/screens-looks.browser.ts', keeps: ROOMS, what: 'one screen of each room' },
  {
    engines: OTHERS,
    file: 'test/element/screens-languages.browser.ts',
    keeps: ROOMS,
    what: 'one screen of each room in each language',
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
];

/** The sample that is run of a file in an engine; none where it is run whole. */
export const sampleOf = (engine, file) => SAMPLES.find((one) => one.file === file && one.engines.includes(engine));

/** The list, for the engines that ran: a line for each file. */
export function samplesIn(engines) {
  return SAMPLES.flatMap(({ engines: some, file, what }) => {
    const where = some.filter((name) => engines.includes(name)).join(', ');
    return where ? `a sample in ${where}: ${file}, ${what}; whole by “npm run test:full”` : [];
  });
}
