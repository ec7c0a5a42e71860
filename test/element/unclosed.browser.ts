/** A tag that is not closed takes in the rest of the page, which is then hidden: the webmaster is told. */
import { equal, ok } from './assert.ts';
import { consoleOf } from './device.ts';
import { mount } from './helpers.ts';

const errorsOf = async (light: string) => {
  let heard: unknown[] = [];
  const lines = await consoleOf(async () => {
    const parent = await mount({}, light);
    await parent.element.updateComplete;
    heard = parent.heard.filter(({ type }) => type === 'error').map(({ detail }) => detail);
  });
  return { heard: heard as { code: string; message: string }[], lines };
};

describe('<connection-map />', () => {
  for (const [light, what] of [
    ['<p>Text.</p><footer>A clinic</footer>', '<footer>'],
    ['<div><div><form></form></div></div>', '<form>'],
    ['<connection-map></connection-map>', '<connection-map>'],
    [`<p>${'Words of the page. '.repeat(50)}</p>`, '949 characters'],
  ] as const) {
    it(`that hides ${what} is named with its cure, once`, async () => {
      const { heard, lines } = await errorsOf(light);
      equal(heard.length, 1);
      equal(heard[0]!.code, 'invalid-config');
      ok(/Close the tag: <connection-map><\/connection-map>/.test(heard[0]!.message), heard[0]!.message);
      equal(heard[0]!.message.includes(`hides ${what} between`), true);
      equal(lines, [`warn: ${heard[0]!.message}`]);
    });
  }

  for (const light of [
    '',
    'What a browser shows that cannot run it.',
    `<p>${'It needs a newer browser. '.repeat(20)}</p>`,
    '<h2>A map</h2><p>It needs a newer browser. <a href="/">Back</a></p><noscript>Off</noscript>',
    '<header slot="intro"><nav>Ours</nav></header><section slot="after-results"><form></form></section>',
    '<script type="application/json" slot="resources-json">[]</script>',
  ]) {
    it(`is no mistake where it holds ${light.slice(0, 40) || 'nothing'}`, async () => {
      equal(await errorsOf(light), { heard: [], lines: [] });
    });
  }
});
