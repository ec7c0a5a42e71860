/**
 * Installs what is locked, but only when the lock file or Node changed since the last time. Node built-ins only,
 * since it runs before anything is installed. Importing it is all there is to do.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.installed-from`;
const stamp = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(process.version)
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Installing what package-lock.json names …');
  // tools are needed even where NODE_ENV is production; what npm has kept from earlier is what the lock file names
  const status = npm(['ci', '--include=dev', '--prefer-offline'], { cwd: root });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}
