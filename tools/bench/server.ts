/** Serves the two pages and what they load as a good host would: brotli, one set of headers, nothing kept by the browser. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { AGE_BANDS, ITEMS } from '../../src/instrument/items.ts';
import { groups } from '../../src/text/groups.ts';
import { SNIPPET } from '../readme.mjs';
import { serve } from '../serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

/** Where each page is. */
export const PAGES = {
  /** README’s snippet, alone on a page. */
  element: '/element',
  /** The page written by hand. */
  plain: '/plain',
  /** The element’s script, and no element yet. */
  none: '/none',
} as const;

const pageWith = (body: string) =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The Parent-Child Connection Map</title>
<link rel="icon" href="data:,">
<style>body { max-width: 46em; margin: 0 auto; padding: 1em; font: 1em/1.5 system-ui, sans-serif }</style>
<script type="module" src="/dist/connection-map.js"></script>
</head>
<body>${body}</body>
</html>`;

/** The script written by hand, and before it all 120 items: `ITEMS`, age → text and which of the two `HEADERS`. */
function plainScript(): string {
  const { questions } = groups;
  const items = AGE_BANDS.map((band) => [
    band,
    ITEMS[band].map(({ id, frame }) => [questions[id], frame === 'of-times' ? 1 : 0]),
  ]);
  const headers = [
    [questions['header.how-often'], ''],
    [questions['header.of-times'], questions['hint.of-times']],
  ];
  return [
    `const ITEMS = ${JSON.stringify(Object.fromEntries(items))};`,
    `const HEADERS = ${JSON.stringify(headers)};`,
    read('tools/bench/plain/plain.js'),
  ].join('\n');
}

/** Everything that is served, by address: read and compressed once, so that no build under way gets in. */
function files(): ReadonlyMap<string, Buffer> {
  const scripts = globSync(['connection-map.js', 'chunks/*.js'], { cwd: `${root}dist` });
  if (!scripts.length) throw new Error('There is no dist/. Run: npm run build');
  const texts: [string, string][] = [
    [PAGES.element, pageWith(SNIPPET)],
    [PAGES.none, pageWith('')],
    [PAGES.plain, read('tools/bench/plain/index.html')],
    ['/plain.js', plainScript()],
    ...scripts.map((path): [string, string] => [`/dist/${path}`, read(`dist/${path}`)]),
  ];
  return new Map(texts.map(([address, text]) => [address, brotliCompressSync(text)]));
}

/** Starts it on loopback; gives its origin and `close`. */
export function serveBench(): Promise<{ origin: string; close(): Promise<unknown> }> {
  const served = files();
  const before = ({ url = '' }: IncomingMessage, response: ServerResponse): boolean => {
    const body = served.get(url);
    if (!body) return false;
    response.writeHead(200, {
      'content-type': `text/${extname(url) ? 'javascript' : 'html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
    return true;
  };
  return serve({ before });
}
