/**
 * Two elements on a page that keep things on one device (host-contract.md, `remember` and “Behaviour on a page”): each has a
 * place of its own, and clearing wins.
 */
// Imported before the first test, so that the idle timer starts immediately.
import '../../src/features/kiosk/index.ts';
import '../../src/text/english/kiosk.ts';
import { equal, ok, until } from './assert.ts';
import { box, isBack, keptMaps, KEY_PREFIXES, mountTicked, tick } from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

/** The questions at which unfinished runs stand on the device, in order. */
const runs = (): number[] =>
  Object.entries({ ...localStorage })
    .filter(([key]) => key.startsWith(KEY_PREFIXES.unfinished))
    .map(([, value]) => JSON.parse(value).unfinished.run.at)
    .sort();
const untilRuns = (...expected: number[]) =>
  until(
    () => JSON.stringify(runs()) === JSON.stringify(expected),
    () => `${expected} and not ${JSON.stringify({ ...localStorage })}`,
  );

const NAMED = [{ id: 'first-child' }, { id: 'second-child' }];
const UNNAMED = [{}, {}];

/** Two elements whose parents have ticked the box: one is at the second question, the other at the third. */
async function mountBoth([one, other]: readonly object[]) {
  const [first, second] = [await mountTicked(one), await mountTicked(other)];
  await first.toQuestions('toddler');
  await second.toQuestions('teen');
  for (const [parent, answers] of [
    [first, 1],
    [second, 2],
  ] as const)
    for (let i = 0; i < answers; i++) await parent.pass(text['scale.3']);
  await untilRuns(1, 2);
  return [first, second] as const;
}

/** What the second does; whether what the first has kept stays; how many maps there are then. */
const ACTS: Readonly<Record<string, [act: (second: Parent) => unknown, stays: boolean, maps: number]>> = {
  '“Clear my answers”': [(second) => second.press(text['ui.clear']), true, 0],
  'reset()': [(second) => second.element.reset(), true, 0],
  'the box unticked': [
    async (second) => {
      for (let i = 0; i < 4; i++) await second.press(text['ui.back']);
      await tick(second);
    },
    true,
    0,
  ],
  'a finished map': [
    async (second) => {
      for (let i = 2; i < 24; i++) await second.pass(undefined);
      for (let i = 0; i < 3; i++) await second.press(text['ui.skip']);
      await until(
        () => keptMaps().length === 1,
        () => 'the map',
      );
    },
    true,
    1,
  ],
  '“Clear what is kept here”': [
    async (second) => {
      for (let i = 0; i < 4; i++) await second.press(text['ui.back']);
      await second.press(text['ui.keep.clear']);
      await second.press(text['ui.keep.yes']);
      await second.find('[role=status]', text['ui.keep.cleared']);
    },
    false,
    0,
  ],
  '“Done” on a shared tablet': [
    async (second) => {
      second.element.kiosk = true;
      await second.press(text['ui.done']);
    },
    false,
    0,
  ],
};

for (const [kind, names] of Object.entries({ 'two elements with an id': NAMED, 'two elements without': UNNAMED })) {
  describe(kind, () => {
    for (const [name, [act, stays, maps]] of Object.entries(ACTS)) {
      it(`${name} in one: what the other keeps ${stays ? 'stays, and goes on' : 'goes, and does not come back'}`, async () => {
        const [first, second] = await mountBoth(names);
        await act(second);
        await untilRuns(...(stays ? [1] : []));
        if (!stays) await first.find('.nav [role=status]', text['ui.keep.ended']);
        await first.pass(text['scale.0']);
        await first.atQuestion(3);
        equal(first.has('[role=status]', text['ui.keep.ended']), !stays, 'told that it is kept no more');
        equal(first.has('.nav .check', text['ui.keep']), !stays, 'the box is offered again');
        await untilRuns(...(stays ? [2] : []));
        equal(keptMaps().length, maps, 'maps');
        for (let i = 0; i < 4; i++) await first.press(text['ui.back']);
        equal(box(first)!.checked, stays, 'the box of the other');
      });
    }

    it('both finish: both maps are kept', async () => {
      const both = await mountBoth(names);
      for (const parent of both) {
        for (let i = both.indexOf(parent) + 1; i < 24; i++) await parent.pass(undefined);
        for (let i = 0; i < 3; i++) await parent.press(text['ui.skip']);
      }
      await until(
        () => keptMaps().length === 2,
        () => JSON.stringify({ ...localStorage }),
      );
      equal(runs(), []);
      equal(
        keptMaps().map(({ snapshot }: { snapshot: { ageBand: string } }) => snapshot.ageBand),
        ['toddler', 'teen'],
      );
    });

    it('who comes back is offered both, each once', async () => {
      for (const parent of await mountBoth(names)) parent.element.remove();
      const [first, second] = [await mount(names[0]), await mount(names[1])];
      const offered = [first, second].map((parent) => parent.read('.opt')[0]!.replace(text['ui.return.go-on'], ''));
      const toddler = `Question 2 of 24 · ${text['band.toddler']}`;
      const teen = `Question 3 of 24 · ${text['band.teen']}`;
      equal(names === NAMED ? offered : [...offered].sort(), [toddler, teen]);
    });

    it('“Clear what is kept here” in one takes the offer of the other away', async () => {
      for (const parent of await mountBoth(names)) parent.element.remove();
      const [first, second] = [await mount(names[0]), await mount(names[1])];
      await second.press(text['ui.keep.clear']);
      await second.press(text['ui.keep.yes']);
      await until(
        () => !first.has('.opt', text['ui.return.go-on']),
        () => 'no offer',
      );
      ok(isBack(first), 'it is still the same screen');
    });
  });
}
