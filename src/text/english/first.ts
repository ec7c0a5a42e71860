/** The first group in English. The build evaluates this file and ships what it gives. */
import { firstTexts } from '../first.ts';
import { literal } from '../msg.ts';
import { pack } from '../pack.ts';

export const packed = pack(firstTexts(literal));
