/** Nothing moves by itself: so nothing has to stop where a reader asks for less motion. */
import { equal, ok } from './assert.ts';
import { mount, mountResults, type Parent } from './helpers.ts';

const sheetsOf = ({ root }: Parent) =>
  root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));

describe('motion', () => {
  it('is in no style sheet, and on no screen', async () => {
    const parent = await mountResults({});
    await parent.toReview();
    const sheets = sheetsOf(parent);
    ok(sheets.length >= 6, 'all sheets are there');
    equal(sheets.join('\n').match(/\b(transition|animation|@keyframes|scroll-behavior|view-transition)[^;]*/g), null);
    equal(document.getAnimations().length, 0, 'running animations');
  });

  it('of the drawing on the first screen there is none either', async () => {
    const { root } = await mount();
    equal(root.querySelectorAll('animate, animateTransform, animateMotion, set').length, 0, 'moving parts');
  });
});
