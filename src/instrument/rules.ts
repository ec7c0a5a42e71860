/**
 * The numbers and rules of the instrument as data. Language-free; interpreted by `scoring/`.
 * Every value is a design choice, not an estimate (instrument.md, “Status: unvalidated”).
 */
import type { AgeBand, ContextId, Dimension } from './items.ts';
import type { PracticeId } from './practices.ts';

/** The level of a part. `friction` is scored as ease, so a `tender` friction means a lot of friction (§3.2, §3.3). */
export type Level = 'strength' | 'steady' | 'tender';
/** Just below a cut: one answer one step higher would reach it (§3.3). */
export type Edge = 'strength-steady' | 'steady-tender';

/** Scoring (§3). Scores are 0–100. A cut is the lowest score of a level; no attainable score equals a cut. */
export const SCORING = {
  maxRaw: 4,
  minAnswered: 3,
  cuts: { strength: 70, steady: 45 },
  edgeHalfWidth: 5,
  /** Half the width of the drawn range, in points, by number of answered items. Assumed, not measured (§3.3). */
  sem: { 3: 12, 4: 11 },
} as const;

/**
 * How likely a level is, in hundredths, by number of answered items and sum of the keyed answers (§3.5). Weights for
 * the headline, not chances about families. Never shown, stored or sent.
 */
export const CHANCES = {
  tender: {
    3: [100, 100, 99, 95, 83, 61, 34, 13, 4, 1, 0, 0, 0],
    4: [100, 100, 100, 99, 97, 89, 75, 55, 32, 15, 6, 2, 0, 0, 0, 0, 0],
  },
  strength: {
    3: [0, 0, 0, 0, 0, 1, 5, 17, 39, 66, 87, 96, 99],
    4: [0, 0, 0, 0, 0, 0, 0, 1, 3, 11, 25, 45, 68, 85, 94, 98, 100],
  },
  /** A headline that names parts is soft when its chance is lower (§4, Soft). */
  softUnder: 80,
  /** The lowest chance of a second line (§4, Second line). */
  secondMin: 50,
} as const;

/** A part is persistently tender when it is tender on two kept maps at least this many days apart (§9). */
export const PERSISTENT_DAYS = 28;

/** Change between two maps (§11). `zClear` is corrected for six simultaneous comparisons. */
export const CHANGE = { zClear: 2.638, zPossible: 1.96, minDaysApart: 14 } as const;

/** Notes about the quality of the answers, in order of precedence: only the first is shown (§5). */
export type Flag = 'same-answer' | 'long-run' | 'too-fast' | 'all-high';
/** The thresholds of the flags (§5). `secondsPerAnsweredItem` counts active time only. */
export const QUALITY = {
  'same-answer': { minAnswered: 20 },
  'long-run': { minRun: 10 },
  'too-fast': { secondsPerAnsweredItem: 2 },
  'all-high': { minScore: 90, minDimensions: 5 },
} as const;

/** The levels that a headline can be about. */
export type NamedLevel = 'tender' | 'strength';
/** A part at a level, as a headline names it. */
export interface Side {
  readonly dim: Dimension;
  readonly is: NamedLevel;
}

/**
 * The rule language of §4 and §9. A condition on an unmapped part is false. `count`, `every` and `expected` consider
 * mapped parts only. `scoredMax: n` holds when at most n parts are mapped. `clear`: not on the `steady-tender` edge.
 * `min` of `expected` and `likely` is in hundredths. Of `oneOf` the likeliest clear part counts.
 */
export type Condition =
  | { readonly flag: Flag }
  | { readonly scoredMax: number }
  | { readonly count: Level; readonly min: number }
  | { readonly every: Level }
  | { readonly dim: Dimension; readonly is: Level }
  | { readonly expected: NamedLevel; readonly min: number }
  | { readonly clear: NamedLevel; readonly min: number }
  | { readonly clear: NamedLevel; readonly dim: Dimension }
  | { readonly likely: readonly (Side | { readonly oneOf: readonly Side[] })[]; readonly min: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly always: true }
  | { readonly band: AgeBand }
  | { readonly ctx: ContextId; readonly in: readonly string[] }
  | { readonly persistentTender: { readonly minDaysApart: number } };

