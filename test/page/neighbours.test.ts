import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Start, an age and two answers: each a press of every kind, by keyboard and by mouse. */
async function useIt(parent: Parent) {
  await parent.toQuestions('preschool', 'keyboard');
  await parent.answer([1], 'keyboard');
  await parent.answer([3], 'mouse', 2);
  await parent.find('#count', 'Question 3 ');
  await parent.press('.choice', '', 'mouse', 2);
  await parent.find('#count', 'Question 4 ');
  await parent.press('.nav .link', 'Back', 'keyboard');
  await parent.find('.choice.on', 'Sometimes');
}

/** Runs in the page: what its own form holds and would send. */
function formNow() {
  const form = document.forms[0]!;
  return {
    sends: [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`),
    fields: form.elements.length,
    checked: [...form.querySelectorAll<HTMLInputElement>('[type=radio]')].map((one) => one.checked),
  };
}

describe('what stands round the element', { concurrency: 2 }, () => {
  const open = usePages();
  const at = (id: string) => open({ path: `/demo/lab/${id}` });

  it('a form and a disabled fieldset: nothing is sent, the radios are its own, and a reset is not for it', async () => {
    const parent = await at('form');
    const before = await parent.page.evaluate(formNow);
    assert.deepEqual(before, { sends: ['q=kept'], fields: 5, checked: [true, true] });
    await useIt(parent);
    assert.equal(new URL(parent.page.url()).pathname, '/demo/lab/form');
    assert.deepEqual(await parent.page.evaluate(formNow), before);
    await parent.page.evaluate(() => document.forms[0]!.reset());
    assert.equal(
      await (await parent.find('.choice.on input')).evaluate((one) => (one as HTMLInputElement).checked),
      true,
    );
    await parent.close();
  });

  // its words are the label’s words: a press on them, and not on a control, is one on the page’s control, as HTML has it
  it('a label of another control: no control of the element’s presses that control', async () => {
    const parent = await at('label');
    const own = () => parent.page.$eval('#own', (one) => (one as HTMLInputElement).checked);
    await useIt(parent);
    assert.equal(await own(), false);
    assert.equal(await parent.page.evaluate(() => document.activeElement?.localName), 'connection-map');
    await parent.close();
  });

  it('text that is edited: what is typed in the element is typed nowhere', async () => {
    const parent = await at('editable');
    const own = () => parent.page.$eval('#own', (one) => one.innerHTML);
    const before = await own();
    await useIt(parent);
    await parent.press('#question');
    await parent.page.keyboard.type('typed\n ');
    assert.equal(await own(), before);
    assert.doesNotMatch(await parent.text('.card'), /typed/);
    await parent.close();
  });

  it('a host that takes arrows, Space and Enter for itself: those pressed in the element are the element’s', async () => {
    const parent = await at('slides');
    await useIt(parent);
    await parent.page.keyboard.type('135');
    await parent.find('.choice.on', 'Sometimes');
    const slides = await parent.page.evaluate(() => (window as unknown as { slides: object }).slides);
    // digits are of no use in the element, and clicks are the page’s to hear
    assert.deepEqual({ ...slides, closed: 0 }, { moved: 3, closed: 0 });
    await parent.page.click('#below');
    await parent.page.keyboard.press('ArrowDown');
    assert.equal(
      await parent.page.evaluate(() => (window as unknown as { slides: { moved: number } }).slides.moved),
      4,
    );
    await parent.close();
  });

  it('a menu that is not seen: nor is the element, and it is used once the menu is open', async () => {
    const parent = await at('unseen');
    const start = await parent.find('.go', 'Start');
    const isSeen = () => start.evaluate((one) => one.checkVisibility({ visibilityProperty: true }));
    assert.equal(await isSeen(), false);
    await parent.page.click('[href="#menu"]');
    assert.equal(await isSeen(), true);
    await useIt(parent);
    await parent.close();
  });

  it('forty-nine others: each is a run of its own', async () => {
    const parent = await at('fifty');
    for (const [index, band] of [
      [6, 'infant'],
      [49, 'teen'],
    ] as const) {
      const one = parent.at(index);
      // by keyboard the way would lead through all the others
      await one.toQuestions(band, 'mouse');
      await one.answer([3], 'mouse');
      await one.find('#count', 'Question 2 ');
    }
    const screens = await parent.page.evaluate(() =>
      [...document.querySelectorAll('connection-map')].map((one) =>
        one.shadowRoot!.querySelector('.first')
          ? 'first'
          : one.shadowRoot!.querySelector('#question')!.textContent!.trim(),
      ),
    );
    assert.equal(screens.filter((one) => one === 'first').length, 48);
    assert.notEqual(screens[6], screens[49]);
    assert.equal((await parent.heard('ready')).length, 50);
    assert.equal((await parent.heard('start')).length, 2);
    await parent.close();
  });
});
