/** What a parent may hand to the page, and what never goes (host-contract.md, `share`, `share-with`, `snapshot`). */
import { ITEMS } from '../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { VERSION } from '../../src/version.ts';
import { score } from '../../src/scoring/index.ts';
import { answersWithSums, createAnswers } from '../helpers/answers.ts';
import { equal, inOrder, ok } from './assert.ts';
import { consoleOf, kept } from './device.ts';
import { mountResults, text, words, type Parent } from './helpers.ts';

const ANSWERS = {
  ...answersWithSums('toddler', { play: 16, friction: 3, 'warmth-fit': null }),
  'play-fun-toddler': 'na',
} as const;
const CONTEXT = { 'ctx-wellbeing': 'struggling', 'ctx-start': 'yes' } as const;
const SNAPSHOT = ['instrument', 'version', 'locale', 'ageBand', 'scores', 'pattern', 'soft', 'second', 'suggestions'];

/** A parent who reads the consent panel. */
async function mountPanel(attributes: Readonly<Record<string, string>>) {
  const parent = await mountResults({ answers: ANSWERS, context: CONTEXT }, attributes);
  await parent.press(text['ui.share']);
  await parent.find('[role=heading]', text['ui.share.ask']);
  return parent;
}
const shares = (parent: Parent) => parent.heard.filter(({ type }) => type === 'share').map(({ detail }) => detail);
/** What the fold says goes, as data. */
const raw = (parent: Parent) => JSON.parse(parent.root.querySelector('pre')!.textContent!);
/** The rows of the panel: name and value. */
const rows = (parent: Parent, nth = 0) =>
  [...parent.root.querySelectorAll('dl')[nth]!.children].map(({ children: [name, value] }) => [
    words(name!),
    value!.children.length > 1 ? [...value!.children].map(words) : words(value!),
  ]);
const tickAnswers = async (parent: Parent) => {
  (await parent.find('.check', text['ui.share.answers'])).querySelector('input')!.click();
  await parent.element.updateComplete;
};

describe('the offer to share', () => {
  const CLINIC = JSON.stringify([{ kind: 'clinic', name: 'Parent groups' }]);
  const OWN_HELP = `<script type="application/json" slot="resources-json">${CLINIC}</script><p slot="resources">A room.</p>`;

  it('is an outlined button after the suggestions and the help of the page, before other support', async () => {
    const answering = { answers: ANSWERS, context: { 'ctx-wellbeing': 'tired-managing', 'ctx-start': 'yes' } } as const;
    const parent = await mountResults(answering, { share: 'snapshot' }, OWN_HELP);
    await parent.find('.near');
    const offer = await parent.find('button', text['ui.share']);
    const own = parent.element.querySelector('p')!;
    const inReading = [
      await parent.find('summary', text['support.hard-start.title']),
      parent.all('.cards')[0]!,
      parent.all('.near')[0]!,
      own,
      offer,
      await parent.find('summary', text['support.wellbeing.title']),
      await parent.find('button', text['ui.about']),
    ];
    inOrder(inReading.filter((one) => one !== own));
    inReading.slice(1).forEach((one, i) => {
      const [above, below] = [inReading[i]!, one].map((each) => each.getBoundingClientRect());
      ok(above!.bottom <= below!.top, `${words(inReading[i]!)} stands above ${words(one)}`);
    });
    const { borderTopWidth, backgroundColor } = getComputedStyle(offer);
    equal([parseFloat(borderTopWidth) > 0, backgroundColor], [true, 'rgba(0, 0, 0, 0)'], 'outlined');
    equal(parent.all('button', text['ui.share']).length, 1, 'number of offers');
  });
});

