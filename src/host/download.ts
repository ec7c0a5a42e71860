/** Saves a file to the parent’s downloads. Nothing is sent anywhere. Source: take-along.md, File. */

import { ownOptions } from './own-options.ts';

/** After this time the browser has read the file, however slow it is, and its address ends. In ms. */
const ADDRESS_ENDS_AFTER = 40_000;

/** The address of a file; `null` where an extension or the page refuses it. */
function addressOf(blob: Blob): string | null {
  try {
    return URL.createObjectURL(blob);
  } catch {
    return null;
  }
}

/**
 * Saves `blob` under `name`, by a link inside `root` that is there for this one press. The click stays inside the element,
 * since a page need not know what its visitors save. Call it in the press itself. No script can tell whether anything was
 * saved: a frame may not be allowed to, and then nothing happens. Gives `false` where it is known that nothing was.
 */
export function download(root: ShadowRoot | Element, blob: Blob, name: string): boolean {
  // in the card, whose marks keep recorders on the page out
  const place = root.querySelector('.card') ?? root;
  const address = addressOf(blob);
  if (address === null) return false;
  const link = root.ownerDocument.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  place.append(link);
  link.dispatchEvent(new MouseEvent('click', ownOptions({ cancelable: true })));
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_ENDS_AFTER);
  return true;
}
