/** A new question comes into sight, whatever boxes of the page it stands in, and nothing else is moved. */
import { setViewport } from '@web/test-runner-commands';
import { equal, ok } from './assert.ts';
import { mount, text, type Parent } from './helpers.ts';

before(() => setViewport({ width: 800, height: 600 }));

let page: HTMLElement;
beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  page.remove();
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

/** Question 1 on a page. `#place` in the markup is where the element stands. */
async function atFirst(markup: string) {
  page.innerHTML = markup;
  const parent = await mount({}, '', page.querySelector<HTMLElement>('#place')!);
  await parent.toQuestions();
  return parent;
}

const boxes = () => [document.scrollingElement!, ...page.querySelectorAll<HTMLElement>('[id^=box]')];
/** Scrolls the window and the boxes, from the outermost. */
const scrollAll = (...tops: number[]) => boxes().forEach((box, i) => (box.scrollTop = tops[i] ?? 0));
const scrolled = () => boxes().map(({ scrollTop }) => Math.round(scrollTop));

/** Skips the question, and waits for the next one to have the focus. */
async function skip(parent: Parent) {
  await parent.press(text['ui.skip']);
  await parent.atQuestion(2);
  await parent.findQuestionFocused();
}

/** Whether the reader sees the question, from its first line to its last. */
function isSeen({ root }: Parent): boolean {
  const question = root.querySelector('#question')!;
  const { left, top, bottom } = question.getBoundingClientRect();
  return [top + 2, bottom - 2].every((y) => question.contains(root.elementFromPoint(left + 2, y)));
}

/** How far the element with its scroll margin, of 16 px, is below the top of a box, in px of the window. */
const below = ({ element }: Parent, box?: Element) => {
  const top = box ? box.getBoundingClientRect().top + box.clientTop : 0;
  const outer = element.getBoundingClientRect();
  // WebKit counts in px of the zoomed page, the others in px of the window
  return Math.round(outer.top - (16 * outer.width) / element.offsetWidth - top);
};
const box = (id = 'box') => page.querySelector<HTMLElement>(`#${id}`)!;

const ABOVE = '<div style="height: 300px"></div>';
const BELOW = '<div style="height: 1500px"></div>';
const inBox = (style = '', id = 'box') =>
  `<div id="${id}" style="height: 400px; overflow: auto; ${style}">${ABOVE}<div id="place"></div>${BELOW}</div>`;

