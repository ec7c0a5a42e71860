/**
 * Whether a record from outside can be a map at all. Its types are checked already (host/schema/snapshot.ts); here it is
 * whether its values belong together. Source: take-along.md, File.
 */
import { DIMENSIONS } from '../instrument/items.ts';
import { SCORING } from '../instrument/rules.ts';
import { levelsOf, scoreOfSum, type DimensionScore } from '../scoring/dimensions.ts';
import { tenderSpotOf } from '../scoring/headline.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether answers can have this score, and level, edge and range are those of the score (instrument.md §3). */
function followsFromAnswers(part: DimensionScore): boolean {
  if (part.score === null) return true;
  const sum = Math.round((part.score / 100) * SCORING.maxRaw * part.answered);
  const { score, level, edge, range } = scoreOfSum(sum, part.answered);
  return (
    score === part.score &&
    level === part.level &&
    edge === part.edge &&
    range[0] === part.range[0] &&
    range[1] === part.range[1]
  );
}

/** Whether a headline of one tender part has a part to name. It has no words for repair (instrument.md §4.1). */
function namesItsPart({ scores, pattern, second }: Snapshot): boolean {
  if (pattern !== 'one-tender-spot' && second !== 'one-tender-spot') return true;
  const spot = tenderSpotOf({ scores, levels: levelsOf(scores) });
  return spot !== undefined && spot !== 'repair';
}

/**
 * Whether the parts of a record follow from answers, and its headline can be put into words. For records of this first
 * number of the instrument version, since another one may score in another way (instrument.md §11).
 */
export const isSound = (snapshot: Snapshot): boolean =>
  DIMENSIONS.every((one) => followsFromAnswers(snapshot.scores[one])) && namesItsPart(snapshot);
