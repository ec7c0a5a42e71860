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

/** Waits until something is there, or is so. Never for a time: it only gives up after one. */
export async function until<Found>(look: () => Found, what: () => string): Promise<NonNullable<Found>> {
  const end = performance.now() + 5000;
  while (performance.now() < end) {
    const found = look();
    if (found) return found;
    await new Promise((again) => setTimeout(again, 5));
  }
  throw new Error(`Waited in vain: ${what()}`);
}
