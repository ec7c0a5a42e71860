/** Languages that come as files, as the built element asks for them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Parent } from '../../tools/parent.ts';
import { targetsOf } from '../../tools/l10n/locale.ts';
import { allEnglish } from '../helpers/words.ts';
import { atOnce, bodyWith, errorsOf, faultsIn, Files, hasFocus, noiseOf, passLimit } from '../helpers/faults.ts';
import { installed, SCRIPT, usePages, type PageOptions } from '../helpers/page.ts';
import { beginning, toResults } from '../helpers/walk.ts';

const SPANISH = targetsOf('es');
const PARTS_FILE = /connection-map\.parts\.js/;
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

const engines = await installed('chromium', 'firefox');

/** The engines do not disturb each other. */
describe('language files', { concurrency: engines.length }, () => {
  for (const engine of engines) {
    describe(`a language file that does not load, in ${engine}`, { concurrency: atOnce(engine) }, () => {
      const openPage = usePages(engine);
      const open = (files: Files) =>
        openPage({ body: bodyWith(engine, element('es')), intercept: files.intercept, isOpenEarly: true });

      for (const fault of faultsIn(engine)) {
        it(`and ${fault} leaves English, says so, and is asked for anew where the parent asks`, async () => {
          const files = new Files().break(/\/locales\/es\.js/, fault);
          const parent = await open(files);
          if (fault === 'hangs') await passLimit(parent, files);
          await parent.find('.go', allEnglish['ui.start']);
          assert.equal(await parent.text('.care b'), 'español');
          files.mend();
          await parent.press('.care button', allEnglish['ui.try-again'], 'script');
          await parent.find('.go', SPANISH['ui.start']);
          const asked = files.asked.filter((url) => url.includes('/locales/'));
          // a request that breaks off is made again by the browser itself
          assert.deepEqual([...new Set(asked)], ['/dist/locales/es.js?v=0.1.0', '/dist/locales/es.js?v=0.1.0&again=1']);
          assert.deepEqual(await errorsOf(parent), ['load-failed']);
          assert.deepEqual(await noiseOf(parent), []);
          await parent.close();
        });

        it(`and ${fault} with the results is told before the first answer; the parent goes on once it comes`, async () => {
          const files = new Files().break(/\/locales\/es\.results\.js/, fault);
          const parent = await open(files);
          await parent.press('.go', SPANISH['ui.start'], 'script');
          await parent.find('.choice', 'Bebé');
          await parent.choose(1, 'script');
          await parent.find('#count, .wait');
          if (fault === 'hangs') await passLimit(parent, files);
          const alert = await parent.find('[role=alert]', SPANISH['ui.load-failed']);
          assert.equal(
            await parent.text('[role=alert]'),
            `${SPANISH['ui.load-failed']}${SPANISH['ui.load-failed.kept']}`,
          );
          await hasFocus(parent, '.wait');
          files.mend();
          await parent.press('button', SPANISH['ui.try-again'], 'script');
          await parent.page.waitForFunction((one) => !one.isConnected, {}, alert);
          await parent.find('#count', `${beginning(SPANISH, 'ui.question.count')}1 `);
          await hasFocus(parent, '#question');
          assert.deepEqual(await errorsOf(parent), ['load-failed']);
          assert.deepEqual(await noiseOf(parent), []);
          await parent.close();
        });
      }

      it('of another version is refused, and leaves English', async () => {
        const parent = await open(new Files().renew(/\/locales\/es\.js/));
        await parent.find('.go', allEnglish['ui.start']);
        assert.equal(await parent.text('.care b'), 'español');
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        await parent.close();
      });

      it('is told once, though everything else fails too', async () => {
        const parent = await open(
          new Files().break(/\/locales\/|\/(question|english)/, 'is not there').break(PARTS_FILE, 'is not there'),
        );
        await parent.press('.go', allEnglish['ui.start'], 'script');
        await parent.find('.choice', 'Baby');
        await parent.choose(1, 'script');
        await parent.find('[role=alert]', allEnglish['ui.load-failed']);
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        await parent.close();
      });

      it('is not missed where all of the code of languages fails for a while', async () => {
        const files = new Files().break(/\/chunks\/languages-/, 'hangs');
        const parent = await open(files);
        await passLimit(parent, files);
        await parent.press('.go', allEnglish['ui.start'], 'script');
        // each new screen asks again
        await parent.find('.choice', 'Bebé');
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        await parent.close();
      });

      it('for the results keeps every answer, and is asked for anew from there', async () => {
        const files = new Files();
        const parent = await openPage({ body: bodyWith(engine, element('en')), intercept: files.intercept });
        await toResults(parent, allEnglish);
        files.break(/\/locales\/es\.results\.js/, 'comes cut off');
        await parent.page.$eval('connection-map', (one) => (one.lang = 'es'));
        await parent.find('.care button', allEnglish['ui.try-again']);
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        files.mend();
        await parent.press('.care button', allEnglish['ui.try-again'], 'script');
        await parent.find('.results [role=heading]', SPANISH['ui.working']);
        await parent.close();
      });
    });

    describe(`a change of the language, in ${engine}`, { concurrency: atOnce(engine) }, () => {
      const openPage = usePages(engine);

      it('while a part is on its way is heard', async () => {
        const files = new Files().break(/\/chunks\/question-/, 'hangs');
        const body = bodyWith(engine, element('en'));
        const parent = await openPage({ body, intercept: files.intercept, isOpenEarly: true });
        await parent.press('.go', allEnglish['ui.start'], 'script');
        await parent.find('.choice', 'Baby');
        await parent.choose(1, 'script');
        await parent.find('.wait');
        await parent.page.$eval('connection-map', (one) => (one.lang = 'es'));
        await parent.find('.bar .link', SPANISH['ui.help']);
        files.release();
        await parent.find('#count', `${beginning(SPANISH, 'ui.question.count')}1 `);
        await parent.find('.choice', SPANISH['scale.0']);
        assert.deepEqual(await errorsOf(parent), []);
        await parent.close();
      });

      it('to English whose texts fail leaves what is shown; they come when the other language is asked for anew', async () => {
        const files = new Files().break(/\/chunks\/english-/, 'comes empty');
        const parent = await openPage({ body: bodyWith(engine, element('es')), intercept: files.intercept });
        await toResults(parent, SPANISH);
        await parent.page.$eval('connection-map', (one) => (one.lang = 'en'));
        await parent.find('.care button', SPANISH['ui.try-again']);
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        await parent.press('.care button', SPANISH['ui.try-again'], 'script');
        await parent.find('.results [role=heading]', allEnglish['ui.working']);
        await parent.close();
      });
    });
  }
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
    await parent.toQuestions('teen', 'script');
    assert.equal((await languageOf(parent))[0], 'en ltr');
    await parent.close();
  });
});
