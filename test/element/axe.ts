/** Checks a screen with axe. */
// Not a module: it sets a global variable.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Parent } from './helpers.ts';

const { axe } = window as unknown as { axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules for complete pages, which do not apply to a test page. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];
const off = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { enabled: false }]));
const ALL: RunOptions = { runOnly: TAGS, rules: off(OF_PAGES), resultTypes: ['violations'] };
/** Rules for colours. They take most of the time. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What a variant of a screen changes, which decides the rules to run: colours, positions, or everything. */
export type Changed = 'colours' | 'places' | 'all';
const OPTIONS: Readonly<Record<Changed, RunOptions>> = {
  all: ALL,
  colours: { runOnly: OF_COLOURS, resultTypes: ['violations'] },
  places: { ...ALL, rules: off([...OF_PAGES, ...OF_COLOURS]) },
};

/** Throws with the violations and the name of the variant. */
export async function expectClean({ element }: Parent, look: string, changed: Changed = 'all') {
  const { violations, passes } = await axe.run(element, OPTIONS[changed]);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  if (found.length) throw new Error(`${look}: ${found.join('\n')}`);
  // Make sure that the rules were applied to something.
  const sure = changed === 'places' ? 'button-name' : 'color-contrast';
  if (!passes.some(({ id }) => id === sure)) throw new Error(`${look}: ${sure} was not measured`);
}
