/** The languages group in English. The build evaluates this file and ships what it gives. */
import { groupsWith } from '../groups.ts';
import { literal } from '../msg.ts';
import { pack } from '../pack.ts';

export const packed = pack(groupsWith(literal).languages);
