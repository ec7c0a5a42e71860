/** What the checks are given: the page, its elements, and what was gathered since the doctor came. */
import type { SettingsSource } from '../../host/attributes.ts';

/** The tag. Not from host/policy.ts, which makes a Trusted Types policy when it is loaded. */
const TAG = 'connection-map';

/** An element of the page, defined or not. The doctor uses what is public, and never reads what a parent answered. */
export type MapElement = HTMLElement & SettingsSource & { readonly resources?: unknown; readonly messages?: unknown };

/** An element with the name that the report gives it. */
export interface Named {
  readonly element: MapElement;
  /** `<connection-map>`, with its `id` or its number where there are several. */
  readonly name: string;
}

/** A violation of the page’s content security policy. */
export interface Violation {
  /** As `script-src-elem` or `trusted-types`. */
  readonly directive: string;
  /** The blocked address or word. */
  readonly blocked: string;
}

/** One try to import a file of ours. */
export interface Attempt {
  readonly address: string;
  /** The version that the file says it is of; `null` where it says none. */
  readonly version: string | null;
  /** Why it did not come; `null`: it came. */
  readonly fault: string | null;
  /** The HTTP status; 0 where the browser keeps it back. */
  readonly status: number;
}

/** What one round of checks looks at. */
export interface Scene {
  readonly elements: readonly Named[];
  /** Version of the doctor’s own package. */
  readonly version: string;
  /** The version that is defined on the page; `null`: none is. */
  readonly defined: string | null;
  /** The folder of our files, with a slash at its end; `null`: not known, as in a bundle. */
  readonly folder: string | null;
  /** The element asks for files in that folder later; not where the page has all in one file, or in a bundle. */
  readonly needsFiles: boolean;
  readonly violations: readonly Violation[];
  /** Violations from before the doctor came are among them. */
  readonly hearsEarlier: boolean;
  readonly attempts: readonly Attempt[];
  /** `performance.now()` when the first screen was painted; `null`: before the doctor came. */
  readonly readyAt: number | null;
  /** A shadow root of the doctor’s own, for measuring. */
  readonly bench: ShadowRoot;
}

/** Our scripts by the name of their file. */
export const ENTRY_FILE = /\/connection-map(\.element|\.all)?\.js([?#]|$)/;
/** The same, and the plain script that loads the entry. */
export const SCRIPT_FILE = /(^|\/)connection-map(\.element|\.all|\.classic)?\.js([?#]|$)/;

/** All elements that match in the page and in open shadow roots, in document order. */
export function deepAll(selector: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot && one.localName !== TAG ? deepAll(selector, one.shadowRoot) : []),
  ]);
}

/** The elements of the page, each with its name. */
export function findElements(): Named[] {
  const all = deepAll(TAG) as MapElement[];
  return all.map((element, i) => {
    const which = element.id ? ` id="${element.id}"` : '';
    return { element, name: `<${TAG}${which}>${!which && all.length > 1 ? ` no. ${i + 1}` : ''}` };
  });
}

/** The card of an element; `null`: it has drawn nothing yet. */
export const cardOf = ({ element }: Named): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('[part=card]') ?? null;

/** The element around an element in what is shown: the slot’s owner, the parent, or the host of its shadow tree. */
export const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** An element as a webmaster finds it: `<div id="main" class="a b">`. */
export function labelOf(element: Element): string {
  const { id, classList, localName } = element;
  const classes = [...classList].slice(0, 3).join(' ');
  return `<${localName}${id ? ` id="${id}"` : ''}${classes ? ` class="${classes}"` : ''}>`;
}

/** Resource timings of files whose address matches. */
export const timingsOf = (pattern: RegExp): PerformanceResourceTiming[] =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => pattern.test(name));
