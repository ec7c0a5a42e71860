/** What a parent would like to talk about, as it is written to a file and may be read from one. Source: take-along.md, File. */
import { DIMENSIONS, type Dimension } from '../instrument/items.ts';
import type { Talk } from './snapshot.ts';

/** The most parts that can be picked. */
export const MAX_PARTS = 3;
/** The longest line, in UTF-16 code units, which is what `maxlength` of a field counts. */
export const MAX_LINE = 120;

/** Half characters, private characters, and bidi controls, which would turn what stands around them. Joiners stay. */
const UNSEEN = /[\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069]/gu;
/** White space, line ends and control characters. */
const SPACE = /[\s\p{Cc}\p{Z}]+/gu;

/** A text as one line without what cannot be seen. */
export const oneLine = (text: string): string => text.replace(UNSEEN, '').replace(SPACE, ' ').trim();

/** A parent’s line as one line of at most `MAX_LINE`; `undefined` if there is nothing to see in it. */
function lineOf(text: string): string | undefined {
  // the cut can leave half a character
  const line = oneLine(oneLine(text).slice(0, MAX_LINE));
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : undefined;
}

/** The first parts, each once, and the line as one line; `undefined` if neither is left. */
export function tidyTalk(talk: Talk): Talk | undefined {
  const parts = [...new Set<Dimension>(talk.parts)].filter((one) => DIMENSIONS.includes(one)).slice(0, MAX_PARTS);
  // some pages define properties on `Object.prototype`
  const line = Object.hasOwn(talk, 'line') ? lineOf(talk.line!) : undefined;
  if (line !== undefined) return { parts, line };
  return parts.length ? { parts } : undefined;
}
