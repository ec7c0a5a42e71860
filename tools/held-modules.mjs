/**
 * How a test has modules come late or broken. A test file may have an import map beside it: engines want it in the page
 * before the first module. And what is asked for with `?held` waits until the page says `release`.
 */
import { existsSync, readFileSync } from 'node:fs';

/** `fileOf`: the test file of a session of the runner. */
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
