/**
 * Built to `frame.js`: a plain script on the page beside frames with the element, once or twice, early or late. It gives them
 * their height, fires their messages as events on the `iframe`, and tells them the colour scheme. Source: place.md §3.
 */
import { embedFrames } from '../host/frames.ts';
import { fromFrame, toPost, type FromFrame, type FromPage, type Scheme } from './messages.ts';

/** Marks that the script runs on this page. */
const RUNS = Symbol.for('connection-map-frame');
/** Attributes of the root by which pages switch their colour scheme. */
const SCHEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode'];
/** What is brought into sight stands so far below the top, in CSS pixels, unless the frame has a `scroll-margin-top`. */
const MARGIN = 16;

/** The frames that name a page to talk to. */
const frames = () => embedFrames().filter(({ src }) => /[?&]parent=/.test(src));

/** The colour scheme in use where the frame stands, whatever the page has declared. */
function schemeAt(frame: HTMLIFrameElement): Scheme {
  const probe = document.createElement('span');
  probe.style.cssText = 'color: CanvasText; display: none';
  frame.before(probe);
  const [red] = getComputedStyle(probe).color.match(/\d+/g)!;
  probe.remove();
  return Number(red) > 127 ? 'dark' : 'light';
}

/** To any origin: it holds nothing private, and browsers report a frame that is still loading as of another one. */
const post = (frame: HTMLIFrameElement, type: FromPage['type']) =>
  frame.contentWindow?.postMessage(toPost({ type, scheme: schemeAt(frame) }), '*');

/** Scrolls the page where a place in a frame is out of sight. */
function reveal(frame: HTMLIFrameElement, top: number, bottom: number) {
  const at = frame.getBoundingClientRect().top;
  const margin = parseFloat(getComputedStyle(frame).scrollMarginTop) || MARGIN;
  if (at + top < margin || at + bottom > innerHeight) scrollBy({ top: at + top - margin, behavior: 'instant' });
}

function act(frame: HTMLIFrameElement, message: FromFrame) {
  switch (message.type) {
    case 'hello':
      return post(frame, 'welcome');
    case 'size':
      frame.style.height = `${message.height}px`;
      return;
    case 'event':
      frame.dispatchEvent(new CustomEvent(message.name, { detail: message.detail, bubbles: true, composed: true }));
      return;
    case 'reveal':
      reveal(frame, message.top, message.bottom);
  }
}

/** Only messages of our shape, from a frame of ours, of the origin that its address has. */
function hear({ source, origin, data }: MessageEvent) {
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  const message = frame && new URL(frame.src).origin === origin ? fromFrame(data) : null;
  if (frame && message) act(frame, message);
}

function run() {
  Object.defineProperty(window, RUNS, { value: true });
  addEventListener('message', hear);
  const tellScheme = () => frames().forEach((frame) => post(frame, 'scheme'));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellScheme);
  new MutationObserver(tellScheme).observe(document.documentElement, { attributeFilter: SCHEME_ATTRIBUTES });
  // those that said hello before this script was there
  for (const frame of frames()) post(frame, 'welcome');
}

const { src: address } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
if (!(RUNS in window)) run();
// what is wrong with a frame is best seen from the page around it (host-contract.md, “Frame and doctor”)
if (address && /[?&]connection-map-doctor(?=[=&]|$)/.test(location.search)) {
  import(new URL('connection-map.doctor.js', address).href).catch((cause: unknown) =>
    console.warn(`<connection-map> has no doctor here: ${String(cause)}`),
  );
}
