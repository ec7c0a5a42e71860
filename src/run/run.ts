/**
 * The state of a run as a pure reducer: the current screen and the answers. `reduce(run, act)` returns the next run and
 * the events for the page. No DOM, no texts, no clock; elapsed time is part of an act. Source: instrument.md §2.4,
 * §2.7, §5; events that fire once: host-contract.md, “Events”.
 */
import {
  CONTEXT_QUESTIONS,
  ITEMS,
  type AgeBand,
  type Answer,
  type Answers,
  type Context,
  type ContextAnswer,
  type ContextId,
  type Item,
  type ItemId,
} from '../instrument/items.ts';

/** Screens that are opened from another screen and closed again. */
export type Opened =
  /** “Welcome back”: something is stored on the device. */
  | 'return'
  /** A map that is stored on the device. */
  | 'kept'
  /** “Clear what is kept here?” */
  | 'forget'
  /** The consent panel, and the two screens that can follow it. */
  | 'share'
  | 'shared'
  | 'declined'
  | 'review'
  | 'about'
  /** “Why this helps”. */
  | 'learn'
  /** “My page”. */
  | 'page'
  /** “Open a map”, whose map it is, and a map that was opened on its own. */
  | 'open-file'
  | 'whose'
  | 'opened'
  /** “Same child as last time?”, “Then and now”, and two views of one child. */
  | 'same-child'
  | 'compare'
  | 'two';

/** The current screen. */
export type Screen = 'first' | 'child' | 'question' | 'optional' | 'results' | Opened;

/** The number of questions; also `steps` in the progress event. */
export const STEPS = 24;
const OPTIONAL_STEPS = CONTEXT_QUESTIONS.length;

/** One run: from the first screen until the answers are cleared or the parent starts again. */
export interface Run {
  readonly screen: Screen;
  /** The index of the current question (0–23) or optional question (0–2); 0 on other screens. */
  readonly at: number;
  /** The chosen age, or `null` before the choice. */
  readonly ageBand: AgeBand | null;
  /** The page set the age when the run started, so the parent is not asked for it. */
  readonly ageGiven: boolean;
  /** Answers per age band, kept until the run ends. Only those of the chosen age are scored. */
  readonly answers: { readonly [Band in AgeBand]?: Answers };
  readonly context: Context;
  /** Active answering time per age band, in seconds. Absent: the time is unknown. */
  readonly seconds: { readonly [Band in AgeBand]?: number };
  /** The answers when the parent opened the review; `null` before. */
  readonly before: { readonly answers: Answers; readonly context: Context } | null;
  /** How many questions the parent has moved past. Each is reported once. */
  readonly passed: number;
  /** The parent has given a first answer. */
  readonly started: boolean;
  /** The results have been shown. */
  readonly completed: boolean;
  /** When they were first shown, in ms since 1970; `null` before. */
  readonly completedAt: number | null;
  /** The screen from which a map was opened, or two were compared. That is where “Back” leads. */
  readonly openedFrom: Opened | 'first' | 'results';
}

/** The part of an unfinished run that can be stored on the device and restored. */
export type Unfinished = Pick<Run, 'ageBand' | 'at' | 'answers'>;

/** An action of the parent, or of the element on the parent’s behalf. */
export type Act =
  /** “Start”. `ageBand`: the age that the page set, or `null`. Ignored on any screen but the first. */
  | { readonly type: 'start'; readonly ageBand: AgeBand | null }
  | { readonly type: 'choose-age'; readonly ageBand: AgeBand }
  /** An answer to the question on screen. */
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'answer-context'; readonly answer: ContextAnswer }
  /** “Continue”, or a tap that moves on. Ignored while an age or an answer has to be chosen first. */
  | { readonly type: 'next' }
  /** “Skip”: removes the answer and moves on. */
  | { readonly type: 'skip' }
  | { readonly type: 'back' }
  /** Active seconds spent on the current question since the last act. */
  | { readonly type: 'spent'; readonly seconds: number }
  /** The results have been rendered. `at`: now, in ms since 1970. */
  | { readonly type: 'results-shown'; readonly at: number }
  | { readonly type: 'open'; readonly screen: Opened | 'first' | 'results' }
  /** An answer changed in the review. */
  | { readonly type: 'change'; readonly item: ItemId; readonly answer: Answer }
  | { readonly type: 'change-context'; readonly question: ContextId; readonly answer: ContextAnswer }
  /** “Start again”, or “Done” on a shared tablet. Reported to the page. */
  | { readonly type: 'again' }
  /** “Clear my answers”, leaving, a timeout, or `reset()`. Not reported to the page. */
  | { readonly type: 'clear' }
  | { readonly type: 'restore'; readonly unfinished: Unfinished };

