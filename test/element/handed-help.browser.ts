/** The page’s own help as it is handed over: bad lists, and JSON between the tags (host-contract.md, `resources`). */
import type { Resource } from '../../src/instrument/resources.ts';
import { equal, ok, until } from './assert.ts';
import { consoleOf } from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

const errors = (parent: Parent) => parent.heard.filter(({ type }) => type === 'error').map(({ detail }) => detail);
const slots = (parent: Parent) => parent.read('.care .slot');
const line = (name: string, more: object = {}) => ({ kind: 'emergency', name, ...more }) as Resource;
const inPage = (json: string) => `<script type="application/json" slot="resources-json">${json}</script>`;

describe('a bad list', () => {
  const good = line('Good');
  const bad: Readonly<Record<string, readonly [unknown, RegExp]>> = {
    'has an entry that is none': [[null, 7, good], /resources\[0\].*resources\[1\]/],
    'has a kind that is none': [[{ kind: 'friend', name: 'Eva' }, good], /resources\[0\]\.kind.*friend.*crisis-line/],
    'has an entry without a name': [[{ kind: 'emergency' }, good], /resources\[0\]\.name/],
    'has a name of blanks': [[line(' \u200b '), good], /resources\[0\]\.name/],
    'has a phone of words': [[line('Bad', { phone: 'call us' }), good], /resources\[0\]\.phone/],
    'has a language that is none': [[line('Bad', { lang: 'in English' }), good], /resources\[0\]\.lang/],
  };
  const tell = async (given: unknown) => {
    let parent!: Parent;
    const lines = await consoleOf(async () => {
      parent = await mount({}, '', document.body, { resources: given as Resource[] });
      await until(
        () => errors(parent).length,
        () => 'the page hears of it',
      );
      await parent.toQuestions();
      await parent.press(text['ui.help']);
    });
    const [error, ...more] = errors(parent) as { code: string; message: string }[];
    equal([error!.code, more, lines], ['invalid-resources', [], [`warn: ${error!.message}`]]);
    return { parent, message: error!.message };
  };

  for (const [name, [given, said]] of Object.entries(bad)) {
    it(`that ${name}: one warning and one event that say the same, at once, and what is good stands`, async () => {
      const { parent, message } = await tell(given);
      ok(said.test(message), message);
      equal(slots(parent), ['Good']);
    });
  }

  it('that is none', async () => {
    const { parent, message } = await tell({ kind: 'emergency' });
    ok(/resources \{…\} .*an array/.test(message), message);
    equal(slots(parent), []);
  });

  it('of more than 20: the first stand', async () => {
    const { parent, message } = await tell(Array.from({ length: 21 }, (_, i) => line(`n${i}`)));
    ok(/21.*at most 20/.test(message), message);
    equal([slots(parent).length, slots(parent).at(-1)], [20, 'n19']);
  });

  it('with a word too many: it is named, and the entry stands', async () => {
    const { parent, message } = await tell([line('Good', { href: 'https://help.example/' })]);
    ok(message.includes('href'), message);
    equal(slots(parent), ['Good']);
  });
});

describe('written between the tags', () => {
  it('as JSON: it is read, and not shown as it is', async () => {
    const parent = await mount({}, inPage(JSON.stringify([line('From the page')])));
    await parent.press(text['ui.help']);
    ok(await parent.find('.care .slot', 'From the page'), 'the line');
    ok(!parent.element.querySelector('script')!.checkVisibility(), 'the JSON is not seen');
    equal(errors(parent), []);
  });

  it('may come after the element', async () => {
    const parent = await mount();
    parent.element.innerHTML = inPage(JSON.stringify([line('Late')]));
    await parent.press(text['ui.help']);
    ok(await parent.find('.care .slot', 'Late'), 'the line');
  });

  it('gives way to the property', async () => {
    const parent = await mount({}, inPage(JSON.stringify([line('From the page')])), document.body, {
      resources: [line('By script')],
    });
    await parent.press(text['ui.help']);
    await parent.find('.care .slot');
    equal(slots(parent), ['By script']);
  });

  for (const [name, broken] of [
    ['broken', '[{"kind": "emergency",}]'],
    ['no list', '{"kind": "emergency"}'],
  ] as const) {
    it(`where it is ${name}: one warning and one event, and help as without it`, async () => {
      let parent!: Parent;
      const lines = await consoleOf(async () => {
        parent = await mount({}, inPage(broken));
        await until(
          () => errors(parent).length,
          () => 'the page hears of it',
        );
        await parent.toQuestions();
      });
      const [error, ...more] = errors(parent) as { code: string; message: string }[];
      equal([error!.code, more, lines], ['invalid-resources', [], [`warn: ${error!.message}`]]);
      await parent.press(text['ui.help']);
      ok(parent.has('.care p', text['support.safety-self-unfilled.before']) && !slots(parent).length, 'help');
    });
  }
});
