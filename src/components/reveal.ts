/** What a disclosure opens comes into view, where it stands at the end of a box that scrolls. */

/** Handles `toggle` of a `<details>`: scrolls what was opened into view. */
export function revealOpened({ target }: Event): void {
  const details = target as HTMLDetailsElement;
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}