describe('the consent panel', () => {
  it('asks whether, says to whom, what, what stays, and that no one may read it today', async () => {
    const parent = await mountPanel({ share: 'snapshot', 'share-with': '  Dr. Sommer’s <b>clinic</b> ' });
    equal(parent.read('.to'), ['Dr. Sommer’s <b>clinic</b>']);
    for (const id of [
      'ui.share.lead',
      'ui.share.numbers',
      'ui.share.no-reader',
      'ui.share.final',
      'ui.share.stays-answers',
      'ui.share.stays-optional',
      'ui.share.stays-names',
    ] as const)
      ok(parent.has('p, li', text[id]), text[id]);
    equal(parent.read('.even'), [text['ui.share.yes'], text['ui.share.no']]);
    equal([shares(parent), parent.element.snapshot], [[], null]);
  });

  for (const [name, given] of [
    ['none', {}],
    ['of blanks', { 'share-with': ' \n ' }],
    ['of a zero-width space', { 'share-with': '\u200b' }],
    ['of what turns text round', { 'share-with': '\u202e\u2066' }],
  ] as const) {
    it(`with a name that is ${name}, names the page’s host`, async () => {
      equal((await mountPanel({ share: 'snapshot', ...given })).read('.to'), [location.hostname]);
    });
  }

  it('shows 80 characters of a name at most, all in one direction of their own', async () => {
    const parent = await mountPanel({ share: 'snapshot', 'share-with': `\u202e${'Clinic '.repeat(3000)}` });
    const [name] = parent.read('.to > bdi');
    ok([...name!].length <= 80 && name!.startsWith('Clinic Clinic'), name!);
  });

  it('shows what marks the event too', async () => {
    const parent = await mountPanel({ share: 'snapshot', sandbox: '' });
    const shown = raw(parent);
    await parent.press(text['ui.share.yes']);
    equal([shown, shown.sandbox], [shares(parent)[0], true]);
  });

  it('shows the very data: in words, and folded just as the page gets it', async () => {
    const parent = await mountPanel({ share: 'snapshot' });
    const shown = raw(parent);
    const inWords = Object.fromEntries(rows(parent));
    await parent.press(text['ui.share.yes']);
    const [detail] = shares(parent) as [typeof shown];
    equal(shown, detail, 'what the fold showed');
    const result = score(ANSWERS, 'toddler', { context: CONTEXT });
    const { scores, pattern, soft, second, suggestions } = result;
    equal(detail, {
      ...{ instrument: INSTRUMENT_VERSION, version: VERSION, locale: 'en', ageBand: 'toddler' },
      ...{ scores, pattern, soft, second, suggestions },
    });
    const part = (word: string, id: keyof typeof scores) => {
      const one = scores[id] as { score: number; range: readonly [number, number] };
      return `${word} ${Math.round(one.score)} (${one.range.map(Math.round).join('–')})`;
    };
    equal(inWords, {
      [text['ui.share.age']]: text['band.toddler'],
      [text['ui.share.answered']]: '19 of 24',
      [text['dimension.warmth-fit.label']]: text['ui.unmapped'],
      [text['dimension.friction.label']]: part(text['level.tender.friction'], 'friction'),
      [text['dimension.communication.label']]: part(text['level.steady'], 'communication'),
      [text['dimension.repair.label']]: part(text['level.steady'], 'repair'),
      [text['dimension.boundaries.label']]: part(text['level.steady'], 'boundaries'),
      [text['dimension.play.label']]: part(text['level.strength'], 'play'),
      [text['ui.share.headline']]: text[`pattern.${pattern}.title` as 'ui.share'],
      [text['ui.share.tries']]: suggestions.map(({ practice }) => text[`practice.${practice}.title` as 'ui.share']),
      [text['ui.share.language']]: 'English',
      [text['ui.share.version']]: INSTRUMENT_VERSION,
    });
  });
});

