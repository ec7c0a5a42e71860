/** The texts of “How this works” in English, as a plain table. */
import { aboutTexts } from '../about.ts';
import { literal } from '../msg.ts';
import type { AboutTexts } from '../groups.ts';

export const texts: AboutTexts = aboutTexts(literal);
