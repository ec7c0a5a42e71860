/** Who would get the map, as a name that a parent can read (host-contract.md, `share-with`). */
import { visibleName } from '../../host/visible-name.ts';

/**
 * The name of who would get the map: `shareWith`, or else the page’s host name. `null`: neither can be seen, as in a frame
 * by `srcdoc`, so it is not known who it is.
 */
export const recipientOf = (shareWith: string | null, hostname: string): string | null =>
  visibleName(shareWith ?? '') ?? visibleName(hostname);
