/**
 * Runs `npm ci` on import, but only if the lock file or the Node version has changed. Uses only Node built-ins, because
 * it runs before dependencies are installed.
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
  console.log('Installing the packages of package-lock.json …');
  // Development tools are needed even with NODE_ENV=production. The npm cache is safe, because the lock file has
  // hashes.
  const status = npm(['ci', '--include=dev', '--prefer-offline'], { cwd: root });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}
