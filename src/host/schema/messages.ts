/** A page’s own words, checked. Source: host-contract.md, `messages`. */
import { show, wrong, some, isAbsent, unlessItThrows, ownOf, textAs, seen, textUpTo } from './values.ts';

/** What a page gave as `messages`, checked: what stands, and what is wrong in sentences. */
export interface ReadMessages {
  readonly messages: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

const LONGEST_MESSAGE = 2000;
const message = textAs(LONGEST_MESSAGE, seen);
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' and ');

/** One text, or nothing; adds what is wrong with it. `now`: the text that stands, which a plain table may not have. */
function readMessage(id: string, value: unknown, now: unknown, problems: string[]): string | undefined {
  const path = `messages[${show(id)}]`;
  if (typeof now !== 'string') {
    problems.push(`${path} is no text of the element. Allowed: the message ids of its documentation.`);
    return;
  }
  const { data } = message.safeParse(value);
  const needed = placeholdersOf(now);
  if (data === undefined) problems.push(wrong(path, value, textUpTo(LONGEST_MESSAGE)));
  else if (placeholdersOf(data) === needed) return data;
  else
    problems.push(
      wrong(path, data, needed ? `text with ${needed} and no other placeholder` : 'text without placeholders'),
    );
}

/**
 * The page’s own wordings: message id → text. `source` gives the text that stands now, or `undefined`: no such id. A text
 * needs something to see, so that no safety line can be blanked, and the placeholders (`{n}`) of its source, no others.
 * What is wrong is left out and named, the others stand. `null` and `undefined` are no wordings.
 */
export function readMessages(value: unknown, source: (id: string) => string | undefined): ReadMessages {
  const own = unlessItThrows(() => ownOf(value));
  const allowed = 'an object of message ids and texts';
  if (!own) return { messages: {}, problems: isAbsent(value) ? [] : [wrong('messages', value, allowed)] };
  const problems: string[] = [];
  const messages = Object.keys(own).flatMap((id) => {
    const text = readMessage(id, own[id], source(id), problems);
    return text === undefined ? [] : [[id, text] as const];
  });
  // not by assignment: `__proto__` would be no property
  return { messages: Object.fromEntries(messages), problems: some(problems) };
}
