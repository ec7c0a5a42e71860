/**
 * `npm run privacy`: goes through the element on any page as two parents with different answers, and prints what the
 * page and the network could see. Exit code 1 if there are findings.
 */
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { AGE_BANDS } from '../src/instrument/items.ts';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { npm } from './npm.mjs';
import { parentsOf } from './privacy/drive.ts';
import { report } from './privacy/table.ts';
import { watch, type Watched } from './privacy/watch.ts';
import { serve } from './serve.mjs';

const USAGE = `npm run privacy [-- [--all] [--press SELECTOR] [URL]]

URL               a page that embeds <connection-map>; without one, the demo under connect-src 'none'
--all             all five ages, not only the first
--press SELECTOR  clicked first, for example the button of a banner that covers the page`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, press: { type: 'string' }, help: { type: 'boolean' } },
});

/** Serves the demo with a policy that also blocks requests. */
async function serveDemo() {
  if (npm(['run', 'build', '--silent']) !== 0) throw new Error('The build failed.');
  const { origin, close } = await serve({
    before: (_, response) => {
      response.setHeader('content-security-policy', "connect-src 'none'");
      return false;
    },
  });
  return { url: `${origin}/demo/`, close };
}

async function main() {
  const { url, close } = positionals[0] ? { url: positionals[0], close: undefined } : await serveDemo();
  const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  try {
    console.log(`Watching ${url}`);
    const pairs: Watched[] = [];
    for (const age of values.all ? AGE_BANDS.keys() : [0])
      pairs.push(await watch(browser, { url, first: values.press }, parentsOf(age)));
    console.log(report(pairs));
    const count = pairs.reduce((sum, { found }) => sum + found.length, 0);
    console.log(count ? `\n${count} found.` : '\nNothing found.');
    if (count) process.exitCode = 1;
  } finally {
    await browser.close();
    await close?.();
  }
}

if (values.help) console.log(USAGE);
else
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
