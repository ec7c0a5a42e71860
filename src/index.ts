/** The entry point: defines `<connection-map>` and exports its class and types. */
import './define.ts';

export * from './element.ts';
