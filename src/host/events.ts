/** What the page may hear (host-contract.md, “Events”): the typed map and the one way to send. */
import type { Translation } from '../locale/language.ts';
import type { SharedSnapshot } from '../results/snapshot.ts';

/** What every report of a run says: versions and language, never an answer, a score, an age or a time. */
export interface RunDetail {
  version: string;
  locale: string;
  translation: Translation;
}

/** What may stand in any detail. */
export interface Marks {
  /** The page’s own words changed an item. */
  customised?: true;
  /** The page tries things out: `sandbox`. */
  sandbox?: true;
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
  /** The parent pressed “Share” on the consent panel. */
  'connection-map-share': SharedSnapshot;
  /** The parent pressed “Start again”, or “Done” on a shared tablet. */
  'connection-map-reset': Marks;
  /** Something went wrong that the page can mend; `message` says what, where and what would be right. */
  'connection-map-error': { code: ErrorCode; message: string };
}

/** Event name → event, for `addEventListener` without a cast. */
export type ConnectionMapEventMap = { [Name in keyof EventDetails]: CustomEvent<EventDetails[Name] & Marks> };

/** Sends one event from the element: it bubbles and is composed, so that a page can listen anywhere above it. */
export function dispatch<Name extends keyof EventDetails>(
  target: EventTarget,
  name: Name,
  detail: EventDetails[Name] & Marks,
) {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
