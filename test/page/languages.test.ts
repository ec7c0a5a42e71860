/** Languages that come as files, as the built element asks for them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Parent } from '../../tools/parent.ts';
import { targetsOf } from '../../tools/l10n/locale.ts';
import { allEnglish } from '../helpers/words.ts';
import { ANSWERS, SCRIPT, usePages, type PageOptions } from '../helpers/page.ts';
import { beginning, toResults } from '../helpers/walk.ts';

const SPANISH = targetsOf('es');
const root = fileURLToPath(new URL('../..', import.meta.url));

const filesOf = ({ records }: Parent) =>
  [...new Set(records.requests)].map((url) => new URL(url)).filter(({ pathname }) => pathname.startsWith('/dist/'));
/** Of the languages’ files, as they were asked for. */
const localesOf = (parent: Parent) =>
  filesOf(parent)
    .filter(({ pathname }) => pathname.includes('/locales/'))
    .map(({ pathname, search }) => pathname.replace('/dist/locales/', '') + search);
const bytesOf = (parent: Parent) =>
  filesOf(parent).reduce((sum, { pathname }) => sum + brotliCompressSync(readFileSync(root + pathname)).length, 0);

const element = (lang: string) => `<connection-map lang="${lang}"></connection-map>`;
const pageIn = (lang: string, intercept?: PageOptions['intercept']): PageOptions => ({
  body: element(lang) + SCRIPT,
  ...(intercept && { intercept }),
});

/** What is said of the language of a card, and its heading. */
const languageOf = async (parent: Parent) => [
  await (await parent.find('.card')).evaluate(({ lang, dir }) => `${lang} ${dir}`),
  await parent.text('[role=heading]'),
];

describe('a Spanish page', () => {
  const open = usePages();

  it('asks for its two files, each once and when it is needed, and for no English text after the first', async () => {
    const parent = await open(pageIn('es-MX'));
    await parent.find('.go', SPANISH['ui.start']);
    assert.deepEqual(localesOf(parent), ['es.js?v=0.1.0']);
    await toResults(parent, SPANISH);
    assert.deepEqual(localesOf(parent), ['es.js?v=0.1.0', 'es.results.js?v=0.1.0']);
    const texts = filesOf(parent).filter(({ pathname }) => pathname.includes('/chunks/english-'));
    assert.deepEqual(texts, [], 'English');
    assert.deepEqual(await parent.heard('error'), []);
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('costs at most a quarter more than an English one', async () => {
    const spanish = await open(pageIn('es'));
    await toResults(spanish, SPANISH);
    const english = await open(pageIn('en'));
    await toResults(english, allEnglish);
    const more = bytesOf(spanish) / bytesOf(english) - 1;
    console.log(`A Spanish parent downloads ${(100 * more).toFixed(1)} % more than an English one.`);
    assert.ok(more > 0 && more <= 0.25, `${Math.round(1000 * more) / 10} % more`);
    await spanish.close();
    await english.close();
  });

  it('has its language in the page’s own tag too, and hears of a change', async () => {
    const parent = await open({ body: `<div lang="es">${element('')}</div>${SCRIPT}` });
    await parent.find('.go', SPANISH['ui.start']);
    await parent.page.$eval('div', (one) => (one.lang = 'en'));
    await parent.find('.go', allEnglish['ui.start']);
    assert.deepEqual(await languageOf(parent), ['en ltr', allEnglish['ui.title']]);
    await parent.close();
  });

  it('stands beside an English one, each in its own words to the end', async () => {
    const parent = await open({ body: element('es') + element('en') + SCRIPT });
    const other = parent.at(1);
    await parent.find('.go', SPANISH['ui.start']);
    await other.find('.go', allEnglish['ui.start']);
    await toResults(other, allEnglish);
    await toResults(parent, SPANISH);
    assert.ok(await parent.find('.results [role=heading]', SPANISH['ui.working']));
    assert.ok(await other.find('.results [role=heading]', allEnglish['ui.working']));
    assert.equal((await languageOf(other))[0], 'en ltr');
    await parent.close();
  });
});

describe('a language file that does not load', () => {
  const open = usePages();

  it('leaves English, says so, and is asked for anew where the parent asks', async () => {
    let isBroken = true;
    const parent = await open(
      pageIn('es', ({ url = '' }, response) => {
        if (!isBroken || !url.includes('/locales/es.js')) return false;
        response.destroy();
        return true;
      }),
    );
    await parent.find('.go', allEnglish['ui.start']);
    assert.equal(await parent.text('.care b'), 'español');
    const [error] = await parent.heard('error');
    assert.equal(error?.detail.code, 'load-failed');
    isBroken = false;
    await parent.press('.care button', allEnglish['ui.try-again']);
    await parent.find('.go', SPANISH['ui.start']);
    assert.deepEqual(localesOf(parent), ['es.js?v=0.1.0', 'es.js?v=0.1.0&again=1']);
    assert.equal((await parent.heard('error')).length, 1);
    await parent.close();
  });

  it('of another version is refused, and leaves English', async () => {
    const parent = await open(
      pageIn('es', ({ url = '' }, response) => {
        if (!url.includes('/locales/es.js')) return false;
        const file = readFileSync(`${root}dist/locales/es.js`, 'utf8').replace('"0.1.0"', '"0.0.9"');
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
        return true;
      }),
    );
    await parent.find('.go', allEnglish['ui.start']);
    assert.equal(await parent.text('.care b'), 'español');
    assert.deepEqual(
      (await parent.heard('error')).map(({ detail }) => detail.code),
      ['load-failed'],
    );
    await parent.close();
  });

  it('for the results keeps every answer, and comes when it is asked for again', async () => {
    let isBroken = true;
    const parent = await open(
      pageIn('es', ({ url = '' }, response) => {
        if (!isBroken || !url.includes('/locales/es.results.js')) return false;
        response.destroy();
        return true;
      }),
    );
    await parent.press('.go', SPANISH['ui.start']);
    await parent.find('.choice', 'Bebé');
    await parent.choose(1);
    for (const [i, value] of ANSWERS.entries()) {
      await parent.find('#count', `Pregunta ${i + 1} `);
      await parent.choose(value);
    }
    await parent.find('button', SPANISH['ui.try-again']);
    assert.equal(await parent.text('[role=alert]'), `${SPANISH['ui.load-failed']}${SPANISH['ui.load-failed.kept']}`);
    isBroken = false;
    await parent.press('button', SPANISH['ui.try-again']);
    await parent.find('#count', beginning(SPANISH, 'ui.optional.count'));
    await parent.close();
  });
});

describe('a language', () => {
  const open = usePages();

  it('is the last that was asked for, whichever file comes first', async () => {
    let release!: () => void;
    let isAsked!: () => void;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const intercept: PageOptions['intercept'] = ({ url = '' }, response) => {
      if (!url.includes('/locales/es.js')) return false;
      release = () =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`${root}dist/locales/es.js`));
      isAsked();
      return true;
    };
    const [parent] = await Promise.all([open(pageIn('es', intercept)), asked]);
    await parent.page.$eval('connection-map', (one) => (one.lang = 'en'));
    await parent.find('.go', allEnglish['ui.start']);
    release();
    await parent.toQuestions('teen');
    assert.equal((await languageOf(parent))[0], 'en ltr');
    await parent.close();
  });
});
