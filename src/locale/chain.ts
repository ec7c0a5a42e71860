/** The languages that a page and a browser ask for, in order, and how a change of them is heard. Source: host-contract.md, `lang`. */

/** The element in whose shadow tree another stands. */
const hostOf = (element: Element): Element | undefined => (element.getRootNode() as Partial<ShadowRoot>).host;

/** The tag of the closest ancestor that has one, also outside of the shadow tree that the element stands in. */
function ancestorsTag(element: Element): string {
  for (let at = element.parentElement ?? hostOf(element); at; at = hostOf(at)) {
    const tag = at.closest('[lang]')?.getAttribute('lang');
    if (tag !== undefined) return tag!;
  }
  return '';
}

/** The tags that count for an element after its own: its ancestors’, the document’s, the reader’s. Any may be empty or wrong. */
export const tagsAround = (element: Element): string[] => [
  ancestorsTag(element),
  document.documentElement.lang,
  ...navigator.languages,
];

/** Has an observer hear when an attribute `lang` changes in any tree that an element stands in. */
export function observeLang(observer: MutationObserver, element: Element): void {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
}
