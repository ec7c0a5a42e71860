import { groupsWith, type QuestionsTexts, type ResultsTexts } from '../../src/text/groups.ts';
import { literal, type Msg } from '../../src/text/msg.ts';

/** The groups in English. */
export const english = groupsWith(literal) satisfies Record<string, Record<string, string>>;
/** All English texts by message id. */
export const allEnglish: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(english));

/** A `msg` that stands each text’s id in its place, so that a test says which text it expects, not its wording. */
export const idOf = ((_: string, options?: { id?: string }) => options?.id ?? '') as Msg;
const ids = groupsWith(idOf);
/** What the results are told in, with every text replaced by its message id. */
export const wordIds: QuestionsTexts & ResultsTexts = { ...ids.questions, ...ids.results };
