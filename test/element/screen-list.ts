/**
 * All screens of the element and how to open them, for all tests that check every screen and for the preview of
 * translations.
 */
import type { KeptUnfinished, StoredMap } from '../../src/host/schema/kept.ts';
import { KEY_PREFIXES, tellDeleted } from '../../src/host/device.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { answersInOrder, answersWithSums, createAnswers, sumsOf } from '../helpers/answers.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { answerSameChild, answerWhose, fileText, pasteText, toOpener } from './map-files.ts';
import { text, type Answering, type Parent } from './parent.ts';

/** Data on the device. */
interface Stored {
  readonly unfinished?: KeptUnfinished;
  readonly maps?: readonly StoredMap[];
}

/** How to open a screen: the setup of the page, and the actions of the parent. */
export interface ScreenSetup {
  readonly attributes?: Readonly<Record<string, string>>;
  /** The light DOM of the element as HTML. */
  readonly light?: string;
  /** Data that is already stored on the device. */
  readonly kept?: Stored;
  readonly go?: (parent: Parent) => Promise<unknown>;
}

/** Noon, so that the date on a screen is the same in all time zones. */
const DAY = Date.UTC(2026, 2, 14, 12);

const UNFINISHED: Stored = {
  unfinished: {
    at: DAY,
    run: {
      ageBand: 'toddler',
      at: 7,
      answers: { toddler: answersInOrder('toddler', [3, 4, 1, 2, 3, 2, 1]) },
      instrument: INSTRUMENT_VERSION,
    },
  },
};
const keptMap = (snapshot = createSnapshot('toddler', { friction: 3, play: 14 })): Stored => ({
  maps: [{ date: DAY, snapshot }],
});

/** A tender part with a note and a help button, strong parts, and a part with an edge. Help is closed. */
export const MIXED: Answering = {
  ageBand: 'teen',
  answers: answersWithSums('teen', { friction: 3, communication: 3, repair: 14, 'warmth-fit': 11 }),
  context: { 'ctx-wellbeing': 'struggling', 'ctx-start': 'yes', 'ctx-needs': 'yes' },
};
/** The same with a part that is not mapped. */
export const WITH_MIST: Answering = {
  ...MIXED,
  answers: answersWithSums('teen', { friction: 3, communication: 3, play: null, repair: 14, 'warmth-fit': 11 }),
};
/** Help is open because of the answers. */
export const STRAINED: Answering = {
  ageBand: 'infant',
  answers: answersWithSums('infant', sumsOf(2)),
  context: { 'ctx-wellbeing': 'really-struggling', 'ctx-start': 'yes', 'ctx-needs': 'not-sure' },
};
const STEADY: Answering = { answers: answersWithSums('toddler', {}) };

/** Help of the page, one entry of each kind. */
const RESOURCES = `<script type="application/json" slot="resources-json">${JSON.stringify([
  { kind: 'emergency', name: 'Emergency', phone: '555' },
  { kind: 'crisis-line', name: 'Someone to talk to', phone: '+1 555 010 0123', detail: 'Day and night' },
  { kind: 'parent-line', name: 'Parent line', url: 'sms:5550100145' },
  { kind: 'abuse-line', name: 'Safe at home', url: 'https://www.safe-at-home.example/help' },
  {
    kind: 'clinic',
    name: 'Riverside parent groups',
    detail: 'Mondays at ten, Room 4. Bring your child along.',
    phone: '+1 555 010 0142',
    url: 'https://riverside.example/groups',
  },
  { kind: 'community', name: 'مجموعة الآباء', detail: 'أيام الأربعاء الساعة السادسة مساءً', phone: '+1 555 010 0177' },
])}</script>`;

const toOptional = async (parent: Parent) => {
  await parent.toQuestions();
  await parent.answerAll('toddler', {});
};
const toResultsOf = (answering: Answering) => (parent: Parent) => parent.toResults(answering);

