/** The languages that a page and a browser ask for, and observing changes. Source: host-contract.md, `lang`. */

/** The host of the shadow tree that contains an element; `undefined` outside of one. */
const hostOf = (element: Element): Element | undefined => (element.getRootNode() as Partial<ShadowRoot>).host;

/** The `lang` of the closest ancestor that has one, across shadow boundaries; else an empty string. */
function ancestorsTag(element: Element): string {
  for (let at = element.parentElement ?? hostOf(element); at; at = hostOf(at)) {
    const tag = at.closest('[lang]')?.getAttribute('lang');
    if (tag !== undefined) return tag!;
  }
  return '';
}

/**
 * The language tags to consider after an element’s own: of its ancestors, the document and the browser. Tags can be
 * empty or invalid.
 */
export const tagsAround = (element: Element): string[] => [
  ancestorsTag(element),
  document.documentElement.lang,
  ...navigator.languages,
];

/** Observes `lang` attributes in every tree that contains an element. */
export function observeLang(observer: MutationObserver, element: Element): void {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
}
