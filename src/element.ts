/**
 * The entry point without the tag: the class, its version and its types (host-contract.md, “Built files”). Whoever imports
 * `connection-map/element` calls `customElements.define`, under whatever name and whenever they like.
 */
// Must be part of the entry chunk, so it is imported here.
import './files.ts';
import type { ConnectionMapEventMap } from './host/events.ts';

export { ConnectionMap } from './connection-map.ts';
export type { ConnectionMapEventMap, ErrorCode, EventDetails, Marks, RunDetail } from './host/events.ts';
export type { Translation } from './locale/language.ts';
export type { Resource, ResourceKind } from './instrument/resources.ts';
export type { MapFile, SharedSnapshot, Snapshot, Talk } from './results/snapshot.ts';
export { VERSION } from './version.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the only way to extend a global interface
  interface HTMLElementEventMap extends ConnectionMapEventMap {}
}
