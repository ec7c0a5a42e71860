/** Types of a language. English is part of the entry and the chunks; every other language has separate files. */
import type { GroupName, Table } from '../text/groups.ts';

/** Whether the texts are the source, a draft translation, or a translation reviewed by a native reader. */
export type Translation = 'source' | 'draft' | 'reviewed';

/** A language without its texts. */
export interface Language {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly translation: Translation;
  /** Formats a whole number. Absent if the digits of the language are 0–9. */
  readonly write?: ((value: number) => string) | undefined;
}

/** The groups of texts that can be loaded. The `languages` group is loaded together with `first`. */
export type TextGroup = Exclude<GroupName, 'languages'>;

/** Where the texts of a language come from. */
export interface LanguageSource {
  readonly language: Language;
  /** Loads the texts of a group. `attempt`: 0, then 1 higher for each retry. Rejects if they cannot be loaded. */
  load(group: TextGroup, attempt: number): Promise<Table>;
}
