/** Whether parents can see the element where it stands (place.md §7). */
import { note, ok, problem, type Finding } from '../finding.ts';
import { around, labelOf, type Named, type Scene } from '../scene.ts';

/** Where one element stands. Lengths in CSS pixels. */
export interface PlaceFacts {
  readonly name: string;
  /** What takes it out of sight: which element, and by which declaration; `null`: nothing. */
  readonly hidden: { readonly by: string; readonly how: string } | null;
  readonly width: number;
  /** An element around it that cuts it off, and how much of it; `null`: none. */
  readonly clipped: { readonly by: string; readonly lost: number } | null;
  /** What lies over its middle; `null`: nothing. */
  readonly covered: string | null;
  /** A bar that stays at the top of the window, and what the element keeps free for it. */
  readonly bar: { readonly by: string; readonly height: number; readonly margin: number } | null;
  /** How much larger or smaller than its layout it is drawn. */
  readonly scale: number;
}

/** Narrower than this nothing was ever tried. */
const NARROW = 240;

function judgeSight({ name, hidden, width, clipped, covered }: PlaceFacts): Finding | null {
  if (hidden)
    return problem(
      `${name} is out of sight: ${hidden.by} has ${hidden.how}.`,
      'Parents do not see the questions.',
      `Take ${hidden.how} away from ${hidden.by}, unless the page shows it later by itself.`,
    );
  if (width < 1)
    return problem(
      `${name} has no width.`,
      'Parents do not see the questions.',
      'Give the element or its column a width: connection-map { width: 100% }',
    );
  if (clipped)
    return problem(
      `${clipped.by} cuts off ${Math.round(clipped.lost)} px of ${name}.`,
      'Parents cannot reach what is cut off; results are longer than questions.',
      `Take the fixed height or overflow: hidden away from ${clipped.by}.`,
    );
  if (covered)
    return problem(
      `${covered} lies over ${name}.`,
      'Parents cannot press what is under it.',
      `Move ${covered} away, or close it.`,
    );
  if (width < NARROW)
    return problem(
      `${name} is only ${Math.round(width)} px wide.`,
      'Lines break after each word, and parents have to scroll within the questions.',
      'Give its column at least 280 px.',
    );
  return null;
}

/** Judges the place of one element. */
export function judgePlace(facts: PlaceFacts): Finding {
  const { name, bar, scale } = facts;
  const wrong = judgeSight(facts);
  if (wrong) return wrong;
  if (bar && bar.height > bar.margin)
    return note(
      `${bar.by} stays at the top of the window, ${Math.round(bar.height)} px high.`,
      'The first line of a new question can come to lie under it.',
      `Add to the page’s style sheet: connection-map { --connection-map-scroll-margin: ${Math.ceil(bar.height + 8)}px }`,
    );
  if (Math.abs(scale - 1) > 0.02)
    return note(
      `${name} is drawn at ${Math.round(scale * 100)} % by a transform or zoom around it.`,
      'Text is smaller or larger than the parent has set it.',
      'Take transform or zoom away from the boxes around it.',
    );
  return ok(`${name} is in sight, ${Math.round(facts.width)} px wide, and nothing cuts it off.`);
}

/** The element and all around it. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = around(at)) chain.push(at);
  return chain;
}

function hiddenBy(chain: readonly Element[]): PlaceFacts['hidden'] {
  for (const one of chain) {
    const { display, visibility, opacity } = getComputedStyle(one);
    const skipped = getComputedStyle(one).getPropertyValue('content-visibility') === 'hidden';
    const how = [
      [display === 'none', 'display: none'],
      [visibility !== 'visible', `visibility: ${visibility}`],
      [opacity === '0', 'opacity: 0'],
      [skipped, 'content-visibility: hidden'],
      [one.hasAttribute('inert'), 'the attribute inert'],
      [one.getAttribute('aria-hidden') === 'true', 'aria-hidden="true"'],
    ].find(([is]) => is)?.[1] as string | undefined;
    if (how) return { by: labelOf(one), how };
  }
  return null;
}

function clippedBy(element: Element, chain: readonly Element[]): PlaceFacts['clipped'] {
  const { bottom, right, left, top } = element.getBoundingClientRect();
  for (const one of chain.slice(1)) {
    if (one === document.body || one === document.documentElement) break;
    const { overflowX, overflowY } = getComputedStyle(one);
    // whoever can scroll can reach it
    if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) break;
    const box = one.getBoundingClientRect();
    const down = /hidden|clip/.test(overflowY) ? Math.max(bottom - box.bottom, box.top - top) : 0;
    const aside = /hidden|clip/.test(overflowX) ? Math.max(right - box.right, box.left - left) : 0;
    const lost = Math.max(down, aside);
    if (lost > 1) return { by: labelOf(one), lost };
  }
  return null;
}

/** What is hit at a point, without the doctor’s own layer. */
const hitsAt = (x: number, y: number, layer: Element) =>
  document.elementsFromPoint(x, y).filter((one) => one !== layer && !layer.contains(one));

function coveredBy(element: Element, layer: Element): string | null {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  // only what is in the window can be hit
  if (to - from < 40 || element.getRootNode() !== document) return null;
  const [hit] = hitsAt((left + right) / 2, (from + to) / 2, layer);
  return !hit || hit === element || hit.contains(element) || element.contains(hit) ? null : labelOf(hit);
}

/** So many elements are looked at, so that a long page does not stop for it. */
const MOST = 3000;

/** It stays at the top of the window, over the column of the element. */
function isBarOver(one: Element, element: Element): boolean {
  const { position, top } = getComputedStyle(one);
  if (!/fixed|sticky/.test(position) || !(parseFloat(top) < 10)) return false;
  const [bar, box] = [one.getBoundingClientRect(), element.getBoundingClientRect()];
  // what fills the window is no bar
  return bar.height > 0 && bar.height < innerHeight / 2 && bar.left < box.right && bar.right > box.left;
}

function barOver(element: Element): PlaceFacts['bar'] {
  const bar = [...document.body.querySelectorAll('*')]
    .slice(0, MOST)
    .find((one) => !one.contains(element) && !element.contains(one) && isBarOver(one, element));
  if (!bar) return null;
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  return { by: labelOf(bar), height: bar.getBoundingClientRect().height, margin };
}

function factsOf({ name, element }: Named, layer: Element): PlaceFacts {
  const chain = chainOf(element);
  const { width } = element.getBoundingClientRect();
  return {
    name,
    hidden: hiddenBy(chain),
    width,
    clipped: clippedBy(element, chain),
    covered: coveredBy(element, layer),
    bar: barOver(element),
    scale: element.offsetWidth ? width / element.offsetWidth : 1,
  };
}

/** Looks at each element. */
export const checkPlace = ({ elements, bench }: Scene): Finding[] =>
  elements.map((named) => judgePlace(factsOf(named, bench.host)));
