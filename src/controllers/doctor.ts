/** Asks for the doctor where the page or its address wants it (host-contract.md, “Frame and doctor”). */
import { loadDoctor } from '../files.ts';

/** `?connection-map-doctor` in the address of the page. */
const ASKED = /[?&]connection-map-doctor(?=[=&]|$)/;
/** One report is about all elements of a page. */
let isCalled = false;

/** `isWanted`: the element has the attribute. The doctor comes once a page, and not at all where nothing asks for it. */
export function callDoctor(isWanted: boolean): void {
  if (isCalled || !(isWanted || ASKED.test(location.search))) return;
  isCalled = true;
  loadDoctor().catch((cause: unknown) => console.warn(`<connection-map> has no doctor here: ${String(cause)}`));
}
