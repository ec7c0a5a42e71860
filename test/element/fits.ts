/** Whether all of a screen can be read: nothing sticks out, is cut off, or lies over other words. */
import { words, type Parent } from './parent.ts';

/** So many px are nothing: rounding, and what letters overhang. */
const SLACK = 1.5;

/** What of a screen cannot be read as it should, and where it stands. */
export interface Misfit {
  readonly what: string;
  readonly element?: Element | undefined;
}

interface Line {
  readonly of: Element;
  readonly box: DOMRect;
}

const holderOf = (element: Element) => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
const told = (element: Element) => `“${words(element).slice(0, 40)}”`;

/** Every line of text that is meant for eyes. */
function linesOf(root: ShadowRoot): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const of = node.parentElement;
    if (!node.nodeValue?.trim() || !of?.checkVisibility({ visibilityProperty: true })) continue;
    if (of.closest('.unseen, [hidden]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ of, box });
  }
  return lines;
}

/** What sticks out of the card, or of something on the way to it that cuts off. */
function cutOff({ of, box }: Line, card: Element): string | undefined {
  // what scrolls up and down hides nothing for good
  let canScroll = false;
  for (let at: Element | undefined = of; at; at = holderOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const edge = at.getBoundingClientRect();
    const cutsSides = at === card || overflowX !== 'visible';
    if (cutsSides && (box.left < edge.left - SLACK || box.right > edge.right + SLACK))
      return `${told(of)} sticks out of ${at.localName}.${at.className} by its side`;
    canScroll ||= overflowY === 'auto' || overflowY === 'scroll';
    if (!canScroll && overflowY !== 'visible' && (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK))
      return `${told(of)} sticks out of ${at.localName}.${at.className} above or below`;
    if (at === card || at.localName === 'dialog') return;
  }
  return;
}

/** Words of different elements that lie over each other. */
function* overlaps(lines: readonly Line[]): Iterable<Misfit> {
  // what floats over the rest by design
  const still = lines.filter(({ of }) => !of.closest('.peek, dialog'));
  const holders = new Map(still.map(({ of }) => [of, of.closest('.step')]));
  for (const [i, one] of still.entries()) {
    for (const other of still.slice(i + 1)) {
      // what is scrolled away in a box lies over nothing outside of it
      if (one.of === other.of || holders.get(one.of) !== holders.get(other.of)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // the boxes of two lines touch: a letter fills less than half of the overlap that a tight line height makes
      const most = 0.35 * Math.min(one.box.height, other.box.height);
      if (wide > SLACK && high > most) yield { what: `${told(one.of)} lies over ${told(other.of)}`, element: one.of };
    }
  }
}

/** Why a screen has to be scrolled sideways, or what of it cannot be read. */
export function misfits({ root }: Parent): readonly Misfit[] {
  const found: Misfit[] = [];
  const page = document.scrollingElement!;
  if (page.scrollWidth > page.clientWidth)
    found.push({ what: `the page is ${page.scrollWidth - page.clientWidth} px too wide` });
  const card = root.querySelector('.card')!;
  for (const one of [card, ...card.querySelectorAll('*')]) {
    if (one instanceof SVGElement || one.closest('.unseen') || !one.checkVisibility()) continue;
    const { overflowX, display } = getComputedStyle(one);
    if (overflowX === 'visible' || display === 'inline' || one instanceof HTMLInputElement) continue;
    if (one.scrollWidth > one.clientWidth + SLACK)
      found.push({ what: `${one.localName}.${one.className} scrolls sideways`, element: one });
  }
  const lines = linesOf(root);
  if (!lines.length) found.push({ what: 'there is no text' });
  for (const line of lines) {
    const what = cutOff(line, card);
    if (what) found.push({ what, element: line.of });
  }
  found.push(...overlaps(lines));
  // a text of two lines is told once
  return found.filter(({ what }, i) => found.findIndex((one) => one.what === what) === i);
}

/** Fails where there is any of it. */
export function expectFits(parent: Parent, look: string) {
  const found = misfits(parent);
  if (found.length)
    throw new Error(
      `${look}: ${found
        .slice(0, 8)
        .map(({ what }) => what)
        .join('; ')}`,
    );
}
