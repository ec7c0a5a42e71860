/**
 * Serves the preview of a language. `/preview/`: the page. `/preview/frame`: one screen in one language.
 * `/preview/texts`: details of each text. Files are read on every request, so that changes need only a reload.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../serve.mjs';
import { check } from '../check.ts';
import { builtFiles } from '../files.ts';
import { LOCALES, readLocale, targetsOf } from '../locale.ts';
import { pseudo, PSEUDO_CODES, type PseudoCode } from '../pseudo.ts';
import { unitsOf } from '../units.ts';
import type { PreviewText } from './text.ts';

const isPseudo = (code: string): code is PseudoCode => (PSEUDO_CODES as readonly string[]).includes(code);

/** The shown texts: translations, or English if there is none yet. */
function translationsOf(code: string, folder: string): Readonly<Record<string, string>> {
  if (!isPseudo(code)) return targetsOf(code, folder);
  return pseudo(code, Object.fromEntries(unitsOf(code).map(({ id, source }) => [id, source])));
}

/** All texts of a language (BCP 47) with their details. */
function textsOf(code: string, folder: string): readonly PreviewText[] {
  const translations = code === 'en' ? {} : translationsOf(code, folder);
  const locale = code === 'en' || isPseudo(code) ? undefined : readLocale(code, folder);
  const findings = locale ? check(locale) : [];
  const held = new Map(!locale || locale.units instanceof Error ? [] : locale.units.units.map((one) => [one.id, one]));
  return unitsOf(code).map(({ id, group, source, note, room }) => ({
    id,
    group,
    source,
    note,
    room,
    target: translations[id] ?? '',
    shown: translations[id] ?? source,
    state: held.get(id)?.state ?? '',
    isApproved: held.get(id)?.isApproved ?? false,
    earlier: held.get(id)?.earlier ?? [],
    findings: findings.filter(({ where }) => where === id).map(({ what }) => what),
  }));
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(file)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    // The sources have side effects (they define the element), but package.json lists only built files as such.
    ignoreAnnotations: true,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

const html = (code: string, title: string, script: string) => `<!doctype html>
<html lang="${code}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/tools/l10n/preview/${script}.css" />
    <script type="module" src="/preview/${script}.js"></script>
  </head>
  <body></body>
</html>`;

/** The response to a request; `undefined` if it is not for the preview. */
async function answer(
  url: URL,
  code: string,
  folder: string,
): Promise<readonly [type: string, body: string] | undefined> {
  const asked = url.searchParams.get('code') ?? code;
  switch (url.pathname) {
    case '/preview/':
      return ['text/html', html('en', `Preview: ${code}`, 'page')];
    case '/preview/frame':
      return ['text/html', html(asked, asked, 'frame')];
    case '/preview/texts':
      return ['application/json', JSON.stringify(textsOf(asked, folder))];
    case '/preview/page.js':
      return ['text/javascript', await bundled('page.ts')];
    case '/preview/frame.js':
      return ['text/javascript', await bundled('frame.ts')];
  }
  // A shipped language requests its own file.
  const file = builtFiles(
    code,
    Object.fromEntries(textsOf(code, folder).map(({ id, shown }) => [id, shown])),
    'draft',
  ).find(({ name }) => url.pathname === `/preview/locales/${name}`);
  return file && ['text/javascript', file.code];
}

/** Starts the server for a language (BCP 47) with files in `folder`. Returns its origin and `close`. */
export async function servePreview(code: string, port = 0, folder = LOCALES) {
  const reply = async (url: URL, response: ServerResponse) => {
    try {
      const [type, body] = (await answer(url, code, folder)) ?? [];
      if (type) response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
      else response.writeHead(404).end('Not found');
    } catch (cause) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end((cause as Error).message);
    }
  };
  return serve({
    port,
    before: ({ url = '' }: IncomingMessage, response: ServerResponse) => {
      const asked = new URL(url, 'http://preview');
      if (!asked.pathname.startsWith('/preview/')) return false;
      void reply(asked, response);
      return true;
    },
  });
}
