/**
 * Builds the view model of the results screen from a result and the texts. All arithmetic happens here, so the views
 * only render. Source: instrument.md §3.3, §3.4, §4.1, §5, §9, §10.
 */
import { DIMENSIONS, ITEMS, type AgeBand, type Answers, type Context, type Dimension } from '../instrument/items.ts';
import { PRACTICES, type PracticeId } from '../instrument/practices.ts';
import type { PracticeReferenceId } from '../instrument/references.ts';
import type { SupportId } from '../instrument/rules.ts';
import { levelsOf, type Levels } from '../scoring/dimensions.ts';
import { isPersistentTender } from '../scoring/persistent.ts';
import { score, supportsOf as supportsOfMap, type Result, type ScoreOptions } from '../scoring/score.ts';
import type { QuestionsTexts, ResultsTexts } from '../text/groups.ts';
import { headlineOf, type HeadlineView } from './headline.ts';
import { partOf, stripsOf, wordsFor, type PartView, type StripsView } from './parts.ts';
import type { KeptMap, Snapshot } from './snapshot.ts';

type Words = QuestionsTexts & ResultsTexts;

/** A suggestion card. */
export interface CardView {
  readonly practice: PracticeId;
  /** The part that its icon highlights. For a starter, the part of the practice. */
  readonly dimension: Dimension;
  /** Why it was picked. */
  readonly role: string;
  /** The label of the part it was picked for; `null` for a starter. */
  readonly part: string | null;
  readonly title: string;
  readonly why: string;
  /** The titled paragraphs in display order: `try`, `say`, `hard`, or `hard` first. */
  readonly steps: readonly { readonly kind: 'try' | 'say' | 'hard'; readonly title: string; readonly text: string }[];
  /** Short names of the sources. Full text and URL are in `PRACTICE_REFERENCES`. */
  readonly cites: readonly { readonly id: PracticeReferenceId; readonly short: string }[];
}

/** A support card. */
export interface SupportView {
  readonly id: SupportId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A paragraph with a bold lead-in at the end; `null`: none. */
  readonly last: { readonly lead: string; readonly text: string } | null;
  readonly open: boolean;
}

/** The view model of the results screen. */
export interface ResultsView extends StripsView {
  /** Help is shown open at the top because of the answers (§9). */
  readonly helpOpen: boolean;
  readonly opening: string;
  readonly working: { readonly lead: string | null; readonly lines: readonly string[] };
  /** The six parts in the order of the map. */
  readonly parts: readonly PartView[];
  /** The strips start collapsed, so that a hard result is not spelled out unless the parent opens them (§10.6). */
  readonly stripsFolded: boolean;
  readonly headline: HeadlineView;
  /** Notes under the headline. If there are any, a help button follows. */
  readonly notes: readonly string[];
  /** Support cards: right after the headline, before the suggestions, and after them. */
  readonly supports: Readonly<Record<'headline' | 'before' | 'after', readonly SupportView[]>>;
  readonly tries: { readonly title: string; readonly lines: readonly string[]; readonly cards: readonly CardView[] };
  /** A note about the quality of the answers, or `null`. */
  readonly quality: string | null;
}

/** The input of a map. */
export interface Answered extends ScoreOptions {
  readonly answers: Answers;
  readonly ageBand: AgeBand;
  readonly context: Context;
  /** Maps stored on the device, to detect a persistently tender part (§9). */
  readonly maps?: readonly KeptMap[];
}

function workingOf(text: Words, { brightSpots }: Result, levels: Levels, ageBand: AgeBand): ResultsView['working'] {
  if ('items' in brightSpots) {
    const dimensions = ITEMS[ageBand].filter(({ id }) => brightSpots.items.includes(id)).map((item) => item.dimension);
    const hard = dimensions.every((one) => levels[one] === 'tender');
    return {
      lead: text[hard ? 'bright.often-hard' : 'bright.often'],
      lines: brightSpots.items.map((id) => text[id]),
    };
  }
  const { dimension } = brightSpots;
  return {
    lead: null,
    lines: [dimension ? text[`dimension.${wordsFor(dimension, ageBand)}.bright`] : text['bright.looked']],
  };
}

/** The notes under the headline (§10.1, 5). */
function notesOf(text: Words, levels: Levels, ageBand: AgeBand): string[] {
  const notes: string[] = [];
  if (levels.friction === 'tender') notes.push(text['note.safe']);
  const older = ageBand === 'school-age' || ageBand === 'teen';
  if (older && (levels['warmth-fit'] === 'tender' || levels.communication === 'tender'))
    notes.push(text['note.withdrawn']);
  return notes;
}

type CardSupport = Exclude<SupportId, 'safety'>;
const PARAGRAPHS = {
  wellbeing: ['p1', 'p2', 'p3', 'p4'],
  'reach-out': ['p1', 'p2', 'p3', 'p4'],
  'hard-start': ['p1', 'p2', 'p3'],
  'extra-needs': ['p1', 'p2'],
} as const satisfies Record<CardSupport, readonly string[]>;

const supportOf = (text: Words, id: CardSupport, open: boolean, last: SupportView['last'] = null): SupportView => ({
  id,
  title: text[`support.${id}.title`],
  paragraphs: PARAGRAPHS[id].map((p) => text[`support.${id}.${p}` as keyof Words]),
  last,
  open,
});

