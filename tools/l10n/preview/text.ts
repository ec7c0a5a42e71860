/** Types of the preview: details of a text, and messages from a frame to the page. */
import type { Earlier } from '../xliff.ts';

export interface PreviewText {
  readonly id: string;
  readonly group: string;
  readonly source: string;
  readonly note: string;
  readonly room: number;
  /** The translation; empty if there is none. */
  readonly target: string;
  /** The text on the screen. */
  readonly shown: string;
  /** The state in the file (XLIFF 1.2), if any. */
  readonly state: string;
  readonly isApproved: boolean;
  readonly earlier: readonly Earlier[];
  /** The findings of the check. */
  readonly findings: readonly string[];
}

/** A message from a frame. */
export type FromFrame =
  | { readonly kind: 'there'; readonly misfits: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string }
  /** The message ids of the clicked text, the best match first. */
  | { readonly kind: 'picked'; readonly ids: readonly string[] };

/** The texts that match words on the screen, the longest first. Numbers match placeholders such as `{n}`. */
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
  // A part of a text that is rendered in two nodes, or a text that is followed by other content.
  return texts
    .filter(({ shown }) => said.length > 2 && (plain(shown).startsWith(said) || said.includes(plain(shown))))
    .sort((one, other) => other.shown.length - one.shown.length)
    .slice(0, 3);
}
