/** What a server imports: nothing that needs a DOM, so that importing the package there is harmless. */
export { VERSION } from './version.ts';
