/**
 * Lit’s `html` with one difference: when a text changes, its text node is replaced instead of updated. Page translators
 * replace text nodes by their own. An update of the detached node would be invisible, and an old question would be
 * shown with new answers.
 */
import { html as litHtml, noChange, type TemplateResult } from 'lit';
import { directive, Directive, PartType, type PartInfo } from 'lit/directive.js';

class TextDirective extends Directive {
  #isChild: boolean;
  #text: unknown = noChange;

  constructor(part: PartInfo) {
    super(part);
    this.#isChild = part.type === PartType.CHILD;
  }

  render(text: string | number): unknown {
    if (!this.#isChild) return text;
    if (text === this.#text) return noChange;
    this.#text = text;
    return document.createTextNode(`${text}`);
  }
}

const asTextNode = directive(TextDirective);

/** A Lit template whose texts can be translated by a page translator. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  litHtml(
    strings,
    ...values.map((value) => (typeof value === 'string' || typeof value === 'number' ? asTextNode(value) : value)),
  );
