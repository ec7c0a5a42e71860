/**
 * The groups of a table: what loads together. A language is one table; each group of it comes with its screens. This is
 * the one place that says which texts make a group; shipped code takes only its types.
 */
import { aboutTexts } from './about.ts';
import { changeTexts } from './change.ts';
import { firstTexts } from './first.ts';
import { itemTexts } from './items.ts';
import { kioskTexts } from './kiosk.ts';
import { languageTexts } from './languages.ts';
import { optionalTexts } from './optional.ts';
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
  /** What is said of a language itself; English needs it only where another did not load. */
  languages: languageTexts,
  /** Questions, help. */
  questions: { ...questionTexts, ...itemTexts },
  /** Optional questions, results, practices, the look back. */
  results: { ...optionalTexts, ...resultsTexts, ...practiceTexts },
  /** “How this works”. */
  about: aboutTexts,
  /** Keeping on the device. */
  storage: storageTexts,
  /** A shared tablet. */
  kiosk: kioskTexts,
  /** Sharing the map with the page. */
  share: shareTexts,
  /** The page’s own help. */
  resources: resourceTexts,
  /** Change between two maps; no screen shows it yet. */
  change: changeTexts,
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
/** Everything in one language that a screen shows. */
export type Texts = FirstTexts &
  Partial<Groups['languages']> &
  QuestionsTexts &
  ResultsTexts &
  Groups['about'] &
  Groups['storage'] &
  Groups['kiosk'] &
  Groups['share'] &
  Groups['resources'];
