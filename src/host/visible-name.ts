/** A name that a page or an address gives, as it can be shown. Source: host-contract.md, `share-with`. */
import { shortened } from './shortened.ts';

/** White space and line ends of all kinds. */
const SPACE = /[\t-\r\x85\p{Z}]+/gu;
/**
 * What shows nothing, or changes the direction of what stands beside it: control and format characters, with them zero
 * widths and all bidi controls; private and unassigned ones; blanks that count as symbols or letters.
 */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{13441}\u{13442}]/gu;
/** Marks without a letter under them, and piles of marks, which reach over other lines. */
const PILE = /^\p{M}+|(?<=\p{M}{3})\p{M}+/gu;

/** The text as a visible name of at most 80 characters; `null` if no letter or digit is left to see. */
export function visibleName(text: string): string | null {
  const seen = text.replace(SPACE, ' ').replace(UNSEEN, '').trim().replace(PILE, '');
  return /[\p{L}\p{N}]/u.test(seen) ? shortened(seen) : null;
}
