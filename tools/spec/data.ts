/**
 * Reads the data of the instrument from its specification: items, optional questions, practices, references, numbers.
 */
import { codesIn, only, type Section } from './markdown.ts';

interface Frames {
  readonly default: string;
  readonly 'of-times': Readonly<Record<'facets' | 'alsoItems' | 'exceptItems', readonly string[]>>;
}

/** The age bands, youngest first. */
export const bandsOf = (spec: Section): string[] =>
  spec
    .section('2.2')
    .rows('band id', 'label')
    .map((row) => codesIn(row['band id']!)[0]!);

/** Age band → its items in presentation order, each with its part, key and frame. */
function itemsOf(spec: Section) {
  const frames = spec.json<Frames>('item-frames');
  const { facets, alsoItems, exceptItems } = frames['of-times'];
  const dimensions = new Map(
    spec
      .section('2.5')
      .rows('facet id', 'dimension')
      .map((row) => [codesIn(row['facet id']!)[0]!, codesIn(row['dimension']!)[0]!]),
  );
  return Object.fromEntries(
    bandsOf(spec).map((band) => {
      const rows = spec.section(`Items: \`${band}\``).rows('#', 'item id', 'key');
      const items = rows.map((row, i) => {
        if (Number(row['#']) !== i + 1) throw new Error(`Items of ${band} are out of order at ${row['#']}.`);
        const id = codesIn(row['item id']!)[0]!;
        const facet = [...dimensions.keys()].find((one) => id === `${dimensions.get(one)}-${one}-${band}`);
        if (!facet) throw new Error(`${id} has no facet.`);
        const isOfTimes = (facets.includes(facet) || alsoItems.includes(id)) && !exceptItems.includes(id);
        const frame = isOfTimes ? 'of-times' : frames.default;
        return { id, dimension: dimensions.get(facet)!, facet, key: row['key']!, frame };
      });
      return [band, items];
    }),
  );
}

/** The optional questions, each with its answers in order. */
function contextOf(spec: Section) {
  const questions: { id: string; answers: string[] }[] = [];
  for (const line of spec.section('2.7').text.split('\n')) {
    const question = line.match(/^- \*\*`([^`]+)`/)?.[1];
    const answer = line.match(/^ {2}- `([^`]+)`/)?.[1];
    if (question) questions.push({ id: question, answers: [] });
    if (answer) questions.at(-1)!.answers.push(answer);
  }
  return questions;
}

/** The ids of the practices, in the order of the catalogue. */
export const practicesOf = (spec: Section): string[] =>
  [...spec.section('8.').text.matchAll(/^#### Practice: `([^`]+)`/gm)].map(([, id]) => id!);

/** The facets and the references of each practice. */
const catalogueOf = (spec: Section) =>
  practicesOf(spec).map((id) => {
    const { text } = spec.section(`Practice: \`${id}\``);
    const listed = (name: string) => codesIn(only(text, new RegExp(`^- ${name}: (.*)$`, 'm')));
    return {
      id,
      dimension: listed('dimension')[0]!,
      facets: listed('facets'),
      cites: listed('cites'),
      card: listed('card')[0]!,
    };
  });

/** The references: id → text and URL. */
const referencesOf = (spec: Section) =>
  Object.fromEntries(
    [
      ...spec.section('14.1').rows('id', 'reference', 'DOI'),
      ...spec.section('14.1').rows('id', 'reference', 'address'),
    ].map((row) => [
      codesIn(row['id']!)[0]!,
      { text: row['reference']!.replaceAll("'", '’'), url: row['DOI'] ?? row['address']! },
    ]),
  );

/** All data of the instrument. */
export const dataOf = (spec: Section) => ({
  items: itemsOf(spec),
  context: contextOf(spec),
  practices: catalogueOf(spec),
  references: referencesOf(spec),
  scoring: spec.json<Readonly<Record<string, unknown>>>('scoring-rules'),
  chances: spec.json<Readonly<Record<string, unknown>>>('chances'),
  patterns: spec.json<readonly Readonly<Record<string, unknown>>[]>('patterns'),
  quality: spec.json<Readonly<Record<string, unknown>>>('quality'),
  selection: spec.json<Readonly<Record<string, unknown>>>('selection'),
});
