/**
 * Decides which records are leaks. Two parents without equal answers went the same way, so anything that reveals
 * answers, in any encoding, differs between the two runs.
 */
import type { Seen, Visit } from './seen.ts';
import { filesOf } from './visit.ts';

/** A leak, and why it is one. */
export interface Finding {
  readonly seen: Seen;
  readonly why: string;
}

/** The result of a pair of runs. */
export interface Verdict {
  readonly found: readonly Finding[];
  /** Differences caused by the page itself. They are shown, but are not findings. */
  readonly shown: readonly Finding[];
}

/** The allowed fields of each event detail (host-contract.md, “Events”). */
const RUN = ['version', 'locale', 'translation', 'customised', 'sandbox'];
const MORE = ['customised', 'sandbox'];
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  ready: RUN,
  start: RUN,
  progress: ['step', 'steps', ...MORE],
  complete: [...RUN, 'instrument'],
  reset: MORE,
  error: ['code', 'message', ...MORE],
};

const isDocumented = ({ what, value }: Seen) => {
  const allowed = EVENTS[what.replace('connection-map-', '')];
  const [, inside] = /^\{detail: \{(.*)\}\}$/.exec(value) ?? [];
  return (
    allowed &&
    inside !== undefined &&
    (!inside || inside.split(', ').every((one) => allowed.includes(one.split(': ')[0]!)))
  );
};

/** The element may only request its own files and dispatch the documented events. */
function isAllowed(seen: Seen, entry: string): boolean {
  if (seen.where === 'requests')
    return filesOf(entry)(seen.what) && seen.what.startsWith('GET ') && !seen.value.includes('body');
  return seen.where === 'events' && !!isDocumented(seen);
}

/**
 * Native events that may leave the element, if they come from a marked node. Pages need them: to close a menu, to reset
 * an idle timer, to keep the focus in a dialog.
 */
const NATIVE = /^((aux|dbl)?click|contextmenu|wheel|selectstart|(pointer|mouse|touch|key|focus|drag|got|lost).*)$/;

/** Why a native event should not have left the element; `undefined` if it may. */
function whyKept({ what, value }: Seen): string | undefined {
  if (!NATIVE.test(what)) return 'no page needs it, and it tells what was chosen';
  return value === 'marked' ? undefined : 'click analytics would record it';
}

/** A text decoded from URL encoding. */
function decoded(text: string): string {
  try {
    return `${text} ${decodeURIComponent(text.replaceAll('+', ' '))}`.toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

/** Shorter texts could match by chance. */
const MIN_LENGTH = 4;

/** The texts that only this parent was shown, and the answers that they chose. */
function wordsOf(own: Visit, other: Visit): string[] {
  const lines = [...own.lines].filter((line) => !other.lines.has(line));
  return [...new Set([...lines, ...own.chosen])]
    .filter(({ length }) => length >= MIN_LENGTH)
    .map((one) => one.toLowerCase());
}

const keyOf = ({ where, what, value }: Seen) => `${where} ${what} ${value}`;
/** Records with their counts. Without counts for things that can happen at any time. */
function tallyOf({ seen }: Visit): ReadonlyMap<string, Seen> {
  const counts = new Map<string, number>();
  return new Map(
    seen.map((one) => {
      const key = keyOf(one);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [one.by === 'element' ? `${key} ${count}` : key, one];
    }),
  );
}

/** A record without numbers and codes, to compare things that also differ between two runs with the same answers. */
const shapeOf = ({ where, what }: Seen) => `${where} ${what.replace(/[\da-f-]{6,}|\d+/gi, '#')}`;

/** The records of one run that the other run does not have. */
function differences(own: Visit, other: Visit): Seen[] {
  const others = tallyOf(other);
  return [...tallyOf(own)].filter(([key]) => !others.has(key)).map(([, one]) => one);
}

function judgeOne(own: Visit, other: Visit, changing: ReadonlySet<string>): Verdict {
  const found: Finding[] = [];
  const shown: Finding[] = [];
  const differs = new Set(differences(own, other));
  const words = wordsOf(own, other);
  for (const seen of own.seen) {
    const { by, early } = seen;
    const find = (why: string) => found.push({ seen, why });
    if (by === 'element' && !isAllowed(seen, own.entry)) {
      find('the element did it');
      continue;
    }
    if (seen.where === 'native') {
      // which ones come depends on the mouse
      const why = whyKept(seen);
      if (why) find(why);
      continue;
    }
    if (early) continue;
    const text = decoded(`${seen.what} ${seen.value}`);
    const word = words.find((one) => text.includes(one));
    const isOther = differs.has(seen);
    if (word && (isOther || by !== 'page'))
      find(`it holds “${word}”${by === 'page' ? ': a script of the page reads the screen' : ''}`);
    else if (isOther && (by === 'page' || changing.has(shapeOf(seen))))
      shown.push({ seen, why: 'it differs between the two runs' });
    else if (isOther) find('it differs between the two runs');
  }
  return { found, shown };
}

/**
 * Compares two runs. `again`: a third run with the answers of the first, to find differences that are not caused by
 * answers.
 */
export function judge(a: Visit, b: Visit, again?: Visit): Verdict {
  const changing = new Set(again ? [...differences(a, again), ...differences(again, a)].map(shapeOf) : []);
  const verdicts = [judgeOne(a, b, changing), judgeOne(b, a, changing)];
  return { found: verdicts.flatMap(({ found }) => found), shown: verdicts.flatMap(({ shown }) => shown) };
}

/** Whether a third run could explain the findings. */
export const isDoubtful = ({ found }: Verdict): boolean => found.some(({ seen: { by } }) => by === 'unknown');
