/** The groups of a table: what loads together. A language is one table; each group of it comes with its screens. */
import type { ItemId } from '../instrument/items.ts';
import type { aboutTexts } from './about.ts';
import type { firstTexts } from './first.ts';
import type { PracticeTextId } from './ids.ts';
import type { questionTexts } from './questions.ts';
import type { resultsTexts } from './results.ts';

/** First screen, “Think of one child”, what every screen needs. */
export type FirstTexts = ReturnType<typeof firstTexts>;
/** Questions, optional questions, help. */
export type QuestionsTexts = ReturnType<typeof questionTexts> & Record<ItemId, string>;
/** Results, practices, the look back. */
export type ResultsTexts = ReturnType<typeof resultsTexts> & Record<PracticeTextId, string>;
/** What can be opened from the results: “How this works”. */
export type AboutTexts = ReturnType<typeof aboutTexts>;

/** Everything in one language. */
export type Texts = FirstTexts & QuestionsTexts & ResultsTexts & AboutTexts;
