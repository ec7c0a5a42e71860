/**
 * What optimisers, consent tools and editors do to a script tag, played out on a page of another origin than the files. The
 * rewrites follow the public descriptions of these tools; the tools themselves do not run here. Source: place.md §6.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ANSWERS, SNIPPET, usePages, type PageOptions } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

const FORMS = ['module', 'classic', 'all'] as const;
type Form = (typeof FORMS)[number];
const FILES = {
  module: 'connection-map.js',
  classic: 'connection-map.classic.js',
  all: 'connection-map.all.js',
} as const;
const codeOf = (form: Form) => readFileSync(new URL(`../../dist/${FILES[form]}`, import.meta.url), 'utf8');

/** A tag by its attributes, so that a tool can rewrite it. */
type Tag = Readonly<Record<string, string>>;
const tagOf = (form: Form, files: string): Tag => ({
  ...(form === 'module' && { type: 'module' }),
  src: `${files}/dist/${FILES[form]}`,
});
const markup = (tag: Tag) =>
  `<script ${Object.entries(tag)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></script>`;
const { entries, fromEntries } = Object;
const renamed = (tag: Tag, name: (from: string) => string): Tag =>
  fromEntries(entries(tag).map(([key, value]) => [name(key), value]));
const without = ({ type: _, ...tag }: Tag): Tag => tag;

/** Makes scripts anew, which runs them. `restored`: the body of a function from a script’s attributes to the new ones. */
const restore = (selector: string, when: string, restored: string) =>
  `<script>addEventListener('${when}', () => {
    for (const old of document.querySelectorAll('${selector}')) {
      const made = document.createElement('script');
      const attributes = ((given) => { ${restored} })(Object.fromEntries([...old.attributes].map((one) => [one.name, one.value])));
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      old.replaceWith(made);
    }
  }, { once: true })</script>`;

const DELAYED = (tag: Tag) =>
  markup({ ...renamed(tag, (name) => `data-rocket-${name}`), type: 'rocketlazyloadscript' });
const delayed = (keepsType: boolean) =>
  restore(
    'script[type=rocketlazyloadscript]',
    'pointermove',
    `return { src: given['data-rocket-src'], ...(${keepsType} && given['data-rocket-type'] && { type: given['data-rocket-type'] }) };`,
  );

interface Rewrite {
  readonly what: string;
  /** The page’s markup beside the element. */
  readonly made: (tag: Tag, files: string) => string;
  /** The forms that do not show the element then, each with what the console says of it. */
  readonly not?: Partial<Record<Form, RegExp>>;
}

const NO_MODULE = /SyntaxError|Unexpected token|outside a module/;
const JOINED = /was joined with others/;
const HINT = (files: string) => `<link rel="modulepreload" href="${files}/dist/connection-map.js" crossorigin>`;

const REWRITES: readonly Rewrite[] = [
  { what: 'as README has it', made: markup },
  { what: 'with async', made: (tag) => markup({ ...tag, async: '' }) },
  { what: 'with defer', made: (tag) => markup({ ...tag, defer: '' }) },
  { what: 'delayed until the first act (WP Rocket)', made: (tag) => DELAYED(tag) + delayed(true) },
  {
    what: 'the same by a tool that forgets the type',
    made: (tag) => DELAYED(tag) + delayed(false),
    not: { module: NO_MODULE },
  },
  { what: 'with its type taken away by an editor', made: (tag) => markup(without(tag)), not: { module: NO_MODULE } },
  {
    what: 'with a prefix before its type, and injected later (Rocket Loader)',
    made: (tag) =>
      markup({ ...tag, type: `abc123-${tag['type'] ?? 'text/javascript'}` }) +
      restore('script[type^=abc123-]', 'load', `return { ...given, type: given.type.slice(7) };`),
  },
  {
    what: 'held back until consent (Cookiebot)',
    made: (tag) =>
      markup({ src: tag['src']!, 'data-type': tag['type'] ?? '', type: 'text/plain' }) +
      restore(
        'script[type="text/plain"]',
        'load',
        `return { src: given.src, ...(given['data-type'] && { type: given['data-type'] }) };`,
      ),
  },
  {
    what: 'injected by a script (Tag Manager)',
    made: (tag) => `<i id="tag"></i>${restore('#tag', 'load', `return ${JSON.stringify(tag)};`)}`,
  },
  {
    what: 'joined with other scripts on the page’s own origin (Autoptimize)',
    made: () => '<script defer src="/joined.js"></script>',
    not: { module: NO_MODULE, classic: JOINED },
  },
  {
    what: 'the same, with a modulepreload link',
    made: (_, files) => `${HINT(files)}<script defer src="/joined.js"></script>`,
    not: { module: NO_MODULE },
  },
  {
    what: 'joined, where another script of the page names the file',
    made: (_, files) =>
      `<script type="text/plain" data-src="${files}/dist/connection-map.classic.js?ver=2"></script><script defer src="/joined.js"></script>`,
    not: { module: NO_MODULE },
  },
];

/** The page, and beside it the file that a tool has joined. */
const pageFor = (form: Form, { made }: Rewrite, files: string): PageOptions => ({
  body: `${SNIPPET}${made(tagOf(form, files), files)}`,
  isElsewhere: true,
  intercept: ({ url }, response) => {
    if (url !== '/joined.js') return false;
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(`try{var other = 1}catch(e){}\ntry{${codeOf(form)}\n}catch(e){}\ntry{var more = 1}catch(e){}`);
    return true;
  },
});

