import type { AboutTexts, FirstTexts, QuestionsTexts, ResultsTexts } from '../../src/text/groups.ts';
import { aboutTexts } from '../../src/text/about.ts';
import { changeTexts } from '../../src/text/change.ts';
import { firstTexts } from '../../src/text/first.ts';
import { itemTexts } from '../../src/text/items.ts';
import { literal, type Msg } from '../../src/text/msg.ts';
import { practiceTexts } from '../../src/text/practices.ts';
import { questionTexts } from '../../src/text/questions.ts';
import { resultsTexts } from '../../src/text/results.ts';

/** Every group of texts, each `msg` call of it put through one’s own. `change` is shown by no screen yet. */
export const groupsWith = (msg: Msg) =>
  ({
    first: firstTexts(msg) satisfies FirstTexts,
    questions: { ...questionTexts(msg), ...itemTexts(msg) } satisfies QuestionsTexts,
    results: { ...resultsTexts(msg), ...practiceTexts(msg) } satisfies ResultsTexts,
    about: aboutTexts(msg) satisfies AboutTexts,
    change: changeTexts(msg),
  }) satisfies Record<string, Record<string, string>>;

/** The groups in English. */
export const english = groupsWith(literal);
/** All English texts by message id. */
export const allEnglish: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(english));

/** A `msg` that stands each text’s id in its place, so that a test says which text it expects, not its wording. */
export const idOf = ((_: string, options?: { id?: string }) => options?.id ?? '') as Msg;
const ids = groupsWith(idOf);
/** What the results are told in, with every text replaced by its message id. */
export const wordIds: QuestionsTexts & ResultsTexts = { ...ids.questions, ...ids.results };
