/** The package’s version, as events report it. A test holds that it is the one in package.json. */
export const VERSION = '0.1.0';