/** Headlines that say much the same. Only for measuring how stable a headline is (§12.2); never shown. */
type Family = 'several' | 'storm' | 'closeness' | 'limits' | 'way-back' | 'steady';

interface PatternRow {
  readonly id: string;
  /** Without a family a headline is never soft. */
  readonly family?: Family;
  readonly when: Condition;
  /** Limits the rule to these bands. */
  readonly bands?: readonly AgeBand[];
  /** A second headline that is less likely can follow. */
  readonly second?: true;
}

/** Limits are something else for babies. */
const NOT_INFANT = ['toddler', 'preschool', 'school-age', 'teen'] as const;

/** Two parts that are both sure enough to lead (§4). */
const both = (one: Side, other: Side | { readonly oneOf: readonly Side[] }) =>
  ({ likely: [one, other], min: 80 }) as const;
const tender = (dim: Dimension) => ({ dim, is: 'tender' }) as const;
const strong = (dim: Dimension) => ({ dim, is: 'strength' }) as const;

/** The headlines. The first rule that matches wins; the last one always matches (§4). */
export const PATTERNS = [
  { id: 'even-answers', when: { flag: 'same-answer' } },
  { id: 'not-enough', when: { scoredMax: 3 } },
  {
    id: 'all-strained',
    family: 'several',
    when: {
      all: [
        { expected: 'tender', min: 300 },
        { count: 'tender', min: 3 },
      ],
    },
  },
  { id: 'stuck-after-storms', family: 'storm', when: both(tender('friction'), tender('repair')) },
  { id: 'stormy-reconnecting', family: 'storm', when: both(tender('friction'), strong('repair')) },
  { id: 'busy-distant', family: 'closeness', when: both(tender('play'), tender('communication')) },
  {
    id: 'calm-but-far',
    family: 'closeness',
    when: both(strong('friction'), { oneOf: [tender('warmth-fit'), tender('communication')] }),
  },
  {
    id: 'firm-but-cool',
    family: 'closeness',
    when: both(strong('boundaries'), tender('warmth-fit')),
    bands: NOT_INFANT,
  },
  { id: 'warm-few-lines', family: 'limits', when: both(strong('warmth-fit'), tender('boundaries')), bands: NOT_INFANT },
  { id: 'close-and-stormy', family: 'storm', when: both(strong('warmth-fit'), tender('friction')) },
  {
    id: 'mixed-map',
    family: 'several',
    when: {
      any: [
        { clear: 'tender', min: 2 },
        {
          all: [
            { expected: 'tender', min: 175 },
            { count: 'tender', min: 2 },
          ],
        },
        { count: 'tender', min: 3 },
        { all: [tender('friction'), tender('repair')] },
      ],
    },
    second: true,
  },
  { id: 'repair-first', family: 'way-back', when: { clear: 'tender', dim: 'repair' }, second: true },
  {
    id: 'one-tender-spot',
    family: 'steady',
    when: { any: [{ clear: 'tender', min: 1 }, tender('warmth-fit'), tender('friction')] },
    second: true,
  },
  { id: 'strong-across', family: 'steady', when: { every: 'strength' } },
  { id: 'steady-with-strengths', family: 'steady', when: { count: 'strength', min: 1 } },
  { id: 'steady-across', family: 'steady', when: { always: true } },
] as const satisfies readonly PatternRow[];
/** The id of a headline. */
export type PatternId = (typeof PATTERNS)[number]['id'];
/** The rule of one headline. */
export type Pattern = PatternRow & { readonly id: PatternId };

