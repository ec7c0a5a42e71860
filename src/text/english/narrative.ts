/** The texts of a FHIR response in English. The build evaluates this file and ships the value. */
import { narrativeTexts } from '../narrative.ts';

/** Message id → text. */
export const texts = narrativeTexts;
