/** What a language is. English is in the entry and the parts; every other comes in files of its own. */
import type { Packed } from '../text/pack.ts';

/** Whether the words shown are the source, a draft translation, or one that a native reader has checked. */
export type Translation = 'source' | 'draft' | 'reviewed';

/** What is known of a language beside its texts. */
export interface Language {
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly translation: Translation;
  /** How it writes a whole number, where its digits are not 0–9. */
  readonly write?: ((value: number) => string) | undefined;
}

/** The groups of a table, by the part that they come with; `first` is there before all parts. */
export type TextPart = 'first' | 'questions' | 'results' | 'more' | 'extras';

/** A language that can be spoken. */
export interface Tongue {
  readonly language: Language;
  /** The texts of a part. `again`: what a file that failed is asked for with. Rejects where they cannot load. */
  textsOf(part: TextPart, again: string): Promise<Packed | undefined>;
}
