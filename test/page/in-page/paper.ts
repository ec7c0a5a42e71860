/** Runs in a page: fills its document with the sheet of a worked example, as “My page” fills that of its frame. */
import { viewOf } from '../../../src/components/results/results-view.ts';
import { fillPaper } from '../../../src/features/page/paper.ts';
import { sheet } from '../../../src/features/page/sheet.ts';
import { ITEMS, type AgeBand, type Answers, type Context } from '../../../src/instrument/items.ts';
import { createRun } from '../../../src/run/run.ts';
import type { ViewContext } from '../../../src/store/context.ts';
import type { PageChoices } from '../../../src/store/page-choices.ts';
import { NOTHING_KEPT } from '../../../src/store/store.ts';
import { INITIAL_UI } from '../../../src/store/ui.ts';
import type { Texts } from '../../../src/text/groups.ts';

/** What one sheet is filled with. */
export interface PaperExample {
  readonly band: AgeBand;
  readonly answers: readonly unknown[];
  readonly context: Context;
}

/** Sheets of one language, with what the parent picked. On each every suggestion is chosen. */
export interface PaperOrder {
  readonly examples: readonly PaperExample[];
  readonly texts: Texts;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly page: Omit<PageChoices, 'tries'>;
  readonly numbers: boolean;
}

/** What stands on a sheet, as far as it follows from the answers. */
export interface PaperFilled {
  readonly parts: readonly (readonly [label: string, word: string])[];
  readonly tries: readonly string[];
}

declare global {
  interface Window {
    fillExamples: (order: PaperOrder) => readonly PaperFilled[];
  }
}

function contextOf({ band, answers, context }: PaperExample, order: PaperOrder): ViewContext {
  const { texts: text, locale, dir, numbers } = order;
  const given = Object.fromEntries(ITEMS[band].map(({ id }, i) => [id, answers[i]])) as Answers;
  const own = { screen: 'page', ageBand: band, answers: { [band]: given }, context, completed: true } as const;
  const state = { run: { ...createRun(), ...own }, ui: { ...INITIAL_UI, numbers }, kept: NOTHING_KEPT };
  const { cards } = viewOf({ state, text } as never).tries;
  const page = { ...order.page, tries: cards.map(({ practice }) => practice) };
  return { state: { ...state, page }, text, language: { locale, dir, translation: 'draft' } } as unknown as ViewContext;
}

window.fillExamples = (order) => {
  const contexts = order.examples.map((example) => contextOf(example, order));
  fillPaper(window, {
    title: 'map-2026-11-28',
    lang: order.locale,
    dir: order.dir,
    content: contexts.map((one) => sheet(one, { time: Date.UTC(2026, 10, 28, 12), level: 1 })),
  });
  // one begins a page, as the first of a document does
  const sheets = new CSSStyleSheet();
  sheets.replaceSync('.sheet + .sheet { break-before: page }');
  document.adoptedStyleSheets.push(sheets);
  return contexts.map((one) => {
    const { parts, tries } = viewOf(one);
    return {
      parts: parts.map(({ label, word }) => [label, word] as const),
      tries: tries.cards.map(({ title }) => title),
    };
  });
};