describe('“Share”', () => {
  it('tells the page once, with the map and nothing else, and says to whom it went', async () => {
    const parent = await mountPanel({ share: 'snapshot', 'share-with': 'Dr. Sommer' });
    await parent.press(text['ui.share.yes']);
    ok(await parent.find('[role=heading]', text['ui.share.done']), text['ui.share.done']);
    // whom the parent read, whatever the page says since
    parent.element.shareWith = 'Dr. Winter';
    await parent.element.updateComplete;
    equal(parent.read('.to'), ['Dr. Sommer']);
    ok(parent.has('p', text['ui.share.no-reader']), 'no one may read it today');
    const [detail, ...more] = shares(parent) as object[];
    equal([Object.keys(detail!), more], [SNAPSHOT, []]);
    for (const never of ['ctx', 'flags', 'supports', 'brightSpots', 'seconds', 'delight'])
      ok(!JSON.stringify(detail).includes(never), `never ${never}`);
    await parent.press(text['ui.back-to-map']);
    ok(await parent.find('.results .lead'), 'the map again');
    equal([shares(parent).length, await kept()], [1, {}]);
  });

  it('bubbles and is composed', async () => {
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    window.addEventListener('connection-map-share', listen);
    const parent = await mountPanel({ share: 'snapshot' });
    await parent.press(text['ui.share.yes']);
    window.removeEventListener('connection-map-share', listen);
    equal(
      heard.map(({ bubbles, composed }) => [bubbles, composed]),
      [[true, true]],
    );
  });

  it('has no answers without a tick, even with share="answers"', async () => {
    const parent = await mountPanel({ share: 'answers' });
    equal(((await parent.find('.check input')) as HTMLInputElement).checked, false);
    await parent.press(text['ui.share.yes']);
    equal(Object.keys(shares(parent)[0] as object), SNAPSHOT);
  });

  it('has all 24 answers with share="answers" and the tick, which the panel shows before', async () => {
    const parent = await mountPanel({ share: 'answers' });
    await tickAnswers(parent);
    ok(!parent.has('li', text['ui.share.stays-answers']), 'it no longer says that they stay');
    const shown = raw(parent);
    const said = rows(parent, 1);
    await parent.press(text['ui.share.yes']);
    const [detail] = shares(parent) as [{ answers: Record<string, string | number> }];
    equal(detail, shown, 'what the page gets');
    equal([Object.keys(detail), detail.answers], [[...SNAPSHOT, 'answers'], ANSWERS]);
    equal(
      said,
      ITEMS.toddler.map(({ id }) => {
        const answer = detail.answers[id]!;
        return [text[id], answer === 'skip' ? text['ui.review.skipped'] : text[`scale.${answer}` as 'scale.0']];
      }),
    );
  });

  it('has none again where the tick is taken away, or the panel is opened anew', async () => {
    const parent = await mountPanel({ share: 'answers' });
    await tickAnswers(parent);
    await tickAnswers(parent);
    equal(Object.keys(raw(parent)), SNAPSHOT);
    await tickAnswers(parent);
    await parent.press(text['ui.share.no']);
    await parent.press(text['ui.back-to-map']);
    await parent.press(text['ui.share']);
    equal(Object.keys(raw(parent)), SNAPSHOT);
  });

  it('with share="snapshot" offers no answers', async () => {
    ok(!(await mountPanel({ share: 'snapshot' })).has('.check'), 'no box');
  });

  it('is not there any more where the page takes its request back meanwhile', async () => {
    const parent = await mountPanel({ share: 'answers' });
    await tickAnswers(parent);
    parent.element.share = 'snapshot';
    await parent.element.updateComplete;
    equal([Object.keys(raw(parent)), parent.has('.check')], [SNAPSHOT, false]);
    ok(parent.has('li', text['ui.share.stays-answers']), 'and says that they stay');
    parent.element.share = 'none';
    await parent.element.updateComplete;
    equal([parent.read('[role=heading]'), parent.has('.even')], [[text['ui.share.declined']], false]);
  });
});

describe('“Not now”', () => {
  it('tells the page nothing, and leads back to the map, from where one can still share', async () => {
    const parent = await mountPanel({ share: 'answers' });
    const before = parent.heard.length;
    const lines = await consoleOf(() => parent.press(text['ui.share.no']));
    ok(await parent.find('[role=heading]', text['ui.share.declined']), text['ui.share.declined']);
    equal([parent.heard.length, parent.element.snapshot, lines], [before, null, []]);
    await parent.press(text['ui.back-to-map']);
    ok(await parent.find('button', text['ui.share']), 'the offer');
  });
});

describe('snapshot', () => {
  it('is null before, a copy of the map without answers after, and null when the run has ended', async () => {
    for (const end of [
      (parent: Parent) => parent.press(text['ui.clear']),
      async (parent: Parent) => parent.element.reset(),
    ]) {
      const parent = await mountPanel({ share: 'answers' });
      await tickAnswers(parent);
      equal(parent.element.snapshot, null);
      await parent.press(text['ui.share.yes']);
      const { answers, ...map } = shares(parent)[0] as { answers: unknown };
      ok(answers, 'answers went');
      equal(parent.element.snapshot, map);
      Object.assign(parent.element.snapshot!, { pattern: 'changed', scores: null });
      equal(parent.element.snapshot, map);
      await end(parent);
      equal(parent.element.snapshot, null);
    }
  });

  it('does not change with answers that are changed after', async () => {
    const parent = await mountPanel({ share: 'snapshot' });
    await parent.press(text['ui.share.yes']);
    const before = parent.element.snapshot;
    await parent.press(text['ui.back-to-map']);
    await parent.toReview();
    await parent.fold(text['play-fun-toddler']);
    await parent.choose(text['scale.0']);
    await parent.press(text['ui.back-to-map']);
    equal(parent.element.snapshot, before);
  });

  it('ends with “Start again”', async () => {
    const parent = await mountResults({ answers: createAnswers('toddler') }, { share: 'snapshot' });
    await parent.press(text['ui.share']);
    await parent.press(text['ui.share.yes']);
    await parent.press(text['ui.back-to-map']);
    await parent.press(text['ui.again']);
    await parent.press(text['ui.again'], '[role=group]');
    equal(parent.element.snapshot, null);
  });
});
