/** The version of the package, as reported in events. Made from the one in package.json by tools/release/version.mjs. */
export const VERSION = '0.1.0';
