/** The events of the element (host-contract.md, “Events”): their types, and the only function that dispatches them. */
import type { Translation } from '../locale/language.ts';
import type { SharedSnapshot } from '../results/snapshot.ts';

/** The common detail of run events: versions and language. Never an answer, a score, an age or a time. */
export interface RunDetail {
  version: string;
  locale: string;
  translation: Translation;
}

/** Optional fields of every detail. */
export interface Marks {
  /** The page’s `messages` changed the text of an item. */
  customised?: true;
  /** The `sandbox` attribute is set. */
  sandbox?: true;
}

/** An error that the page can fix. */
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
  /** The first screen has been painted. */
  'connection-map-ready': RunDetail;
  /** The parent gave the first answer. Once per run. */
  'connection-map-start': RunDetail;
  /** The parent moved past a question for the first time. Its number (1–24), and the number of questions. */
  'connection-map-progress': { step: number; steps: number };
  /** The results are shown. Once per run. */
  'connection-map-complete': RunDetail & { instrument: string };
  /** The parent pressed “Share” on the consent panel. */
  'connection-map-share': SharedSnapshot;
  /** The parent pressed “Start again”, or “Done” on a shared tablet. */
  'connection-map-reset': Marks;
  /** An error that the page can fix. `message` says what is wrong, where, and what is allowed. */
  'connection-map-error': { code: ErrorCode; message: string };
}

/** Event name → event type, so that `addEventListener` is typed. */
export type ConnectionMapEventMap = { [Name in keyof EventDetails]: CustomEvent<EventDetails[Name] & Marks> };

/** Dispatches an event on the element. It bubbles and is composed, so that a page can listen on any ancestor. */
export function dispatch<Name extends keyof EventDetails>(
  target: EventTarget,
  name: Name,
  detail: EventDetails[Name] & Marks,
) {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
