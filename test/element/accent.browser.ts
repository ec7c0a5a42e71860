/**
 * Any accent stays readable: on every screen, in both themes, all text, and all that controls and drawings are known
 * by, stands out as WCAG 2.2 AA asks.
 */
import { executeServerCommand, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { equal, ok } from './assert.ts';
import { contrast, edgePairs, focusPairs, linePairs, textPairs, toHex, type Edge, type Line } from './contrast.ts';
import { text, type Parent } from './helpers.ts';
import { open, openFolds, type ScreenName } from './screens.ts';

/*
 * What is not listed below is decoration, on which nothing rests: hairlines (of the card, boxes, folds, rows, and of an
 * answer at rest, which its ring shows); the line between the rings of a scale; tints; the hills of the first screen;
 * the dots before what is working; and of the map its rim, its solid bearings, the relief, what mist thins, and the
 * steps from one sheet to the next, which are soft on purpose.
 */
const EDGES: readonly Edge[] = [
  // filled or, while nothing is chosen, outlined
  { what: 'main button', of: '.go', by: 'border-bottom', from: ['round'] },
  { what: 'one of two even buttons', of: '.even', by: 'border-bottom', from: ['round'] },
  { what: 'ring at rest', of: 'input:not(:checked)', by: 'border-bottom', from: ['round', 'in'] },
  { what: 'filled ring', of: '[type=radio]:checked', by: 'border-bottom', width: 4, from: ['round', 'in'] },
  { what: 'ticked box', of: '[type=checkbox]:checked', by: 'border-bottom', from: ['round'] },
  { what: 'tick', of: '[type=checkbox]:checked', drawn: '::before', by: 'border-bottom', from: ['in'] },
  { what: 'edge of the chosen', of: '.choice.on', by: 'border-bottom', from: ['round', 'in'] },
  { what: 'second edge of the chosen', of: '.choice.on', by: 'box-shadow', from: ['in'] },
  { what: 'sign of a fold', of: ':not(.cite) > summary', drawn: '::after', by: 'border-bottom', from: ['in'] },
  { what: 'sign of a screen', of: '.turn', drawn: '::after', by: 'border-bottom', from: ['in'] },
  { what: 'sign of a change', of: '.was', drawn: '::before', by: 'color', from: ['in'] },
  { what: 'scale under the map', of: '.key', by: 'border-top', from: ['round'] },
  { what: 'steps of a scale', of: '.scale span + span', by: 'border-left', from: ['round'] },
];
const SHEETS = ['.l0', '.l1', '.l2', '.l3', '.l4'];
const LINES: readonly Line[] = [
  { what: 'inner sheet of the map', of: '.map .l4', by: 'fill', on: ['.sea'] },
  { what: 'two people', of: '.map .two', by: 'fill', on: ['.l4'] },
  { what: 'rings', of: '.rings circle', by: 'stroke', on: ['.sea', ...SHEETS] },
  { what: 'bearing of a part not mapped', of: '.open', by: 'stroke', on: ['.sea', ...SHEETS] },
  { what: 'inner sheet of a strip', of: '.strip .l4', by: 'fill', on: ['ground'] },
  { what: 'base of a strip', of: '.base', by: 'stroke', on: ['ground'] },
  { what: 'ticks of a strip', of: '.tick', by: 'stroke', on: ['ground', ...SHEETS] },
  { what: 'part that a suggestion tends', of: '.mark .l4', by: 'fill', on: ['.sea'] },
  { what: 'way walked', of: '.trail path:not(.ahead)', by: 'stroke', on: ['ground'] },
  { what: 'way ahead', of: '.ahead', by: 'stroke', on: ['ground'] },
  { what: 'walkers', of: '.trail .two', by: 'fill', on: ['ground'] },
];

/** Colours at random, the same for the same seed (mulberry32). */
function randomColours(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return `#${((mixed ^ (mixed >>> 14)) >>> 8).toString(16).padStart(6, '0')}`;
  });
}
/** Every pair is measured with these; the first is the default. */
const NAMED = ['', '#ffd400', '#ff6f91', '#0a7d5a', '#1d4ed8', '#111', '#f00', '#fff'];
/** One pair of each look is measured with these. */
const MORE = ['#1d4ed880', 'transparent', 'currentColor', 'color(display-p3 0 1 0)'];
before(async () => {
  MORE.push(...randomColours(200, await executeServerCommand('seed')));
});

