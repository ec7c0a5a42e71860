/** What can be opened from the results, in English. The build evaluates this file and ships what it gives. */
import { aboutTexts } from '../about.ts';
import { literal } from '../msg.ts';
import { pack } from '../pack.ts';

export const packed = pack(aboutTexts(literal));
