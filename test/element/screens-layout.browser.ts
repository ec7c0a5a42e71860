/**
 * Each screen with all that is optional on it, in each language, at each width: nothing is cut off, too narrow or too
 * small, and what is meant for one row stays there. One element is resized, since that is quicker than a new one.
 */
import { setViewport } from '@web/test-runner-commands';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { AGE_BANDS, ITEMS, type AgeBand } from '../../src/instrument/items.ts';
import { dirOf } from '../../src/locale/writing.ts';
import { equal, inOrder, ok, until } from './assert.ts';
import { addPieces, faults, restless, speakIn, tongues, unmirrored, widen, WIDTHS, type Tongue } from './layout.ts';
import { mount, text, words, type Parent } from './helpers.ts';
import { LANGUAGES } from './languages.ts';
import { NAMES, open, type ScreenName } from './screens.ts';

let spoken: readonly Tongue[];
before(async () => {
  await setViewport({ width: 1300, height: 900 });
  // most pages have such a font, and it is wider than that of a page without a style
  document.body.style.fontFamily = 'sans-serif';
  spoken = await tongues();
});

/** In ms. Some screens are measured in all languages at all widths, twice, which takes half a minute in Firefox. */
const LONG = 240_000;

describe('whole with all that is optional, in every language, at every width', () => {
  interface Shown {
    readonly name: ScreenName;
    readonly pieces: 'plain' | 'with all pieces';
  }

  /** What the box of one height holds without scrolling inside, in the languages that are read. */
  const HELD = /^(first|first, the box ticked|child.*|question, (how often|of times|chosen|its notice)|optional .*)$/;
  function addScrolling(found: Map<string, string[]>, { root }: Parent, where: string) {
    const { scrollHeight, clientHeight } = root.querySelector('.step')!;
    if (scrollHeight > clientHeight) found.set(`${scrollHeight - clientHeight} px scroll inside`, [where]);
  }

  /** Adds the faults in all languages and at all widths: fault → where it is. */
  async function addFaults(found: Map<string, string[]>, parent: Parent, { name, pieces }: Shown) {
    const add = (what: string, where: string) => found.set(what, [...(found.get(what) ?? []), where]);
    for (const what of restless(parent)) add(what, pieces);
    for (const tongue of spoken) {
      await speakIn(parent, tongue);
      for (const width of WIDTHS) {
        widen(parent, width);
        const where = `${tongue.code}, ${pieces}, ${width} px`;
        for (const what of faults(parent, tongue)) add(what, where);
        const isHeld = HELD.test(name) && pieces === 'plain' && tongue.isShipped && width >= 320;
        if (isHeld) addScrolling(found, parent, where);
      }
      for (const what of unmirrored(parent)) add(what, `${tongue.code}, ${pieces}`);
    }
  }

  for (const name of NAMES) {
    it(name, async () => {
      const parent = await open(name);
      const found = new Map<string, string[]>();
      await addFaults(found, parent, { name, pieces: 'plain' });
      await addPieces(parent);
      await addFaults(found, parent, { name, pieces: 'with all pieces' });
      const told = [...found].slice(0, 12).map(([what, where]) => `${what}: ${where.slice(0, 9).join('; ')}`);
      if (told.length) throw new Error(`${found.size} faults:\n${told.join('\n')}`);
      equal(document.getAnimations().length, 0, 'running animations');
    }).timeout(LONG);
  }
});

describe('the answers stand at one place', () => {
  /** Goes through the 24 questions of an age. Width → where each answer was, from the top of the card. */
  async function placesOf(ageBand: AgeBand) {
    const parent = await mount();
    await parent.toQuestions(ageBand);
    const card = parent.root.querySelector('.card')!;
    const places = new Map(WIDTHS.map((width) => [width, new Set<string>()]));
    for (const { id } of ITEMS[ageBand]) {
      await parent.find('#question', text[id]);
      for (const width of WIDTHS) {
        widen(parent, width);
        const { top } = card.getBoundingClientRect();
        const tops = parent.all('.choice').map((one) => Math.round(one.getBoundingClientRect().top - top));
        places.get(width)!.add(String(tops));
      }
      await parent.press(text['ui.skip']);
    }
    return places;
  }

  const inEach = (ageBands: readonly AgeBand[]) => {
    for (const ageBand of ageBands) {
      it(`for ${ageBand}`, async () => {
        for (const [width, found] of await placesOf(ageBand))
          equal([...found].length, 1, `number of places at ${width} px`);
      });
    }
  };

  describe('in en', () => inEach(AGE_BANDS));
  for (const { code, begin } of LANGUAGES) {
    describe(`in ${code}`, () => {
      before(begin);
      inEach(SHIPPED.includes(code) ? AGE_BANDS : ['teen']);
    });
  }
});

