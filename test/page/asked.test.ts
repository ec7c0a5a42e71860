/** What a page or a parent does not ask for is not fetched (host-contract.md, “What a page may know”). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, SCRIPT, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Of the files that only some pages need, those that were asked for. */
const asked = ({ records }: Parent) =>
  ['extras', 'structured', 'ids'].filter((name) => records.requests.some((url) => url.includes(`/chunks/${name}-`)));
const HELP = '[{"kind": "emergency", "name": "Line"}]';

describe('what loads beyond questions and map', { concurrency: 2 }, () => {
  const open = usePages();

  it('is nothing, where neither the page nor the parent asks for more', async () => {
    const parent = await open();
    await parent.toQuestions('toddler');
    await parent.answer(ANSWERS);
    await parent.finish();
    assert.deepEqual(asked(parent), []);
    await parent.close();
  });

  const inside = (attributes: string, light = '') => `<connection-map ${attributes}>${light}</connection-map>${SCRIPT}`;
  for (const [name, body, files] of [
    ['sandbox', inside('sandbox'), ['extras']],
    ['kiosk', inside('kiosk'), ['extras']],
    ['share', inside('share="snapshot"'), ['extras']],
    [
      'help between the tags',
      inside('', `<script type="application/json" slot="resources-json">${HELP}</script>`),
      ['extras', 'structured'],
    ],
    [
      'words of the page',
      `${inside('id="own"')}<script>document.getElementById('own').messages = { 'ui.start': 'Begin' }</script>`,
      ['extras', 'structured', 'ids'],
    ],
  ] as const) {
    it(`${name}: ${files.join(', ')}`, async () => {
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
    assert.deepEqual(asked(parent), ['extras', 'structured']);
    await parent.close();
  });

  const lacking = (file: string, body: string, setUp?: () => void) =>
    open({
      body,
      ...(setUp && { setUp }),
      intercept: ({ url }, response) => {
        if (!url!.includes(`/chunks/${file}-`)) return false;
        response.writeHead(404).end();
        return true;
      },
    });
  const OWN = `${inside('id="own"')}<script>document.getElementById('own').messages = { 'ui.start': 'Begin' }</script>`;
  const leftBehind = () => localStorage.setItem('connection-map.unfinished', '{"v":1}');
  for (const [name, file, body, setUp] of [
    ['our words are shown', 'extras', OWN],
    ['our words are shown', 'structured', OWN],
    ['our words are shown', 'ids', OWN],
    ['the first screen is', 'extras', inside(''), leftBehind],
    ['the first screen is', 'structured', inside(''), leftBehind],
  ] as const) {
    it(`where ${file} cannot come, ${name}; the page hears so, and all else works`, async () => {
      const parent = await lacking(file, body, setUp);
      await parent.find('.go', 'Start');
      const errors = await parent.heard('error');
      assert.deepEqual(
        errors.map(({ detail }) => detail['code']),
        ['load-failed'],
      );
      await parent.toQuestions('toddler');
      await parent.answer([3]);
      await parent.find('#count', 'Question 2 ');
      await parent.press('.bar button', 'Need help');
      await parent.find('.care p', 'If you or your child are in danger right now');
      await parent.close();
    });
  }
});
