/** Finds a free port for a server or a driver that cannot choose one itself. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that was free just now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