/** Opens all disclosures. */
export function openFolds({ root }: Parent) {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

/** Opens all disclosures, numbers, help below the notes, and the confirmation of “Start again”. */
const openEverything = (answering: Answering) => async (parent: Parent) => {
  await parent.toResults(answering);
  openFolds(parent);
  (await parent.find('.check', text['ui.numbers'])).click();
  await parent.press(text['ui.help'], '.pattern');
  await parent.press(text['ui.again']);
};

const toShare = async (parent: Parent) => {
  await parent.toResults(STEADY);
  await parent.press(text['ui.share']);
  await parent.find('.to');
};

const toPage = async (parent: Parent) => {
  await parent.toResults(WITH_MIST);
  await parent.press(text['ui.page']);
  await parent.find('.sheet');
};

const tickKeep = async (parent: Parent) => {
  (await parent.find('.check', text['ui.keep'])).click();
  await parent.element.updateComplete;
};
/** Goes to results that are stored on the device. */
const toKeptResults = async (parent: Parent) => {
  await tickKeep(parent);
  await parent.toResults(STEADY);
  await parent.find('button', text['ui.keep.clear']);
};
/** Takes something off the device as another tab does, once it is there; the parent is told. */
const loseKept = async (parent: Parent, key: string) => {
  while (!localStorage.getItem(key)) await new Promise(requestAnimationFrame);
  localStorage.removeItem(key);
  tellDeleted();
  await parent.find('[role=status]', text['ui.keep.ended']);
};
const toForget = async (parent: Parent) => {
  await parent.press(text['ui.keep.clear']);
  await parent.find('[role=heading]', text['ui.keep.ask']);
};
/** The page’s own help comes with code of its own. */
const toKeptWithHelp = async (parent: Parent) => {
  await toKept(parent);
  await parent.find('.near');
};
const toKept = async (parent: Parent) => {
  await parent.press(text['ui.return.map']);
  await parent.find('.fig');
};

/** “Why this helps”, with every fold open and help open in the last card that has it. */
const openAllCards = async (parent: Parent) => {
  await parent.find('.asks');
  openFolds(parent);
  const { length } = parent.all('.asks button', text['ui.help']);
  parent.all('.asks button', text['ui.help'])[length - 1]!.click();
  await parent.find('.asks .care');
};
const BEFORE = DAY - 60 * 86_400_000;
/** Of the five parts on both maps one has clearly changed, and one may have. */
const EARLIER = createSnapshot('toddler', { friction: 2, communication: 8, repair: 12, play: 8 });
const LATER = createSnapshot('toddler', { friction: 9, communication: 14, repair: null, play: 12 });
/** An earlier map, and the last one. */
const twoKept = (earlier = EARLIER, date = BEFORE): Stored => ({
  maps: [
    { date, snapshot: earlier },
    { date: DAY, snapshot: LATER },
  ],
});
const toQuestion = async (parent: Parent) => {
  await toKept(parent);
  await parent.press(text['ui.compare']);
  await parent.find('.pair');
};
const toCompared = async (parent: Parent) => {
  await toQuestion(parent);
  await answerSameChild(parent, true);
};
/** Opens a map that another person has saved. */
const toOther =
  (map = EARLIER) =>
  async (parent: Parent) => {
    await toOpener(parent);
    await pasteText(parent, fileText('2026-03-12', map));
    await answerWhose(parent, 'theirs');
    await parent.find('.duo');
    openFolds(parent);
  };

/** The stopped clock, so that screens do not depend on the time. */
let now = DAY;
const realNow = Date.now;
/** Lets seconds pass without activity. */
export function pass(seconds: number) {
  now += seconds * 1000;
  document.dispatchEvent(new Event('visibilitychange'));
}

const toStillThere = async (parent: Parent) => {
  await parent.toQuestions();
  await parent.choose(text['scale.3']);
  pass(90);
  await parent.find('dialog[open]');
};

export const SCREENS = {
  first: {},
  'first, the box ticked': { go: tickKeep },
  'first, “What this is”': { go: (parent) => parent.fold(text['ui.what']) },
  'first, help': {
    go: async (parent) => {
      await parent.press(text['ui.help']);
      await parent.find('.care p', text['support.safety-close']);
    },
  },
  'first, where a map may be shared and nothing is kept': { attributes: { share: 'snapshot', remember: 'none' } },
  'first, where the page tries things out': {
    // A fragment of the same page, so that the test is not interrupted.
    attributes: { sandbox: '', 'leave-url': `${location.href.split('#')[0]}#left` },
    go: (parent) => parent.find('.badge'),
  },
  'first, what was kept is cleared': {
    kept: { ...UNFINISHED, ...keptMap() },
    go: async (parent) => {
      await toForget(parent);
      await parent.press(text['ui.keep.yes']);
      await parent.find('.said', text['ui.keep.cleared']);
    },
  },
  'first, a map is kept': {
    kept: keptMap(),
    go: async (parent) => {
      await parent.press(text['ui.return.new']);
      await parent.find('button', text['ui.keep.clear']);
    },
  },
  'first, a shared tablet is cleared': {
    attributes: { kiosk: '' },
    go: async (parent) => {
      await parent.toChild();
      await parent.press(text['ui.done']);
      await parent.find('.said', text['ui.kiosk.cleared']);
    },
  },
  'welcome back, unfinished': { kept: UNFINISHED },
  'welcome back, a map': { kept: keptMap() },
  'welcome back, both': { kept: { ...UNFINISHED, ...keptMap() } },
  'clear what is kept?': { kept: { ...UNFINISHED, ...keptMap() }, go: toForget },
  'clear what is kept?, from the results': {
    go: async (parent) => {
      await toKeptResults(parent);
      await toForget(parent);
    },
  },
  'a kept map': { kept: keptMap(), light: RESOURCES, go: toKeptWithHelp },
  'a kept map, help stands open': { kept: keptMap(createSnapshot('infant', sumsOf(2))), go: toKept },
  child: { go: (parent) => parent.toChild() },
  'child, its notice': {
    go: async (parent) => {
      await parent.toChild();
      await parent.press(text['ui.continue']);
    },
  },
  'child, chosen': {
    go: async (parent) => {
      await parent.toChild();
      await parent.choose(text['band.teen']);
    },
  },
  'child, the page names the age': {
    attributes: { 'age-band': 'preschool' },
    go: (parent) => parent.toChild(),
  },
  'question, how often': { go: (parent) => parent.toQuestions() },
  'question, how often, on a shared tablet': { attributes: { kiosk: '' }, go: (parent) => parent.toQuestions() },
  'question, of times': {
    go: async (parent) => {
      await parent.toQuestions();
      for (const label of [text['scale.0'], text['scale.4'], undefined]) await parent.pass(label);
      await parent.find('#hint', text['hint.of-times']);
    },
  },
  'question, chosen': {
    go: async (parent) => {
      await parent.toQuestions();
      await parent.choose(text['scale.na']);
    },
  },
  'question, its notice': {
    go: async (parent) => {
      await parent.toQuestions();
      await parent.press(text['ui.continue']);
    },
  },
  'question, “How to answer”': {
    go: async (parent) => {
      await parent.toQuestions();
      await parent.fold(text['ui.answering']);
    },
  },
  'question, its answers are kept no more': {
    go: async (parent) => {
      await tickKeep(parent);
      await parent.toQuestions();
      await parent.pass(text['scale.3']);
      await loseKept(parent, KEY_PREFIXES.unfinished);
    },
  },
  'question, help for a baby with the page’s own lines': {
    light: RESOURCES,
    go: async (parent) => {
      await parent.toQuestions('infant');
      await parent.press(text['ui.help']);
      await parent.find('.slot');
    },
  },
  'optional 1': { go: toOptional },
  'optional 2': {
    go: async (parent) => {
      await toOptional(parent);
      await parent.pass(text['context.ctx-wellbeing.really-struggling']);
    },
  },
  'optional 3, chosen': {
    go: async (parent) => {
      await toOptional(parent);
      for (const label of [undefined, text['context.ctx-start.yes']]) await parent.pass(label);
      await parent.choose(text['context.ctx-needs.no']);
    },
  },
  'results, mixed': { go: toResultsOf(MIXED) },
  'results, a headline that is not very sure, and a second one': {
    go: toResultsOf({ ageBand: 'teen', answers: answersWithSums('teen', { 'warmth-fit': 13, boundaries: 6 }) }),
  },
  'results, all strong': { go: toResultsOf({ ageBand: 'school-age', answers: createAnswers('school-age') }) },
  'results, all strained, help stands open': { go: toResultsOf(STRAINED) },
  'results, three parts not mapped': {
    go: toResultsOf({ answers: answersWithSums('toddler', { friction: null, repair: null, play: null }) }),
  },
  'results, nothing mapped': { go: toResultsOf({}) },
  'results, the same answer throughout': {
    go: toResultsOf({ answers: answersInOrder('toddler', Array(24).fill(2)) }),
  },
  'results, everything open': { go: openEverything(WITH_MIST) },
  'results, help at the bottom': {
    go: async (parent) => {
      await parent.toResults(STEADY);
      await parent.press(text['ui.help'], '.results + .bar');
    },
  },
  'results, the page’s own help': {
    light: RESOURCES,
    go: async (parent) => {
      await parent.toResults(MIXED);
      await parent.find('.near');
      await parent.press(text['ui.help'], '.pattern');
    },
  },
  'results, may be shared, are kept': { attributes: { share: 'snapshot' }, go: toKeptResults },
  'results, what was kept is cleared': {
    go: async (parent) => {
      await toKeptResults(parent);
      await toForget(parent);
      await parent.press(text['ui.keep.yes']);
      await parent.find('.said', text['ui.keep.cleared']);
    },
  },
  'results, kept no more': {
    go: async (parent) => {
      await toKeptResults(parent);
      await loseKept(parent, KEY_PREFIXES.maps);
    },
  },
  'results, a shared tablet': { attributes: { kiosk: '' }, go: toResultsOf(STEADY) },
  'share?': { attributes: { share: 'snapshot', 'share-with': 'Riverside Children’s Clinic' }, go: toShare },
  'share?, with the answers, just as the page gets it': {
    attributes: { share: 'answers' },
    go: async (parent) => {
      await toShare(parent);
      (await parent.find('.check', text['ui.share.answers'])).click();
      await parent.element.updateComplete;
      openFolds(parent);
    },
  },
  'share?, help': {
    attributes: { share: 'snapshot' },
    go: async (parent) => {
      await toShare(parent);
      await parent.press(text['ui.help'], '.read');
      await parent.find('.read .care');
    },
  },
  shared: {
    attributes: { share: 'snapshot', 'share-with': 'Riverside Children’s Clinic' },
    go: async (parent) => {
      await toShare(parent);
      await parent.press(text['ui.share.yes']);
    },
  },
  declined: {
    attributes: { share: 'snapshot' },
    go: async (parent) => {
      await toShare(parent);
      await parent.press(text['ui.share.no']);
    },
  },
  'are you still there?': { attributes: { kiosk: '' }, go: toStillThere },
  'look over my answers': {
    go: async (parent) => {
      await parent.toResults(MIXED);
      await parent.toReview();
    },
  },
  'look over my answers, a row open and changed, help': {
    go: async (parent) => {
      await parent.toResults(MIXED);
      await parent.toReview();
      await parent.fold(text['warmth-fit-delight-teen']);
      await parent.choose(text['scale.0']);
      await parent.press(text['ui.help']);
    },
  },
  'my page': { go: toPage },
  'my page, everything chosen, the text of the file': {
    go: async (parent) => {
      await toPage(parent);
      for (const box of parent.root.querySelectorAll<HTMLElement>('.check input')) box.click();
      await parent.element.updateComplete;
      await parent.fold(text['ui.file.as-text']);
    },
  },
  'how this works': {
    attributes: { share: 'snapshot' },
    go: async (parent) => {
      await parent.toResults(MIXED);
      await parent.press(text['ui.about']);
      await parent.find('.read');
    },
  },
  'why this helps': {
    go: async (parent) => {
      await parent.toResults(MIXED);
      (await parent.find('button.turn', text['ui.learn'])).click();
      await parent.find('.asks');
    },
  },
  'why this helps, from a practice, everything open, help': {
    go: async (parent) => {
      await parent.toResults(MIXED);
      await parent.press(text['ui.learn'], '.cards');
      await openAllCards(parent);
    },
  },
  'why this helps, from a kept map': {
    kept: keptMap(),
    go: async (parent) => {
      await toKept(parent);
      await parent.press(text['ui.learn'], '.cards');
      await parent.find('.asks');
    },
  },
  'open a map': { go: toOpener },
  'open a map, a file that is none, help': {
    go: async (parent) => {
      await toOpener(parent);
      await pasteText(parent, 'Dear diary');
      await parent.find('[role=status]', text['ui.file.unread']);
      await parent.press(text['ui.help'], '.read');
    },
  },
  'open a map, from the results': {
    go: async (parent) => {
      await parent.toResults(STEADY);
      await toOpener(parent);
    },
  },
  'whose map is this?': {
    kept: keptMap(),
    go: async (parent) => {
      await toOpener(parent);
      await pasteText(parent, fileText('2026-01-13', EARLIER));
      await parent.find('.opt');
    },
  },
  'a map that was opened': {
    go: async (parent) => {
      await toOpener(parent);
      await pasteText(parent, fileText('2026-01-13', EARLIER, { parts: ['friction', 'play'], line: 'Bedtime' }));
      await parent.find('.fig');
    },
  },
  'same child as last time?': {
    kept: { maps: [{ date: BEFORE - 1, snapshot: createSnapshot('infant') }, ...twoKept().maps!] },
    go: toQuestion,
  },
  'then and now': { kept: twoKept(), go: toCompared },
  'then and now, nothing to say': { kept: twoKept(LATER), go: toCompared },
  'then and now, too soon': { kept: twoKept(EARLIER, DAY - 86_400_000), go: toCompared },
  'two views': { kept: twoKept(), go: toOther() },
  'two views, of other ages': { kept: keptMap(), go: toOther(createSnapshot('infant')) },
} as const satisfies Readonly<Record<string, ScreenSetup>>;

export type ScreenName = keyof typeof SCREENS;
export const NAMES = Object.keys(SCREENS) as ScreenName[];

/** Prepares storage and the clock for a screen. */
export function prepare({ kept }: ScreenSetup) {
  forget();
  now = DAY;
  Date.now = () => now;
  if (kept?.unfinished) localStorage.setItem(KEY_PREFIXES.unfinished, JSON.stringify({ v: 1, maps: [], ...kept }));
  if (kept?.maps) localStorage.setItem(KEY_PREFIXES.maps, JSON.stringify({ v: 1, maps: kept.maps }));
}

/** Clears storage and restores the clock. */
export function forget() {
  localStorage.clear();
  Date.now = realNow;
}
