/** Nothing that axe knows of is wrong with a screen. */
// no module: it puts itself on the window
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Parent } from './helpers.ts';

const { axe } = window as unknown as { axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about a whole page, which the page of a test is not. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];
const off = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { enabled: false }]));
const ALL: RunOptions = { runOnly: TAGS, rules: off(OF_PAGES), resultTypes: ['violations'] };
/** Rules about colours: they see nothing else, and take most of the time. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What of a screen a look changes, and so what axe looks at: colours, where things stand, or both and all else. */
export type Changed = 'colours' | 'places' | 'all';
const OPTIONS: Readonly<Record<Changed, RunOptions>> = {
  all: ALL,
  colours: { runOnly: OF_COLOURS, resultTypes: ['violations'] },
  places: { ...ALL, rules: off([...OF_PAGES, ...OF_COLOURS]) },
};

/** Fails with what was found, and in which look. */
export async function expectClean({ element }: Parent, look: string, changed: Changed = 'all') {
  const { violations, passes } = await axe.run(element, OPTIONS[changed]);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  if (found.length) throw new Error(`${look}: ${found.join('\n')}`);
  // a check that saw nothing would pass as well
  const sure = changed === 'places' ? 'button-name' : 'color-contrast';
  if (!passes.some(({ id }) => id === sure)) throw new Error(`${look}: ${sure} was not measured`);
}