/** An event for the page. */
export type RunEvent =
  | { readonly type: 'start' }
  | { readonly type: 'progress'; readonly step: number }
  | { readonly type: 'complete' }
  | { readonly type: 'reset' };

/** The next run, and the events for the page. */
export interface Reduced {
  readonly run: Run;
  readonly events: readonly RunEvent[];
}

const FRESH: Run = {
  screen: 'first',
  at: 0,
  ageBand: null,
  ageGiven: false,
  answers: {},
  context: {},
  seconds: {},
  before: null,
  passed: 0,
  started: false,
  completed: false,
  completedAt: null,
  openedFrom: 'first',
};

/** A new run: the first screen, no answers. */
export const createRun = (): Run => FRESH;

/** The answers for the chosen age; empty before an age is chosen. */
export const answersOf = (run: Run): Answers => (run.ageBand && run.answers[run.ageBand]) || {};

/** Whether anything is answered, for any age band; “Skip” is no answer. */
export const hasAnswers = ({ answers, context }: Pick<Run, 'answers' | 'context'>): boolean =>
  [...Object.values(answers), context].some((given) =>
    Object.values(given).some((answer) => answer !== undefined && answer !== 'skip'),
  );

/** The current item. Throws a `RangeError` if no age is chosen or the index is out of range. */
export function itemAt(run: Run): Item {
  const item = run.ageBand && ITEMS[run.ageBand][run.at];
  if (!item) throw new RangeError(`No question ${run.at} for age ${run.ageBand}.`);
  return item;
}

/** The current optional question. Throws a `RangeError` if the index is out of range. */
export function contextAt(run: Run) {
  const question = CONTEXT_QUESTIONS[run.at];
  if (!question) throw new RangeError(`No optional question ${run.at}.`);
  return question;
}

/** Whether “Continue” can move on: an age or an answer is chosen. */
export function canContinue(run: Run): boolean {
  switch (run.screen) {
    case 'child':
      return run.ageBand !== null;
    case 'question':
      return (answersOf(run)[itemAt(run).id] ?? 'skip') !== 'skip';
    case 'optional':
      return run.context[contextAt(run).id] !== undefined;
    default:
      return false;
  }
}

const only = (run: Run): Reduced => ({ run, events: [] });

function withAnswer(run: Run, item: ItemId, answer: Answer): Run {
  return run.ageBand
    ? { ...run, answers: { ...run.answers, [run.ageBand]: { ...answersOf(run), [item]: answer } } }
    : run;
}

function withContext(run: Run, question: ContextId, answer: ContextAnswer | undefined): Run {
  return { ...run, context: { ...run.context, [question]: answer } };
}

/** Reports the first answer of a run, once. */
function reportStart(run: Run): Reduced {
  return run.started ? only(run) : { run: { ...run, started: true }, events: [{ type: 'start' }] };
}

/** Moves on by one question. The first time past a question is reported; optional questions are not. */
function forward(run: Run): Reduced {
  if (run.screen === 'child') return only({ ...run, screen: 'question', at: 0 });
  if (run.screen === 'optional') {
    return only(run.at + 1 < OPTIONAL_STEPS ? { ...run, at: run.at + 1 } : { ...run, screen: 'results', at: 0 });
  }
  const step = run.at + 1;
  const next: Run = step < STEPS ? { ...run, at: step } : { ...run, screen: 'optional', at: 0 };
  return step > run.passed ? { run: { ...next, passed: step }, events: [{ type: 'progress', step }] } : only(next);
}

