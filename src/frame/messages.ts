/**
 * The messages between a page and the element in a frame on it, both ways (place.md §3). Whatever comes from the other side is
 * of unknown shape: it is checked here, by `typeof` before any comparison, so that no array or object passes for a text.
 */

/** Every message has this key with the value 1. */
export const MARK = 'connection-map';

/** The events that the frame passes on. */
export const EVENTS = ['ready', 'start', 'progress', 'complete', 'share', 'reset', 'error'] as const;
const EVENT_NAMES: readonly string[] = EVENTS.map((name) => `${MARK}-${name}`);

/** The tallest frame, in CSS pixels. The longest results are about a third of it. */
const MAX_HEIGHT = 20_000;

/** The colour scheme of the page where the frame stands. */
export type Scheme = 'light' | 'dark';

/** What the frame tells the page. */
export type FromFrame =
  /** The element is defined. */
  | { readonly type: 'hello' }
  /** The height of the element, in CSS pixels. Only after `welcome`. */
  | { readonly type: 'size'; readonly height: number }
  /** An event of the element. */
  | { readonly type: 'event'; readonly name: string; readonly detail: unknown }
  /** What has the focus is out of sight: its place in the frame, in CSS pixels. */
  | { readonly type: 'reveal'; readonly top: number; readonly bottom: number };

/** What the page tells the frame. `welcome`: it gives the frame its height from now on. */
export interface FromPage {
  readonly type: 'welcome' | 'scheme';
  readonly scheme: Scheme;
}

const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= MAX_HEIGHT;

/** The own properties of a message of ours; `null`: it is none. */
function marked(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Record<string, unknown>;
  return Object.hasOwn(message, MARK) && message[MARK] === 1 ? message : null;
}

/** A message of the frame; `null` if it is of another shape. */
export function fromFrame(data: unknown): FromFrame | null {
  const { type, height, name, detail, top, bottom } = marked(data) ?? {};
  if (type === 'hello') return { type };
  if (type === 'size' && isLength(height)) return { type, height };
  if (type === 'event' && typeof name === 'string' && EVENT_NAMES.includes(name)) return { type, name, detail };
  if (type === 'reveal' && isLength(top) && isLength(bottom)) return { type, top, bottom };
  return null;
}

/** A message of the page; `null` if it is of another shape. */
export function fromPage(data: unknown): FromPage | null {
  const { type, scheme } = marked(data) ?? {};
  const isKnown = (type === 'welcome' || type === 'scheme') && (scheme === 'light' || scheme === 'dark');
  return isKnown ? { type, scheme } : null;
}

/** A message as it is posted. */
export const toPost = (message: FromFrame | FromPage) => ({ [MARK]: 1, ...message });
