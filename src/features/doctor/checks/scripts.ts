/** What scripts of the page do to keys and to built-in objects (place.md §7). */
import { note, ok, problem, type Finding } from '../finding.ts';
import { cardOf, type Named, type Scene } from '../scene.ts';

/** What became of a key that was sent to one element. */
export interface KeyFacts {
  readonly name: string;
  readonly hasArrived: boolean;
  readonly isPrevented: boolean;
}

/** Judges a key. */
export function judgeKey({ name, hasArrived, isPrevented }: KeyFacts): Finding {
  if (!hasArrived || isPrevented)
    return problem(
      `A script of this page ${hasArrived ? 'cancels' : 'swallows'} keys before they reach ${name}.`,
      'Parents who use a keyboard or a switch cannot answer.',
      'Look for addEventListener("keydown", …, true) in the page’s scripts, and let it pass events whose target is connection-map.',
    );
  return ok(
    `Keys reach ${name}. The doctor sent one that has no meaning; a script that holds back certain keys alone would not show.`,
  );
}

/** What was changed on built-in objects. */
export interface PatchFacts {
  /** Enumerable properties of `Object.prototype`. */
  readonly added: readonly string[];
  /** Built-in functions that are not the browser’s own, and `toJSON` where there is none by nature. */
  readonly patched: readonly string[];
}

/** Judges the built-in objects. */
export function judgePatches({ added, patched }: PatchFacts): Finding[] {
  const found: Finding[] = [];
  if (added.length)
    found.push(
      problem(
        `A script of this page adds to every object: Object.prototype.${added.join(', Object.prototype.')}.`,
        'Help lines and words of your own may not load, and libraries stop over it.',
        `Add it so that it is not enumerable: Object.defineProperty(Object.prototype, '${added[0]}', { value: …, writable: true, configurable: true })`,
      ),
    );
  if (patched.length)
    found.push(
      note(
        `Scripts of this page have replaced ${patched.join(', ')}.`,
        'No answer changes by it; the element is tested with such pages. If something odd happens, look here first.',
        'Nothing, as long as all works. Old libraries (Prototype.js, MooTools, polyfills) do this; newer versions do not.',
      ),
    );
  return found.length ? found : [ok('Scripts of this page leave the built-in objects alone.')];
}

/** Sends a key that has no meaning, so that nothing on the page acts on it. */
function probe(named: Named): KeyFacts | null {
  const card = cardOf(named);
  if (!card) return null;
  let hasArrived = false;
  const event = new KeyboardEvent('keydown', { key: 'Unidentified', bubbles: true, composed: true, cancelable: true });
  card.addEventListener('keydown', () => (hasArrived = true), { once: true });
  card.dispatchEvent(event);
  return { name: named.name, hasArrived, isPrevented: event.defaultPrevented };
}

const isNative = (value: unknown) =>
  typeof value === 'function' && /\{\s*\[native code\]\s*\}\s*$/.test(Function.prototype.toString.call(value));

/** Built-in objects by name, and which of their functions the element leans on. */
const BUILT_IN: readonly (readonly [name: string, owner: object, functions: readonly string[]])[] = [
  ['Array.prototype', Array.prototype, ['map', 'filter', 'forEach', 'reduce', 'find', 'includes', 'flatMap', 'at']],
  ['String.prototype', String.prototype, ['replace', 'split', 'trim', 'startsWith', 'replaceAll']],
  ['Object', Object, ['keys', 'entries', 'fromEntries', 'assign', 'hasOwn']],
  ['JSON', JSON, ['parse', 'stringify']],
  ['Promise', Promise, ['all', 'any', 'race']],
  ['Element.prototype', Element.prototype, ['attachShadow', 'matches', 'closest', 'replaceChildren']],
  ['customElements', CustomElementRegistry.prototype, ['define', 'get']],
];
/** These have no `toJSON` by nature. */
const WITHOUT_TO_JSON: readonly (readonly [name: string, owner: object])[] = [
  ['Array', Array.prototype],
  ['Object', Object.prototype],
  ['String', String.prototype],
  ['Number', Number.prototype],
];

const patches = (): PatchFacts => ({
  added: Object.keys(Object.prototype),
  patched: [
    ...BUILT_IN.flatMap(([name, owner, functions]) =>
      functions
        .filter((one) => one in owner && !isNative((owner as Record<string, unknown>)[one]))
        .map((one) => `${name}.${one}`),
    ),
    ...WITHOUT_TO_JSON.filter(([, owner]) => Object.hasOwn(owner, 'toJSON')).map(
      ([name]) => `${name}.prototype.toJSON`,
    ),
  ],
});

/** Looks at the page, and sends a key to each element. */
export const checkScripts = ({ elements }: Scene): Finding[] => [
  ...elements.map(probe).flatMap((facts) => (facts ? judgeKey(facts) : [])),
  ...judgePatches(patches()),
];
