/** Two caregivers: a parent’s own map beside one that another person gave them (instrument.md §10.7; take-along.md §6). */
import { setViewport } from '@web/test-runner-commands';
import type { Snapshot } from '../../src/results/snapshot.ts';
import { answersWithSums } from '../helpers/answers.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { equal, inOrder, ok } from './assert.ts';
import { kept, KEY_PREFIXES, put } from './device.ts';
import { mount, mountResults, text, words, type Parent } from './helpers.ts';
import { answerWhose, fileText, pasteText, toOpener } from './map-files.ts';
// Unbuilt, it consists of a hundred files. Import it before a test has to wait for it.
import '../../src/host/schema/index.ts';
import '../../src/features/file/index.ts';

/** Friction and communication are seen quite differently; repair is not on both. */
const MINE = { 'warmth-fit': 13, friction: 2, communication: 8, repair: 12, boundaries: 9, play: 8 } as const;
const THEIRS = { 'warmth-fit': 12, friction: 9, communication: 16, repair: null, boundaries: 8, play: 9 } as const;
const mine = createSnapshot('teen', MINE);
const theirs = createSnapshot('teen', THEIRS);

/** A parent with one map who has opened another person’s. */
async function mountTwo(own: Snapshot = mine, other: Snapshot = theirs) {
  put({
    [KEY_PREFIXES.maps]: JSON.stringify({ v: 1, maps: [{ date: Date.now() - 86_400_000, snapshot: own }] }),
  });
  const parent = await mount();
  await toOpener(parent);
  await pasteText(parent, fileText('2026-03-12', other, { parts: ['play'], line: 'Bedtime' }));
  await answerWhose(parent, 'theirs');
  await parent.find('[role=heading]', text['ui.two']);
  return parent;
}
const unfold = async (parent: Parent) => {
  for (const fold of parent.root.querySelectorAll('details')) fold.open = true;
  await parent.element.updateComplete;
};
const topics = (parent: Parent) =>
  [...parent.root.querySelectorAll('.talk')].map((list) =>
    [...list.children].map((one) => [...one.children].map(words)),
  );
const topic = (id: 'friction' | 'communication' | 'warmth-fit' | 'boundaries' | 'play') => [
  text[`dimension.${id}.label`],
  text[`ui.two.ask-${id}`],
];

