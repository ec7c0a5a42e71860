/**
 * Which of what was seen may not be. Two parents who agree in nothing went the same way, so whatever tells of their
 * answers, in whatever code, differs between the two.
 */
import type { Seen, Visit } from './seen.ts';
import { filesOf } from './visit.ts';

/** Something that may not be, and why. */
export interface Finding {
  readonly seen: Seen;
  readonly why: string;
}

/** What became of a pair of runs. */
export interface Verdict {
  readonly found: readonly Finding[];
  /** Differs, but by the page’s own doing: shown, not judged. */
  readonly shown: readonly Finding[];
}

/** What may stand in the details of each event (host-contract.md, “Events”). */
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

/** The element may ask for its own files, and say what is documented; nothing else. */
function isAllowed(seen: Seen, entry: string): boolean {
  if (seen.where === 'requests')
    return filesOf(entry)(seen.what) && seen.what.startsWith('GET ') && !seen.value.includes('body');
  return seen.where === 'events' && !!isDocumented(seen);
}

/** As it may have been written into an address. */
function decoded(text: string): string {
  try {
    return `${text} ${decodeURIComponent(text.replaceAll('+', ' '))}`.toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

/** Words too short to be told from chance. */
const LEAST = 4;

/** What this parent alone was shown, and what they pressed. */
function wordsOf(own: Visit, other: Visit): string[] {
  const lines = [...own.lines].filter((line) => !other.lines.has(line));
  return [...new Set([...lines, ...own.chosen])]
    .filter(({ length }) => length >= LEAST)
    .map((one) => one.toLowerCase());
}

const keyOf = ({ where, what, value }: Seen) => `${where} ${what} ${value}`;
/** How often each was seen is told too, but for what may come at any time and as often as it likes. */
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

/** What changes by itself differs between two runs of the same answers too: numbers and codes in its name aside. */
const shapeOf = ({ where, what }: Seen) => `${where} ${what.replace(/[\da-f-]{6,}|\d+/gi, '#')}`;

/** What is in the one and not in the other. */
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

/** Both runs, and where something in them is doubtful a third with the answers of the first, which shows what changes by itself. */
export function judge(a: Visit, b: Visit, again?: Visit): Verdict {
  const changing = new Set(again ? [...differences(a, again), ...differences(again, a)].map(shapeOf) : []);
  const verdicts = [judgeOne(a, b, changing), judgeOne(b, a, changing)];
  return { found: verdicts.flatMap(({ found }) => found), shown: verdicts.flatMap(({ shown }) => shown) };
}

/** Whether a third run could clear what was found. */
export const isDoubtful = ({ found }: Verdict): boolean => found.some(({ seen: { by } }) => by === 'unknown');