describe('the words stand before the hills: above them, and in a wide card beside them', () => {
  for (const name of ['first', 'welcome back, both', 'clear what is kept?'] as const) {
    it(name, async () => {
      const parent = await open(name);
      const [words, hills] = [await parent.find('.body'), parent.root.querySelector('.hero')!];
      inOrder([words, hills]);
      for (const tongue of spoken) {
        await speakIn(parent, tongue);
        for (const width of WIDTHS) {
          widen(parent, width);
          const [from, to] = [words, hills].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
          const isBeside = dirOf(tongue.code) === 'rtl' ? to.right <= from.left + 1 : to.left >= from.right - 1;
          ok(width < 576 ? to.top >= from.bottom - 1 : isBeside, `in order, ${tongue.code}, ${width} px`);
          ok(to.height > (width < 300 ? 39 : 70), `the hills are seen, ${tongue.code}, ${width} px`);
        }
      }
    });
  }
});

describe('a card in Spanish', () => {
  before(() => LANGUAGES.find(({ code }) => code === 'es')!.begin());

  it('of 412 px has a draft note of three lines, about 80 px', async () => {
    const parent = await mount();
    widen(parent, 412);
    const height = (await parent.find('.note')).clientHeight;
    ok(height > 60 && height < 84, `its height is ${height} px`);
  });
});

describe('a card in Spanish of 280 px', () => {
  before(() => LANGUAGES.find(({ code }) => code === 'es')!.begin());

  for (const name of ['child, chosen', 'question, of times'] as const) {
    it(`holds ${name}, without scrolling inside`, async () => {
      const parent = await open(name);
      widen(parent, 280);
      const { scrollHeight, clientHeight } = parent.root.querySelector('.step')!;
      equal(scrollHeight - clientHeight, 0, 'px that scroll inside');
    });
  }
});

describe('drawn with care', () => {
  it('the small map of the review stays in sight while the answers scroll by', async () => {
    const parent = await open('look over my answers');
    widen(parent, 412);
    parent.all('.ans').at(-1)!.scrollIntoView();
    ok(scrollY > 900, 'the page has scrolled');
    equal(Math.round(parent.root.querySelector('.peek')!.getBoundingClientRect().top), 0, 'its top');
  });

  it('opening “What this is” shows what it opened, and the title can be reached', async () => {
    for (const width of [320, 768]) {
      const parent = await open('first');
      widen(parent, width);
      await parent.fold(text['ui.what']);
      const step = parent.root.querySelector('.step')!;
      await until(
        () => step.scrollTop > 0,
        () => `it scrolls at ${width} px`,
      );
      const isWithin = (one: Element) => {
        const [inner, outer] = [one, step].map((each) => each.getBoundingClientRect());
        return inner!.top >= outer!.top - 1 && inner!.bottom <= outer!.bottom + 1;
      };
      ok(isWithin(await parent.find('details p', text['ui.what.is'])), `its first words at ${width} px`);
      step.scrollTop = 0;
      ok(isWithin(await parent.find('[role=heading]', text['ui.title'])), `the title at ${width} px`);
      parent.element.remove();
    }
  });

  it('an answer is 44 px high on a very narrow card too', async () => {
    const parent = await open('question, how often');
    widen(parent, 256);
    const heights = parent.all('.choice').map((one) => one.getBoundingClientRect().height);
    ok(Math.min(...heights) >= 44, `the heights are ${heights.join(', ')} px`);
  });

  it('nothing is painted over the line of the scale between its answers', async () => {
    const parent = await open('question, how often');
    widen(parent, 768);
    for (const choice of parent.all('.freq .choice:not(.na)')) {
      const { borderLeftWidth, borderRightWidth, backgroundColor } = getComputedStyle(choice);
      equal([borderLeftWidth, borderRightWidth, backgroundColor], ['0px', '0px', 'rgba(0, 0, 0, 0)'], words(choice));
    }
  });

  it('a ticked box has a tick, and is no ring', async () => {
    const parent = await open('first, the box ticked');
    const box = await parent.find('[type=checkbox]');
    const tick = getComputedStyle(box, '::before');
    const [stroke, none] = [tick.borderBottomWidth, tick.borderTopWidth].map(parseFloat);
    ok(tick.content !== 'none' && stroke! >= 1.5 && none === 0, 'a tick');
    ok(tick.borderBottomColor !== getComputedStyle(box).backgroundColor, 'the tick is seen');
    ok(parseFloat(getComputedStyle(box).borderTopWidth) < 2, 'no ring');
  });

  it('a page’s text-size-adjust holds in the card', async () => {
    document.body.style.setProperty('-webkit-text-size-adjust', '110%');
    const { root } = await open('first');
    const { webkitTextSizeAdjust } = getComputedStyle(root.querySelector('.card')!) as unknown as Record<
      string,
      string
    >;
    document.body.style.removeProperty('-webkit-text-size-adjust');
    equal(webkitTextSizeAdjust, '110%');
  });
});
