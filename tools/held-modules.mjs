/**
 * Lets tests delay or break modules. A test file can have an import map next to it, which is put into the page before
 * the first module. A request with `?held` waits until the page sends the command `release`.
 */
import { existsSync, readFileSync } from 'node:fs';

/** `fileOf`: returns the test file of a session of the runner. */
export function heldModules(fileOf) {
  let release;
  const released = new Promise((go) => (release = go));
  return {
    middleware: async ({ query }, next) => {
      if ('held' in query) await released;
      return next();
    },
    plugin: {
      name: 'held-modules',
      executeCommand: ({ command }) => (command === 'release' ? (release(), true) : undefined),
      transform({ path, query, body }) {
        if (path !== '/') return;
        const map = fileOf(query['wtr-session-id']).replace('.browser.ts', '.importmap.json');
        if (!existsSync(map)) return;
        return body.replace('<head>', `<head><script type="importmap">${readFileSync(map, 'utf8')}</script>`);
      },
    },
  };
}
