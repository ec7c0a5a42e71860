/** Each element in its own language (host-contract.md, `lang` and `messages`). */
import { observeLang, tagsAround } from '../../src/locale/chain.ts';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { allEnglish, english } from '../helpers/words.ts';
import { answersWithSums } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import { consoleOf } from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

const ofErrors = (parent: Parent) => parent.heard.filter(({ type }) => type === 'error').map(({ detail }) => detail);

/** A whole language of a page’s own: each text marked, so that none of ours goes unseen. */
const marked = (table: Readonly<Record<string, string>>, mark = '·') =>
  Object.fromEntries(Object.entries(table).map(([id, words]) => [id, `${mark}${words}`]));
// what no screen shows is asked of nobody
const WHOLE = marked({
  ...english.first,
  ...english.languages,
  ...english.questions,
  ...english.results,
  ...english.about,
  ...english.storage,
  ...english.kiosk,
  ...english.share,
  ...english.resources,
});
/** All that is needed up to the last question. */
const FIRST_FILE = marked({ ...english.first, ...english.languages, ...english.questions });

const mountIn = (lang: string, messages?: Record<string, string>) =>
  mount({ lang }, '', document.body, messages && { messages });
const card = ({ root }: Parent) => root.querySelector('.card')!;
const language = (parent: Parent) => [card(parent).getAttribute('lang'), card(parent).getAttribute('dir')];
/** Its own texts of a screen begin with its mark, and only those. */
const headings = (parent: Parent) => parent.read('[role=heading], button, .h3');
const isOfMark = (parent: Parent, mark = '·') =>
  headings(parent).every((words) => words.startsWith(mark)) && headings(parent).length > 0;

