/** Types of the records: something that a page or the network could see, and who caused it. */

/** What is recorded, in the order of the report. */
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
  native: 'Native events that leave the element',
  console: 'Console lines and errors',
  performance: 'Performance marks and measures',
  clipboard: 'Clipboard',
  policy: 'Violations of the page’s security policy',
} as const;
export type Where = keyof typeof WATCHED;

/** Who caused it: the files of the element, another script, or unknown. */
export type By = 'element' | 'page' | 'unknown';

/** A record from the page, with the stack of the caller. */
export interface Noted {
  readonly where: Where;
  /** What happened, without its data: the same in every run. */
  readonly what: string;
  /** Its data. */
  readonly value: string;
  /** The stack of the caller; empty if unknown. */
  readonly stack: string;
  /** It happened before the first press, when there were no answers. */
  readonly early: boolean;
}

export interface Seen extends Omit<Noted, 'stack'> {
  readonly by: By;
}

/** All records of one run, and the texts that its parent saw or chose. */
export interface Visit {
  readonly seen: readonly Seen[];
  /** Every line of text that the element showed. */
  readonly lines: ReadonlySet<string>;
  /** The texts of the chosen answers. */
  readonly chosen: ReadonlySet<string>;
  /** The URL of the element’s script. */
  readonly entry: string;
}
