/**
 * Where the parent is and what is answered: a pure reducer. `reduce(run, act)` gives the next run and what the page
 * may hear of it. No DOM, no words, no clock: time comes in with an act. Source: instrument.md §2.4, §2.7, §5;
 * once-only events: host-contract.md, “Events”.
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

/** What is opened from another screen, and closed again. */
export type Opened =
  /** “Welcome back”: something is kept on the device. */
  | 'return'
  /** A kept map. */
  | 'kept'
  /** “Clear what is kept here?” */
  | 'forget'
  /** The consent panel, and what is said after it. */
  | 'share'
  | 'shared'
  | 'declined'
  | 'review'
  | 'about';

/** What fills the box. */
export type Screen = 'first' | 'child' | 'question' | 'optional' | 'results' | Opened;

/** How many questions there are: the `steps` of the progress event. */
export const STEPS = 24;
const OPTIONAL_STEPS = CONTEXT_QUESTIONS.length;

/** From the first screen until it is cleared or begun again. */
export interface Run {
  readonly screen: Screen;
  /** Which question (0–23) or optional question (0–2) is on screen; 0 elsewhere. */
  readonly at: number;
  /** The chosen age, or `null` before the choice. */
  readonly ageBand: AgeBand | null;
  /** The page named the age when the run was started, so it is not asked. */
  readonly ageGiven: boolean;
  /** Each age keeps its own answers until the run ends; only the chosen one is scored. */
  readonly answers: { readonly [Band in AgeBand]?: Answers };
  readonly context: Context;
  /** Active answering time per age, in seconds. An age that is absent was answered in unknown time. */
  readonly seconds: { readonly [Band in AgeBand]?: number };
  /** The answers as they were when the parent began to look them over; `null` before. */
  readonly before: { readonly answers: Answers; readonly context: Context } | null;
  /** How many questions were passed forward so far: each is reported once. */
  readonly passed: number;
  /** The first answer was given. */
  readonly started: boolean;
  /** The results were shown. */
  readonly completed: boolean;
}

/** What a device may keep of unfinished answers, and hand back. */
export type Unfinished = Pick<Run, 'ageBand' | 'at' | 'answers'>;

/** What a parent, or the element for them, does. */
export type Act =
  /** “Start”. `ageBand`: the age that the page named, or `null`. Does nothing on any other screen. */
  | { readonly type: 'start'; readonly ageBand: AgeBand | null }
  | { readonly type: 'choose-age'; readonly ageBand: AgeBand }
  /** An answer to the question on screen. */
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'answer-context'; readonly answer: ContextAnswer }
  /** “Continue”, or a tap that moves on. Stays where something has to be chosen first. */
  | { readonly type: 'next' }
  /** “Skip”: takes the answer back and moves on. */
  | { readonly type: 'skip' }
  | { readonly type: 'back' }
  /** Active seconds spent on the question on screen since the last act. */
  | { readonly type: 'spent'; readonly seconds: number }
  /** The results are drawn. */
  | { readonly type: 'results-shown' }
  | { readonly type: 'open'; readonly screen: Opened | 'first' | 'results' }
  /** A changed answer while looking them over. */
  | { readonly type: 'change'; readonly item: ItemId; readonly answer: Answer }
  | { readonly type: 'change-context'; readonly question: ContextId; readonly answer: ContextAnswer }
  /** “Start again”, or “Done” on a shared tablet: the page hears of it. */
  | { readonly type: 'again' }
  /** “Clear my answers”, leaving, a time-out, `reset()`: silent. */
  | { readonly type: 'clear' }
  | { readonly type: 'restore'; readonly unfinished: Unfinished };

/** What the page may hear of an act. */
export type RunEvent =
  | { readonly type: 'start' }
  | { readonly type: 'progress'; readonly step: number }
  | { readonly type: 'complete' }
  | { readonly type: 'reset' };

/** The next run, and what to tell the page. */
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
};

/** A run at its beginning: the first screen, nothing answered. */
export const createRun = (): Run => FRESH;

/** The answers of the chosen age; none before the choice. */
export const answersOf = (run: Run): Answers => (run.ageBand && run.answers[run.ageBand]) || {};

/** The item on screen. Only on a question, where an age is chosen. */
export function itemAt(run: Run): Item {
  const item = run.ageBand && ITEMS[run.ageBand][run.at];
  if (!item) throw new RangeError(`No question ${run.at} for age ${run.ageBand}.`);
  return item;
}

/** The optional question on screen. */
export function contextAt(run: Run) {
  const question = CONTEXT_QUESTIONS[run.at];
  if (!question) throw new RangeError(`No optional question ${run.at}.`);
  return question;
}

/** Whether “Continue” has what it needs: an age, or an answer. */
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

/** The first answer of a run is reported, and never again. */
function reportStart(run: Run): Reduced {
  return run.started ? only(run) : { run: { ...run, started: true }, events: [{ type: 'start' }] };
}

/** One question on. Passing one for the first time is reported; the optional questions are silent. */
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

/** What can be opened once the results were shown, and what from the first screen. */
const AFTER_RESULTS: readonly Screen[] = ['results', 'review', 'about', 'share', 'shared', 'declined', 'forget'];
const BEFORE_START: readonly Screen[] = ['first', 'return', 'kept', 'forget'];

/** Opening the look back notes how things stood; coming back to the map from “How this works” leaves that alone. */
function open(run: Run, screen: Opened | 'first' | 'results'): Run {
  const within = run.completed ? AFTER_RESULTS : BEFORE_START;
  if (!within.includes(run.screen) || !within.includes(screen)) return run;
  const before = screen === 'review' ? { answers: answersOf(run), context: run.context } : run.before;
  return { ...run, screen, before };
}

function spend(run: Run, seconds: number): Run {
  if (run.screen !== 'question' || !run.ageBand) return run;
  return { ...run, seconds: { ...run.seconds, [run.ageBand]: (run.seconds[run.ageBand] ?? 0) + seconds } };
}

/** The next run and what the page may hear. An act that makes no sense where the parent is changes nothing. */
export function reduce(run: Run, act: Act): Reduced {
  switch (act.type) {
    case 'start':
      if (run.screen !== 'first') return only(run);
      // a page that names the age takes the question away; without it an earlier choice of this run stands
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
      return { run: { ...run, completed: true }, events: [{ type: 'complete' }] };
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
      // the same run goes on: the page has heard of its start
      return only({ ...createRun(), ...act.unfinished, screen: 'question', passed: act.unfinished.at, started: true });
  }
}
