/**
 * Scrolls something into sight at once: the nearest box that the reader can scroll too, and the next one only where that is
 * not enough. `scrollIntoView` would also push boxes with `overflow: hidden`, which the reader cannot push back, and glide
 * where the page has `scroll-behavior: smooth`.
 */

/** The parent in the tree that is laid out: through slots and out of shadow trees. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const overflowOf = (element: Element) => getComputedStyle(element).overflowY;
const SCROLLS = /auto|scroll|overlay/;

/** Whether the window scrolls: the value of the root element counts, or that of the body if the root has none. */
function windowScrolls({ documentElement, body }: Document): boolean {
  const own = overflowOf(documentElement);
  return !/hidden|clip/.test(own === 'visible' ? overflowOf(body) : own);
}

/** The boxes around an element that its reader can scroll, from the innermost; the window last. */
function* boxesAround(element: Element): Iterable<Element> {
  const { documentElement, body, scrollingElement } = element.ownerDocument;
  const bodyIsBox = overflowOf(documentElement) !== 'visible';
  for (let at = parentOf(element); at && at !== documentElement; at = parentOf(at)) {
    const isBox = at !== body || bodyIsBox;
    if (isBox && at.scrollHeight > at.clientHeight && SCROLLS.test(overflowOf(at))) yield at;
  }
  if (scrollingElement && windowScrolls(element.ownerDocument)) yield scrollingElement;
}

/**
 * Whether the reader sees an element, from its first line to its last: nothing hides, cuts off or covers it. `false` for
 * one that is not on the page.
 */
export function isSeen(element: Element): boolean {
  if (!element.isConnected) return false;
  const { left, top, bottom } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  return [top + 1, bottom - 1].every((y) => element.contains(root.elementFromPoint(left + 1, y)));
}

/** A component around an element that shows it in a slot of a closed tree, whose boxes no script can find. */
function closedAround(element: Element): Element | null {
  for (let at = element; ;) {
    const { assignedSlot, parentElement } = at;
    if (!assignedSlot && parentElement?.localName.includes('-') && !parentElement.shadowRoot) return parentElement;
    const next = parentOf(at);
    if (!next) return null;
    at = next;
  }
}

/** Lets the browser scroll the boxes of a closed tree, and takes back what it did to all others. */
function revealInClosed(element: Element, block: 'start' | 'nearest') {
  const places: (readonly [Element, top: number, left: number])[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) places.push([at, at.scrollTop, at.scrollLeft]);
  element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  // not by scrollTo, which Prototype.js has replaced
  for (const [at, top, left] of places) {
    at.scrollBy({ top: top - at.scrollTop, left: left - at.scrollLeft, behavior: 'instant' });
  }
}

/** Pixels of the window for one of the element’s own: more than 1 where the page is zoomed by CSS or drawn larger. */
const scaleOf = (element: Element) =>
  element.getBoundingClientRect().height / (element as HTMLElement).offsetHeight || 1;

/** A `scroll-padding` in px: the sum of its lengths and percentages. `auto` is none. `height`: of the box. */
const paddingIn = (value: string, height: number) =>
  [...value.matchAll(/([+-] )?([\d.]+)(px|%)/g)].reduce((sum, [, sign, number, unit]) => {
    const px = Number(number) * (unit === '%' ? height / 100 : 1);
    return sign === '- ' ? sum - px : sum + px;
  }, 0);

/** The visible part of a box, as far as its `scroll-padding` leaves it: top and bottom in px of the window. */
function sightOf(box: Element): readonly [top: number, bottom: number] {
  const isWindow = box === box.ownerDocument.scrollingElement;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(box);
  const { clientHeight: height, clientTop } = box;
  const scale = scaleOf(box);
  const top = isWindow ? 0 : box.getBoundingClientRect().top + clientTop * scale;
  return [
    top + paddingIn(scrollPaddingTop, height) * scale,
    top + (height - paddingIn(scrollPaddingBottom, height)) * scale,
  ];
}

/** Scrolls a box so that an element in it moves up by a distance in px of the window, as far as it goes. */
function moveUp(element: Element, box: Element, distance: number) {
  const scroll = (top: number) => box.scrollBy({ top, behavior: 'instant' });
  const { scrollTop } = box;
  const { top } = element.getBoundingClientRect();
  scroll(distance);
  const scrolled = box.scrollTop - scrollTop;
  // On a zoomed page the two differ, in each engine in its own way. So it is measured.
  const scale = (top - element.getBoundingClientRect().top) / scrolled;
  if (Math.abs(scale - 1) > 0.01) scroll(distance / scale - scrolled);
}

/**
 * Brings an element into sight. `start`: its top comes to the top of the box. `nearest`: the box moves no further than it
 * must, and the top wins where the element is taller than the box. Respects `scroll-margin-top`. Boxes further out move only
 * while `lead`, what is read first, is not seen. An element that is not on the page any more is left alone.
 */
export function reveal(
  element: Element,
  block: 'start' | 'nearest',
  lead: Element = element.firstElementChild ?? element,
): void {
  if (!element.isConnected) return;
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop) * scaleOf(element);
  if (!isSeen(lead) && closedAround(element)) {
    revealInClosed(element, block);
    if (isSeen(lead)) return;
  }
  /** Where the boxes inside of the next one cut the element off. */
  let end = Infinity;
  for (const box of boxesAround(element)) {
    if (end < Infinity && isSeen(lead)) return;
    const [top, bottom] = sightOf(box);
    const { top: from, bottom: to } = element.getBoundingClientRect();
    const toStart = from - margin - top;
    const toEnd = Math.min(Math.max(Math.min(to, end) - bottom, 0), toStart);
    const distance = block === 'start' || toStart < 0 ? toStart : toEnd;
    if (distance) moveUp(element, box, distance);
    end = Math.min(end, sightOf(box)[1]);
  }
}

/**
 * Moves the focus to an element, and brings it into sight, or `sight`, which it is part of (see `reveal`). `null`: nothing
 * happens.
 */
export function focusOn(
  element: HTMLElement | null,
  block: 'start' | 'nearest' = 'nearest',
  sight: Element | null = element,
): void {
  element?.focus({ preventScroll: true });
  if (element && sight) reveal(sight, block, element);
}

/** Handles `toggle` of a `<details>`: brings what was opened into sight. */
export function revealOpened({ target }: Event): void {
  const details = target as HTMLDetailsElement;
  if (details.open) reveal(details, 'nearest');
}