/** A question with the mouse over something. */
const hovering = (find: (parent: Parent) => Promise<HTMLElement>) => async () => {
  const parent = await open('question, how often');
  const target = await find(parent);
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  ok(target.matches(':hover'), 'the mouse is over it');
  return parent;
};

/** Screens on which all that is listed is met; folds are opened. */
const MEASURED: readonly ScreenName[] = [
  'first, help',
  'welcome back, both',
  'child, its notice',
  'child, chosen',
  'optional 3, chosen',
  'results, everything open',
  'results, all strained, help stands open',
  'results, the page’s own help',
  'share?, with the answers, just as the page gets it',
  'are you still there?',
  'look over my answers, a row open and changed, help',
  'how this works',
];
const opened = (name: ScreenName) => async () => {
  const parent = await open(name);
  openFolds(parent);
  return parent;
};

const SCREENS: Record<string, () => Promise<Parent>> = {
  ...Object.fromEntries(MEASURED.map((name) => [name, opened(name)])),
  'a question, with its notice and help': async () => {
    const parent = await open('question, its notice');
    await parent.press(text['ui.help']);
    openFolds(parent);
    return parent;
  },
  'a question, the mouse over an answer': hovering((parent) => parent.choice(text['scale.1'])),
  'a question, the mouse over the chosen answer': hovering(async (parent) => {
    await parent.choose(text['scale.na']);
    return parent.choice(text['scale.na']);
  }),
  'a question, the mouse over “Continue”': hovering((parent) => parent.find('.go')),
  'a question, the mouse over “Skip”': hovering((parent) => parent.find('.link', text['ui.skip'])),
};

/** Looks that have been measured with all accents. */
const known = new Set<string>();
/** What has been there. */
const met = new Set<string>();

/** Every pair stands out with every accent. Pairs of the same colours with each of the named ones are one look. */
async function expectReadable({ element, root }: Parent) {
  const pairs = [...textPairs(root), ...edgePairs(root, EDGES), ...linePairs(root, LINES), ...focusPairs(root)];
  const all = pairs.map((pair) => ({
    pair,
    look: `at least ${pair.least}`,
    worst: pair.least as number,
    told: '',
  }));

  const measure = (one: (typeof all)[number], where: string) => {
    const { kind, what, least, colours } = one.pair;
    const [front, ground] = colours();
    const ratio = contrast(front, ground);
    const found = `${toHex(front)} on ${toHex(ground)}`;
    if (ratio < one.worst) {
      one.worst = ratio;
      one.told = `${kind}, ${what}: ${ratio.toFixed(2)} of ${least}, ${found}, ${where}`;
    }
    return `, ${found}`;
  };
  const withEach = async (accents: readonly string[], see: (where: string) => void) => {
    for (const theme of ['light', 'dark'] as const) {
      element.theme = theme;
      await element.updateComplete;
      for (const accent of accents) {
        element.style.setProperty('--connection-map-accent', accent);
        see(`${theme}, accent ${accent || 'not set'}`);
      }
    }
  };

  await withEach(NAMED, (where) => all.forEach((one) => (one.look += measure(one, where))));
  const firstOfEach = (key: (one: (typeof all)[number]) => string) =>
    all.filter((one, i) => all.findIndex((other) => key(other) === key(one)) === i);
  const fresh = firstOfEach(({ look }) => look).filter(({ look }) => !known.has(look));
  await withEach(MORE, (where) => fresh.forEach((one) => measure(one, where)));

  all.forEach(({ look, pair }) => known.add(look) && met.add(pair.kind));
  const found = firstOfEach(({ look, pair }) => pair.kind + look).flatMap(({ told }) => told || []);
  if (found.length) throw new Error(found.join('\n'));
}

describe('any accent stays readable', () => {
  for (const width of [768, 320]) {
    for (const [name, go] of Object.entries(SCREENS)) {
      it(`${name}, ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        await resetMouse();
        const parent = await go();
        // the ring of the focus is for those who use keys
        await sendKeys({ press: 'Shift' });
        await expectReadable(parent);
      });
    }
  }

  it('everything on the lists was there', () => {
    const kinds = [...EDGES, ...LINES].map(({ what }) => what);
    equal(
      kinds.filter((kind) => !met.has(kind)),
      [],
      'what was not met',
    );
  });
});
