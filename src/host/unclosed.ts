/** Finds a tag that is not closed: HTML has no `<connection-map />`, so what follows it becomes its content. */

/** Elements that no text for old browsers needs. */
const OF_A_PAGE = 'main, header, footer, nav, aside, article, section, form, script, connection-map';
/** A text for old browsers is shorter than this. In characters. */
const LONG = 600;

/**
 * The first thing between the tags that is no text for old browsers and has no slot, such as `<footer>`; `null`: nothing.
 * Such content is not shown, and that is never meant.
 */
export function swallowedBy(element: Element): string | null {
  const unslotted = [...element.children].filter((child) => !child.slot);
  const found = unslotted.flatMap((child) =>
    child.matches(OF_A_PAGE) ? child : (child.querySelector(OF_A_PAGE) ?? []),
  )[0];
  if (found) return `<${found.localName}>`;
  const length = unslotted.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  return length > LONG ? `${length} characters` : null;
}
