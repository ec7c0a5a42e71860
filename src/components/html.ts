/**
 * Lit’s `html`, with one addition: where a word changes, its text node is replaced and not written to. A page translator
 * puts nodes of its own in the place of a text node; a word written to the old node would not be seen, and an old question
 * would stand over new answers.
 */
import { html as litHtml, noChange, type TemplateResult } from 'lit';
import { directive, Directive, PartType, type PartInfo } from 'lit/directive.js';

class WordsDirective extends Directive {
  #isChild: boolean;
  #words: unknown = noChange;

  constructor(part: PartInfo) {
    super(part);
    this.#isChild = part.type === PartType.CHILD;
  }

  render(words: string | number): unknown {
    // an attribute takes the words as they are
    if (!this.#isChild) return words;
    if (words === this.#words) return noChange;
    this.#words = words;
    return document.createTextNode(`${words}`);
  }
}

const asWords = directive(WordsDirective);

/** A template of Lit’s whose words may be translated by a tool of the page. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  litHtml(
    strings,
    ...values.map((value) => (typeof value === 'string' || typeof value === 'number' ? asWords(value) : value)),
  );
