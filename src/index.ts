/** The entry point: defines `<connection-map>` and exports its class and types. */
import './define.ts';
// Must be part of the entry chunk, so it is imported here.
import './files.ts';

export { ConnectionMap } from './connection-map.ts';
export type { ConnectionMapEventMap, ErrorCode, EventDetails, Marks, RunDetail } from './host/events.ts';
export type { Translation } from './locale/language.ts';
export type { Resource, ResourceKind } from './instrument/resources.ts';
export type { SharedSnapshot, Snapshot } from './results/snapshot.ts';
export { VERSION } from './version.ts';
