/** The one script: defines `<connection-map>` and gives its class and types. */
import './define.ts';

export { ConnectionMap } from './connection-map.ts';
export type { ConnectionMapEventMap, ErrorCode, EventDetails, RunDetail, Translation } from './host/events.ts';
export { VERSION } from './version.ts';
