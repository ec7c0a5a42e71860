/** Every kind of code that the embed builder prints, run as a page would have it (place.md §8). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Frame, Page } from 'puppeteer-core';
import ts from 'typescript';
import { check, HELP_KINDS, helpIn, type Choices, type HelpLine } from '../../demo/builder/choices.js';
import { attributesOf, OWN, policyOf, propertiesOf, snippetsOf } from '../../demo/builder/snippets.js';
import { integrityOf } from '../../tools/integrity.mjs';
import { Parent } from '../../tools/parent.ts';
import { fields, nasty } from '../helpers/builder.ts';
import { usePages } from '../helpers/page.ts';
import fc, { runsOf, SEED } from '../helpers/random.ts';
import { shortcodeIn } from '../helpers/shortcode.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readDist = (file: string) => readFileSync(`${root}dist/${file}`, 'utf8');
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What a webmaster has chosen: fields of the form, and help lines. */
interface Case {
  readonly what: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly lines?: Record<string, string>[];
}
const CASES: readonly Case[] = [
  { what: 'nothing', fields: {} },
  {
    what: 'everything',
    fields: {
      ...{ lang: 'es', 'age-band': 'teen', theme: 'dark', 'heading-level': '3', remember: 'none', share: 'answers' },
      ...{ 'share-with': 'Elm Clinic', 'leave-url': 'https://leave.example/?a=1&b=[2]', accent: '#0a7d5a' },
      ...{
        surface: '#112211',
        text: '#eeeeee',
        radius: '1.25em',
        font: 'Source Sans 3, Georgia, serif',
        column: 'wide',
      },
    },
    lines: [
      { kind: 'crisis-line', name: 'Night line', phone: '+1 555 010 0100', detail: 'Day and night', lang: 'es' },
      { kind: 'community', name: 'Home visits', url: 'https://visits.example/?a=1&b=2' },
    ],
  },
  {
    what: 'what would break out of code without care',
    fields: {
      ...{ kiosk: 'on', share: 'snapshot', radius: '0', 'leave-url': `https://leave.example/'"<>&lt;]` },
      'share-with': `"><script>hit()</script>']/][&amp;\\ %3C \${hit()}`,
    },
    lines: [{ kind: 'clinic', name: '</script><script>hit()</script><!--', detail: '$& \\u003c `${hit()}`' }],
  },
];

interface Chosen {
  readonly choices: Choices;
  readonly help: readonly HelpLine[];
}
function chosenIn({ fields, lines = [] }: Case, more: Record<string, string>): Chosen {
  const { choices, refused } = check((name) => ({ ...fields, ...more })[name]);
  const { help, problems } = helpIn(lines);
  assert.deepEqual([refused, problems], [[], []]);
  return { choices, help };
}

type Element = HTMLElementTagNameMap['connection-map'] & Record<string, unknown>;
/** Properties of the element, as a page finds them. A flag may be `''` or `true`, a level text or a number. */
const PROPERTIES = ['lang', 'ageBand', 'theme', 'headingLevel', 'remember', 'share', 'shareWith', 'leaveUrl'] as const;
const settingsOf = (page: Page | Frame) =>
  page.$eval(
    'connection-map',
    (one, names) => {
      const element = one as unknown as Element;
      const { kiosk, sandbox } = element as Record<string, unknown>;
      const isOn = [kiosk, sandbox].map((flag) => (flag ?? false) !== false);
      return [...names.map((name) => `${name}: ${String(element[name] ?? '')}`), `kiosk, sandbox: ${String(isOn)}`];
    },
    PROPERTIES,
  );
/** The same of the chosen attributes. */
function settingsFor(attributes: readonly (readonly string[])[]) {
  const given = Object.fromEntries(attributes) as Record<string, string>;
  const attribute = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [
    ...PROPERTIES.map((name) => `${name}: ${given[attribute(name)] ?? ''}`),
    `kiosk, sandbox: ${'kiosk' in given},false`,
  ];
}
/** The computed style of the element. */
const styleOf = (page: Page | Frame, properties: readonly string[]) =>
  page.$eval(
    'connection-map',
    (one, properties) => properties.map((name) => getComputedStyle(one).getPropertyValue(name).trim()),
    properties,
  );

