/** The page’s own words (host-contract.md, `messages`). */
import { answersWithSums } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import { consoleOf, replace } from './device.ts';
import { mount, text, words, type Parent } from './helpers.ts';

const errors = (parent: Parent) => parent.heard.filter(({ type }) => type === 'error').map(({ detail }) => detail);
const mountWith = (messages: unknown, attributes = {}) =>
  mount(attributes, '', document.body, { messages: messages as Record<string, string> });

describe('the page’s own words', () => {
  it('stand in the place of ours, on every screen', async () => {
    const parent = await mountWith({
      'ui.start': 'Let us begin',
      'ui.help': 'Help, please',
      'warmth-fit-delight-toddler': 'I liked <b>being</b> near my child.',
      'scale.0': 'Not once',
      'pattern.steady-across.title': 'All is steady',
      'practice.kind-no.toddler.try': 'Say no kindly.',
      'ui.review': 'Look again',
      'band.toddler': 'One or two',
    });
    equal(parent.read('.go'), ['Let us begin']);
    await parent.press('Let us begin');
    await parent.choose('One or two');
    await parent.press(text['ui.continue']);
    ok(await parent.find('#question', 'I liked <b>being</b> near my child.'), 'an item, as text');
    equal(parent.read('.bar button')[0], 'Help, please');
    await parent.pass('Not once');
    for (let i = 0; i < 26; i++) await parent.press(text['ui.skip']);
    await parent.find('.results .again');
    ok(parent.has('button', 'Look again'), 'the results');
    equal(errors(parent), []);
  });

  it('may have plural forms that English has not', async () => {
    const parent = await mountWith({ 'ui.kiosk.seconds.few': '{n} little seconds', 'ui.start': 'Let us begin' });
    equal([parent.read('.go'), errors(parent)], [['Let us begin'], []]);
  });

  it('with what they hang on in the results too', async () => {
    const parent = await mountWith({ 'pattern.steady-across.title': 'All is steady', 'dimension.play.label': 'Fun' });
    await parent.toResults({ answers: answersWithSums('toddler', {}) });
    ok(parent.has('.plate [role=heading]', 'All is steady'), 'the headline');
    ok(parent.has('.strips li', 'Fun'), 'a part');
  });

  it('are there from the first drawing: until they are checked, what stands between the tags is shown', async () => {
    const drawn: string[] = [];
    const { attachShadow } = HTMLElement.prototype;
    replace(HTMLElement.prototype, 'attachShadow', {
      value(this: HTMLElement, init: ShadowRootInit) {
        const root = attachShadow.call(this, init);
        new MutationObserver((changes) => {
          const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
          if (added.some((one) => one instanceof HTMLSlotElement && !one.name)) drawn.push('what stands between');
          drawn.push(...[...root.querySelectorAll('.go')].map(words));
        }).observe(root, { childList: true, subtree: true, characterData: true });
        return root;
      },
    });
    await mountWith({ 'ui.start': 'Let us begin' });
    equal([...new Set(drawn)], ['what stands between', 'Let us begin']);
  });

  it('set before the script ran are kept', async () => {
    // of another document the browser knows no element by this name, until it comes into this one
    const element = document.implementation.createHTMLDocument().createElement('connection-map');
    Object.assign(element, { messages: { 'ui.start': 'Let us begin' } });
    document.body.append(element);
    const go = await until(
      () => element.shadowRoot?.querySelector('.go'),
      () => 'the first screen',
    );
    equal(words(go), 'Let us begin');
    element.remove();
  });

  it('may come and go midway, and answers stay', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.choose(text['scale.2']);
    parent.element.messages = { 'scale.2': 'Now and then' };
    await until(
      () => parent.chosen() === 'Now and then',
      () => 'their word',
    );
    parent.element.messages = null;
    await parent.element.updateComplete;
    equal(parent.chosen(), text['scale.2']);
    equal(parent.types(), ['ready', 'start']);
  });

  it('are of one element alone', async () => {
    const [own, other] = [await mountWith({ 'ui.start': 'Let us begin' }), await mount()];
    equal([own.read('.go'), other.read('.go')], [['Let us begin'], [text['ui.start']]]);
  });
});

describe('a wording that is refused', () => {
  const bad: Readonly<Record<string, readonly [unknown, RegExp]>> = {
    'an id that is none': [{ 'ui.strat': 'Go' }, /"ui\.strat".*no text of the element/],
    'a plural form of a text that has none': [
      { 'ui.two.few': 'The map', 'ui.file.one': 'A file' },
      /"ui\.two\.few".*"ui\.file\.one"/,
    ],
    'an id of every object': [{ constructor: 'Go', toString: 'Go' }, /"constructor".*"toString"/],
    'an empty text': [{ 'support.safety-danger.before': '' }, /"support\.safety-danger\.before".*can be seen/],
    'a text of blanks': [{ 'support.safety-danger.before': ' \u200b\u00a0' }, /"support\.safety-danger\.before"/],
    'no text': [{ 'support.safety-danger.before': 7 }, /"support\.safety-danger\.before".*7/],
    'a text without its placeholder': [
      { 'ui.question.count': 'Question' },
      /"ui\.question\.count".*\{n\} and \{total\}/,
    ],
    'another placeholder': [{ 'ui.skip': 'Skip {name}' }, /"ui\.skip".*without placeholders/],
    'a list': [['Go'], /messages/],
    'a text alone': ['Go', /messages/],
  };
  for (const [name, [given, said]] of Object.entries(bad)) {
    it(`${name}: one warning and one event that say the same; ours stands, and so do good ones`, async () => {
      let parent!: Parent;
      const isRecord = typeof given === 'object' && !Array.isArray(given);
      const lines = await consoleOf(async () => {
        parent = await mountWith(isRecord ? { ...given, 'ui.start': 'Let us begin' } : given);
        await parent.press(text['ui.help']);
        ok(parent.has('.care p', text['support.safety-danger.before']), 'the line of safety');
        await parent.press(isRecord ? 'Let us begin' : text['ui.start']);
        await parent.choose(text['band.toddler']);
        await parent.press(text['ui.continue']);
        await parent.atQuestion(1);
        equal(parent.read('.nav .link').at(-1), text['ui.skip']);
      });
      const [error, ...more] = errors(parent) as { code: string; message: string }[];
      equal([error!.code, more, lines], ['invalid-messages', [], [`warn: ${error!.message}`]]);
      ok(said.test(error!.message), error!.message);
    });
  }
});
