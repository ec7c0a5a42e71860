/** The entry point for servers. It needs no DOM, so that the package can be imported there. */
import { VERSION } from './version.ts';

export { VERSION };

/** A placeholder for the element class, so that a named import also works on a server. It does nothing. */
export class ConnectionMap {
  /** The version of the package. */
  static readonly version = VERSION;
}
