/** Nothing that axe knows of is wrong with a screen: as it is, and in every look it can have. */
// no module: it puts itself on the window
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { setViewport } from '@web/test-runner-commands';
import type { Parent } from './helpers.ts';

const { axe } = window as unknown as { axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about a whole page, which the page of a test is not. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];
const OPTIONS: RunOptions = {
  runOnly: TAGS,
  rules: Object.fromEntries(OF_PAGES.map((id) => [id, { enabled: false }])),
  resultTypes: ['violations'],
};

/** Fails with what was found, and in which look. */
async function expectClean({ element }: Parent, look: string) {
  const { violations, passes } = await axe.run(element, OPTIONS);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  if (found.length) throw new Error(`${look}: ${found.join('\n')}`);
  // a check that saw nothing would pass as well
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error(`${look}: no contrast was measured`);
}

/** The screen as it stands, light and dark, at 320 and 768 px. */
export async function expectCleanInEveryLook(parent: Parent) {
  for (const width of [320, 768]) {
    await setViewport({ width, height: 900 });
    for (const theme of ['light', 'dark'] as const) {
      parent.element.theme = theme;
      await parent.element.updateComplete;
      await expectClean(parent, `${theme}, ${width} px`);
    }
  }
}
