/** Built to `embed.js`: the page in the frame. It uses the public API of the element only. Source: place.md §3. */
import { attributesIn, originOf } from './address.ts';
import { EVENTS, fromPage, MARK, toPost, type FromFrame } from './messages.ts';

const query = new URLSearchParams(location.search);
/** The page that the frame stands on, as the address names it: nothing is told without it. */
const page = window.parent === window ? null : originOf(query.get('parent'));
const root = document.documentElement;
const map = document.querySelector<HTMLElement>(MARK)!;
/** The page gives the frame its height. */
let isSized = false;

/** The browser delivers it to that page only. */
function tell(message: FromFrame) {
  if (page) window.parent.postMessage(toPost(message), page);
}

function tellSize() {
  if (isSized) tell({ type: 'size', height: Math.ceil(map.getBoundingClientRect().height) });
}

function hear({ source, origin, data }: MessageEvent) {
  const message = source === window.parent && origin === page ? fromPage(data) : null;
  if (!message) return;
  // where the address sets the theme, it does not follow the page
  if (!/^(light|dark)$/.test(query.get('theme') ?? '')) root.style.colorScheme = message.scheme;
  if (message.type !== 'welcome') return;
  isSized = true;
  root.classList.add('sized');
  tellSize();
}

/**
 * Asks the page to scroll to what got the focus, where it is out of sight. The frame is as tall as its content, so the element
 * sees everything in sight; an observer looks from the top window. Never an answer: its place would tell which one it is.
 */
function revealFocused(event: FocusEvent) {
  if (!isSized || navigator.userActivation?.isActive === false) return;
  const focused = event.composedPath()[0] as Element;
  if (focused.matches('input')) return;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    const { top, bottom } = focused.getBoundingClientRect();
    if (entry!.intersectionRatio < 1)
      tell({ type: 'reveal', top: Math.max(0, Math.floor(top)), bottom: Math.ceil(bottom) });
  });
  observer.observe(focused);
}

const [ancestor] = location.ancestorOrigins ?? [];
if (page && ancestor && ancestor !== page)
  console.warn(
    `<${MARK}>: the address of the frame says parent=${page}, but the page is ${ancestor}. It is told nothing.`,
  );
for (const [name, value] of attributesIn(query, page)) map.setAttribute(name, value);
if (map.lang) root.lang = map.lang;
for (const name of EVENTS)
  map.addEventListener(`${MARK}-${name}`, ({ type, detail }: CustomEventInit & Event) =>
    tell({ type: 'event', name: type, detail }),
  );
map.addEventListener('focusin', revealFocused);
window.addEventListener('message', hear);
new ResizeObserver(tellSize).observe(map);
await import(new URL('connection-map.js', import.meta.url).href);
tell({ type: 'hello' });
