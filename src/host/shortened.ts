/** How many characters of a name or address of the page are shown at most (host-contract.md, `share-with`). */
const MAX = 80;

/** A long text without its middle: a name begins, and the address of a site ends, with what tells it from others. */
export function shortened(text: string): string {
  const all = [...text];
  return all.length > MAX ? `${all.slice(0, MAX / 2).join('')}…${all.slice(1 - MAX / 2).join('')}` : text;
}
