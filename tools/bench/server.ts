/** Serves the two pages and their files with brotli, the same headers, and without caching. */
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

/** The path of each page. */
export const PAGES = {
  /** The snippet of README, alone on a page. */
  element: '/element',
  /** The hand-written page. */
  plain: '/plain',
  /** The script of the element, but no element. */
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

/**
 * The hand-written script, after all 120 items: `ITEMS` maps an age to texts and the index of their header in
 * `HEADERS`.
 */
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

/** All served files by path. Read and compressed once, so that a build during the run has no influence. */
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

/** Starts the server on loopback. Returns its origin and `close`. */
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
