/** What the preview knows of a text, and what a frame of it tells its page. */
import type { Earlier } from '../xliff.ts';

export interface PreviewText {
  readonly id: string;
  readonly group: string;
  readonly source: string;
  readonly note: string;
  readonly room: number;
  /** Empty where it is not translated. */
  readonly target: string;
  /** What stands on the screen. */
  readonly shown: string;
  readonly isReviewed: boolean;
  readonly earlier: readonly Earlier[];
  /** What the check says of it. */
  readonly findings: readonly string[];
}

/** A message from a frame. */
export type FromFrame =
  | { readonly kind: 'there'; readonly misfits: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string }
  /** Message ids of what was clicked, the nearest first. */
  | { readonly kind: 'picked'; readonly ids: readonly string[] };

/** The texts that some words on a screen may be, the longest first; numbers stand in the place of `{n}` and the like. */
export function textsLike<Text extends Pick<PreviewText, 'shown'>>(
  words: string,
  texts: readonly Text[],
): readonly Text[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const said = plain(words);
  const like = ({ shown }: Text) =>
    new RegExp(
      `^${plain(shown)
        .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
        .replace(/\{\w+\}/g, '[\\p{Nd}.,]+')}$`,
      'u',
    );
  const same = texts.filter((text) => like(text).test(said));
  if (same.length) return same;
  // a part of a text that is drawn in two, or a text with something behind it
  return texts
    .filter(({ shown }) => said.length > 2 && (plain(shown).startsWith(said) || said.includes(plain(shown))))
    .sort((one, other) => other.shown.length - one.shown.length)
    .slice(0, 3);
}
