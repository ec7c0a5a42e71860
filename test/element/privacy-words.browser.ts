/** What the page is told of privacy is true of what the page asked for (host-contract.md, `share`; instrument.md §7.4). */
import { equal, ok } from './assert.ts';
import { mount, text } from './helpers.ts';

describe('by default', () => {
  for (const [name, attributes] of [
    ['as it comes', {}],
    ['share="none"', { share: 'none' }],
    ['with all else that a page may ask for', { sandbox: '', kiosk: '' }],
  ] as const) {
    it(`${name}: nothing is offered at the end, and the words say that answers stay`, async () => {
      const parent = await mount(attributes);
      ok(parent.has('p', text['ui.first.private']), 'on the first screen');
      await parent.toResults({});
      ok(!parent.has('button', text['ui.share']), 'no offer');
      await parent.press(text['ui.about']);
      ok(await parent.find('.def p', text['about.privacy.text']), 'in “How this works”');
      equal(parent.element.snapshot, null);
    });
  }

  for (const share of ['snapshot', 'answers']) {
    it(`the words are others with share="${share}"`, async () => {
      const parent = await mount({ share });
      ok(parent.has('p', text['ui.first.private-share']), 'on the first screen');
      equal(parent.read('.act b'), [text['ui.first.private-share']]);
      await parent.toResults({});
      await parent.press(text['ui.about']);
      ok(await parent.find('.def p', text['about.privacy.share']), 'in “How this works”');
      ok(!parent.has('.def p', text['about.privacy.text']), 'and not the others');
    });
  }
});
