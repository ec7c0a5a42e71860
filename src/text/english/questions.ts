/** The questions group in English, as a plain table. */
import { itemTexts } from '../items.ts';
import { literal } from '../msg.ts';
import { questionTexts } from '../questions.ts';
import type { QuestionsTexts } from '../groups.ts';

export const texts: QuestionsTexts = { ...questionTexts(literal), ...itemTexts(literal) };
