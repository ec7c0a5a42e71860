/** Assertions for browser tests, because those of Node do not run in a browser. */

const shown = (value: unknown) => JSON.stringify(value, null, 1);

/** Deep equality as JSON. Values that JSON cannot represent are not compared. */
export function equal(actual: unknown, expected: unknown, what = 'value') {
  if (shown(actual) !== shown(expected)) throw new Error(`${what} is ${shown(actual)}, not ${shown(expected)}`);
}

/** Asserts that a condition is true. `what`: describes the condition. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Not so: ${what}`);
}

/** Asserts that each element starts before the next one in document order. */
export function inOrder(elements: readonly Element[]) {
  elements.slice(1).forEach((element, i) => {
    const before = elements[i]!;
    const follows = before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    ok(follows, `“${before.textContent!.trim().slice(0, 40)}” is before “${element.textContent!.trim().slice(0, 40)}”`);
  });
}

/** Resolves when what is drawn now has been painted. */
export const painted = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));

/** Descriptions of all current waits. */
const waits = new Set<() => string>();
/** Ends all waits. Returns their descriptions. */
export function endWaits(): readonly string[] {
  const descriptions = [...waits].map((what) => `Timeout while waiting for: ${what()}`);
  waits.clear();
  return descriptions;
}

/**
 * Waits until something may have changed: a task after the next frame, because focus moves in the task after a render.
 * If nothing is painted, after 50 ms.
 */
const nextLook = () =>
  new Promise((look) => {
    requestAnimationFrame(() => setTimeout(look));
    setTimeout(look, 50);
  });

/**
 * Waits until `look` returns a truthy value. Has no timeout itself, because the time depends on the machine; a caller
 * with a timeout calls `endWaits`.
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
    if (!waits.has(what)) throw new Error(`Timeout while waiting for: ${what()}`);
  }
}
