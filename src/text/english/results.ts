/** The results group in English, as a plain table. */
import { literal } from '../msg.ts';
import { practiceTexts } from '../practices.ts';
import { resultsTexts } from '../results.ts';
import type { ResultsTexts } from '../groups.ts';

export const texts: ResultsTexts = { ...resultsTexts(literal), ...practiceTexts(literal) };
