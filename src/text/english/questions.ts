/** The questions group in English. The build evaluates this file and ships what it gives. */
import type { QuestionsTexts } from '../groups.ts';
import { itemTexts } from '../items.ts';
import { literal } from '../msg.ts';
import { itemTextIds, pack } from '../pack.ts';
import { questionTexts } from '../questions.ts';

const table: QuestionsTexts = { ...questionTexts(literal), ...itemTexts(literal) };
export const packed = pack(table, itemTextIds());