/** Quotes and spaces may differ in computed values. */
const alike = (css: string) => css.replace(/["']/g, '').replace(/\s+/g, ' ');

/** Throws unless the element has the chosen settings and no others, shows the help lines, and nothing was reported. */
async function expectChosen(parent: Parent, { choices, help }: Chosen, from: Page | Frame, hostBehindName = '') {
  const properties = propertiesOf(choices);
  const attributes = attributesOf(choices).map(([name, value]) =>
    name === 'share-with' && hostBehindName ? [name, `${value} (${hostBehindName})`] : [name, value],
  );
  // addresses may be written in more than one way
  const read = (settings: readonly string[]) =>
    settings.map((one) => (one.startsWith('leaveUrl') ? decodeURI(one).replace(/%../g, decodeURIComponent) : one));
  assert.deepEqual(read(await settingsOf(from)), read(settingsFor(attributes)));
  const style = await styleOf(
    from,
    properties.map(([name]) => name),
  );
  assert.deepEqual(
    style.map(alike),
    properties.map(([, value]) => alike(value)),
  );
  const inside = new Parent(from as unknown as Page, parent.records);
  await inside.find('.go', choices.lang === 'es' ? 'Empezar' : 'Start');
  const line = help.find(({ kind }) => kind === 'crisis-line');
  if (line) {
    await inside.press('.bar button', '', 'script');
    await inside.find('.care a', line.phone);
  }
  assert.deepEqual(await parent.heard('error'), []);
  assert.deepEqual(parent.records.noise, []);
  assert.equal(await parent.page.evaluate(() => document.querySelectorAll('connection-map, iframe').length), 1);
}

const send = (type: string, text: string, response: import('node:http').ServerResponse) =>
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
/** The policy of a page that allows what the builder says, its own style sheet, and nothing else. */
const policyFor = (choices: Choices) => ({
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    ...policyOf(choices, version).map(({ line }) => line),
  ].join('; '),
});
const withSheet = (code: string, sheet: string | undefined) =>
  (sheet ? '<link rel="stylesheet" href="/own.css">' : '') + code;

/** What the plugin makes of a shortcode: an attribute for each that it knows, and the room. */
function pluginMarkup(shortcode: string) {
  const attributes = [...shortcodeIn(shortcode)].map(([name, value]) =>
    name === 'kiosk' ? ' kiosk' : ` ${name.replaceAll('_', '-')}="${value}"`,
  );
  return `<connection-map${attributes.join('')} style="display:block;box-sizing:border-box;font-size:medium;min-height:46em"></connection-map>`;
}

/** The component that is printed, in a page of React’s own, as an application would bundle it. */
async function bundled(component: string, sheet: string) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createRoot } from 'react-dom/client';
        import { createElement } from 'react';
        import { ConnectionMap } from './ConnectionMap.tsx';
        createRoot(document.getElementById('root')).render(createElement(ConnectionMap));`,
      resolveDir: root,
    },
    plugins: [
      {
        name: 'printed',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\/ConnectionMap\.tsx$/ }, () => ({ path: 'tsx', namespace: 'printed' }));
          onResolve({ filter: /^\.\/connection-map\.css$/ }, () => ({ path: 'css', namespace: 'printed' }));
          onResolve({ filter: /^connection-map$/ }, () => ({ path: `${root}dist/npm/connection-map.js` }));
          onLoad({ filter: /./, namespace: 'printed' }, ({ path }) => ({
            contents: path === 'css' ? sheet : component,
            loader: path as 'tsx' | 'css',
            resolveDir: root,
          }));
        },
      },
    ],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    minify: true,
    logLevel: 'error',
    outdir: root,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))!.text;
  return { script: textOf('.js'), css: textOf('.css') };
}

describe('the code to copy', { concurrency: 2 }, () => {
  const open = usePages();
  const given = { version, integrity: integrityOf('connection-map.all.js'), embed: readDist('embed.html') };

  for (const one of CASES) {
    for (const kind of ['', 'pinned']) {
      it(`for ${kind || 'HTML'}, with ${one.what}, is that element on a page of another origin, under the policy`, async () => {
        let chosen!: Chosen;
        const parent = await open((files) => {
          chosen = chosenIn(one, { kind, base: `${files}/dist/` });
          const [page, sheet] = snippetsOf(chosen.choices, { ...given, help: chosen.help });
          return {
            body: withSheet(page!.code, sheet?.code),
            isElsewhere: true,
            headers: policyFor(chosen.choices),
            intercept: ({ url }, response) => url === '/own.css' && !!send('text/css', sheet!.code, response),
          };
        });
        await expectChosen(parent, chosen, parent.page);
        assert.deepEqual(await styleOf(parent.page, ['min-height', 'display']), [
          chosen.choices.column ? '576px' : '736px',
          'block',
        ]);
        assert.equal(await parent.page.$$eval('script[integrity]', ({ length }) => length), kind ? 1 : 0);
        await parent.close();
      });
    }

    it(`for a frame, with ${one.what}, is that element in a frame of another origin, under the policy`, async () => {
      let chosen!: Chosen;
      const parent = await open((files) => {
        const page = files.replace('127.0.0.1', 'localhost');
        chosen = chosenIn(one, { kind: 'frame', base: `${files}/dist/`, page });
        const [code, own, sheet] = snippetsOf(chosen.choices, { ...given, help: chosen.help });
        return {
          body: code!.code,
          isElsewhere: true,
          headers: policyFor(chosen.choices),
          intercept: ({ url }, response) => {
            if (url!.startsWith(`/dist/${OWN.page}`)) return !!send('text/html', own!.code, response);
            return url === `/dist/${OWN.sheet}` && !!send('text/css', sheet!.code, response);
          },
        };
      });
      const handle = await parent.page.waitForSelector('iframe');
      const frame = (await handle!.contentFrame())!;
      await frame.waitForSelector('connection-map');
      const inside = new Parent(frame as unknown as Page, parent.records);
      await inside.find('.go');
      await expectChosen(parent, chosen, frame, chosen.choices['share-with'] && new URL(chosen.choices.page).host);
      // the script beside it knows the frame, a file of the clinic’s own too
      await frame.waitForSelector('html.sized');
      await parent.close();
    });

    it(`for WordPress, with ${one.what}, is that element`, async () => {
      const chosen = chosenIn(one, { kind: 'wordpress' });
      const [shortcode, sheet] = snippetsOf(chosen.choices, given);
      const parent = await open({
        body: withSheet(
          `${pluginMarkup(shortcode!.code)}<script type="module" src="/dist/connection-map.js"></script>`,
          sheet?.code,
        ),
        headers: policyFor(chosen.choices),
        intercept: ({ url }, response) => url === '/own.css' && !!send('text/css', sheet!.code, response),
      });
      await expectChosen(parent, { ...chosen, help: [] }, parent.page);
      assert.deepEqual(await styleOf(parent.page, ['min-height']), [chosen.choices.column ? '576px' : '736px']);
      await parent.close();
    });

    it(`for React, with ${one.what}, is that element, and hears that it is completed`, async () => {
      const chosen = chosenIn(one, { kind: 'react' });
      const [component, sheet] = snippetsOf(chosen.choices, { ...given, help: chosen.help });
      const { script, css } = await bundled(component!.code, sheet!.code);
      const parent = await open({
        body: withSheet('<div id="root"></div><script type="module" src="/own.js"></script>', css),
        headers: policyFor(chosen.choices),
        intercept: ({ url }, response) => {
          if (url === '/own.js') return !!send('text/javascript', script, response);
          return url === '/own.css' && !!send('text/css', css, response);
        },
      });
      await parent.find('.go');
      await expectChosen(parent, chosen, parent.page);
      await parent.page.$eval('connection-map', (one) => one.dispatchEvent(new CustomEvent('connection-map-complete')));
      assert.deepEqual(parent.records.noise, ['log: The results are shown.']);
      await parent.close();
    });
  }

  it('is that element and nothing else, whatever is typed', async () => {
    const lines = fc.record({ kind: fc.constantFrom(...HELP_KINDS), name: nasty, detail: nasty });
    const all = fc.sample(fc.tuple(fields, lines, fc.constantFrom('', 'pinned')), { numRuns: runsOf(100), seed: SEED });
    const printed = all.map(([given, line, kind]) => {
      const { choices } = check((name) => ({ ...(given as Record<string, string>), kind })[name]);
      const { help } = helpIn([line]);
      const [part] = snippetsOf(choices, { version, integrity: 'sha384-x', help });
      return { code: part!.code, help, attributes: attributesOf(choices), hasStyle: !choices.column };
    });
    const parent = await open({ body: '<p>Nothing.</p>' });
    const parsed = await parent.page.evaluate(
      (codes) =>
        codes.map((code) => {
          const { body, head } = new DOMParser().parseFromString(code, 'text/html');
          const elements = [...head.children, ...body.children, ...body.querySelectorAll('body > * *')];
          const map = body.querySelector('connection-map')!;
          return {
            names: elements.map(({ localName }) => localName),
            attributes: [...map.attributes].map(({ name, value }) => [name, name === 'style' ? '' : value]),
            help: map.querySelector('script')?.textContent ?? '[]',
          };
        }),
      printed.map(({ code }) => code),
    );
    for (const [i, { code, help, attributes, hasStyle }] of printed.entries()) {
      const { names, attributes: got, help: json } = parsed[i]!;
      const again = `${code}\nFUZZ_SEED=${SEED}`;
      assert.deepEqual(names, ['script', 'connection-map', ...(help.length ? ['script'] : [])], again);
      assert.deepEqual(got, [...attributes, ...(hasStyle ? [['style', '']] : [])], again);
      assert.deepEqual(JSON.parse(json), help, again);
    }
    await parent.close();
  });

  it('for React is right for a strict compiler', () => {
    const chosen = chosenIn(CASES[1]!, { kind: 'react' });
    const [component] = snippetsOf(chosen.choices, { ...given, help: chosen.help });
    const file = `${root}printed.tsx`;
    const options: ts.CompilerOptions = {
      ...{ strict: true, noImplicitReturns: true, noUnusedLocals: true, noEmit: true, types: ['react'] },
      ...{ jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noUncheckedSideEffectImports: false,
      skipLibCheck: true,
      paths: {
        'connection-map': [`${root}dist/connection-map.d.ts`],
        'connection-map/react': [`${root}dist/frameworks/react.d.ts`],
      },
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists.call(host, name);
    host.getSourceFile = (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, component!.code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TSX)
        : getSourceFile.call(host, name, ...rest);
    const program = ts.createProgram([file], options, host);
    const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    assert.deepEqual(
      faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  });
});