function back(run: Run): Run {
  if (run.at > 0) return { ...run, at: run.at - 1 };
  switch (run.screen) {
    case 'child':
      return { ...run, screen: 'first' };
    case 'question':
      return { ...run, screen: 'child' };
    case 'optional':
      return { ...run, screen: 'question', at: STEPS - 1 };
    default:
      return run;
  }
}

function skip(run: Run): Reduced {
  if (run.screen === 'question') return forward(withAnswer(run, itemAt(run).id, 'skip'));
  if (run.screen === 'optional') return forward(withContext(run, contextAt(run).id, undefined));
  return only(run);
}

/** The screens of opened and compared maps. */
const OF_FILES: readonly Screen[] = ['open-file', 'whose', 'opened', 'same-child', 'compare', 'two'];
/** Whether a screen shows opened or compared maps. */
export const isOfFiles = (screen: Screen): boolean => OF_FILES.includes(screen);

/** The screens that can be open once the results have been shown, and before a run starts. */
const AFTER_RESULTS: readonly Screen[] = [
  ...(['results', 'review', 'about', 'learn', 'page', 'share', 'shared', 'declined', 'forget'] as const),
  ...OF_FILES,
];
const BEFORE_START: readonly Screen[] = ['first', 'return', 'kept', 'forget', 'learn', ...OF_FILES];

/**
 * Opening the review stores the answers at that time. Returning to the map from “How this works” keeps them. Opening a map
 * stores the screen to return to.
 */
function open(run: Run, screen: Opened | 'first' | 'results'): Run {
  const within = run.completed ? AFTER_RESULTS : BEFORE_START;
  if (!within.includes(run.screen) || !within.includes(screen)) return run;
  const before = screen === 'review' ? { answers: answersOf(run), context: run.context } : run.before;
  const entersFiles = isOfFiles(screen) && !isOfFiles(run.screen);
  // no question is in the lists above
  const openedFrom = entersFiles ? (run.screen as Run['openedFrom']) : run.openedFrom;
  return { ...run, screen, before, openedFrom };
}

function spend(run: Run, seconds: number): Run {
  if (run.screen !== 'question' || !run.ageBand) return run;
  return { ...run, seconds: { ...run.seconds, [run.ageBand]: (run.seconds[run.ageBand] ?? 0) + seconds } };
}

/** Returns the next run and the events for the page. An act that does not apply to the current screen is ignored. */
export function reduce(run: Run, act: Act): Reduced {
  switch (act.type) {
    case 'start':
      if (run.screen !== 'first') return only(run);
      // An age set by the page replaces the question. Otherwise an earlier choice in this run is kept.
      return only({ ...run, screen: 'child', ageBand: act.ageBand ?? run.ageBand, ageGiven: act.ageBand !== null });
    case 'choose-age':
      return only(run.screen === 'child' && !run.ageGiven ? { ...run, ageBand: act.ageBand } : run);
    case 'answer':
      return run.screen === 'question' ? reportStart(withAnswer(run, itemAt(run).id, act.answer)) : only(run);
    case 'answer-context':
      return run.screen === 'optional' ? reportStart(withContext(run, contextAt(run).id, act.answer)) : only(run);
    case 'next':
      return canContinue(run) ? forward(run) : only(run);
    case 'skip':
      return skip(run);
    case 'back':
      return only(back(run));
    case 'spent':
      return only(spend(run, act.seconds));
    case 'results-shown':
      if (run.screen !== 'results' || run.completed) return only(run);
      return { run: { ...run, completed: true, completedAt: act.at }, events: [{ type: 'complete' }] };
    case 'open':
      return only(open(run, act.screen));
    case 'change':
      return only(run.screen === 'review' ? withAnswer(run, act.item, act.answer) : run);
    case 'change-context':
      return only(run.screen === 'review' ? withContext(run, act.question, act.answer) : run);
    case 'again':
      return { run: createRun(), events: [{ type: 'reset' }] };
    case 'clear':
      return only(createRun());
    case 'restore':
      // The same run continues, so its start has been reported already.
      return only({ ...createRun(), ...act.unfinished, screen: 'question', passed: act.unfinished.at, started: true });
  }
}
