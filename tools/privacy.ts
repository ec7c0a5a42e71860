/**
 * `npm run privacy`: goes through the element on any page as two parents with different answers, and prints what the
 * page and the network could see. Exit code 1 if there are findings.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { AGE_BANDS } from '../src/instrument/items.ts';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { npm } from './npm.mjs';
import { parentsOf } from './privacy/drive.ts';
import { report } from './privacy/table.ts';
import { watch, type Watched } from './privacy/watch.ts';
import { serve } from './serve.mjs';

const USAGE = `npm run privacy [-- [--all] [--form FORM] [--press SELECTOR] [URL]]

URL               a page that embeds <connection-map>; without one, the demo under connect-src 'none'
--form FORM       of the demo: module, classic, all, or frame; without one, each in turn
--all             all five ages, not only the first
--press SELECTOR  clicked first, for example the button of a banner that covers the page`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, press: { type: 'string' }, form: { type: 'string' }, help: { type: 'boolean' } },
});

/** The tag of the demo page, and what stands for it in each form. */
const MODULE = '<script type="module" src="../dist/connection-map.js"></script>';
const FORMS = {
  module: MODULE,
  classic: '<script src="/dist/connection-map.classic.js"></script>',
  all: '<script src="/dist/connection-map.all.js"></script>',
  /** The page in a frame, watched from inside: scripts of the page around it see nothing of it at all. */
  frame: null,
} as const;
type Form = keyof typeof FORMS;
const FORM_NAMES = Object.keys(FORMS) as Form[];
const isForm = (name: string): name is Form => FORM_NAMES.includes(name as Form);

/** Serves the demo in one form, with a policy that also blocks requests. */
async function serveDemo(form: Form) {
  const tag = FORMS[form];
  const page = readFileSync(new URL('../demo/page.html', import.meta.url), 'utf8');
  const { origin, close } = await serve({
    before: ({ url }, response) => {
      response.setHeader('content-security-policy', "connect-src 'none'");
      if (!tag || url !== '/demo/page.html') return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.replace(MODULE, tag));
      return true;
    },
  });
  return { url: `${origin}${tag ? '/demo/page.html' : '/dist/embed.html'}`, close };
}

/** The pages to watch: the named one, or the demo in the wanted forms. */
async function pages() {
  const [url] = positionals;
  if (url) return [{ name: url, url, close: async () => {} }];
  const { form } = values;
  if (form !== undefined && !isForm(form)) throw new Error(`--form ${form}: allowed are ${FORM_NAMES.join(', ')}.`);
  if (npm(['run', 'build', '--silent']) !== 0) throw new Error('The build failed.');
  const forms = form === undefined ? FORM_NAMES : [form];
  return Promise.all(forms.map(async (name) => ({ name, ...(await serveDemo(name)) })));
}

/** Watches one page, and returns how much was found. */
async function watchPage(browser: Browser, { name, url }: { readonly name: string; readonly url: string }) {
  console.log(`Watching ${name === url ? url : `${name}: ${url}`}`);
  const pairs: Watched[] = [];
  for (const age of values.all ? AGE_BANDS.keys() : [0])
    pairs.push(await watch(browser, { url, first: values.press }, parentsOf(age)));
  console.log(report(pairs));
  const count = pairs.reduce((sum, { found }) => sum + found.length, 0);
  console.log(count ? `\n${count} found.` : '\nNothing found.');
  return count;
}

async function main() {
  const all = await pages();
  const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  try {
    for (const page of all) if (await watchPage(browser, page)) process.exitCode = 1;
  } finally {
    await browser.close();
    for (const { close } of all) await close();
  }
}

if (values.help) console.log(USAGE);
else
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
