/**
 * The map as it is drawn, beside a reference image: without its words, which other tests read and other languages
 * change. Where it is meant to look otherwise, `npm run references` draws the images anew; look at them before they go in.
 */
import { setViewport } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import { ITEMS, type Answers } from '../../src/instrument/items.ts';
import { answersWithSums, sumsOf, type Sums } from '../helpers/answers.ts';
import { mountResults, type Parent } from './helpers.ts';

const MIXED: Sums = { 'warmth-fit': 13, friction: 3, communication: 9, repair: 14, boundaries: 10, play: 8 };

/** Sums of the four answers of each part; what is not given is in the middle. */
const MAPS: Record<string, Sums> = {
  mixed: MIXED,
  'one-mapped': { ...sumsOf(null), play: 8 },
  'three-not-mapped': { ...MIXED, friction: null, communication: null, play: null },
  'all-strained': sumsOf(0),
  'all-strong': sumsOf(16),
  'between-two-words': { 'warmth-fit': 7, friction: 11, communication: 7, repair: 11, boundaries: 7, play: 11 },
  'far-apart': { 'warmth-fit': 16, friction: 0, communication: 16, repair: 0, boundaries: 16, play: 0 },
};

const noWords = new CSSStyleSheet();
noWords.replaceSync('.fig div { visibility: hidden }');

/** The results of a map in an element of that width. */
async function mountMap(sums: Sums, width: number, attributes = {}, others: Answers = {}) {
  await setViewport({ width: 800, height: 900 });
  const answers = { ...answersWithSums('toddler', sums), ...others };
  const parent = await mountResults({ answers }, { theme: 'light', ...attributes });
  parent.element.style.width = `${width}px`;
  parent.root.adoptedStyleSheets.push(noWords);
  return parent;
}

const expectDrawn = async (parent: Parent, selector: string, name: string) =>
  visualDiff(await parent.find(selector), name);

describe('the map looks as its reference image', () => {
  for (const [name, sums] of Object.entries(MAPS)) {
    for (const width of [280, 560]) {
      it(`${name}, ${width} px wide`, async () => {
        await expectDrawn(await mountMap(sums, width), '.fig .map', `${name}-${width}`);
      });
    }
  }

  it('in the dark', async () => {
    await expectDrawn(await mountMap(MIXED, 560, { theme: 'dark' }), '.fig .map', 'mixed-dark');
  });

  it('mirrored, where one reads from right to left', async () => {
    const parent = await mountMap(MIXED, 560);
    parent.root.querySelector('.card')!.setAttribute('dir', 'rtl');
    await expectDrawn(parent, '.fig .map', 'mixed-mirrored');
    await expectDrawn(parent, '.strip', 'strip-mirrored');
  });
});

describe('strips and marks look as their reference images', () => {
  it('a strip, and one that is not mapped', async () => {
    // Repair that did not come up has a strip of its own.
    const na = Object.fromEntries(
      ITEMS.toddler.filter((one) => one.dimension === 'repair').map(({ id }) => [id, 'na']),
    );
    const parent = await mountMap({ ...MIXED, friction: 10 }, 560, {}, na);
    await expectDrawn(parent, '.strip:not(.none)', 'strip');
    await expectDrawn(parent, '.strip.none', 'strip-not-mapped');
  });

  it('the mark of a suggestion', async () => {
    await expectDrawn(await mountMap(MIXED, 560), '.mark', 'mark');
  });
});
