/** Whether a parent in need finds a number of the page’s own (place.md §7; host-contract.md, `resources`). */
import { nearest } from '../../../locale/match.ts';
import { note, ok, problem, type Finding } from '../finding.ts';
import { cardOf, type Named, type Scene } from '../scene.ts';

/** What the page gave one element. */
export interface HelpFacts {
  readonly name: string;
  /** The property, or the parsed JSON between the tags; `null`: none. */
  readonly resources: unknown;
  /** Why the JSON between the tags cannot be read; `null`: it can, or there is none. */
  readonly fault: string | null;
  /** The language that is shown. */
  readonly shown: string;
}

const KINDS = ['emergency', 'crisis-line', 'parent-line', 'abuse-line', 'clinic', 'community'];
const URGENT = ['emergency', 'crisis-line'];
const EXAMPLE = '{ "kind": "crisis-line", "name": "Night line", "phone": "+1 555 010 0100" }';
/** What can be dialled: a plus, digits, and what people write between them. */
const DIALLED = /^\+?[\d\s().\-/–*#,;]+$/;

interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly phone: string;
  readonly lang: string;
}

function entryOf(given: unknown): Entry {
  const of = (key: string) => {
    const value = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[key] : '';
    return typeof value === 'string' ? value : '';
  };
  return { kind: of('kind'), name: of('name'), phone: of('phone'), lang: of('lang') };
}

const isShownIn = ({ lang }: Entry, shown: string) => !lang || nearest(shown, [lang]) !== undefined;
const canDial = (phone: string) => DIALLED.test(phone) && phone.replace(/\D/g, '').length > 1;

function judgeEntry(name: string, { kind, name: called, phone }: Entry): Finding[] {
  if (!KINDS.includes(kind))
    return [
      problem(
        `A help entry of ${name} (“${called}”) has the kind “${kind}”, which is none.`,
        'Parents do not see it.',
        `Use one of: ${KINDS.join(', ')}.`,
      ),
    ];
  if (phone && !canDial(phone))
    return [
      problem(
        `The phone “${phone}” of “${called}” (${name}) cannot be dialled.`,
        'A parent who presses it reaches nobody.',
        'Write digits, with the country: "phone": "+1 555 010 0100". Other words belong into detail.',
      ),
    ];
  return [];
}

/** Judges the help of one element. */
export function judgeHelp({ name, resources, fault, shown }: HelpFacts): Finding[] {
  const cure = `Put it between the tags: <script type="application/json" slot="resources-json">[${EXAMPLE}]</script>`;
  if (fault)
    return [problem(`The help between the tags of ${name} is no JSON: ${fault}.`, 'Parents see none of it.', cure)];
  if ((resources ?? null) !== null && !Array.isArray(resources))
    return [problem(`The resources of ${name} are no list.`, 'Parents see none of them.', cure)];
  const entries = ((resources ?? []) as unknown[]).map(entryOf);
  const found = entries.flatMap((entry) => judgeEntry(name, entry));
  const urgent = entries.filter(({ kind }) => URGENT.includes(kind));
  if (!urgent.some((entry) => isShownIn(entry, shown)))
    found.push(
      note(
        urgent.length
          ? `${name} has no help line for the language that it shows (${shown}).`
          : `${name} has no help line of kind “emergency” or “crisis-line”.`,
        '“Need help now?” tells parents to call their local emergency number, and names none.',
        cure,
      ),
    );
  return found.length ? found : [ok(`${name} has ${entries.length} help entries, with a line to call in need.`)];
}

function factsOf(named: Named): HelpFacts {
  const { element, name } = named;
  const text = element.querySelector('script[slot="resources-json"]')?.textContent ?? null;
  let resources = element.resources ?? null;
  let fault: string | null = null;
  if (resources === null && text !== null) {
    try {
      resources = JSON.parse(text);
    } catch (cause) {
      fault = (cause as Error).message;
    }
  }
  return { name, resources, fault, shown: cardOf(named)?.lang || 'en' };
}

/** Looks at each element. */
export const checkHelp = ({ elements }: Scene): Finding[] => elements.map(factsOf).flatMap(judgeHelp);
