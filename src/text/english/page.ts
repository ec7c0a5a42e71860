/** The page group in English. The build evaluates this file and ships the value. */
import { groups } from '../groups.ts';

/** Message id → text. */
export const texts = groups.page;
