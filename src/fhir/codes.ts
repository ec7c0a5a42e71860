/**
 * What the FHIR files and a response share: addresses, codes, and which text names a code. The codes are our own, since
 * those of LOINC and SNOMED stand for other words. Source: take-along.md §4.
 */
import type { AgeBand, Dimension } from '../instrument/items.ts';
import type { Level } from '../instrument/rules.ts';

/** The address in front of every canonical one. An identity: once files with it are in use, it never changes. */
export const BASE = 'https://connection-map.example/fhir';

/** The addresses of our code systems. */
export const SYSTEMS = {
  item: `${BASE}/CodeSystem/item`,
  answer: `${BASE}/CodeSystem/answer`,
  level: `${BASE}/CodeSystem/level`,
} as const;

/** The address of the questionnaire of an age band, without its version. */
export const questionnaireUrl = (band: AgeBand) => `${BASE}/Questionnaire/${band}`;

/** The code of a level. A part with fewer than three answers is `not-mapped`. */
export type LevelCode = Level | 'not-mapped';
/** The codes of the levels, highest first. */
export const LEVEL_CODES: readonly LevelCode[] = ['strength', 'steady', 'tender', 'not-mapped'];

/** The message id of the name of a part. For babies, limits have another name. */
export const labelIdOf = (dimension: Dimension, band: AgeBand) =>
  `dimension.${dimension}${dimension === 'boundaries' && band === 'infant' ? '.infant' : ''}.label`;

/** The message id of the words for a level of a part. */
export const levelIdOf = (level: LevelCode, dimension: Dimension) =>
  level === 'not-mapped' ? 'ui.unmapped' : `level.${level}${dimension === 'friction' ? '.friction' : ''}`;