describe('two views of one child', () => {
  it('stand under what they are, that both have to want it, and help', async () => {
    const parent = await mountTwo();
    await parent.element.updateComplete;
    await parent.findFocused(text['ui.two']);
    const above = await Promise.all(
      (['ui.two', 'ui.two.lead', 'ui.two.both', 'ui.two.unsafe'] as const).map((id) =>
        parent.find('.results :is(p, [role=heading])', text[id]),
      ),
    );
    inOrder([...above, await parent.find('.results button', text['ui.help']), await parent.find('.duo')]);
    equal(parent.read('.duo [role=heading]'), [text['ui.map'], text['ui.two.other']]);
    await parent.press(text['ui.help'], '.results');
    await parent.find('.results .care p', text['support.safety-close']);
  });

  it('ask about what is seen quite differently, fold what is much alike, and name what is not on both', async () => {
    const parent = await mountTwo();
    ok(parent.has('p', text['ui.two.differ']), text['ui.two.differ']);
    ok(!parent.has('.talk', text['dimension.warmth-fit.label']), 'what is alike is folded');
    ok(parent.has('summary', text['ui.two.alike']), 'under its words');
    await unfold(parent);
    equal(topics(parent), [
      [topic('friction'), topic('communication')],
      [topic('warmth-fit'), topic('boundaries'), topic('play')],
      [[text['dimension.repair.label'], text['change.not-compared']]],
    ]);
  });

  it('have the line for parents of babies in the help row where one is of a baby, whosever it is', async () => {
    const baby = createSnapshot('infant');
    for (const [own, other, has] of [
      [mine, baby, true],
      [baby, theirs, true],
      [mine, theirs, false],
    ] as const) {
      const parent = await mountTwo(own, other);
      await parent.press(text['ui.help'], '.bar');
      equal(parent.has('.card > .care .handle', text['support.scary-thoughts.lead']), has);
      parent.element.remove();
    }
  });

  it('say the same in the same order where the two are swapped', async () => {
    const said = async (own: Snapshot, other: Snapshot) => {
      const parent = await mountTwo(own, other);
      await unfold(parent);
      const result = parent.root.querySelector('.results')!.cloneNode(true) as Element;
      for (const map of result.querySelectorAll('.duo')) map.remove();
      parent.element.remove();
      localStorage.clear();
      return words(result);
    };
    equal(await said(mine, theirs), await said(theirs, mine));
  });

  it('have no number, and no word of who is right or farther', async () => {
    const parent = await mountTwo();
    await unfold(parent);
    const all = words(parent.root.querySelector('.results')!);
    ok(!/\d|%|higher|lower|better|worse|farther than|correct/i.test(all), all);
  });

  it('that are much alike have no heading over nothing', async () => {
    const parent = await mountTwo(mine, mine);
    equal([parent.has('[role=heading]', text['ui.two.talk']), parent.has('p', text['ui.two.differ'])], [false, false]);
    ok(parent.has('summary', text['ui.two.alike']), 'what is alike');
  });

  it('of a baby ask nothing of limits', async () => {
    const parent = await mountTwo(createSnapshot('infant'), createSnapshot('infant', { boundaries: 0 }));
    ok(parent.has('.talk li', text['dimension.boundaries.infant.label']), 'the part is named');
    ok(!parent.has('p', text['ui.two.ask-boundaries']), text['ui.two.ask-boundaries']);
    await parent.press(text['ui.help'], '.results');
    await parent.find('.care .handle', text['support.scary-thoughts.lead']);
  });

  for (const [what, other, line] of [
    ['of other ages', createSnapshot('toddler'), 'ui.two.bands'],
    ['after the questions were reworded', { ...theirs, instrument: '0.9.0' }, 'ui.compare.version'],
  ] as const) {
    it(`${what} are looked at one by one`, async () => {
      // the reader refuses such a file, but not what a device has kept
      const parent = line === 'ui.two.bands' ? await mountTwo(mine, other) : await mountTwo(other, theirs);
      ok(parent.has('.results > p', text[line]), text[line]);
      ok(!parent.has('.talk') && !parent.has('summary'), 'no question');
      equal(parent.all('.duo .map').length, 2, 'maps');
    });
  }

  it('are heard each as a list of parts', async () => {
    const parent = await mountTwo();
    const lists = [...parent.root.querySelectorAll('.duo .unseen')].map((list) => [...list.children].map(words));
    equal(
      lists.map((list) => list[1]),
      [
        `${text['dimension.friction.label']} ${text['level.tender.friction']}`,
        `${text['dimension.friction.label']} ${text['level.steady.friction']}`,
      ],
    );
    equal(
      lists.map(({ length }) => length),
      [6, 6],
    );
    for (const drawing of parent.root.querySelectorAll('svg'))
      ok(drawing.closest('[aria-hidden=true]'), 'every drawing is hidden');
  });

  it('have drawings of their own: no id is used twice', async () => {
    const parent = await mountTwo({ ...mine, scores: theirs.scores }, theirs);
    const ids = [...parent.root.querySelectorAll('[id]')].map(({ id }) => id);
    equal(ids.length, new Set(ids).size);
    ok(ids.filter((id) => id.startsWith('fog-')).length === 2, 'both have mist');
  });

  it('stand side by side in a wide card, each with the labels of a narrow one', async () => {
    const parent = await mountTwo();
    for (const width of [320, 768]) {
      await setViewport({ width, height: 900 });
      const [first, second] = parent.all('.duo .map').map((one) => one.getBoundingClientRect());
      equal(Math.abs(first!.top - second!.top) < 60, width === 768, `${width} px`);
      ok(parent.all('.duo .brief').length > 0 && parent.all('.duo .whole').length === 0, 'the short words');
    }
  });
});

describe('the other map', () => {
  it('is not kept, and is gone after the screen', async () => {
    const parent = await mountTwo();
    const stored = await kept();
    ok(parent.has('p', text['ui.two.gone']), text['ui.two.gone']);
    await parent.press(text['ui.back']);
    await toOpener(parent);
    ok(!parent.has('.duo') && !parent.has('.opt'), 'it is gone');
    equal(await kept(), stored, 'what is kept');
    equal(Object.keys(stored), [KEY_PREFIXES.maps]);
    ok(!JSON.stringify(stored).includes('2026-03-12'), 'nothing of it');
    equal(parent.types(), ['ready'], 'what the page heard');
  });

  it('stands beside the map of this run after the results', async () => {
    const parent = await mountResults({ ageBand: 'teen', answers: answersWithSums('teen', MINE) });
    await toOpener(parent);
    await pasteText(parent, fileText('2026-03-12', theirs));
    await answerWhose(parent, 'theirs');
    await parent.find('.duo');
    equal(topics(parent)[0], [topic('friction'), topic('communication')]);
    await parent.press(text['ui.back-to-map']);
    await parent.find('.results .again');
  });

  it('and the own one go away where the page becomes that of a shared tablet', async () => {
    const parent = await mountTwo();
    parent.element.kiosk = true;
    await parent.find('.go', text['ui.start']);
    ok(!parent.has('.duo'), 'both are gone');
  });
});
