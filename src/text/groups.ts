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
import type { Msg } from './msg.ts';
import { optionalTexts } from './optional.ts';
import { practiceTexts } from './practices.ts';
import { questionTexts } from './questions.ts';
import { resourceTexts } from './resources.ts';
import { resultsTexts } from './results.ts';
import { shareTexts } from './share.ts';
import { storageTexts } from './storage.ts';

/** Every group, each `msg` call of it put through one’s own: message id → what `msg` gives. */
export const groupsWith = (msg: Msg) => ({
  /** First screen, “Think of one child”, what every screen needs. */
  first: firstTexts(msg),
  /** What is said of a language itself; English needs it only where another did not load. */
  languages: languageTexts(msg),
  /** Questions, help. */
  questions: { ...questionTexts(msg), ...itemTexts(msg) },
  /** Optional questions, results, practices, the look back. */
  results: { ...optionalTexts(msg), ...resultsTexts(msg), ...practiceTexts(msg) },
  /** “How this works”. */
  about: aboutTexts(msg),
  /** Keeping on the device. */
  storage: storageTexts(msg),
  /** A shared tablet. */
  kiosk: kioskTexts(msg),
  /** Sharing the map with the page. */
  share: shareTexts(msg),
  /** The page’s own help. */
  resources: resourceTexts(msg),
  /** Change between two maps; no screen shows it yet. */
  change: changeTexts(msg),
});

/** Texts by message id. */
export type Table = Readonly<Record<string, string>>;

type Groups = ReturnType<typeof groupsWith>;
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
