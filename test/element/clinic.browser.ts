/** The download for a clinic’s record system: what is in the file, and that it goes nowhere else (take-along.md §4). */
import { questionnaireResponse } from '../../src/fhir/response.ts';
import { responseOf } from '../../src/fhir/resource.ts';
import type { AgeBand, Answer } from '../../src/instrument/items.ts';
import { calendarDay } from '../../src/results/days.ts';
import { sharedOf, snapshotOf } from '../../src/results/share.ts';
import { score } from '../../src/scoring/score.ts';
import { allEnglish } from '../helpers/words.ts';
import { answersInOrder, createAnswers } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import { kept, replace } from './device.ts';
import { mount, speak, text, type Answering, type Parent } from './helpers.ts';
import { shippedTexts } from './shipped.ts';

interface Example {
  readonly id: string;
  readonly band: AgeBand;
  readonly answers: readonly Answer[];
}
const examples = (await (await fetch('/test/fixtures/worked-examples.json')).json()) as readonly Example[];
/** One of each age, and one with parts that are not mapped. */
const EXAMPLES = examples.filter(
  ({ band, answers }, i) =>
    examples.findIndex((one) => one.band === band) === i || answers.filter((one) => one === 'skip').length > 6,
);

/** A parent on “My page”, with the fold for a clinic open. */
async function mountFold(answering: Answering, attributes = {}) {
  const parent = await mount(attributes);
  await parent.toResults(answering);
  await parent.press(text['ui.page']);
  await parent.fold(text['ui.fhir.fold']);
  return parent;
}

interface Saved {
  readonly blob: Blob;
  readonly name: string;
  readonly isInside: boolean;
}
/** What the browser is told to save when the button is pressed. */
async function save(parent: Parent): Promise<Saved> {
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  replace(URL, 'createObjectURL', {
    value: (blob: Blob) => {
      const address = createObjectURL.call(URL, blob);
      blobs.set(address, blob);
      return address;
    },
    writable: true,
  });
  const saved: Saved[] = [];
  const handleClick = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const { href, download, isConnected } = event.target;
    saved.push({ blob: blobs.get(href)!, name: download, isInside: isConnected });
  };
  parent.root.addEventListener('click', handleClick, true);
  await parent.press(text['ui.fhir']);
  parent.root.removeEventListener('click', handleClick, true);
  equal(saved.length, 1, 'files');
  return saved[0]!;
}
const jsonOf = async ({ blob }: Saved) => JSON.parse(await blob.text());

describe('“For my clinic”', () => {
  for (const { id, band, answers: values } of EXAMPLES) {
    it(`saves what fhir.js makes of the map: ${id}`, async () => {
      const answers = answersInOrder(band, values);
      const parent = await mountFold({ ageBand: band, answers });
      const day = calendarDay(Date.now());
      const saved = await save(parent);
      const shared = sharedOf(snapshotOf(score(answers, band), { ageBand: band, locale: 'en' }), answers);
      equal(await jsonOf(saved), questionnaireResponse(shared, day));
      equal([saved.name, saved.blob.type, saved.isInside], [`map-${day}.json`, 'application/fhir+json', true]);
    });
  }

  it('says what the file holds, that it is not tested, and that others could find it', async () => {
    const parent = await mountFold({ answers: createAnswers('toddler') });
    await parent.find('button', text['ui.fhir']);
    for (const id of ['ui.fhir.text', 'ui.fhir.untested', 'ui.page.found'] as const)
      ok(parent.has('p', text[id]), text[id]);
  });

  it('tells the page nothing, leaves nothing on the device, and no link on the screen', async () => {
    const parent = await mountFold({ answers: createAnswers('toddler') });
    const before = parent.types();
    await parent.find('button', text['ui.fhir']);
    let clicks = 0;
    const handleClick = () => clicks++;
    addEventListener('click', handleClick);
    await save(parent);
    removeEventListener('click', handleClick);
    equal([parent.types(), await kept(), parent.root.querySelectorAll('a').length], [before, {}, 0]);
    equal(clicks, 1, 'clicks that the page hears: that on the button');
  });

  it('marks a map of the sandbox as test data', async () => {
    const parent = await mountFold({ answers: createAnswers('toddler') }, { sandbox: '' });
    equal((await jsonOf(await save(parent))).meta?.tag?.[0]?.code, 'HTEST');
  });

  it('speaks Spanish to who reads Spanish', async () => {
    const table = await shippedTexts('es');
    speak(table, 'es', false);
    try {
      const answers = createAnswers('infant');
      const parent = await mountFold({ ageBand: 'infant', answers });
      const { scores } = score(answers, 'infant');
      const day = calendarDay(Date.now());
      const expected = responseOf({ ageBand: 'infant', answers, scores }, day, { locale: 'es', dir: 'ltr', table });
      equal(await jsonOf(await save(parent)), expected);
    } finally {
      speak(allEnglish, 'en', false);
    }
  });

  it('is not offered while the page changes a question, as fhir.js refuses it', async () => {
    const parent = await mountFold({ answers: createAnswers('toddler') });
    await parent.find('button', text['ui.fhir']);
    parent.element.messages = { 'play-fun-toddler': 'We had fun.' };
    await until(
      () => !parent.has('summary', text['ui.fhir.fold']),
      () => `no “${text['ui.fhir.fold']}”`,
    );
    parent.element.messages = { 'ui.start': 'Let us begin' };
    ok(await parent.find('button', text['ui.fhir']), 'other words than those of questions may change');
  });

  it('is not there on a shared tablet', async () => {
    const parent = await mount({ kiosk: '' });
    await parent.toResults({ answers: createAnswers('toddler') });
    ok(!parent.has('button', text['ui.page']) && !parent.has('summary', text['ui.fhir.fold']), 'nothing to take along');
  });
});
