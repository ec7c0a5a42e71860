/** What a parent chooses for “My page”. It ends with the run, is in no event, and is stored nowhere but in a saved file. */
import type { Dimension } from '../instrument/items.ts';
import type { PracticeId } from '../instrument/practices.ts';

/** The choices. Nothing is chosen beforehand. */
export interface PageChoices {
  /** What the parent would like to talk about: at most three parts, in the order in which they were picked. */
  readonly parts: readonly Dimension[];
  /** The line in the parent’s own words, as it was typed. */
  readonly line: string;
  /** What the parent chose to try. May hold practices that are no longer suggested. */
  readonly tries: readonly PracticeId[];
  /** A second page has the 24 answers. */
  readonly withAnswers: boolean;
}

/** Nothing is chosen. */
export const NO_CHOICES: PageChoices = { parts: [], line: '', tries: [], withAnswers: false };
