/** What a page or a parent does not ask for is not fetched (host-contract.md, “What a page may know”). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyWith, errorsOf, Files, noiseOf, passLimit } from '../helpers/faults.ts';
import { ANSWERS, SCRIPT, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Files that only some pages need. */
const OPTIONAL = [
  ...['share', 'storage', 'kiosk', 'resources', 'messages', 'languages'],
  // of several of them
  ...['features', 'english-features', 'schema'],
] as const;
const nameOf = (url: string) => /\/chunks\/([\w-]+)-[\w-]{6}\.js$/.exec(url)?.[1];
/** Of these, those that were asked for. */
const asked = ({ records }: Parent) => {
  const names = records.requests.map(nameOf);
  return OPTIONAL.filter((name) => names.includes(name));
};
const HELP = '[{"kind": "emergency", "name": "Line"}]';

describe('what loads beyond questions and map', { concurrency: 2 }, () => {
  const open = usePages();

  it('is nothing, where neither the page nor the parent asks for more', async () => {
    const parent = await open();
    await parent.toQuestions('toddler', 'script');
    await parent.answer(ANSWERS, 'script');
    await parent.finish([null, null, null], 'script');
    // what several features share comes with the look back, which is fetched while the parent reads
    assert.deepEqual(
      asked(parent).filter((name) => name !== 'features'),
      [],
    );
    await parent.close();
  });

  const inside = (attributes: string, light = '') => `<connection-map ${attributes}>${light}</connection-map>${SCRIPT}`;
  for (const [name, body, files] of [
    ['sandbox', inside('sandbox'), []],
    ['kiosk', inside('kiosk'), ['kiosk', 'features', 'english-features']],
    ['share', inside('share="snapshot"'), ['share', 'features', 'english-features']],
    ['another language', inside('lang="es"'), ['languages']],
    [
      'help between the tags',
      inside('', `<script type="application/json" slot="resources-json">${HELP}</script>`),
      ['resources', 'features', 'english-features', 'schema'],
    ],
    [
      'words of the page',
      `${inside('id="own"')}<script>document.getElementById('own').messages = { 'ui.start': 'Begin' }</script>`,
      ['messages', 'features', 'schema'],
    ],
  ] as const) {
    it(`${name}: ${files.join(', ') || 'nothing'}`, async () => {
      const parent = await open({ body });
      await parent.find('.go');
      await parent.page.waitForNetworkIdle();
      assert.deepEqual(asked(parent), files);
      assert.deepEqual(parent.records.noise, []);
      await parent.close();
    });
  }

  it('a ticked box: what keeps, and nothing before', async () => {
    const parent = await open();
    await parent.find('.check');
    await parent.page.waitForNetworkIdle();
    assert.deepEqual(asked(parent), []);
    await parent.press('.check');
    await parent.page.waitForNetworkIdle();
    assert.deepEqual(asked(parent), ['storage', 'features', 'english-features', 'schema']);
    await parent.close();
  });

  it('storage asks for nothing of the results: neither a ticked box nor who comes back waits for them', async () => {
    const isOfResults = (url: string) => nameOf(url) === 'results';
    const ticked = await open();
    await ticked.press('.check');
    await ticked.page.waitForNetworkIdle();
    const back = await open({ setUp: () => localStorage.setItem('connection-map.unfinished', '{"v":1}') });
    await back.find('.go');
    await back.page.waitForNetworkIdle();
    for (const { records } of [ticked, back]) assert.ok(!records.requests.some(isOfResults));
    await ticked.close();
    await back.close();
  });

  const OWN = `${inside('id="own"')}<script>document.getElementById('own').messages = { 'ui.start': 'Begin' }</script>`;
  const leftBehind = () => localStorage.setItem('connection-map.unfinished', '{"v":1}');
  for (const [file, body, setUp] of [
    ['messages', OWN],
    ['schema', OWN],
    ['features', OWN],
    ['storage', inside(''), leftBehind],
    ['schema', inside(''), leftBehind],
    ['english-features', inside(''), leftBehind],
    ['kiosk', inside('kiosk')],
    ['share', inside('share="snapshot"')],
    ['resources', inside('', `<script type="application/json" slot="resources-json">${HELP}</script>`)],
    ['languages', inside('lang="es"')],
  ] as const) {
    for (const fault of ['breaks off', 'comes empty', 'hangs'] as const) {
      it(`where ${file} ${fault} for ever, the first screen is shown; the page hears so once, and all else works`, async () => {
        const files = new Files()
          .break(RegExp(`/chunks/${file}-[\\w-]{6}\\.js`), fault)
          .break(/connection-map\.parts/, fault);
        const parent = await open({
          body: bodyWith('chromium', body, ''),
          ...(setUp && { setUp }),
          intercept: files.intercept,
          isOpenEarly: true,
        });
        if (fault === 'hangs') await passLimit(parent, files);
        await parent.find('.go', 'Start');
        await parent.page.waitForFunction(() => window.heard.length === 2);
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        await parent.toQuestions('toddler', 'script');
        await parent.answer([3], 'script');
        await parent.find('#count', 'Question 2 ');
        await parent.press('.bar button', 'Need help', 'script');
        await parent.find('.care p', 'If you or your child are in danger right now');
        assert.deepEqual(await errorsOf(parent), ['load-failed']);
        assert.deepEqual(await noiseOf(parent), []);
        await parent.close();
      });
    }
  }

  it('where such a file fails once, it comes with the next screen', async () => {
    const files = new Files().break(/\/chunks\/messages-/, 'is not there');
    const parent = await open({ body: OWN.replace('ui.start', 'ui.help'), intercept: files.intercept });
    await parent.press('.go', 'Start');
    await parent.find('.bar .link', 'Begin');
    assert.deepEqual(await errorsOf(parent), ['load-failed']);
    await parent.close();
  });
});
