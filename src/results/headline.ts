/** The words of the headline and its second line. Source: instrument.md §4.1, §10.1. */
import { DIMENSIONS, type AgeBand } from '../instrument/items.ts';
import type { PatternId } from '../instrument/rules.ts';
import { levelsOf } from '../scoring/dimensions.ts';
import { tenderSpotOf } from '../scoring/headline.ts';
import type { Result } from '../scoring/score.ts';
import type { ResultsTexts } from '../text/groups.ts';

/** The headline. */
export interface HeadlineView {
  /** The line above the title of a headline that is not very sure, or `null`. */
  readonly soft: string | null;
  readonly title: string;
  readonly text: string;
  /** A second headline that may be true as well, below the text of the first; `null` if there is none. */
  readonly second: { readonly pattern: PatternId; readonly title: string; readonly text: string } | null;
}

/** Title and text of a headline. */
function wordsOf(text: ResultsTexts, pattern: PatternId, { scores }: Result, ageBand: AgeBand) {
  const levels = levelsOf(scores);
  if (pattern === 'not-enough' && DIMENSIONS.every((one) => levels[one] === null)) {
    return { title: text['pattern.not-enough.none-title'], text: text['pattern.not-enough.none-text'] };
  }
  const title = text[`pattern.${pattern}.title`];
  if (pattern !== 'one-tender-spot') return { title, text: text[`pattern.${pattern}.text`] };
  // Cannot be repair, because `repair-first` matches before (§4.1). The cast names one of the other parts: their ids are built alike.
  const tender = tenderSpotOf({ scores, levels });
  const spot = tender === 'boundaries' && ageBand === 'infant' ? 'infant.boundaries' : (tender as 'play');
  return { title, text: text[`pattern.one-tender-spot.${spot}`] };
}

/** The headline with its second line. */
export function headlineOf(text: ResultsTexts, result: Result, ageBand: AgeBand): HeadlineView {
  const { pattern, soft, second } = result;
  return {
    soft: soft ? text['ui.soft'] : null,
    ...wordsOf(text, pattern, result, ageBand),
    second: second && { pattern: second, ...wordsOf(text, second, result, ageBand) },
  };
}
