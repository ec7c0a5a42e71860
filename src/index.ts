/** The one script: defines `<connection-map>` and gives its class and types. */
import './define.ts';
// it belongs into this file, whatever imports it
import './files.ts';

export { ConnectionMap } from './connection-map.ts';
export type { ConnectionMapEventMap, ErrorCode, EventDetails, Marks, RunDetail } from './host/events.ts';
export type { Translation } from './locale/language.ts';
export type { Resource, ResourceKind } from './instrument/resources.ts';
export type { SharedSnapshot, Snapshot } from './results/snapshot.ts';
export { VERSION } from './version.ts';
