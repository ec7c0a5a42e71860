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

/**
 * The rule language of §4 and §9. A condition on an unmapped part is false. `count` and `every` consider mapped parts
 * only. `scoredMax: n` holds when at most n parts are mapped.
 */
export type Condition =
  | { readonly flag: Flag }
  | { readonly scoredMax: number }
  | { readonly count: Level; readonly min?: number; readonly max?: number }
  | { readonly every: Level }
  | { readonly dim: Dimension; readonly is: Level }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly always: true }
  | { readonly band: AgeBand }
  | { readonly ctx: ContextId; readonly in: readonly string[] }
  | { readonly persistentTender: { readonly minDaysApart: number } };

interface PatternRow {
  readonly id: string;
  readonly when: Condition;
  /** The headline is also soft when a mapped part at this level has an edge. */
  readonly softAt?: Level;
  /** Limits the rule to these bands. */
  readonly bands?: readonly AgeBand[];
}

/** The headlines. The first rule that matches wins; the last one always matches (§4). */
export const PATTERNS = [
  { id: 'even-answers', when: { flag: 'same-answer' } },
  { id: 'not-enough', when: { scoredMax: 3 } },
  { id: 'all-strained', when: { count: 'tender', min: 4 }, softAt: 'tender' },
  {
    id: 'stuck-after-storms',
    when: {
      all: [
        { dim: 'friction', is: 'tender' },
        { dim: 'repair', is: 'tender' },
      ],
    },
  },
  {
    id: 'stormy-reconnecting',
    when: {
      all: [
        { dim: 'friction', is: 'tender' },
        { dim: 'repair', is: 'strength' },
      ],
    },
  },
  { id: 'repair-first', when: { dim: 'repair', is: 'tender' } },
  {
    id: 'busy-distant',
    when: {
      all: [
        { dim: 'play', is: 'tender' },
        { dim: 'communication', is: 'tender' },
      ],
    },
  },
  {
    id: 'calm-but-far',
    when: {
      all: [
        { dim: 'friction', is: 'strength' },
        {
          any: [
            { dim: 'warmth-fit', is: 'tender' },
            { dim: 'communication', is: 'tender' },
          ],
        },
      ],
    },
  },
  {
    id: 'firm-but-cool',
    when: {
      all: [
        { dim: 'boundaries', is: 'strength' },
        { dim: 'warmth-fit', is: 'tender' },
      ],
    },
    bands: ['toddler', 'preschool', 'school-age', 'teen'],
  },
  {
    id: 'warm-few-lines',
    when: {
      all: [
        { dim: 'warmth-fit', is: 'strength' },
        { dim: 'boundaries', is: 'tender' },
      ],
    },
    bands: ['toddler', 'preschool', 'school-age', 'teen'],
  },
  {
    id: 'close-and-stormy',
    when: {
      all: [
        { dim: 'warmth-fit', is: 'strength' },
        { dim: 'friction', is: 'tender' },
      ],
    },
  },
  {
    id: 'one-tender-spot',
    when: {
      all: [
        { count: 'tender', min: 1 },
        { count: 'tender', max: 1 },
      ],
    },
    softAt: 'tender',
  },
  { id: 'strong-across', when: { every: 'strength' } },
  { id: 'steady-across', when: { every: 'steady' } },
  {
    id: 'steady-with-strengths',
    when: {
      all: [
        { count: 'tender', max: 0 },
        { count: 'strength', min: 1 },
      ],
    },
  },
  { id: 'mixed-map', when: { always: true } },
] as const satisfies readonly PatternRow[];
/** The id of a headline. */
export type PatternId = (typeof PATTERNS)[number]['id'];
/** The rule of one headline. */
export type Pattern = PatternRow & { readonly id: PatternId };

/** Why a suggestion was picked (§6). */
export type Role = 'tend' | 'lean-on' | 'keep' | 'starter';

/** How suggestions are chosen (§6). `leverage` is a judgement in steps of 0.1, not an estimate. */
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
