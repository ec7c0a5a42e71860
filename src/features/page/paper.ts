/** A document of our own on paper: nothing of the page is in it. Source: take-along.md, Page on paper. */
import { render } from 'lit';
import { ownOptions } from '../../host/own-options.ts';
import { card } from '../../styles/card.styles.ts';
import { figure } from '../../styles/figure.styles.ts';
import { paperStyles, sheetStyles } from './sheet.styles.ts';

/** What a document has. */
export interface Paper {
  /** Some browsers name a saved PDF after it. */
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly content: unknown;
}

/** The window of a document that can be filled. */
export type PaperWindow = Window & typeof globalThis;

/** Letter is the shorter paper. In px. */
const PAGE_HEIGHT = (11 - 0.02) * 96;
/** What is tried in turn: smaller, a smaller map, without the words to say, smaller again. */
const STEPS = ['', 's1', 's2', 's3', 's4'];

/** A style sheet belongs to one document, so its rules are copied. */
const textOf = ({ cssRules }: CSSStyleSheet) => [...cssRules].map(({ cssText }) => cssText).join('');

function fit(leaf: Element) {
  for (const step of STEPS) {
    leaf.className = `leaf ${step}`;
    if (leaf.getBoundingClientRect().height <= PAGE_HEIGHT) return;
  }
}

/** Fills an empty document. No markup is parsed but Lit’s templates. Each page takes the largest type with which it fits. */
export function fillPaper({ CSSStyleSheet, document }: PaperWindow, { title, lang, dir, content }: Paper): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([card, figure, sheetStyles, paperStyles].map(textOf).join(''));
  document.adoptedStyleSheets = [sheet];
  document.title = title;
  Object.assign(document.documentElement, { lang, dir });
  render(content, document.body, ownOptions({ creationScope: document }));
  for (const leaf of document.querySelectorAll('.leaf')) fit(leaf);
}
