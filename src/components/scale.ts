/** The rating scale of an item. */
import { CHOICES, type Answer } from '../instrument/items.ts';
import type { QuestionsTexts } from '../text/groups.ts';
import type { Choice } from './choices.ts';

/** The six choices for an item, with some distance before `na` (instrument.md §2.3). */
export const scaleChoices = (text: QuestionsTexts): readonly Choice<Answer>[] =>
  CHOICES.map((value) => ({ value, label: text[`scale.${value}`], apart: value === 'na' }));
