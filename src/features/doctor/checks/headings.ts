/** Whether the element’s headings fit into the outline of the page (place.md §7). */
import { readSettings } from '../../../host/attributes.ts';
import { note, ok, type Finding } from '../finding.ts';
import { deepAll, type Named, type Scene } from '../scene.ts';

/** The outline round one element. */
export interface OutlineFacts {
  readonly name: string;
  /** The level of its own top heading. */
  readonly own: number;
  /** The level of the last heading before it; `null`: there is none. */
  readonly before: number | null;
  /** How many headings of level 1 the page has beside it. */
  readonly tops: number;
}

const MEANS =
  'Who moves from heading to heading with a screen reader takes the questions for a part of something else.';

/** Judges the outline round one element. */
export function judgeOutline({ name, own, before, tops }: OutlineFacts): Finding {
  const fitting = Math.min(6, (before ?? 1) + 1);
  if (before !== null && own > before + 1)
    return note(
      `The heading before ${name} has level ${before}, its own has ${own}: a level is left out.`,
      MEANS,
      `Write heading-level="${fitting}".`,
    );
  if (own === 1 && tops > 0)
    return note(`${name} has a heading of level 1, and so has the page.`, MEANS, `Write heading-level="${fitting}".`);
  return ok(
    `The top heading of ${name} has level ${own}${before === null ? '; no heading is before it' : `, after one of level ${before}`}.`,
  );
}

const levelOf = (heading: Element) =>
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1] ?? 2);
const isSeen = (heading: Element) => heading.getClientRects().length > 0;

/** The element, or the host in the document itself whose shadow tree holds it. */
function inDocument(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : element;
}

function factsOf({ element, name }: Named, headings: readonly Element[]): OutlineFacts {
  const place = inDocument(element);
  const others = headings.filter((one) => !element.contains(one));
  const before = others
    .filter((one) => place.compareDocumentPosition(inDocument(one)) & Node.DOCUMENT_POSITION_PRECEDING)
    .at(-1);
  const { headingLevel } = readSettings({ 'heading-level': element.headingLevel }, () => {});
  return {
    name,
    own: headingLevel,
    before: before ? levelOf(before) : null,
    tops: others.filter((one) => levelOf(one) === 1).length,
  };
}

/** Looks at each element. */
export function checkHeadings({ elements }: Scene): Finding[] {
  const headings = deepAll('h1, h2, h3, h4, h5, h6, [role=heading]').filter(isSeen);
  return elements.map((named) => judgeOutline(factsOf(named, headings)));
}
