/** The web server of the demo and the tests. Serves the project folder uncached, on loopback only. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { lab } from './lab.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts the server. Returns its origin and `close`. `port`: 0 for any free port. `before`: handles a request first,
 * and returns whether it has responded.
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
