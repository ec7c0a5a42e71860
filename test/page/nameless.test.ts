/** Pages without a host name: who would get the map is not known there (host-contract.md, `share-with`). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Parent } from '../../tools/parent.ts';
import { allEnglish as text } from '../helpers/words.ts';
import { ENTRY, usePages } from '../helpers/page.ts';

const SKIPPED = Array<null>(24).fill(null);
const element = (attributes: string) => `<connection-map share="answers" ${attributes}></connection-map>`;

describe('in a frame by srcdoc', { concurrency: 2 }, () => {
  const open = usePages();

  /** A parent at the end of a run in such a frame, which fills the page, so that all lies where the driver sees it. */
  async function toPanel(attributes: string): Promise<Parent> {
    const { page } = await open({ body: '' });
    await page.evaluate(
      (entry, tag) => {
        document.body.style.margin = '0';
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
        frame.srcdoc = `<!doctype html>${tag}<script type="module" src="${entry}"></script>`;
        document.body.append(frame);
      },
      ENTRY,
      element(attributes),
    );
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    // the frame is as good as a page for whoever only presses
    const inside = Object.assign(frame, { mouse: page.mouse, keyboard: page.keyboard }) as unknown as Page;
    const parent = new Parent(inside, { noise: [], requests: [] });
    await parent.toQuestions('toddler', 'script');
    await parent.answer(SKIPPED, 'script');
    await parent.finish([null, null, null], 'script');
    await parent.press('.offer', text['ui.share']!);
    await parent.find('[role=heading]', text['ui.share.ask']!);
    return parent;
  }

  for (const attributes of ['', 'share-with="&#x200b;"']) {
    it(`${attributes || 'nobody named'}: it says that it is not known who would get the map, and shares nothing`, async () => {
      const { page } = await toPanel(attributes);
      const read = await page.evaluate(() => {
        const root = document.querySelector('connection-map')!.shadowRoot!;
        return [
          location.hostname,
          root.querySelector('.read')!.textContent!.replace(/\s+/g, ' ').trim(),
          String(root.querySelectorAll('.read button').length),
        ];
      });
      const said = ['ui.share.ask', 'ui.share.nobody', 'ui.back-to-map'].map((id) => text[id]).join('');
      assert.deepEqual(read, ['', said, '1']);
    });
  }

  it('with a name that can be seen, it names it and offers to share', async () => {
    const parent = await toPanel('share-with="Oak Street Clinic"');
    assert.equal(await parent.text('.to'), 'Oak Street Clinic');
    await parent.find('button', text['ui.share.yes']!);
  });
});
