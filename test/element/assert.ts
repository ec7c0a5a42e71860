/** What a test holds. Small and plain: Node’s own assertions do not run in a browser. */

const shown = (value: unknown) => JSON.stringify(value, null, 1);

/** Same values, all the way down; what JSON does not know is not compared. */
export function equal(actual: unknown, expected: unknown, what = 'value') {
  if (shown(actual) !== shown(expected)) throw new Error(`${what} is ${shown(actual)}, not ${shown(expected)}`);
}

/** Something is so. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Not so: ${what}`);
}

/** Each of these begins before the next in the page. */
export function inOrder(elements: readonly Element[]) {
  elements.slice(1).forEach((element, i) => {
    const before = elements[i]!;
    const follows = before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    ok(follows, `“${before.textContent!.trim().slice(0, 40)}” is before “${element.textContent!.trim().slice(0, 40)}”`);
  });
}

/** What is being waited for now, each in words of its own. */
const waits = new Set<() => string>();
/** Ends all waiting; gives what it was for. */
export function endWaits(): readonly string[] {
  const told = [...waits].map((what) => `Waited in vain: ${what()}`);
  waits.clear();
  return told;
}

/**
 * The next time that something may have changed: after a frame, and where nothing is painted, soon. What a frame has drawn
 * takes the focus in the task after it.
 */
const nextLook = () =>
  new Promise((look) => {
    requestAnimationFrame(() => setTimeout(look));
    setTimeout(look, 50);
  });

/**
 * Waits until something is there, or is so. It has no limit of its own, since only the machine says how long something
 * takes: who has one calls `endWaits` when the time is up.
 */
export async function until<Found>(look: () => Found, what: () => string): Promise<NonNullable<Found>> {
  waits.add(what);
  for (;;) {
    const found = look();
    if (found) {
      waits.delete(what);
      return found;
    }
    await nextLook();
    if (!waits.has(what)) throw new Error(`Waited in vain: ${what()}`);
  }
}
