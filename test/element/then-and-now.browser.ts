/** “Then and now”: what is said and drawn of two maps of one child (instrument.md §11; take-along.md, Change). */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { DIMENSIONS, type Dimension } from '../../src/instrument/items.ts';
import { calendarDay } from '../../src/results/days.ts';
import type { Snapshot } from '../../src/results/snapshot.ts';
import { answersWithSums } from '../helpers/answers.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { equal, inOrder, ok } from './assert.ts';
import { keptMaps, KEY_PREFIXES, mountTicked, pass, put, replace, tick, untilKept, DAY } from './device.ts';
import { click, mount, mountResults, text, words, type Parent } from './helpers.ts';
import { answerSameChild, answerWhose, fileText, pasteText, toOpener } from './map-files.ts';
// Unbuilt, it consists of a hundred files. Import it before a test has to wait for it.
import '../../src/host/schema/index.ts';
import '../../src/features/file/index.ts';

/** Friction has clearly eased, communication may have; repair is not on both maps. */
const EARLIER = { 'warmth-fit': 13, friction: 2, communication: 8, repair: 12, boundaries: 9, play: 8 } as const;
const LATER = { 'warmth-fit': 12, friction: 9, communication: 14, repair: null, boundaries: 8, play: 12 } as const;
const earlier = createSnapshot('teen', EARLIER);
const later = createSnapshot('teen', LATER);
const THEN = 'September 1, 2026';
const NOW = 'November 20, 2026';

type Kept = readonly [date: string, snapshot: Snapshot];
const keep = (...maps: readonly Kept[]) =>
  put({
    [KEY_PREFIXES.maps]: JSON.stringify({
      v: 1,
      maps: maps.map(([date, snapshot]) => ({ date: Date.parse(`${date}T12:00Z`), snapshot })),
    }),
  });

/** A parent who has opened their last map, of several that are kept, and asks for the comparison. */
async function mountAsked(...maps: readonly Kept[]) {
  keep(...maps);
  pass(Date.parse('2026-11-29T12:00Z') - Date.now());
  const parent = await mount();
  await parent.press(text['ui.return.map']);
  await parent.press(text['ui.compare']);
  await parent.find('.pair');
  return parent;
}
async function mountCompared(then: Kept = ['2026-09-01', earlier], now: Kept = ['2026-11-20', later], isSame = true) {
  const parent = await mountAsked(then, now);
  await answerSameChild(parent, isSame);
  return parent;
}

const linePath = ({ root }: Parent) => root.querySelector('.map .then')?.getAttribute('d') ?? null;
/** The parts whose axes a line comes near: degrees from the axis of each of its points, at most 38. */
function partsOf(path: string): Dimension[] {
  const points = [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  ok(points.length > 20, 'it has points');
  const parts = points.map(([x, y]) => {
    const degrees = ((Math.atan2(y, x) * 180) / Math.PI + 90 + 360) % 360;
    return DIMENSIONS.map((_, i) => {
      const apart = Math.abs(((degrees - 60 * i + 540) % 360) - 180);
      return apart <= 38.5;
    });
  });
  // the fewest axes that have every point near
  const named = DIMENSIONS.filter((_, i) => parts.some((near) => near[i] && near.filter(Boolean).length === 1));
  ok(
    parts.every((near) => DIMENSIONS.some((one, i) => near[i] && named.includes(one))),
    'every point is within 38° of a part that it tells of',
  );
  return named;
}
/** What a screen reader hears between the title and the fold: all that is not hidden from it. */
function heardOf({ root }: Parent): string[] {
  const walker = document.createTreeWalker(root.querySelector('.results')!, NodeFilter.SHOW_TEXT);
  const heard: string[] = [];
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement!;
    const said = walker.currentNode.nodeValue!.trim();
    if (said && !at.closest('[aria-hidden=true], button, details, style')) heard.push(said);
  }
  return heard;
}
const rowOf = (parent: Parent, dimension: Dimension) =>
  parent.find('.pairs > li', text[`dimension.${dimension}.label`]);