describe('a new question', () => {
  it('in a box that is half below the window moves the box, then the window', async () => {
    const parent = await atFirst(`<div style="height: 500px"></div>${inBox()}${BELOW}`);
    scrollAll(0, 1000);
    await skip(parent);
    ok(isSeen(parent), `it is seen, at ${scrolled()}`);
    equal(below(parent, box()), 0, 'px from the top of the box');
  });

  it('in a box that is half above a box, in sight in the window, moves both boxes and no window', async () => {
    const parent = await atFirst(
      `<div id="box-outer" style="height: 500px; overflow: scroll">${inBox('', 'box-inner')}${BELOW}</div>${BELOW}`,
    );
    scrollAll(0, 300, 1000);
    await skip(parent);
    ok(isSeen(parent), `it is seen, at ${scrolled()}`);
    equal(scrolled()[0], 0, 'the window is scrolled by');
  });

  it('leaves the window alone where the box is enough, and boxes that hide what flows over', async () => {
    const parent = await atFirst(
      `<div id="box-hidden" style="height: 550px; overflow: hidden">${inBox('', 'box-inner')}${BELOW}</div>${BELOW}`,
    );
    scrollAll(60, 0, 1000);
    await skip(parent);
    ok(isSeen(parent), `it is seen, at ${scrolled()}`);
    equal(scrolled().slice(0, 2), [60, 0], 'the window and the hidden box are scrolled by');
  });

  it('in a hidden box that is scrolled away moves nothing that the reader cannot move', async () => {
    const parent = await atFirst(
      `<div id="box-hidden" style="height: 200px; overflow: hidden"><div style="height: 190px"></div>${inBox('', 'box-inner')}</div>`,
    );
    scrollAll(0, 0, 1000);
    await skip(parent);
    equal(scrolled().slice(0, 2), [0, 0], 'the window and the hidden box are scrolled by');
  });

  it('on a page that nobody can scroll moves nothing', async () => {
    const parent = await atFirst(`${ABOVE}<div id="place"></div>${BELOW}`);
    document.documentElement.style.overflow = 'hidden';
    scrollAll(1000);
    await skip(parent);
    equal(scrolled(), [1000], 'the window is scrolled by');
  });

  for (const [where, style] of [
    ['the root', (zoom: string) => document.documentElement.style.setProperty('zoom', zoom)],
    ['a part of the page', (zoom: string) => page.style.setProperty('zoom', zoom)],
    [
      'a part of the page that is drawn larger',
      (scale: string) => Object.assign(page.style, { scale, transformOrigin: '0 0' }),
    ],
  ] as const) {
    it(`on a page with ${where} zoomed comes to the top of the window`, async () => {
      const parent = await atFirst(`${ABOVE}<div id="place"></div>${BELOW}`);
      style('1.5');
      scrollAll(1000);
      await skip(parent);
      ok(Math.abs(below(parent)) <= 1, `${below(parent)} px from the top of the window`);
    });

    it(`in a box on a page with ${where} zoomed comes to its top`, async () => {
      const parent = await atFirst(`${inBox()}${BELOW}`);
      style('1.5');
      scrollAll(0, 1000);
      await skip(parent);
      ok(Math.abs(below(parent, box())) <= 1, `${below(parent, box())} px from the top of the box`);
    });
  }

  for (const [padding, px] of [
    ['10%', 40],
    ['calc(10% + 20px)', 60],
    ['30px', 30],
    ['auto', 0],
  ] as const) {
    it(`keeps a scroll-padding of ${padding}`, async () => {
      const parent = await atFirst(inBox(`scroll-padding-top: ${padding}`) + BELOW);
      scrollAll(0, 1000);
      await skip(parent);
      equal(below(parent, box()), px, 'px from the top of the box');
    });
  }

  it('keeps a scroll-padding of the window in percent', async () => {
    document.documentElement.style.scrollPaddingTop = '10%';
    const parent = await atFirst(`${ABOVE}<div id="place"></div>${BELOW}`);
    scrollAll(1000);
    await skip(parent);
    ok(Math.abs(below(parent) - 60) <= 1, `${below(parent)} px from the top of the window`);
  });

  it('comes to the top of a box that runs upwards', async () => {
    const parent = await atFirst(
      `<div id="box" style="height: 400px; overflow: auto; display: flex; flex-direction: column-reverse">
        <div style="flex: none; height: 1500px"></div><div id="place" style="flex: none"></div><div style="flex: none; height: 300px"></div></div>`,
    );
    await skip(parent);
    ok(isSeen(parent), `it is seen, at ${scrolled()}`);
    equal(below(parent, box()), 0, 'px from the top of the box');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`in a slot of a component whose tree is ${mode} comes into sight`, async () => {
      const parent = await atFirst(`<a-frame><div id="place"></div></a-frame>${BELOW}`);
      const shadow = page.querySelector('a-frame')!.attachShadow({ mode });
      shadow.innerHTML = `<div style="height: 400px; overflow: auto">${ABOVE}<slot></slot>${BELOW}</div>`;
      const inner = shadow.querySelector('div')!;
      inner.scrollTop = 1000;
      await skip(parent);
      ok(isSeen(parent), `it is seen, at ${inner.scrollTop}`);
      equal(scrolled()[0], 0, 'the window is scrolled by');
    });
  }

  it('in a component whose tree is closed moves nothing else', async () => {
    const parent = await atFirst(
      `<div id="box-hidden" style="height: 500px; overflow: hidden"><div style="height: 450px"></div><a-frame><div id="place"></div></a-frame></div>${BELOW}`,
    );
    const shadow = page.querySelector('a-frame')!.attachShadow({ mode: 'closed' });
    shadow.innerHTML = `<div style="height: 400px; overflow: hidden"><slot></slot></div>`;
    scrollAll(30);
    await skip(parent);
    equal(scrolled().slice(1), [0], 'the hidden box is scrolled by');
  });
});