/** Why a suggestion was picked (§6). */
export type Role = 'tend' | 'lean-on' | 'keep' | 'starter';

/** How suggestions are chosen (§6). `leverage` is in tenths. It is a judgement, not an estimate. */
export const SELECTION: {
  readonly leverage: Readonly<Record<AgeBand, Readonly<Record<Dimension, number>>>>;
  readonly tieOrder: readonly Dimension[];
  readonly starterSet: readonly PracticeId[];
  readonly limit: {
    readonly default: number;
    readonly patterns: { readonly [Id in PatternId]?: number };
    readonly wellbeing: { readonly [answer: string]: number };
  };
  readonly tendSlots: number;
  /** In steps of the mean answer: another practice than the first of a part is chosen only from this difference on. */
  readonly practiceGap: number;
} = {
  leverage: {
    infant: { 'warmth-fit': 11, friction: 9, communication: 13, repair: 12, boundaries: 7, play: 10 },
    toddler: { 'warmth-fit': 10, friction: 10, communication: 12, repair: 12, boundaries: 10, play: 11 },
    preschool: { 'warmth-fit': 10, friction: 10, communication: 11, repair: 12, boundaries: 11, play: 11 },
    'school-age': { 'warmth-fit': 10, friction: 10, communication: 11, repair: 12, boundaries: 10, play: 10 },
    teen: { 'warmth-fit': 11, friction: 9, communication: 11, repair: 13, boundaries: 11, play: 9 },
  },
  tieOrder: ['repair', 'communication', 'warmth-fit', 'play', 'boundaries', 'friction'],
  starterSet: ['catch-the-serve', 'short-repair', 'ten-follow'],
  limit: { default: 3, patterns: { 'all-strained': 2 }, wellbeing: { struggling: 2, 'really-struggling': 1 } },
  tendSlots: 2,
  practiceGap: 1.5,
};

/** Support cards. They are independent of suggestions and never change scores, levels or the headline (§9). */
export type SupportId = 'safety' | 'wellbeing' | 'reach-out' | 'hard-start' | 'extra-needs';
interface SupportRow {
  readonly id: SupportId;
  /** Shown when this holds. `safety` is always available behind its button. */
  readonly when: Condition;
  /** Shown open, or at the top, when `when` holds. */
  readonly raised?: { readonly as: 'expanded' | 'top'; readonly when: Condition };
}
/** The supports in display order (§9, `supports`). */
export const SUPPORTS: readonly SupportRow[] = [
  {
    id: 'safety',
    when: { always: true },
    raised: {
      as: 'expanded',
      when: {
        any: [
          { ctx: 'ctx-wellbeing', in: ['really-struggling'] },
          {
            all: [
              { dim: 'friction', is: 'tender' },
              { any: [{ band: 'infant' }, { dim: 'repair', is: 'tender' }, { count: 'tender', min: 4 }] },
            ],
          },
        ],
      },
    },
  },
  {
    id: 'wellbeing',
    when: { ctx: 'ctx-wellbeing', in: ['tired-managing', 'struggling', 'really-struggling'] },
    raised: { as: 'top', when: { ctx: 'ctx-wellbeing', in: ['struggling', 'really-struggling'] } },
  },
  {
    id: 'reach-out',
    when: {
      any: [
        { count: 'tender', min: 3 },
        { ctx: 'ctx-wellbeing', in: ['really-struggling'] },
        { dim: 'warmth-fit', is: 'tender' },
        {
          all: [
            { dim: 'friction', is: 'tender' },
            { dim: 'repair', is: 'tender' },
          ],
        },
        { persistentTender: { minDaysApart: PERSISTENT_DAYS } },
      ],
    },
  },
  { id: 'hard-start', when: { ctx: 'ctx-start', in: ['yes'] } },
  { id: 'extra-needs', when: { ctx: 'ctx-needs', in: ['yes', 'not-sure'] } },
];
