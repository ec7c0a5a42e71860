/** English, the source language. Its `first` group is in the entry chunk. */
import { allParts, EMPTY } from '../parts-file.ts';
import { texts as first } from '../text/english/first.ts';
import type { Table } from '../text/groups.ts';
import type { Language, LanguageSource, TextGroup } from './language.ts';

/** The language itself. */
export const ENGLISH: Language = { locale: 'en', dir: 'ltr', translation: 'source', write: undefined };

/** The texts in the entry chunk. */
export const FIRST_TEXTS: Table = first;

const GROUPS: { readonly [Name in Exclude<TextGroup, 'first'>]: () => Promise<{ readonly texts: Table }> } = {
  questions: () => import('../text/english/questions.ts'),
  results: () => import('../text/english/results.ts'),
  about: () => import('../text/english/about.ts'),
  storage: () => import('../text/english/storage.ts'),
  share: () => import('../text/english/share.ts'),
  kiosk: () => import('../text/english/kiosk.ts'),
  resources: () => import('../text/english/resources.ts'),
  page: () => import('../text/english/page.ts'),
  compare: () => import('../text/english/compare.ts'),
  learn: () => import('../text/english/learn.ts'),
  fhir: () => import('../text/english/fhir.ts'),
};

/** English texts as chunks of the build, or from the file of all parts. */
export const ENGLISH_SOURCE: LanguageSource = {
  language: ENGLISH,
  load: async (group, attempt) => {
    if (group === 'first') return first;
    const all = await allParts(attempt);
    const texts = all ? all.texts[group] : (await GROUPS[group]()).texts;
    if (!texts) throw EMPTY;
    return texts;
  },
};
