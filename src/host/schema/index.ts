/**
 * Checks external data: `resources` and `messages` of the page, stored records, and map files. Nothing here throws. Invalid
 * entries are left out and described in sentences, which the caller reports in one warning and one event. Loaded only
 * when there is something to check.
 */
export { readKept, type KeptEntry, type KeptRecord, type StoredMap } from './kept.ts';
export { readMapFileRecord } from './map-file.ts';
export { readMessages, type ReadMessages } from './messages.ts';
export { readResources, readResourcesJson, type ReadResources } from './resources.ts';
export { PATTERN_IDS, PRACTICE_IDS, readSnapshot } from './snapshot.ts';
