/** The pages of demo/lab, generated from its list of hosts for people and tests. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { HOSTS } from '../demo/lab/hosts.mjs';
import { SNIPPET } from './readme.mjs';

const ROOT = '/demo/lab/';
const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

const addressOf = (file) => (file.startsWith('/') ? file : `/node_modules/${file}`);
const lines = (list = [], line) => list.map(line).join('\n');

/** The page of a host. The element is in a column, so that tests can set its width and font. */
export const pageOf = ({ id, what, sheets, css, scripts, around = '<!--map-->', copies = 1 }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${id} – the lab</title>
    ${lines(sheets, (sheet) => `<link rel="stylesheet" href="${addressOf(sheet)}" />`)}
    ${css ? `<style>${css}</style>` : ''}
    ${lines(scripts, (script) => `<script src="${addressOf(script)}"></script>`)}
    <script type="module" src="/dist/connection-map.js"></script>
  </head>
  <body>
    <p>${what}.</p>
    <div id="column">${around.replace('<!--map-->', SNIPPET.repeat(copies))}</div>
    <p id="below">Below.</p>
  </body>
</html>`;

const index = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>The lab: hostile pages</title>
  </head>
  <body>
    <h1>The lab: hostile pages</h1>
    <p>On each the element looks and works as on <a href="/demo/">an ordinary page</a>.</p>
    <ul>${lines(HOSTS, ({ id, what }) => `<li><a href="${id}">${id}</a>: ${what}</li>`)}</ul>
  </body>
</html>`;

/** Prototype.js for browsers, bundled from its Node package. */
const prototype = () =>
  buildSync({ entryPoints: [`${modules}prototype/lib/index.js`], bundle: true, write: false, format: 'iife' })
    .outputFiles[0].text;

/**
 * Responds to requests for the lab. Returns whether it did.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function lab({ url = '' }, response) {
  const { pathname } = new URL(url, 'http://lab');
  if (!pathname.startsWith(ROOT)) return false;
  const name = pathname.slice(ROOT.length);
  const host = HOSTS.find(({ id }) => id === name);
  if (name && !host && name !== 'prototype.js') return false;
  const [type, text] =
    name === 'prototype.js' ? ['text/javascript', prototype()] : ['text/html', host ? pageOf(host) : index()];
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...host?.headers });
  response.end(text);
  return true;
}
