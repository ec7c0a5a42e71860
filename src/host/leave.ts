/** “Leave” (instrument.md §9.3; host-contract.md, `leave-url`). */

/**
 * Puts another page in the place of this one, of the whole window where this is a frame. A sandboxed frame may not do
 * that: then at least the frame itself goes.
 */
export function leave(url: string): void {
  try {
    window.top!.location.replace(url);
  } catch {
    location.replace(url);
  }
}