describe('“Same child as last time?”', () => {
  it('is asked first, with two answers that look alike, about a map that is named by its day', async () => {
    const parent = await mountAsked(['2026-09-01', earlier], ['2026-11-20', later]);
    await parent.find('[role=heading]', text['ui.compare.same-child']);
    await parent.element.updateComplete;
    await parent.findFocused(text['ui.compare.same-child']);
    ok(parent.has('p', `${THEN} · ${text['band.teen']}`), 'its day and age');
    const looks = parent.all('.pair button').map((one) => {
      const { color, backgroundColor, borderColor, fontWeight, width } = getComputedStyle(one);
      return [color, backgroundColor, borderColor, fontWeight, width];
    });
    equal(looks[0], looks[1]);
  });

  it('has the earlier maps to choose from, the latest chosen, where several are kept', async () => {
    const other = createSnapshot('school-age', EARLIER);
    const parent = await mountAsked(['2026-06-01', earlier], ['2026-09-01', other], ['2026-11-20', later]);
    equal(parent.read('.choice'), [`${THEN} ${text['band.school-age']}`, `June 1, 2026 ${text['band.teen']}`]);
    equal(parent.chosen(), `${THEN} ${text['band.school-age']}`);
    await parent.choose(`June 1, 2026 ${text['band.teen']}`);
    await answerSameChild(parent, true);
    ok(parent.has('header p', 'Then: June 1, 2026'), 'the chosen one is compared');
  });

  it('is answered with the keyboard alone', async () => {
    const parent = await mountAsked(['2026-06-01', earlier], ['2026-09-01', earlier], ['2026-11-20', later]);
    await parent.element.updateComplete;
    for (const key of ['Tab', 'ArrowDown', 'Tab', 'Enter']) await sendKeys({ press: key });
    await parent.find('header p', 'Then: June 1, 2026');
  });

  it('comes from the results too, where an earlier map is kept, and never of the map of this run itself', async () => {
    keep(['2026-09-01', createSnapshot('toddler')]);
    const parent = await mount();
    await parent.press(text['ui.return.new']);
    await parent.toResults({ answers: answersWithSums('toddler', {}) });
    await click(await parent.find('button', text['ui.compare']));
    await parent.find('p', `${THEN} · ${text['band.toddler']}`);
    await answerSameChild(parent, true);
    await parent.press(text['ui.back-to-map']);
    await parent.find('.results .again');
    parent.element.remove();

    localStorage.clear();
    const first = await mountTicked();
    await first.toResults({ answers: answersWithSums('toddler', {}) });
    await untilKept(() => keptMaps().length === 1);
    ok(!first.has('button', text['ui.compare']), 'there is nothing to compare with');
  });

  it('comes of the last earlier map too where the map of this run could not be kept', async () => {
    keep(['2026-09-01', createSnapshot('toddler')]);
    const parent = await mount();
    await parent.press(text['ui.return.new']);
    await tick(parent);
    replace(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    await parent.toResults({ answers: answersWithSums('toddler', {}) });
    await click(await parent.find('button', text['ui.compare']));
    await parent.find('p', `${THEN} · ${text['band.toddler']}`);
  });

  it('does not come of the map of this run where the parent wanted it kept again, and then no more', async () => {
    const parent = await mountTicked();
    await parent.toResults({ answers: answersWithSums('toddler', {}) });
    await untilKept(() => keptMaps().length === 1);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage'));
    const again = async () => {
      (await parent.find('.results .check', text['ui.keep'])).click();
      await parent.element.updateComplete;
    };
    await again();
    await untilKept(() => keptMaps().length === 1);
    await again();
    ok(!parent.has('button', text['ui.compare']), 'it is not offered');
    await again();
    equal([keptMaps().length, parent.has('button', text['ui.compare'])], [1, false], 'it is kept once');
  });

  it('takes the map of this run to be of the day on which it was finished, however long it stood open', async () => {
    const today = Date.now();
    const parent = await mountResults({ ageBand: 'teen', answers: answersWithSums('teen', LATER) });
    pass(20 * DAY);
    await toOpener(parent);
    await pasteText(parent, fileText(calendarDay(today), later));
    await answerWhose(parent, 'mine');
    await answerSameChild(parent, true);
    await parent.find('p', text['change.too-soon']);
  });

  it('comes of a map that was opened', async () => {
    const parent = await mountResults({ ageBand: 'teen', answers: answersWithSums('teen', LATER) });
    await toOpener(parent);
    await pasteText(parent, fileText('2026-09-01', earlier));
    await answerWhose(parent, 'mine');
    await parent.find('p', `${THEN} · ${text['band.teen']}`);
    await answerSameChild(parent, true);
    equal(partsOf(linePath(parent)!), ['friction', 'communication']);
  });
});

describe('two maps that are compared', () => {
  it('say of every part in the order of the map what the words of its state are, sentence first', async () => {
    const parent = await mountCompared();
    equal(
      parent.all('.pairs > li').map((one) => [...one.children].slice(0, 2).map(words)),
      [
        [text['dimension.warmth-fit.label'], text['change.about-the-same']],
        [text['dimension.friction.label'], text['change.clear-up.friction']],
        [text['dimension.communication.label'], text['change.may-be-up']],
        [text['dimension.repair.label'], text['change.not-compared']],
        [text['dimension.boundaries.label'], text['change.about-the-same']],
        [text['dimension.play.label'], text['change.about-the-same']],
      ],
    );
    for (const row of parent.all('.pairs > li')) equal(row.querySelectorAll('.strip').length, 2, 'strips');
    ok(parent.has('p', `${text['ui.compare.six']} ${text['ui.compare.words']}`), 'what stands above them');
  });

  it('have level words only where a change is named, and a number only where the parent wants it', async () => {
    const parent = await mountCompared();
    const labels = (one: HTMLElement) => [...one.querySelectorAll('.time > span')].map(words);
    equal(labels(await rowOf(parent, 'communication')), ['Then: Steady', 'Now: A strength']);
    equal(labels(await rowOf(parent, 'play')), ['Then', 'Now']);
    ok(!/\d/.test(parent.read('.pairs')[0]!), 'no number');
    parent.element.remove();

    localStorage.clear();
    const wanting = await mountResults({ ageBand: 'teen', answers: answersWithSums('teen', LATER) });
    (await wanting.find('.check', text['ui.numbers'])).click();
    await toOpener(wanting);
    await pasteText(wanting, fileText('2026-09-01', earlier));
    await answerWhose(wanting, 'mine');
    await answerSameChild(wanting, true);
    equal(
      labels(await rowOf(wanting, 'play')).map((one) => one.replace(/\u2003|\u2002/g, ' ')),
      ['Then 50 (39–61) 50, from 39 to 61', 'Now 75 (64–86) 75, from 64 to 86'],
    );
  });

  it('have the earlier line only near the parts of which a change is named, in the colour of text, dashed', async () => {
    const parent = await mountCompared();
    equal(partsOf(linePath(parent)!), ['friction', 'communication']);
    const { stroke, strokeDasharray, fill } = getComputedStyle(parent.root.querySelector('.map .then')!);
    equal([stroke, fill], [getComputedStyle(parent.root.querySelector('.card')!).color, 'none']);
    ok(strokeDasharray !== 'none', 'it is broken');
    equal(parent.read('figcaption'), [text['ui.compare.caption']]);
    equal(parent.read('.legend span'), [text['ui.compare.now-strip'], text['ui.compare.then-strip']]);
  });

  it('have it around one part alone, and around all six as one line', async () => {
    const one = await mountCompared(
      ['2026-09-01', createSnapshot('teen', { play: 2 })],
      ['2026-11-20', createSnapshot('teen', { play: 16 })],
    );
    equal(partsOf(linePath(one)!), ['play']);
    equal(linePath(one)!.match(/M/g)!.length, 1, 'it is one arc');
    one.element.remove();
    const sums = (sum: number) => createSnapshot('teen', Object.fromEntries(DIMENSIONS.map((part) => [part, sum])));
    const all = await mountCompared(['2026-09-01', sums(2)], ['2026-11-20', sums(15)]);
    ok(/^M[^M]*z$/.test(linePath(all)!), 'it is closed');
  });

  it('with nothing to say have no line, and say so', async () => {
    const same = createSnapshot('teen');
    const parent = await mountCompared(['2026-09-01', same], ['2026-11-20', same]);
    equal([linePath(parent), parent.has('.legend')], [null, false]);
    equal(parent.read('figcaption'), [text['ui.compare.no-line']]);
    ok(parent.has('.pairs', '') && !parent.has('.pairs b'), 'no level word');
  });

  it('are heard as sentences alone', async () => {
    const parent = await mountCompared();
    const about = (dimension: Dimension, ...said: string[]) => [text[`dimension.${dimension}.label`], ...said];
    const same = text['change.about-the-same'];
    equal(heardOf(parent), [
      ...[text['ui.compare'], text['ui.compare.lead'], 'Then:', THEN, 'Now:', NOW, text['ui.parts']],
      `${text['ui.compare.six']} ${text['ui.compare.words']}`,
      ...about('warmth-fit', same),
      ...about('friction', text['change.clear-up.friction'], 'Then:', 'A lot of friction', 'Now:', 'Some friction'),
      ...about('communication', text['change.may-be-up'], 'Then:', 'Steady', 'Now:', 'A strength'),
      ...about('repair', text['change.not-compared']),
      ...about('boundaries', same),
      ...about('play', same),
    ]);
    for (const drawing of parent.root.querySelectorAll('svg'))
      ok(drawing.closest('[aria-hidden=true]'), 'every drawing is hidden');
  });

  it('are in the order of their days, however they came', async () => {
    keep(['2026-09-01', earlier]);
    const parent = await mount();
    await toOpener(parent);
    await pasteText(parent, fileText('2026-11-20', later));
    await answerWhose(parent, 'mine');
    await answerSameChild(parent, true);
    ok(parent.has('header p', `Then: ${THEN}`), 'the kept one is the earlier one');
    equal(partsOf(linePath(parent)!), ['friction', 'communication']);
  });

  it('have no arrow, total or headline', async () => {
    const { root } = await mountCompared();
    const all = words(root.querySelector('.results')!);
    ok(!/[↑↓→←▲▼%+]|improv|total|score/i.test(all), all);
    for (const id of ['pattern.mixed-map.title', 'pattern.steady-with-strengths.title'] as const)
      ok(!all.includes(text[id]), text[id]);
  });

  it('lead to the earlier map on its own, and back', async () => {
    const parent = await mountCompared();
    await parent.press(text['ui.compare.earlier']);
    await parent.find('.lead', THEN);
    ok(parent.has('.strips li', text['dimension.play.label']), 'its parts');
    await parent.press(text['ui.back']);
    await parent.find('.pairs');
    await parent.press(text['ui.back']);
    await parent.find('.lead', NOW);
    ok(parent.has('p', text['ui.kept.note']), 'the kept map that it was opened from');
  });

  it('have the line for parents of babies in the help row where one is of a baby', async () => {
    for (const [then, has] of [
      ['infant', true],
      ['school-age', false],
    ] as const) {
      localStorage.clear();
      const parent = await mountCompared(['2026-09-01', createSnapshot(then)]);
      await parent.press(text['ui.help'], '.bar');
      equal(parent.has('.card > .care .handle', text['support.scary-thoughts.lead']), has, then);
      parent.element.remove();
    }
  });

  it('explain in a fold how they are compared', async () => {
    const parent = await mountCompared();
    await parent.fold(text['ui.compare.how']);
    ok(parent.has('p', text['ui.compare.how-text']), 'the words');
  });
});

describe('two maps that are not compared say why, and each stands on its own with its day', () => {
  const teen = createSnapshot('teen', LATER);
  const table: readonly [what: string, then: Kept, isSame: boolean, lines: readonly string[]][] = [
    ['not of the same child', ['2026-09-01', earlier], false, [text['ui.compare.apart']]],
    ['less than 14 days apart', ['2026-11-07', earlier], true, [text['change.too-soon'], text['ui.compare.apart']]],
    [
      'of another version of the questions',
      ['2026-09-01', { ...earlier, instrument: '0.9.0' }],
      true,
      [text['ui.compare.version'], text['ui.compare.apart']],
    ],
    ['of another age', ['2026-09-01', createSnapshot('school-age')], true, [text['change.new-questions']]],
  ];
  for (const [what, then, isSame, lines] of table) {
    it(what, async () => {
      const parent = await mountCompared(then, ['2026-11-20', teen], isSame);
      equal(parent.read('header p'), lines);
      const [first, second] = parent.read('.duo [role=heading]');
      equal([first !== second, second], [true, NOW]);
      equal(parent.all('.duo .map').length, 2, 'maps');
      equal(
        new Set([...parent.root.querySelectorAll('[id]')].map(({ id }) => id)).size,
        parent.root.querySelectorAll('[id]').length,
        'ids are used once',
      );
      ok(!parent.has('.pairs') && linePath(parent) === null, 'nothing is compared');
      equal(heardOf(parent).filter((one) => one === text['dimension.play.label']).length, 2, 'both are heard');
    });
  }

  it('where a map has nothing on it, it is not drawn', async () => {
    const nothing = createSnapshot('teen', Object.fromEntries(DIMENSIONS.map((one) => [one, null])));
    const parent = await mountCompared(['2026-11-19', nothing]);
    equal(parent.all('.duo .map').length, 1, 'maps');
    ok(parent.has('.duo p', text['ui.unmapped']), 'it says so');
  });
});

describe('beside each other and on a phone', () => {
  const at = (parent: Parent, selector: string) => parent.all(selector).map((one) => one.getBoundingClientRect());

  it('labels stand above the strips at 320 px, and in a column from 36em, with the ruler over the strips', async () => {
    const parent = await mountCompared();
    for (const [width, isBeside] of [
      [320, false],
      [768, true],
    ] as const) {
      await setViewport({ width, height: 900 });
      const [label] = at(parent, '.pairs .time > span');
      const [strip] = at(parent, '.pairs .strip');
      const [scale] = at(parent, '.time > .scale');
      equal([label!.right <= strip!.left, label!.bottom <= strip!.top + 4], [isBeside, !isBeside], `${width} px`);
      ok(Math.abs(scale!.left - strip!.left) < 1 && Math.abs(scale!.width - strip!.width) < 1, 'the ruler');
    }
    inOrder([await parent.find('.plate'), await parent.find('.pairs')]);
  });

  it('maps that stand apart stand side by side in a wide card, and below each other in a narrow one', async () => {
    const parent = await mountCompared(['2026-11-19', earlier]);
    for (const width of [320, 768]) {
      await setViewport({ width, height: 900 });
      const [first, second] = at(parent, '.duo .map');
      equal(Math.abs(first!.top - second!.top) < 60, width === 768, `${width} px`);
    }
  });
});

describe('a map that was opened', () => {
  it('is no more compared with once its screen was left', async () => {
    keep(['2026-09-01', earlier], ['2026-11-20', later]);
    const parent = await mount();
    await toOpener(parent);
    await pasteText(parent, fileText('2026-03-12', earlier));
    await parent.find('[role=heading]', text['ui.file.whose']);
    await parent.press(text['ui.back']);
    await parent.press(text['ui.return.map']);
    await parent.press(text['ui.compare']);
    await parent.find('p', `${THEN} · ${text['band.teen']}`);
  });
});

describe('a comparison stays', () => {
  it('as it was where another tab clears what is kept, and Back leads to what is left', async () => {
    const parent = await mountCompared();
    pass(DAY);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage'));
    await parent.element.updateComplete;
    ok(parent.has('.pairs'), 'it is there');
    await parent.press(text['ui.back']);
    await parent.find('.go', text['ui.start']);
  });
});
