/**
 * The groups of a table: what loads together. A language is one table; each group of it comes with its screens. This is
 * the one place that says which texts make a group; shipped code takes only its types.
 */
import { aboutTexts } from './about.ts';
import { changeTexts } from './change.ts';
import { extraTexts } from './extras.ts';
import { firstTexts } from './first.ts';
import { itemTexts } from './items.ts';
import { languageTexts } from './languages.ts';
import type { Msg } from './msg.ts';
import { optionalTexts } from './optional.ts';
import { practiceTexts } from './practices.ts';
import { questionTexts } from './questions.ts';
import { resultsTexts } from './results.ts';

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
  /** Keeping on the device, sharing, the shared tablet, the page’s own help. */
  extras: extraTexts(msg),
  /** Change between two maps; no screen shows it yet. */
  change: changeTexts(msg),
});

type Groups = ReturnType<typeof groupsWith>;
export type FirstTexts = Groups['first'];
export type QuestionsTexts = Groups['questions'];
export type ResultsTexts = Groups['results'];
/** Everything in one language that a screen shows. */
export type Texts = FirstTexts &
  Partial<Groups['languages']> &
  QuestionsTexts &
  ResultsTexts &
  Groups['about'] &
  Groups['extras'];
