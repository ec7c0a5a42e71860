/**
 * The text groups. The texts of a language are one table; its groups are loaded separately, with their screens. This
 * file defines which texts belong to a group. Shipped code imports only its types.
 */
import { aboutTexts } from './about.ts';
import { changeTexts } from './change.ts';
import { compareTexts } from './compare.ts';
import { fhirTexts } from './fhir.ts';
import { firstTexts } from './first.ts';
import { itemTexts } from './items.ts';
import { kioskTexts } from './kiosk.ts';
import { languageTexts } from './languages.ts';
import { learnTexts } from './learn.ts';
import { optionalTexts } from './optional.ts';
import { pageTexts } from './page.ts';
import { practiceTexts } from './practices.ts';
import { questionTexts } from './questions.ts';
import { resourceTexts } from './resources.ts';
import { resultsTexts } from './results.ts';
import { shareTexts } from './share.ts';
import { storageTexts } from './storage.ts';

/** Every group in English: message id → text. */
export const groups = {
  /** First screen, “Think of one child”, what every screen needs. */
  first: firstTexts,
  /** Notes about a language. In English, needed only when another language did not load. */
  languages: languageTexts,
  /** Questions, help. */
  questions: { ...questionTexts, ...itemTexts },
  /** Optional questions, results, practices, the review. */
  results: { ...optionalTexts, ...resultsTexts, ...practiceTexts },
  /** “How this works”. */
  about: aboutTexts,
  /** Storage on the device. */
  storage: storageTexts,
  /** Kiosk mode. */
  kiosk: kioskTexts,
  /** Sharing the map with the page. */
  share: shareTexts,
  /** Help that the page supplies. */
  resources: resourceTexts,
  /** “My page”: on paper, as a picture, as a file, for a clinic. */
  page: pageTexts,
  /** Opening a map, “Then and now”, two views of one child. */
  compare: { ...compareTexts, ...changeTexts },
  /** “Why this helps”. */
  learn: learnTexts,
  /** The FHIR files for clinics, and a response. */
  fhir: fhirTexts,
};

/** Texts by message id. */
export type Table = Readonly<Record<string, string>>;

type Groups = typeof groups;
/** The name of a group. */
export type GroupName = keyof Groups;
/** The table of the first group. */
export type FirstTexts = Groups['first'];
/** The table of the questions group. */
export type QuestionsTexts = Groups['questions'];
/** The table of the results group. */
export type ResultsTexts = Groups['results'];
/** The table of the texts about a change between two maps. */
export type ChangeTexts = typeof changeTexts;
/** All texts of one language that screens show. */
export type Texts = FirstTexts &
  Partial<Groups['languages']> &
  QuestionsTexts &
  ResultsTexts &
  Groups['about'] &
  Groups['storage'] &
  Groups['kiosk'] &
  Groups['share'] &
  Groups['resources'] &
  Groups['page'] &
  Groups['compare'] &
  Groups['learn'] &
  Groups['fhir'];
