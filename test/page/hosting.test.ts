/** The zip of a release on another origin, used and cached as the documentation says: from the tag in README to the results. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { unzipSync } from 'fflate';
import { VERSION } from '../../src/version.ts';
import { CACHING } from '../../tools/readme.mjs';
import { nameOf, zipOf } from '../../tools/release/zip.mjs';
import { SNIPPET, usePages } from '../helpers/page.ts';
import { toResults } from '../helpers/walk.ts';
import { allEnglish } from '../helpers/words.ts';

const root = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', root), 'utf8');
const [, tag] = /(<script [^>]*YOUR-SITE\/[^>]*><\/script>)/.exec(README)!;

const open = usePages();

it('a parent comes to the results with what is in the folder of the version', async () => {
  const files = unzipSync(zipOf(new URL('dist/', root).pathname, VERSION));
  const folder = `/clinic/${nameOf(VERSION)}/`;
  const missing: string[] = [];
  const parent = await open((origin) => ({
    isElsewhere: true,
    body: SNIPPET + tag!.replace('https://YOUR-SITE', `${origin}/clinic`),
    intercept({ url }, response) {
      const { pathname } = new URL(url!, origin);
      if (!pathname.startsWith('/clinic/')) return false;
      const file = files[pathname.slice('/clinic/'.length)];
      if (!file) missing.push(pathname);
      const headers = {
        'access-control-allow-origin': '*',
        'cache-control': CACHING.version,
        'content-type': 'text/javascript',
      };
      response.writeHead(file ? 200 : 404, headers).end(file);
      return true;
    },
  }));
  await toResults(parent, allEnglish);
  assert.deepEqual(missing, []);
  const asked = parent.records.requests.map((address) => new URL(address).pathname).filter((path) => path !== '/page');
  assert.ok(asked.length > 5);
  for (const path of asked) assert.ok(path.startsWith(folder) || path === '/favicon.ico', path);
  assert.deepEqual(await parent.heard('error'), []);
  assert.deepEqual(parent.records.noise, []);
});
