/**
 * Checks of data that comes in with a shape of its own: a page’s help and words, what a device has kept. Nothing here throws;
 * what is wrong is left out and said in plain sentences, of which the caller makes one warning and one event. Loads only
 * when there is something to check.
 */
export { readKept, type KeptRecord } from './kept.ts';
export { readMessages, type ReadMessages } from './messages.ts';
export { readResources, readResourcesJson, type ReadResources } from './resources.ts';
export { PATTERN_IDS, PRACTICE_IDS, readSnapshot } from './snapshot.ts';
