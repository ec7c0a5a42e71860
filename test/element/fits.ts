/** Checks that all text of a screen is readable: not outside of the card, not cut off, not overlapping. */
import { words, type Parent } from './parent.ts';

/** Tolerance in px, for rounding and letters that overhang their box. */
const SLACK = 1.5;

/** A layout problem and the element that has it. */
export interface Misfit {
  readonly what: string;
  readonly element?: Element | undefined;
}

/** A line of visible text. */
export interface Line {
  readonly of: Element;
  readonly box: DOMRect;
}

/** What clips the content of an element. Asked once for each element, because most lines have the same ancestors. */
interface Clip {
  readonly overflowX: string;
  readonly overflowY: string;
  readonly edge: DOMRect;
}

const holderOf = (element: Element) => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
const excerpt = (element: Element) => `“${words(element).slice(0, 40)}”`;

/** All lines of visible text. */
export function linesOf(root: ShadowRoot): Line[] {
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

function clipOf(element: Element, clips: Map<Element, Clip>): Clip {
  let clip = clips.get(element);
  if (!clip) {
    const { overflowX, overflowY } = getComputedStyle(element);
    clips.set(element, (clip = { overflowX, overflowY, edge: element.getBoundingClientRect() }));
  }
  return clip;
}

/** Describes how a line is outside of the card, or of an ancestor that clips it. */
function cutOff({ of, box }: Line, card: Element, clips: Map<Element, Clip>): string | undefined {
  // Content that can be scrolled vertically is not lost, unless it starts above the start.
  let canScroll = false;
  for (let at: Element | undefined = of; at; at = holderOf(at)) {
    const { overflowX, overflowY, edge } = clipOf(at, clips);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && box.top + at.scrollTop < edge.top - SLACK)
      return `${excerpt(of)} is above the start of ${at.localName}.${at.className}`;
    const cutsSides = at === card || overflowX !== 'visible';
    if (cutsSides && (box.left < edge.left - SLACK || box.right > edge.right + SLACK))
      return `${excerpt(of)} overflows ${at.localName}.${at.className} horizontally`;
    canScroll ||= scrolls;
    if (!canScroll && overflowY !== 'visible' && (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK))
      return `${excerpt(of)} overflows ${at.localName}.${at.className} vertically`;
    if (at === card || at.localName === 'dialog') return;
  }
  return;
}

/** Overlapping lines of different elements. */
function* overlaps(lines: readonly Line[]): Iterable<Misfit> {
  // Sticky elements and dialogs overlap on purpose.
  const still = lines.filter(({ of }) => !of.closest('.peek, dialog'));
  const holders = new Map(still.map(({ of }) => [of, of.closest('.step')]));
  for (const [i, one] of still.entries()) {
    for (const other of still.slice(i + 1)) {
      // Text in a scroll container does not overlap text outside of it.
      if (one.of === other.of || holders.get(one.of) !== holders.get(other.of)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // The boxes of adjacent lines overlap with a tight line height, but letters fill only part of their box.
      const most = 0.35 * Math.min(one.box.height, other.box.height);
      if (wide > SLACK && high > most)
        yield { what: `${excerpt(one.of)} overlaps ${excerpt(other.of)}`, element: one.of };
    }
  }
}

/** All layout problems of a screen: horizontal scrolling, and text that cannot be read. */
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
  const clips = new Map<Element, Clip>();
  if (!lines.length) found.push({ what: 'there is no text' });
  for (const line of lines) {
    const what = cutOff(line, card, clips);
    if (what) found.push({ what, element: line.of });
  }
  found.push(...overlaps(lines));
  // Report a text with several lines once.
  return found.filter(({ what }, i) => found.findIndex((one) => one.what === what) === i);
}

/** Throws if there are layout problems. */
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