/** The parent’s first act, and the first screen that follows from it. */
async function seesFirstScreen(parent: Parent) {
  await parent.page.mouse.move(50, 50);
  await parent.find('button', 'Start');
}

/** Waits until the console has said something. */
async function hears({ page, records }: Parent, words: RegExp) {
  await page.mouse.move(50, 50);
  const deadline = Date.now() + 10_000;
  while (!records.noise.some((line) => words.test(line))) {
    assert.ok(Date.now() < deadline, `The console did not say ${words}: ${records.noise.join(' | ')}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

describe('the script tag', { concurrency: 2 }, () => {
  const open = usePages();

  for (const rewrite of REWRITES) {
    for (const form of FORMS) {
      const words = rewrite.not?.[form];
      it(`${form}, ${rewrite.what}: ${words ? 'the text inside stays' : 'the element is shown'}`, async () => {
        const parent = await open((files) => pageFor(form, rewrite, files));
        if (words) {
          await hears(parent, words);
          assert.equal(await parent.page.$eval('connection-map', (one) => one.shadowRoot), null);
        } else await seesFirstScreen(parent);
        await parent.close();
      });
    }
  }
});

const POLICY = (files: string) =>
  `default-src 'none'; script-src ${files}; connect-src 'none'; require-trusted-types-for 'script'; trusted-types connection-map`;
const integrityOf = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

it('each plain script is of ASCII alone, so that no charset of a page spoils it', () => {
  for (const file of ['connection-map.all.js', 'connection-map.classic.js', 'connection-map.doctor.js', 'frame.js'])
    assert.doesNotMatch(readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8'), /[^\0-\x7f]/, file);
});

describe('the file that holds everything', { concurrency: 2 }, () => {
  const open = usePages();
  const tag = (files: string, more: Tag = {}) => markup({ ...tagOf('all', files), ...more });

  /** Opens a page with the file under a strict policy, which forbids style attributes. */
  const openStrictly = (lang: string) =>
    open((files) => ({
      body: `<connection-map lang="${lang}">Inside</connection-map>${tag(files)}`,
      headers: { 'content-security-policy': POLICY(files) },
      isElsewhere: true,
    }));
  /** It alone was asked for, and the browser has found nothing wrong. */
  function asksForNothingElse({ records }: Parent) {
    const scripts = records.requests.filter((url) => /\.js\b/.test(url)).map((url) => new URL(url).pathname);
    assert.deepEqual(scripts, ['/dist/connection-map.all.js']);
    assert.deepEqual(records.noise, []);
  }

  it('leads to the results and asks for nothing else, under a strict policy', async () => {
    const parent = await openStrictly('en');
    await parent.toQuestions('teen');
    await parent.answer(ANSWERS);
    await parent.finish([3, 0, 1], 'keyboard');
    await parent.find('[part="practice"]');
    asksForNothingElse(parent);
    await parent.close();
  });

  it('has every language inside', async () => {
    const parent = await openStrictly('es');
    await parent.press('.go', 'Empezar');
    await parent.press('label', 'Adolescente');
    await parent.press('.go', 'Continuar');
    await parent.find('#count', 'Pregunta 1 ');
    asksForNothingElse(parent);
    await parent.close();
  });

  it('runs where its integrity is right, and not where it is wrong', async () => {
    const right = integrityOf(codeOf('all'));
    const pinned = await open((files) => ({
      body: SNIPPET + tag(files, { crossorigin: 'anonymous', integrity: right }),
      isElsewhere: true,
    }));
    await seesFirstScreen(pinned);
    await pinned.close();
    const wrong = await open((files) => ({
      body: SNIPPET + tag(files, { crossorigin: 'anonymous', integrity: integrityOf('another') }),
      isElsewhere: true,
    }));
    await hears(wrong, /integrity/);
    assert.equal(await wrong.page.$eval('connection-map', (one) => one.shadowRoot), null);
    await wrong.close();
  });

  for (const [what, others] of [
    ['twice', (files: string) => tag(files)],
    ['as a module', (files: string) => tag(files, { type: 'module' })],
    ['beside the module', (files: string) => markup(tagOf('module', files))],
  ] as const) {
    it(`is harmless ${what}`, async () => {
      const parent = await open((files) => ({ body: SNIPPET + tag(files) + others(files), isElsewhere: true }));
      await seesFirstScreen(parent);
      assert.deepEqual(parent.records.noise, []);
      await parent.close();
    });
  }

  it('has its letters on a page of an older charset, from a server that names none', async () => {
    const parent = await open((files) => ({
      body: `<connection-map lang="es">Inside</connection-map>${tag(files)}`,
      headers: { 'content-type': 'text/html; charset=windows-1252' },
      isElsewhere: true,
    }));
    await parent.press('.go', 'Empezar');
    await parent.find('label', 'Bebé');
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('loads from the plain script under a strict policy', async () => {
    const parent = await open((files) => ({
      body: `<connection-map>Inside</connection-map>${markup(tagOf('classic', files))}`,
      headers: { 'content-security-policy': POLICY(files) },
      isElsewhere: true,
    }));
    await seesFirstScreen(parent);
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });
});
