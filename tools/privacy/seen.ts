/** What the watch hands on: one thing that a page or a network could see, and who did it. */

/** What is watched, in the order in which it is told. */
export const WATCHED = {
  requests: 'Requests, beacons among them',
  calls: 'Calls of fetch, XHR, sendBeacon, WebSocket, EventSource, WebTransport, WebRTC, workers',
  windows: 'Frames and windows opened',
  messages: 'postMessage, BroadcastChannel',
  cookies: 'Cookies',
  storage: 'localStorage, sessionStorage, IndexedDB, caches, service workers, files',
  address: 'Address, history, title, window.name',
  dom: 'Attributes and children of the element and of the page',
  globals: 'Globals, and properties of the element and of built-in objects',
  events: 'Events of the element, with their details',
  console: 'Console lines and errors',
  performance: 'Performance marks and measures',
  clipboard: 'Clipboard',
  policy: 'Violations of the page’s security policy',
} as const;
export type Where = keyof typeof WATCHED;

/** Where it comes from: the element’s own files, another script, or it cannot be told. */
export type By = 'element' | 'page' | 'unknown';

/** As it comes from the page, with the frames of the script that did it. */
export interface Noted {
  readonly where: Where;
  /** What it is, without what is said with it: the same in every run. */
  readonly what: string;
  /** What is said with it. */
  readonly value: string;
  /** Where in which scripts it was done; empty: unknown. */
  readonly stack: string;
  /** Before the first press, when there was no answer yet. */
  readonly early: boolean;
}

export interface Seen extends Omit<Noted, 'stack'> {
  readonly by: By;
}

/** All that was seen of one run, and the words that only its parent saw or chose. */
export interface Visit {
  readonly seen: readonly Seen[];
  /** Every line of text that the element showed. */
  readonly lines: ReadonlySet<string>;
  /** The words of the answers that were pressed. */
  readonly chosen: ReadonlySet<string>;
  /** The element’s script. */
  readonly entry: string;
}
