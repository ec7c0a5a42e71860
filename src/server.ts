/** What a server that imports the package gets: nothing that needs a DOM. */
export { VERSION } from './version.ts';
