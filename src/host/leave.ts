/** “Leave” (instrument.md §9.3; host-contract.md, `leave-url`). */

/**
 * Replaces the current page with `url`. In a frame, replaces the top window. A sandboxed frame may not do that; then
 * the frame itself is replaced.
 */
export function leave(url: string): void {
  try {
    window.top!.location.replace(url);
  } catch {
    location.replace(url);
  }
}
