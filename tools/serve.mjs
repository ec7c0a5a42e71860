/** The one web server of demo and tests: the project’s folder, read anew at every request, on loopback only. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { lab } from './lab.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts it, and gives its origin and `close`. `port` 0: any free one. `before` may answer a request itself, and then
 * returns `true`.
 * @param {{ port?: number, before?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean }} [options]
 */
export async function serve({ port = 0, before = () => false } = {}) {
  const files = sirv(root, { dev: true, etag: false });
  const server = createServer((request, response) => {
    if (before(request, response) || lab(request, response)) return;
    files(request, response, () => response.writeHead(404).end('Not found'));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
