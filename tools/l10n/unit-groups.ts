/** The names of the groups of units. Without imports, because the preview runs in a browser and uses them too. */

/**
 * The groups of units, in the order in which parents see them; last, what only clinicians read. Without a group that
 * nobody sees yet.
 */
export const UNIT_GROUPS = [
  'first',
  'languages',
  'questions',
  'results',
  'about',
  'storage',
  'kiosk',
  'share',
  'resources',
  'page',
  'compare',
  'learn',
  'fhir',
] as const;
/** The name of a group of units. */
export type UnitGroup = (typeof UNIT_GROUPS)[number];
