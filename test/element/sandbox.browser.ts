/** What marks events and the screen: `sandbox`, and items in the page’s own words (host-contract.md, “Events”). */
import { createAnswers } from '../helpers/answers.ts';
import { equal, ok } from './assert.ts';
import { consoleOf } from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

/** Through all that the page can hear of. */
async function wholeRun(attributes: Readonly<Record<string, string>>, messages?: Record<string, string>) {
  const parent = await mount({ share: 'snapshot', ...attributes }, '', document.body, messages ? { messages } : {});
  await parent.toResults({ answers: createAnswers('toddler') });
  await parent.press(text['ui.share']);
  await parent.press(text['ui.share.yes']);
  await parent.press(text['ui.back-to-map']);
  await parent.press(text['ui.again']);
  await parent.press(text['ui.again'], '[role=group]');
  await consoleOf(async () => {
    parent.element.setAttribute('theme', 'sepia');
    await parent.element.updateComplete;
  });
  return parent;
}
const ALL = ['ready', 'start', ...Array(24).fill('progress'), 'complete', 'share', 'reset', 'error'];
const marks = (parent: Parent) => {
  const details = parent.heard.map(({ detail }) => detail as Record<string, unknown>);
  const marked = (key: string) => details.filter((detail) => detail[key] === true).length;
  const named = (key: string) => details.filter((detail) => key in detail).length;
  equal([named('sandbox'), named('customised')], [marked('sandbox'), marked('customised')], 'true, or not there');
  return { sandbox: marked('sandbox'), customised: marked('customised') };
};

describe('sandbox', () => {
  it('says so in the detail of every event, of which none is left out', async () => {
    const parent = await wholeRun({ sandbox: '' });
    equal(parent.types(), ALL);
    equal(marks(parent), { sandbox: ALL.length, customised: 0 });
  });

  it('without it no event says so', async () => {
    const parent = await wholeRun({});
    equal([parent.types(), marks(parent)], [ALL, { sandbox: 0, customised: 0 }]);
  });

  it('a badge says so on every screen', async () => {
    const parent = await mount({ sandbox: '' });
    equal(parent.read('.badge'), [text['ui.sandbox']]);
    await parent.toChild();
    equal(parent.read('.badge'), [text['ui.sandbox']]);
    await parent.choose(text['band.toddler']);
    await parent.press(text['ui.continue']);
    await parent.atQuestion(1);
    equal(parent.read('.badge'), [text['ui.sandbox']]);
    await parent.answerAll('toddler', {});
    await parent.answerOptional({});
    ok(parent.read('.badge').length > 0, 'on the results');
    await parent.press(text['ui.about']);
    ok(await parent.find('.badge', text['ui.sandbox']), 'on “How this works”');
  });

  it('comes and goes with the attribute, and with the property', async () => {
    const parent = await mount();
    equal(parent.read('.badge'), []);
    for (const [change, shown] of [
      [() => parent.element.setAttribute('sandbox', ''), 1],
      [() => parent.element.removeAttribute('sandbox'), 0],
      [() => (parent.element.sandbox = true), 1],
      [() => (parent.element.sandbox = false), 0],
    ] as const) {
      change();
      await parent.element.updateComplete;
      equal(parent.read('.badge').length, shown, 'badges');
    }
    equal(parent.types(), ['ready']);
  });
});

describe('customised', () => {
  it('stands in every detail where an item is in the page’s own words', async () => {
    const parent = await wholeRun({}, { 'play-fun-teen': 'We had fun, the two of us.' });
    equal([parent.types(), marks(parent)], [ALL, { sandbox: 0, customised: ALL.length }]);
  });

  it('not where other texts are, nor where the page’s words for an item were refused', async () => {
    let parent!: Parent;
    await consoleOf(async () => {
      parent = await wholeRun({}, { 'play-fun-teen': ' ', 'scale.na': 'It never came up' });
    });
    equal(marks(parent), { sandbox: 0, customised: 0 });
  });

  it('beside sandbox', async () => {
    const parent = await wholeRun({ sandbox: '' }, { 'play-fun-teen': 'We had fun, the two of us.' });
    equal(marks(parent), { sandbox: ALL.length, customised: ALL.length });
  });
});

describe('a boolean attribute', () => {
  for (const name of ['sandbox', 'kiosk'] as const) {
    it(`${name}="false" is on, as in HTML, and earns one warning and one event`, async () => {
      let parent!: Parent;
      const lines = await consoleOf(async () => {
        parent = await mount({ [name]: 'false' });
      });
      const [error] = parent.heard.filter(({ type }) => type === 'error');
      const { code, message } = error!.detail as { code: string; message: string };
      equal([code, lines], ['invalid-config', [`warn: ${message}`]]);
      ok(message.includes(`${name}="false"`), message);
      ok(name === 'kiosk' ? parent.has('.bar button', text['ui.done']) : parent.has('.badge'), 'it is on');
    });
  }
});

describe('a wrong value', () => {
  for (const [name, value, allowed] of [
    ['remember', 'always', ['ask', 'none']],
    ['share', 'everything', ['none', 'snapshot', 'answers']],
    ['leave-url', 'javascript:alert(1)', ['http:', 'https:']],
    ['leave-url', '/weather', ['http:', 'https:']],
    ['leave-url', 'https://user:word@weather.example', ['http:', 'https:']],
  ] as const) {
    it(`${name}="${value}": one warning and one event that say what is allowed, and its default is used`, async () => {
      let parent!: Parent;
      const lines = await consoleOf(async () => {
        parent = await mount({ [name]: value });
      });
      const [error, ...more] = parent.heard.filter(({ type }) => type === 'error');
      const { code, message } = error!.detail as { code: string; message: string };
      equal([code, more, lines], ['invalid-config', [], [`warn: ${message}`]]);
      for (const part of [name, value, ...allowed]) ok(message.includes(part), `“${message}” names ${part}`);
      ok(parent.has('.check', text['ui.keep']), 'remember is ask');
      ok(parent.has('.act b', text['ui.first.private']), 'share is none');
      ok(!parent.has('.bar button', text['ui.leave']), 'there is nowhere to leave to');
    });
  }
});
