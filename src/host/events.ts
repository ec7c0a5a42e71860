/** What the page may hear (host-contract.md, “Events”): the typed map and the one way to send. */

/** Whether the words shown are the source, a draft translation, or one that a native reader has checked. */
export type Translation = 'source' | 'draft' | 'reviewed';

/** What every report of a run says: versions and language, never an answer, a score, an age or a time. */
export interface RunDetail {
  version: string;
  locale: string;
  translation: Translation;
}

/** What went wrong that the page can mend. */
export type ErrorCode =
  | 'invalid-config'
  | 'invalid-resources'
  | 'invalid-messages'
  | 'locale-unavailable'
  | 'load-failed'
  | 'storage-unavailable'
  | 'invalid-file';

/** Event name → detail. */
export interface EventDetails {
  /** The first screen is painted. */
  'connection-map-ready': RunDetail;
  /** The first answer is given; once a run. */
  'connection-map-start': RunDetail;
  /** A question is passed forward for the first time: its number, and how many there are. */
  'connection-map-progress': { step: number; steps: number };
  /** The results are shown; once a run. */
  'connection-map-complete': RunDetail & { instrument: string };
  /** The parent pressed “Start again”. */
  'connection-map-reset': Record<string, never>;
  /** Something went wrong that the page can mend; `message` says what, where and what would be right. */
  'connection-map-error': { code: ErrorCode; message: string };
}

/** Event name → event, for `addEventListener` without a cast. */
export type ConnectionMapEventMap = { [Name in keyof EventDetails]: CustomEvent<EventDetails[Name]> };

/** Sends one event from the element: it bubbles and is composed, so that a page can listen anywhere above it. */
export function dispatch<Name extends keyof EventDetails>(target: EventTarget, name: Name, detail: EventDetails[Name]) {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
