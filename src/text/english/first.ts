/** The first group in English, as a plain table. */
import { firstTexts } from '../first.ts';
import { literal } from '../msg.ts';
import type { FirstTexts } from '../groups.ts';

export const texts: FirstTexts = firstTexts(literal);
