/**
 * Scrolls something into sight at once, and scrolls only the nearest box that the reader can scroll too. `scrollIntoView` would also push boxes with `overflow: hidden`, which the reader cannot push back, and glide where
 * the page has `scroll-behavior: smooth`.
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

/** The closest box around an element that its reader can scroll; `null`: none. */
function scrollBoxOf(element: Element): Element | null {
  const { documentElement, body, scrollingElement } = element.ownerDocument;
  const bodyIsBox = overflowOf(documentElement) !== 'visible';
  for (let at = parentOf(element); at && at !== documentElement; at = parentOf(at)) {
    const isBox = at !== body || bodyIsBox;
    if (isBox && at.scrollHeight > at.clientHeight && SCROLLS.test(overflowOf(at))) return at;
  }
  return windowScrolls(element.ownerDocument) ? scrollingElement : null;
}

/** The visible part of a box, as far as its `scroll-padding` leaves it: top and bottom in the window, in px. */
function sightOf(box: Element): readonly [top: number, bottom: number] {
  const isWindow = box === box.ownerDocument.scrollingElement;
  const top = isWindow ? 0 : box.getBoundingClientRect().top + box.clientTop;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(box);
  // `auto` is none; a percentage is rare, and then counts as none
  const px = (length: string) => (length.endsWith('px') ? parseFloat(length) : 0);
  return [top + px(scrollPaddingTop), top + box.clientHeight - px(scrollPaddingBottom)];
}

/**
 * Brings an element into sight. `start`: its top comes to the top of the box. `nearest`: the box moves no further than it
 * must, and the top wins where the element is taller than the box. Respects `scroll-margin-top`.
 */
export function reveal(element: Element, block: 'start' | 'nearest'): void {
  const box = scrollBoxOf(element);
  if (!box) return;
  const [top, bottom] = sightOf(box);
  const { top: from, bottom: to } = element.getBoundingClientRect();
  const toStart = from - parseFloat(getComputedStyle(element).scrollMarginTop) - top;
  const toEnd = Math.min(Math.max(to - bottom, 0), toStart);
  const distance = block === 'start' || toStart < 0 ? toStart : toEnd;
  if (distance) box.scrollBy({ top: distance, behavior: 'instant' });
}

/** Moves the focus to an element, and brings it into sight (see `reveal`). `null`: nothing happens. */
export function focusOn(element: HTMLElement | null, block: 'start' | 'nearest' = 'nearest'): void {
  element?.focus({ preventScroll: true });
  if (element) reveal(element, block);
}

/** Handles `toggle` of a `<details>`: brings what was opened into sight. */
export function revealOpened({ target }: Event): void {
  const details = target as HTMLDetailsElement;
  if (details.open) reveal(details, 'nearest');
}
