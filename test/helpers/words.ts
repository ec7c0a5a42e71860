import { groups, type QuestionsTexts, type ResultsTexts, type Table } from '../../src/text/groups.ts';

/** The groups in English. */
export const english = groups satisfies Record<string, Table>;
/** All English texts by message id. */
export const allEnglish: Table = Object.assign({}, ...Object.values(english));

/** A table with each text’s id in its place, so that a test says which text it expects, not its wording. */
const idsOf = <Of extends Table>(table: Of) => Object.fromEntries(Object.keys(table).map((id) => [id, id])) as Of;
/** What the results are told in, with every text replaced by its message id. */
export const wordIds: QuestionsTexts & ResultsTexts = { ...idsOf(english.questions), ...idsOf(english.results) };
