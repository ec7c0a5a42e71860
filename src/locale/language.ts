/** What a language is. English is in the entry and the parts; every other language comes in files of its own. */
import type { GroupName, Table } from '../text/groups.ts';

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

/**
 * The groups of texts that load. What is said of a language itself comes with its `first` group; no screen shows `change`
 * yet.
 */
export type TextGroup = Exclude<GroupName, 'languages' | 'change'>;

/** Where the texts of a language come from. */
export interface LanguageSource {
  readonly language: Language;
  /** The texts of a group. `attempt`: 0 at first, greater where it failed before. Rejects where they cannot load. */
  load(group: TextGroup, attempt: number): Promise<Table>;
}
