import { groups, type QuestionsTexts, type ResultsTexts, type Table } from '../../src/text/groups.ts';

/** The English text groups. */
export const english = groups satisfies Record<string, Table>;
/** All English texts by message id. */
export const allEnglish: Table = Object.assign({}, ...Object.values(english));

/** A table with ids instead of texts, so that tests do not depend on the wording. */
const idsOf = <Of extends Table>(table: Of) => Object.fromEntries(Object.keys(table).map((id) => [id, id])) as Of;
/** The texts of the results, each replaced by its message id. */
export const wordIds: QuestionsTexts & ResultsTexts = { ...idsOf(english.questions), ...idsOf(english.results) };
