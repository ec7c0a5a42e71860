/** The version of the package, as reported in events. A test makes sure that it equals the one in package.json. */
export const VERSION = '0.1.0';
