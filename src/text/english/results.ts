/** The results group in English. The build evaluates this file and ships what it gives. */
import type { ResultsTexts } from '../groups.ts';
import { literal } from '../msg.ts';
import { pack } from '../pack.ts';
import { practiceTextIds } from '../practice-ids.ts';
import { practiceTexts } from '../practices.ts';
import { resultsTexts } from '../results.ts';

const table: ResultsTexts = { ...resultsTexts(literal), ...practiceTexts(literal) };
export const packed = pack(table, practiceTextIds());
