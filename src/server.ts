/** What a server imports: nothing that needs a DOM, so that importing the package there is harmless. */
import { VERSION } from './version.ts';

export { VERSION };

/** Stands in for the element’s class, so that code which imports it by name loads on a server too. It does nothing. */
export class ConnectionMap {
  /** The version of the package. */
  static readonly version = VERSION;
}
