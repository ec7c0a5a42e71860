/** The about group in English. The build evaluates this file and ships what it gives. */
import { groupsWith } from '../groups.ts';
import { literal } from '../msg.ts';

/** Message id → text. */
export const texts = groupsWith(literal).about;
