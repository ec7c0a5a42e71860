/** The questions group in English. The build evaluates this file and ships what it gives. */
import { groupsWith } from '../groups.ts';
import { literal } from '../msg.ts';
import { itemTextIds, pack } from '../pack.ts';

export const packed = pack(groupsWith(literal).questions, itemTextIds());
