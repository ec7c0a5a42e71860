/**
 * The questionnaire as data: 24 items for each of five age bands, and three optional questions. Language-free: the
 * texts are in `text/`. Source: instrument.md §2.
 */

/** The child’s age as the parent chose it, youngest first (instrument.md §2.2). Never a birth date. */
export const AGE_BANDS = ['infant', 'toddler', 'preschool', 'school-age', 'teen'] as const;
/** One of the five age bands. */
export type AgeBand = (typeof AGE_BANDS)[number];

/** The six parts of the map, clockwise from the top (instrument.md §3, `dimensions`). */
export const DIMENSIONS = ['warmth-fit', 'friction', 'communication', 'repair', 'boundaries', 'play'] as const;
/** One of the six parts. */
export type Dimension = (typeof DIMENSIONS)[number];

/** `+`: a higher answer means more connected or easier. `-`: the reverse (instrument.md §2.5). */
export type Key = '+' | '-';

/** `how-often`: in the past two weeks. `of-times`: only of the times when the situation came up (§2.6). */
export type Frame = 'how-often' | 'of-times';

/** The 24 facets in presentation order, the same in all bands. Neighbours belong to different dimensions (§2.6). */
export const FACETS = [
  { dimension: 'warmth-fit', facet: 'delight', key: '+' },
  { dimension: 'play', facet: 'fun', key: '+' },
  { dimension: 'friction', facet: 'battles', key: '-' },
  { dimension: 'communication', facet: 'serve', key: '+' },
  { dimension: 'boundaries', facet: 'kind-limit', key: '+' },
  { dimension: 'play', facet: 'rushed', key: '-' },
  { dimension: 'warmth-fit', facet: 'affection', key: '+' },
  { dimension: 'repair', facet: 'return', key: '+' },
  { dimension: 'communication', facet: 'phone', key: '-' },
  { dimension: 'play', facet: 'interest', key: '+' },
  { dimension: 'boundaries', facet: 'choice', key: '+' },
  { dimension: 'friction', facet: 'fuse', key: '-' },
  { dimension: 'repair', facet: 'own', key: '+' },
  { dimension: 'communication', facet: 'feelings', key: '+' },
  { dimension: 'warmth-fit', facet: 'distance', key: '-' },
  { dimension: 'friction', facet: 'smooth', key: '+' },
  { dimension: 'boundaries', facet: 'feelings-ok', key: '+' },
  { dimension: 'repair', facet: 'linger', key: '-' },
  { dimension: 'communication', facet: 'listen', key: '+' },
  { dimension: 'warmth-fit', facet: 'style', key: '+' },
  { dimension: 'boundaries', facet: 'line', key: '-' },
  { dimension: 'repair', facet: 'settle', key: '+' },
  { dimension: 'friction', facet: 'tense', key: '-' },
  { dimension: 'play', facet: 'child-led', key: '+' },
] as const;

type FacetRow = (typeof FACETS)[number];
/** A facet’s id within its dimension. */
export type Facet = FacetRow['facet'];
type FacetPath<Row> = Row extends { dimension: infer D extends string; facet: infer F extends string }
  ? `${D}-${F}`
  : never;
/** `<dimension>-<facet>-<band>`. Stable and public; also the message id of the item’s text. */
export type ItemId = `${FacetPath<FacetRow>}-${AgeBand}`;

/** One question as data. */
export interface Item {
  readonly id: ItemId;
  readonly dimension: Dimension;
  readonly facet: Facet;
  readonly key: Key;
  readonly frame: Frame;
}

/** Facets whose items depend on a situation that may not come up (instrument.md §2.6, `item-frames`). */
const OF_TIMES = new Set<Facet>(['serve', 'kind-limit', 'return', 'own', 'settle', 'feelings-ok', 'style']);
/** For babies, `choice` (turning away) is such a situation and `style` is not (`alsoItems`, `exceptItems`). */
const OF_TIMES_INFANT = new Set<Facet>([...OF_TIMES, 'choice']);
OF_TIMES_INFANT.delete('style');

/** The 24 items of each band in presentation order. */
export const ITEMS = Object.fromEntries(
  AGE_BANDS.map((band) => [
    band,
    FACETS.map(({ dimension, facet, key }): Item => {
      const frame = (band === 'infant' ? OF_TIMES_INFANT : OF_TIMES).has(facet) ? 'of-times' : 'how-often';
      return { id: `${dimension}-${facet}-${band}` as ItemId, dimension, facet, key, frame };
    }),
  ]),
) as unknown as Readonly<Record<AgeBand, readonly Item[]>>;

/** How often, from 0 (never or almost never) to 4 (very often) (instrument.md §2.3). */
export type Raw = 0 | 1 | 2 | 3 | 4;
/** An answer. `na`: the situation did not come up or does not apply. `skip`: skipped. Both count as missing. */
export type Answer = Raw | 'na' | 'skip';
/** The choices on screen, in order. `skip` has its own button. */
export const CHOICES = [0, 1, 2, 3, 4, 'na'] as const satisfies readonly Answer[];
/** Item id → answer. An absent id is `skip`. */
export type Answers = { readonly [Id in ItemId]?: Answer };

/** The optional questions with their answers in order. Never scored; skipping equals `rather-not-say` (§2.7). */
export const CONTEXT_QUESTIONS = [
  {
    id: 'ctx-wellbeing',
    answers: ['doing-ok', 'tired-managing', 'struggling', 'really-struggling', 'rather-not-say'],
  },
  { id: 'ctx-start', answers: ['yes', 'no', 'rather-not-say'] },
  { id: 'ctx-needs', answers: ['yes', 'not-sure', 'no', 'rather-not-say'] },
] as const;
type ContextQuestion = (typeof CONTEXT_QUESTIONS)[number];
/** The id of an optional question. */
export type ContextId = ContextQuestion['id'];
/** The answers to one optional question. */
export type ContextAnswer<Id extends ContextId = ContextId> = Extract<ContextQuestion, { id: Id }>['answers'][number];
/** Optional question → answer. An absent id is `rather-not-say`. */
export type Context = { readonly [Id in ContextId]?: ContextAnswer<Id> };
