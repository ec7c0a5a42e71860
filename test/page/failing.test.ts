/**
 * Files that do not come, in any way: the parent keeps the answers and has a way on, and the page hears of it once
 * (host-contract.md, “Behaviour on a page”).
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetsOf } from '../../tools/l10n/locale.ts';
import type { Heard, Parent } from '../../tools/parent.ts';
import {
  atOnce,
  bodyWith,
  errorsOf,
  fastFaultsIn,
  faultsIn,
  Files,
  hasFocus,
  noiseOf,
  passLimit,
} from '../helpers/faults.ts';
import { installed, ANSWERS, ENTRY, scriptAt, usePages } from '../helpers/page.ts';
import { toResults } from '../helpers/walk.ts';
import { allEnglish } from '../helpers/words.ts';

const SPANISH = targetsOf('es');
const CHUNKS = /\/chunks\//;
const PARTS_FILE = /connection-map\.parts\.js/;
/** Everything but the entry. */
const LATER = /\/chunks\/|connection-map\.parts\.js/;
const CANNOT = 'This part could not load.';
const KEPT = 'This part could not load. Your answers are still here.';
const RELOAD = 'This part could not load. This page has newer files now. Reload it to go on.';
/** Answer words by place, as the look back says them. */
const WORDS = ['Never or almost never', 'Rarely', 'Sometimes', 'Often', 'Very often'];

/** What an alert says. */
const alertOf = async (parent: Parent) =>
  (await parent.find('[role=alert]', CANNOT)).evaluate((one) =>
    [...one.children].map((line) => line.textContent!.trim()).join(' '),
  );

/**
 * Start, and an age; then the first question, or what stands in for it. `isSlow`: at the pace of a parent, by whose next
 * press a file that fails at once has failed.
 */
async function toFirstQuestion(parent: Parent, isSlow = false) {
  await parent.press('.go', 'Start', 'script');
  await parent.find('.choice', 'Baby');
  if (isSlow) await parent.page.waitForFunction(() => window.heard.some((one) => (one as Heard).type === 'error'));
  await parent.choose(4, 'script');
  await parent.find('#count, .wait');
}

/** Presses “Try again”; gives when what stood there has gone. */
async function tryAgain(parent: Parent) {
  const alert = await parent.find('[role=alert]');
  await parent.press('button', 'Try again', 'script');
  await parent.page.waitForFunction((one) => !one.isConnected, {}, alert);
}

/** A question, with the focus, and what the page has heard so far: one `load-failed`. */
async function goesOn(parent: Parent, count = 'Question 1 ', errors = ['load-failed']) {
  await parent.find('#count', count);
  await hasFocus(parent, '#question');
  assert.deepEqual(await errorsOf(parent), errors);
  assert.deepEqual(await noiseOf(parent), []);
  await parent.close();
}

const engines = await installed('chromium', 'firefox');