describe('a language of the page’s own', () => {
  it('is shown where the page’s words cover it, from the first screen to the results, and says that it is a draft', async () => {
    const parent = await mountIn('eu', WHOLE);
    equal(language(parent), ['eu', 'ltr']);
    ok(isOfMark(parent), 'the first screen in it');
    ok(parent.has('.care b', WHOLE['ui.draft.title']), 'a draft');
    equal(parent.heard[0]!.detail, { version: '0.1.0', locale: 'eu', translation: 'draft', customised: true });
    await parent.press(WHOLE['ui.start']!);
    await parent.choose(WHOLE['band.toddler']!);
    await parent.press(WHOLE['ui.continue']!);
    await parent.find('#question', WHOLE['warmth-fit-delight-toddler']);
    for (let i = 0; i < 27; i++) await parent.press(WHOLE['ui.skip']!);
    await parent.find('.results .again');
    ok(isOfMark(parent), 'the results in it');
    equal(language(parent), ['eu', 'ltr']);
    equal(ofErrors(parent), []);
  });

  it('takes its own direction', async () => equal(language(await mountIn('ar', WHOLE)), ['ar', 'rtl']));

  it('writes numbers in its own digits', async () => {
    const parent = await mountIn('fa', WHOLE);
    await parent.press(WHOLE['ui.start']!);
    await parent.choose(WHOLE['band.teen']!);
    await parent.press(WHOLE['ui.continue']!);
    ok(await parent.find('#count', '·Question ۱ of ۲۴'), 'the count');
  });

  it('with texts up to the last question alone leaves the rest in ours, and mixes no screen', async () => {
    const parent = await mountIn('eu', FIRST_FILE);
    await parent.press(FIRST_FILE['ui.start']!);
    await parent.choose(FIRST_FILE['band.toddler']!);
    await parent.press(FIRST_FILE['ui.continue']!);
    await parent.find('#question', FIRST_FILE['warmth-fit-delight-toddler']);
    ok(isOfMark(parent), 'a question in it');
    for (let i = 0; i < 24; i++) await parent.press(FIRST_FILE['ui.skip']!);
    for (let i = 0; i < 3; i++) await parent.press(text['ui.skip']);
    await parent.find('.results .again');
    ok(!headings(parent).some((words) => words.startsWith('·')), 'the results in ours');
    equal(language(parent), ['en', 'ltr']);
  });

  it('that lacks a text of the first screens is none: its words stand in ours, and the page hears of it', async () => {
    const parent = await mountIn('eu', Object.fromEntries(Object.entries(WHOLE).filter(([id]) => id !== 'ui.start')));
    equal(language(parent), ['en', 'ltr']);
    ok(parent.has('button', text['ui.start']), 'the missing text in English');
    equal(ofErrors(parent), [
      {
        code: 'locale-unavailable',
        message: `<connection-map> lang="eu" is not shipped. Shipped: ${SHIPPED.join(', ')}.`,
        customised: true,
      },
    ]);
  });

  it('stands beside another', async () => {
    const [basque, arabic, ours] = [
      await mountIn('eu', WHOLE),
      await mountIn('ar', marked(allEnglish, '‹')),
      await mount(),
    ];
    equal([basque, arabic, ours].map(language), [
      ['eu', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]);
    ok(isOfMark(basque) && isOfMark(arabic, '‹') && !isOfMark(ours), 'each in its own words');
  });
});

describe('a change of language', () => {
  it('midway keeps answers and focus', async () => {
    const parent = await mountIn('eu', WHOLE);
    await parent.press(WHOLE['ui.start']!);
    await parent.choose(WHOLE['band.toddler']!);
    await parent.press(WHOLE['ui.continue']!);
    const radio = (await parent.find('.choice', WHOLE['scale.3'])).querySelector('input')!;
    radio.click();
    radio.focus();
    Object.assign(parent.element, { lang: 'en', messages: null });
    await parent.find('#question', text['warmth-fit-delight-toddler']);
    equal(language(parent), ['en', 'ltr']);
    ok(!headings(parent).some((words) => words.startsWith('·')), 'all of it in ours');
    ok(parent.focused === radio && radio.checked, 'the answer and the focus');
    Object.assign(parent.element, { lang: 'eu', messages: WHOLE });
    await until(
      () => language(parent)[0] === 'eu',
      () => 'back again',
    );
    ok(parent.focused === radio && radio.checked, 'the answer and the focus');
  });
});

describe('a tag', () => {
  for (const [lang, code, message] of [
    ['eu', 'locale-unavailable', `<connection-map> lang="eu" is not shipped. Shipped: ${SHIPPED.join(', ')}.`],
    [
      'xx-!!',
      'invalid-config',
      '<connection-map> lang="xx-!!" is not valid. Allowed: a BCP 47 tag such as es or pt-BR.',
    ],
  ] as const) {
    it(`of the element’s own, ${lang}: ${code}, once, and English`, async () => {
      let parent!: Parent;
      const said = await consoleOf(async () => {
        parent = await mountIn(lang);
        parent.element.lang = 'en';
        await parent.element.updateComplete;
        parent.element.lang = lang;
        await parent.element.updateComplete;
      });
      equal(ofErrors(parent), [{ code, message }]);
      equal(said.filter((line) => line.includes('lang=')).length, 1, 'warnings');
      equal(language(parent), ['en', 'ltr']);
      await parent.toResults({ answers: answersWithSums('toddler', {}) });
    });
  }

  it('of ours is silent, with a region or an underscore too', async () => {
    for (const lang of ['en', 'en-GB', 'en_US']) equal(ofErrors(await mountIn(lang)), []);
  });

  it('of an ancestor that leads to none is passed over', async () => {
    const place = document.createElement('div');
    place.lang = 'eu';
    document.body.append(place);
    const parent = await mount({}, '', place);
    equal(language(parent), ['en', 'ltr']);
    equal(ofErrors(parent), []);
    place.remove();
  });

  it('of the closest ancestor counts, across shadow roots, and a change of it is heard', async () => {
    const outer = document.createElement('div');
    outer.lang = 'fr';
    outer.innerHTML = '<div></div>';
    const host = outer.firstElementChild!;
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(outer);
    equal(tagsAround(inner)[0], 'fr');
    let heard = 0;
    const observer = new MutationObserver(() => heard++);
    observeLang(observer, inner);
    host.setAttribute('lang', 'de');
    await null;
    equal([heard, tagsAround(inner)[0]], [1, 'de']);
    outer.lang = 'it';
    await null;
    equal([heard, tagsAround(inner)[0]], [2, 'de']);
    observer.disconnect();
    outer.remove();
  });
});
