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

/** Squared paper, as in a notebook of a lab. */
const LOOK = `
  :root { color-scheme: light dark; --page: #f7f9fb; --card: #fff; --text: #1d2a33; --line: #dbe4ea; --quiet: #566570; --link: #0b5c8a }
  @media (prefers-color-scheme: dark) {
    :root { --page: #12181c; --card: #1a2227; --text: #e4ecf0; --line: #26323a; --quiet: #a6b4bd; --link: #86c7ec }
  }
  body { margin: 0; color: var(--text); font: 1rem/1.5 system-ui, sans-serif; background: var(--page)
    linear-gradient(var(--line) 1px, transparent 1px) 0 0 / 1.5rem 1.5rem; background-image:
    linear-gradient(var(--line) 1px, transparent 1px), linear-gradient(90deg, var(--line) 1px, transparent 1px) }
  main { max-width: 68rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem }
  main > :not(ul) { width: fit-content; margin: 0 0 .75rem; padding: .1rem .4rem; margin-inline-start: -.4rem; background: var(--page) }
  h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.5rem); line-height: 1.15 }
  a { color: var(--link) }
  ul { display: grid; gap: .75rem; padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)) }
  li { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card) }
  li a { font: 600 .9375rem ui-monospace, monospace }
  li p { margin: .2rem 0 0; color: var(--quiet); font-size: .9375rem }`;

const index = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>The lab: pages that break careless elements</title>
    <link rel="icon" href="data:," />
    <style>${LOOK}</style>
  </head>
  <body>
    <main>
      <p><b>Demo: the lab.</b> <a href="/demo/">Back to the builder</a></p>
      <h1>Pages that break careless elements</h1>
      <p>On each, the map looks and works as on <a href="/demo/page.html">an ordinary page</a>. The tests open the same pages.</p>
      <ul>${lines(HOSTS, ({ id, what }) => `<li><a href="${id}">${id}</a><p>${what}.</p></li>`)}</ul>
    </main>
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