/** The engines do not disturb each other. */
describe('files of the element', { concurrency: engines.length }, () => {
  for (const engine of engines) {
    describe(`files that fail, in ${engine}`, { concurrency: atOnce(engine) }, () => {
      const openPage = usePages(engine);
      const open = (files: Files, element?: string, script?: string) =>
        openPage({ body: bodyWith(engine, element, script), intercept: files.intercept, isOpenEarly: true });

      for (const file of ['question', 'english-questions', 'results', 'english-results']) {
        for (const fault of fastFaultsIn(engine)) {
          it(`${file} ${fault}: the parent comes to the first question all the same, without a word`, async () => {
            const parent = await open(new Files().break(RegExp(`/chunks/${file}-`), fault));
            await toFirstQuestion(parent, true);
            await goesOn(parent);
          });
        }

        it(`${file} hangs: after 12 s the parent may try again, before the first answer`, async () => {
          const files = new Files().break(RegExp(`/chunks/${file}-`), 'hangs');
          const parent = await open(files);
          await toFirstQuestion(parent);
          await passLimit(parent, files);
          assert.equal(await alertOf(parent), KEPT);
          await tryAgain(parent);
          await goesOn(parent);
        });

        it(`${file} hangs and comes after all: the parent goes on without a press`, async () => {
          const files = new Files().break(RegExp(`/chunks/${file}-`), 'hangs');
          const parent = await open(files);
          await toFirstQuestion(parent);
          await passLimit(parent, files);
          await parent.find('[role=alert]', CANNOT);
          files.release();
          await goesOn(parent);
        });
      }

      for (const fault of faultsIn(engine)) {
        it(`every file ${fault}, again and again: the parent is told, has help, and goes on once they come`, async () => {
          const files = new Files().break(LATER, fault);
          const parent = await open(files);
          const pass = () => fault === 'hangs' && passLimit(parent, files);
          await toFirstQuestion(parent);
          await pass();
          assert.equal(await alertOf(parent), KEPT);
          await hasFocus(parent, '.wait');
          await tryAgain(parent);
          await pass();
          assert.equal(await alertOf(parent), KEPT);
          await hasFocus(parent, '.wait');
          await parent.press('.bar button', 'Need help');
          await parent.find('.care p', 'If you or your child are in danger right now');
          await hasFocus(parent, '.bar button');
          files.mend();
          await tryAgain(parent);
          await goesOn(parent);
        });

        it(`the results and the file of all parts ${fault}: told at the first question, cleared by reset()`, async () => {
          const files = new Files().break(/\/chunks\/results-|connection-map\.parts/, fault);
          const parent = await open(files);
          await toFirstQuestion(parent);
          if (fault === 'hangs') await passLimit(parent, files);
          assert.equal(await alertOf(parent), KEPT);
          // a new screen asks again by itself
          files.mend();
          await parent.page.$eval('connection-map', (one) => (one as unknown as { reset(): void }).reset());
          await toFirstQuestion(parent);
          await goesOn(parent);
        });
      }

      it('who reads elsewhere when it is told, and then tries again, has the focus on the question', async () => {
        const files = new Files().break(/\/chunks\/results-/, 'hangs');
        const parent = await open(files);
        await toFirstQuestion(parent);
        await parent.find('#count');
        await parent.page.$eval('connection-map', (one) => (one.shadowRoot!.activeElement as HTMLElement).blur());
        await passLimit(parent, files);
        await tryAgain(parent);
        await goesOn(parent);
      });

      it('a question that comes late takes no tap before it could be read, and then does', async () => {
        const files = new Files().break(/\/chunks\/question-/, 'hangs');
        const parent = await open(files);
        await toFirstQuestion(parent);
        await parent.find('.wait');
        // The tap follows in the task that draws the question: on a busy machine the next frame may come when taps are taken
        // again. The observer is there before the file is let go, or it could miss the drawing.
        const early = await parent.page.evaluateHandle(() => {
          const root = document.querySelector('connection-map')!.shadowRoot!;
          const taken = new Promise<boolean>((answer) => {
            const observer = new MutationObserver(() => {
              const choice = root.querySelector('#question') && root.querySelectorAll('.choice')[3];
              if (!choice) return;
              observer.disconnect();
              const tap = new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true });
              choice.dispatchEvent(tap);
              requestAnimationFrame(() => answer(root.querySelector('.choice.on') !== null || !tap.defaultPrevented));
            });
            observer.observe(root, { childList: true, subtree: true });
          });
          return { taken };
        });
        files.release();
        assert.equal(await early.evaluate(({ taken }) => taken), false, 'the tap was taken');
        await parent.choose(3, 'mouse');
        await goesOn(parent, 'Question 2 ', []);
      });

      it('a file that fails once is not told to the parent', async () => {
        const parent = await open(new Files().break(CHUNKS, 'is not there', 1));
        await toFirstQuestion(parent, true);
        await goesOn(parent);
      });

      it('results that hang while questions are answered: after 12 s told, every answer kept to the look back', async () => {
        const files = new Files().break(/\/chunks\/results-/, 'hangs');
        const parent = await open(files);
        await parent.toQuestions('teen', 'keyboard');
        await parent.answer(ANSWERS.slice(0, 3), 'keyboard');
        await parent.find('#count', 'Question 4 ');
        await passLimit(parent, files);
        assert.equal(await alertOf(parent), KEPT);
        await hasFocus(parent, '.wait');
        await tryAgain(parent);
        await parent.answer(ANSWERS.slice(3), 'script', 4);
        await parent.finish([null, null, null], 'script');
        await parent.press('button', 'Look over my answers');
        await parent.find('.ans');
        const words = await parent.page.evaluate(() =>
          [...document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('.ans .val')].map((one) =>
            one.textContent!.trim(),
          ),
        );
        assert.deepEqual(words.slice(0, 24).sort(), ANSWERS.map((place) => WORDS[place]).sort());
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        assert.deepEqual(await noiseOf(parent), []);
        await parent.close();
      });

      it('what opens from the results offers the way back to the map', async () => {
        const files = new Files().break(/\/chunks\/(review|about|english-about)-/, 'breaks off');
        files.break(PARTS_FILE, 'comes as HTML');
        const parent = await open(files);
        await toResults(parent, allEnglish);
        for (const name of ['How this works', 'Look over my answers']) {
          await parent.press('button', name);
          assert.equal(await alertOf(parent), KEPT);
          await hasFocus(parent, '.wait');
          await parent.press('button', 'Back to my map');
          await parent.find('.results .again');
        }
        // the way back has asked again for both, and what is on its way is not asked for a second time
        await parent.page.waitForNetworkIdle({ idleTime: 200 });
        files.mend();
        await parent.press('button', 'How this works');
        await parent.find('.read');
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        await parent.close();
      });
    });

    describe(`a folder that was replaced, in ${engine}`, { concurrency: atOnce(engine) }, () => {
      const openPage = usePages(engine);
      const open = (files: Files, element?: string, script?: string) =>
        openPage({ body: bodyWith(engine, element, script), intercept: files.intercept, isOpenEarly: true });

      for (const [name, element, start, alert, reload] of [
        ['English', undefined, allEnglish['ui.start'], RELOAD, allEnglish['ui.reload']],
        [
          'Spanish',
          '<connection-map lang="es"></connection-map>',
          SPANISH['ui.start'],
          `${SPANISH['ui.load-failed']} ${SPANISH['ui.load-failed.reload']}`,
          SPANISH['ui.reload'],
        ],
      ] as const) {
        it(`leads to a reload before the first answer, in ${name}`, async () => {
          const files = new Files();
          const parent = await open(files, element);
          await parent.find('.go', start);
          files.break(/\/chunks\/(english-)?results-/, 'is not there').renew(/connection-map\.parts|\/locales\//);
          await parent.press('.go', '', 'script');
          await parent.find('.choice');
          await parent.choose(4, 'script');
          await parent.find('button', reload);
          const said = await parent.find('[role=alert]');
          assert.equal(
            await said.evaluate((one) => [...one.children].map((line) => line.textContent!.trim()).join(' ')),
            alert,
          );
          assert.equal(await parent.page.$eval('connection-map >>> .go', (one) => one.textContent!.trim()), reload);
          assert.deepEqual(await errorsOf(parent), ['load-failed']);
          files.mend();
          await Promise.all([parent.page.waitForNavigation(), parent.press('button', reload)]);
          await parent.find('.go', start);
          await parent.close();
        });
      }

      it('under an entry from a cache leads to a reload before the first answer', async () => {
        const files = new Files().break(CHUNKS, 'is not there').renew(PARTS_FILE);
        const parent = await open(files);
        await toFirstQuestion(parent);
        assert.equal(await alertOf(parent), RELOAD);
        await parent.press('.bar button', 'Need help');
        await parent.find('.care p', 'If you or your child are in danger right now');
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        assert.deepEqual(await noiseOf(parent), []);
        await parent.close();
      });

      it('needs no reload where the file of all parts is of the entry’s version', async () => {
        const parent = await open(new Files().break(CHUNKS, 'is not there'));
        await toResults(parent, allEnglish);
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        await parent.close();
      });

      for (const address of [`${ENTRY}?ver=2`, `${ENTRY}#2`]) {
        for (const [lang, table] of [
          ['en', allEnglish],
          ['es', SPANISH],
        ] as const) {
          it(`${address} is fetched and run once, up to the results in ${lang}`, async () => {
            const files = new Files();
            const parent = await open(files, `<connection-map lang="${lang}"></connection-map>`, scriptAt(address));
            await toResults(parent, table);
            await parent.press('button', table['ui.review']);
            await parent.find('.ans');
            assert.equal(files.count(/\/connection-map\.js/), 1);
            assert.equal(files.count(CHUNKS), 0);
            assert.deepEqual(await parent.heard('error'), []);
            assert.deepEqual(await noiseOf(parent), []);
            await parent.close();
          });
        }

        it(`${address} with files of another version: nothing of them is run, and the parent is told to reload`, async () => {
          const files = new Files().renew(PARTS_FILE);
          const parent = await open(files, undefined, scriptAt(address));
          await toFirstQuestion(parent);
          assert.equal(await alertOf(parent), RELOAD);
          assert.equal(files.count(CHUNKS), 0);
          assert.deepEqual(await errorsOf(parent), ['load-failed']);
          await parent.close();
        });
      }
    });
  }
});