/** Assigns each support to its place on the screen (§9, §10.1). */
function supportsOf(
  text: Words,
  { supports, pattern }: Result,
  levels: Levels,
  ageBand: AgeBand,
): ResultsView['supports'] {
  const headline: SupportView[] = [];
  const before: SupportView[] = [];
  const after: SupportView[] = [];
  if (supports.includes('reach-out')) {
    const coolBaby = ageBand === 'infant' && levels['warmth-fit'] === 'tender';
    (pattern === 'all-strained' || coolBaby ? headline : after).push(supportOf(text, 'reach-out', true));
  }
  if (supports.includes('wellbeing:top')) {
    // help that stands open by rule says it already (§9, “Nothing twice”)
    const last =
      ageBand === 'infant' && !supports.includes('safety:expanded')
        ? { lead: text['support.scary-thoughts.lead'], text: text['support.scary-thoughts'] }
        : null;
    headline.push(supportOf(text, 'wellbeing', true, last));
  }
  if (supports.includes('hard-start')) before.push(supportOf(text, 'hard-start', false));
  if (supports.includes('extra-needs')) before.push(supportOf(text, 'extra-needs', false));
  if (supports.includes('wellbeing')) after.push(supportOf(text, 'wellbeing', false));
  return { headline, before, after };
}

function triesOf(text: Words, { pattern, suggestions }: Result, { ageBand, context }: Answered): ResultsView['tries'] {
  const strained = pattern === 'all-strained';
  const order =
    context['ctx-wellbeing'] === 'really-struggling'
      ? (['hard', 'try', 'say'] as const)
      : (['try', 'say', 'hard'] as const);
  const cards = suggestions.map(({ dimension, role, practice }, place): CardView => {
    const { cites, dimension: own } = PRACTICES.find(({ id }) => id === practice)!;
    return {
      practice,
      dimension: dimension ?? own,
      role: strained && place === 0 ? text['ui.tries.start-here'] : text[`role.${role}`],
      part: dimension ? text[`dimension.${wordsFor(dimension, ageBand)}.label`] : null,
      title: text[`practice.${practice}.title`],
      why: text[`practice.${practice}.why`],
      steps: order.map((kind) => ({
        kind,
        title: text[`ui.practice.${kind}`],
        text: text[`practice.${practice}.${ageBand}.${kind}`],
      })),
      cites: cites.map((id) => ({ id, short: text[`reference.${id}.short`] })),
    };
  });
  const first = strained ? [text['ui.tries.one-step']] : cards.length > 1 ? [text['ui.tries.pick']] : [];
  return {
    title: text[cards.length > 1 ? 'ui.tries' : 'ui.tries.one'],
    lines: [...first, text['ui.tries.apart']],
    cards,
  };
}

/** The first flag that has a text. The headline covers `same-answer`, and then `long-run` is left out too (§5). */
function qualityOf(text: Words, { flags }: Result): string | null {
  const noted = (['long-run', 'too-fast', 'all-high'] as const).find(
    (flag) => flags.includes(flag) && !(flag === 'long-run' && flags.includes('same-answer')),
  );
  return noted ? text[`note.${noted}`] : null;
}

/** Scores the answers, and adds the supports that need earlier maps. */
export function resultOf({ answers, ageBand, context, seconds, maps = [] }: Answered): Result {
  const result = score(answers, ageBand, seconds === undefined ? { context } : { context, seconds });
  const persistentTender = isPersistentTender(maps.map(({ date, snapshot }) => ({ date, ...snapshot })));
  if (!persistentTender) return result;
  return { ...result, supports: supportsOfMap({ scores: result.scores, ageBand, context, persistentTender }) };
}

/** The view model for a set of answers. */
export const describe = (text: Words, answered: Answered): ResultsView => viewOf(text, answered, resultOf(answered));

/**
 * The view model of a stored map. It has no answers, so supports and notes follow from the scores alone, and `opening`,
 * `working` and `quality` say nothing about it: the screen of a stored map does not show them (host-contract.md, “Events”).
 */
export function describeKept(text: Words, snapshot: Snapshot): ResultsView {
  const { ageBand, scores, pattern, soft, second, suggestions } = snapshot;
  const known = { flags: [], supports: supportsOfMap({ scores, ageBand }), brightSpots: { dimension: null } };
  return viewOf(text, { answers: {}, ageBand, context: {} }, { scores, pattern, soft, second, suggestions, ...known });
}

function viewOf(text: Words, answered: Answered, result: Result): ResultsView {
  const { ageBand, context } = answered;
  const levels = levelsOf(result.scores);
  const parts = DIMENSIONS.map((dimension) => partOf(text, dimension, answered, result, levels));
  const hard = result.pattern === 'all-strained' || context['ctx-wellbeing'] === 'really-struggling';
  return {
    helpOpen: result.supports.includes('safety:expanded'),
    opening: text[hard ? 'opening.hard' : 'opening.default'],
    working: workingOf(text, result, levels, ageBand),
    parts,
    ...stripsOf(text, parts, answered, levels),
    stripsFolded: result.pattern === 'all-strained',
    headline: headlineOf(text, result, ageBand),
    notes: notesOf(text, levels, ageBand),
    supports: supportsOf(text, result, levels, ageBand),
    tries: triesOf(text, result, answered),
    quality: qualityOf(text, result),
  };
}

/** Whether two maps have the same headline, as sure, the same second line, and the same level for every part. */
export const saysTheSame = (a: ResultsView, b: ResultsView): boolean =>
  a.headline.title === b.headline.title &&
  a.headline.soft === b.headline.soft &&
  a.headline.second?.pattern === b.headline.second?.pattern &&
  a.parts.every(({ word }, i) => word === b.parts[i]!.word);
