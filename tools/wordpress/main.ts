/**
 * `npm run wordpress`: a WordPress on loopback with the plugin from its zip, driven in a browser. Prints a line for each check
 * and ends with how many passed. `-- --serve`: keeps it for a person until Ctrl-C. `-- --from FOLDER`: another WordPress than
 * Debian’s. Everything is in a temporary folder and gone at the end. Exits with 1 if a check fails or something is missing.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeZip } from '../release/zip.mjs';
import { runChecks } from './checks.ts';
import { DEBIANS, missing, Sites } from './site.ts';
import { wordpressNameOf, wordpressZipOf } from './zip.mjs';

/** The whole run may take this long, in ms. */
const LIMIT = 600_000;
const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { serve: { type: 'boolean' }, from: { type: 'string', default: DEBIANS }, pictures: { type: 'string' } },
});

const lacks = missing(values.from);
if (lacks.length) {
  for (const line of lacks) console.error(line);
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const zip = root + writeZip(wordpressNameOf(version), wordpressZipOf(`${root}dist/`, version));
const sites = new Sites();
const stop = (code: number) => sites.close().finally(() => process.exit(code));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(130));

try {
  const site = await sites.start(values.from);
  console.log(`WordPress ${site.version} at ${site.origin}`);
  if (values.serve) {
    site.act('plugin', { zip });
    const content = '<!-- wp:connection-map/map /-->';
    site.act('post', { user: 'admin', slug: 'map', content });
    console.log(`A page with the block: ${site.origin}/?pagename=map`);
    console.log(`Log in at ${site.origin}/wp-login.php: admin, editor, author or contributor, ${site.password}`);
    console.log('Ctrl-C ends it and deletes everything.');
    await new Promise(() => {});
  }
  setTimeout(() => {
    console.log('It took longer than ten minutes.');
    void stop(1);
  }, LIMIT).unref();
  const { passed, failed } = await runChecks(site, { zip, version, pictures: values.pictures });
  console.log(`${passed} passed, ${failed} failed`);
  await stop(failed || !passed ? 1 : 0);
} catch (error) {
  console.error(error);
  await stop(1);
}
