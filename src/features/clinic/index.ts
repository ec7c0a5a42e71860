/** The download for a clinic’s record system (take-along.md §4). */
import type { Feature } from '../feature.ts';

/** Creates the feature. */
export const createFeature = (): Feature => ({});
