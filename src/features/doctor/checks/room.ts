/** Whether the page below jumped when the element came (place.md §7; README, “On a page”). */
import { note, ok, problem, type Finding } from '../finding.ts';
import type { Named, Scene } from '../scene.ts';

/** What is known of the room for one element. */
export interface RoomFacts {
  readonly name: string;
  /** By how many CSS pixels something at or below the element moved while it came; `null`: the browser does not tell. */
  readonly moved: number | null;
  /** The page reserves room, by a style attribute or by a rule that could be read. */
  readonly isReserved: boolean;
}

const CURE =
  'Write <connection-map style="display:block;box-sizing:border-box;font-size:medium;min-height:46em">, or the same as a rule in the page’s style sheet.';

/** Judges the room of one element. */
export function judgeRoom({ name, moved, isReserved }: RoomFacts): Finding {
  if (moved !== null && moved > 1)
    return problem(
      `The page moved by ${Math.round(moved)} px when ${name} came.`,
      'What a parent reads or is about to press jumps away.',
      CURE,
    );
  if (!isReserved)
    return note(
      `The page reserves no room for ${name} before the script has run.`,
      'On a slow line the page below it jumps.',
      CURE,
    );
  return ok(
    moved === null
      ? `The page reserves room for ${name}. This browser does not tell whether anything moved.`
      : `The page reserves room for ${name}, and nothing moved when it came.`,
  );
}

/** Of the shapes of `layout-shift`, which TypeScript does not know. */
interface Shift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** When the doctor first looked, in ms. What moves later is the doing of a parent or of the page, not of the start. */
let firstLook: number | undefined;

/** The shifts until the first look that no press caused; `null`: the browser does not record them. */
function shiftsAtStart(): Shift[] | null {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as Shift[];
  observer.disconnect();
  const end = (firstLook ??= performance.now());
  return shifts.filter(({ hadRecentInput, startTime }) => !hadRecentInput && startTime <= end);
}

/** Room in the style attribute, or in a rule of a sheet that may be read. */
function isReserved(element: HTMLElement): boolean {
  const hasRoom = ({ minHeight, height }: CSSStyleDeclaration) => /[1-9]/.test(minHeight + height);
  if (hasRoom(element.style)) return true;
  const inRules = (rules: CSSRuleList): boolean =>
    [...rules].some((rule) =>
      rule instanceof CSSStyleRule
        ? hasRoom(rule.style) && element.matches(rule.selectorText)
        : 'cssRules' in rule && inRules(rule.cssRules as CSSRuleList),
    );
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      return inRules(sheet.cssRules);
    } catch {
      // the sheet of another origin, or a selector of another age
      return false;
    }
  });
}

/** How far something moved down or up: the element itself, or what follows it. */
function movedBy(element: HTMLElement, shifts: readonly Shift[]): number {
  const distances = shifts.flatMap(({ sources }) =>
    sources.flatMap(({ node, previousRect, currentRect }) => {
      const isBelow = !!node && !!(element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
      return isBelow ? Math.abs(currentRect.top - previousRect.top) : 0;
    }),
  );
  return Math.max(0, ...distances);
}

/** Looks at each element. */
export function checkRoom({ elements }: Scene): Finding[] {
  const shifts = shiftsAtStart();
  const factsOf = ({ element, name }: Named): RoomFacts => ({
    name,
    moved: shifts && movedBy(element, shifts),
    isReserved: isReserved(element),
  });
  return elements.map(factsOf).map(judgeRoom);
}
