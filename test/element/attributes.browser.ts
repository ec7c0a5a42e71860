/** The page’s settings (host-contract.md, “Attributes and properties”). */
import { emulateMedia } from '@web/test-runner-commands';
import { answersWithSums } from '../helpers/answers.ts';
import { equal, ok } from './assert.ts';
import { mount, mountResults, text, type Parent } from './helpers.ts';

const levels = (parent: Parent) => parent.all('[role=heading]').map((one) => Number(one.ariaLevel));
const ground = (parent: Parent) => getComputedStyle(parent.root.querySelector('.card')!).backgroundColor;

/** What was warned of while something was done. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  await act().finally(() => (console.warn = warn));
  return warnings;
}

describe('a wrong value', () => {
  const cases = [
    ['age-band', 'baby', ['infant', 'toddler', 'preschool', 'school-age', 'teen']],
    ['theme', 'sepia', ['auto', 'light', 'dark']],
    ['heading-level', '7', ['1', '2', '3', '4', '5', '6']],
  ] as const;
  for (const [name, value, allowed] of cases) {
    it(`${name}: one warning and one event that say what is allowed, and never again for the same`, async () => {
      let parent!: Parent;
      const warnings = await warningsOf(async () => {
        parent = await mount({ [name]: value });
        parent.element.removeAttribute(name);
        await parent.element.updateComplete;
        parent.element.setAttribute(name, value);
        await parent.element.updateComplete;
      });
      equal(warnings.length, 1, 'number of warnings');
      for (const part of [name, value, ...allowed]) ok(warnings[0]!.includes(part), `“${warnings[0]}” names ${part}`);
      const errors = parent.heard.filter(({ type }) => type === 'error');
      equal(errors, [{ type: 'error', detail: { code: 'invalid-config', message: warnings[0] } }]);
    });
  }

  it('another wrong value is told too', async () => {
    const warnings = await warningsOf(async () => {
      const parent = await mount({ theme: 'sepia' });
      parent.element.setAttribute('theme', 'blue');
      await parent.element.updateComplete;
    });
    equal(warnings.length, 2, 'number of warnings');
  });

  it('is as if it were absent', async () => {
    await warningsOf(async () => {
      const parent = await mount({ 'age-band': 'baby', theme: 'sepia', 'heading-level': '0' });
      equal(ground(parent), ground(await mount()), 'ground');
      equal(levels(parent), [2]);
      await parent.toChild();
      ok(parent.has('[role=heading]', text['ui.child.age']), 'the age is asked');
    });
  });

  it('a right one is told nothing of', async () => {
    const warnings = await warningsOf(() => mount({ 'age-band': 'teen', theme: 'dark', 'heading-level': '3' }));
    equal(warnings, []);
  });
});

describe('age-band', () => {
  it('takes the question away, and the screen stays, ready to go on', async () => {
    const parent = await mount({ 'age-band': 'infant' });
    await parent.toChild();
    equal(parent.read('[role=heading]'), [text['ui.child']]);
    ok(!parent.has('.choice'), 'no age can be chosen');
    equal((await parent.find('.go')).ariaDisabled, 'false', 'aria-disabled of Continue');
    await parent.press(text['ui.continue']);
    ok(await parent.find('#question', text['warmth-fit-delight-infant']), 'the first question for a baby');
  });

  it('changed midway, counts from the next run', async () => {
    const parent = await mount({ 'age-band': 'infant' });
    await parent.toQuestions();
    parent.element.setAttribute('age-band', 'teen');
    await parent.element.updateComplete;
    await parent.pass(text['scale.3']);
    ok(await parent.find('#question', text['play-fun-infant']), 'still the questions for a baby');
    await parent.press(text['ui.clear']);
    await parent.toQuestions();
    ok(await parent.find('#question', text['warmth-fit-delight-teen']), 'now those for a teen');
  });

  it('as a property', async () => {
    const parent = await mount();
    parent.element.ageBand = 'school-age';
    await parent.element.updateComplete;
    await parent.toQuestions();
    ok(await parent.find('#question', text['warmth-fit-delight-school-age']), 'questions of that age');
  });
});

describe('theme', () => {
  const { style } = document.documentElement;
  afterEach(() => {
    style.colorScheme = '';
  });
  const mountEach = () => Promise.all([mount(), mount({ theme: 'light' }), mount({ theme: 'dark' })]);

  it('light and dark are what they say, whatever the page is', async () => {
    const [, light, dark] = await mountEach();
    const grounds = [ground(light), ground(dark)];
    ok(grounds[0] !== grounds[1], 'the grounds differ');
    style.colorScheme = 'dark';
    equal([ground(light), ground(dark)], grounds);
  });

  it('auto is the page’s', async () => {
    const [auto, light, dark] = await mountEach();
    equal(ground(auto), ground(light), 'ground on a page that says nothing');
    style.colorScheme = 'dark';
    equal(ground(auto), ground(dark), 'ground on a dark page');
    style.colorScheme = 'light';
    equal(ground(auto), ground(light), 'ground on a light page');
  });

  it('on a device that likes the dark, auto is dark only where the page is', async () => {
    const [auto, light, dark] = await mountEach();
    const grounds = [ground(light), ground(dark)];
    await emulateMedia({ colorScheme: 'dark' });
    try {
      equal(ground(auto), ground(light), 'ground on a page that knows no dark');
      style.colorScheme = 'light dark';
      equal(ground(auto), ground(dark), 'ground on a page that is dark with the device');
      equal([ground(light), ground(dark)], grounds);
      style.colorScheme = 'light';
      equal(ground(auto), ground(light), 'ground on a page that stays light');
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });
});

describe('heading-level', () => {
  for (const top of [1, 2, 3, 4, 5, 6] as const) {
    it(`${top}: the first screen, and the child`, async () => {
      const parent = await mount({ 'heading-level': String(top) });
      equal(levels(parent), [top]);
      await parent.toChild();
      equal(levels(parent), [top, Math.min(top + 1, 6)]);
    });
  }

  it('deeper headings stop at 6, and no level is left out', async () => {
    const parent = await mount();
    await parent.toResults({ answers: answersWithSums('toddler', {}) });
    const deepest = [];
    for (const top of [1, 2, 3, 4, 5, 6] as const) {
      parent.element.headingLevel = top;
      await parent.element.updateComplete;
      deepest.push([...new Set(levels(parent))].sort());
    }
    equal(deepest, [[1, 2, 3], [2, 3, 4], [3, 4, 5], [4, 5, 6], [5, 6], [6]]);
  });

  it('a question is the top heading of its screen', async () => {
    const parent = await mount({ 'heading-level': '4' });
    await parent.toQuestions();
    equal(levels(parent), [4]);
  });
});

describe('a page that answers a warning', () => {
  it('with another value is heard', async () => {
    const parent = await mountResults({});
    parent.element.addEventListener('connection-map-error', () => (parent.element.share = 'snapshot'), { once: true });
    parent.element.share = 'bogus' as never;
    ok(await parent.find('button', text['ui.share']), 'sharing is offered');
  });
});
