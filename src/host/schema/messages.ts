/** Checks the texts of the page. Source: host-contract.md, `messages`. */
import { show, invalid, limited, isAbsent, unlessItThrows, ownOf, textAs, visible, textUpTo } from './values.ts';

/** The valid texts of `messages`, and a sentence for each problem. */
export interface ReadMessages {
  readonly messages: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

const MAX_MESSAGE = 2000;
const message = textAs(MAX_MESSAGE, visible);
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' and ');
/** Plural forms that some languages have for a single number. They may spell it out: “a second”. */
const OF_ONE_NUMBER = /\.(zero|one|two)$/;

/** One valid text, or `undefined` and a problem. `current`: our text, or anything else for an unknown id. */
function readMessage(id: string, value: unknown, current: unknown, problems: string[]): string | undefined {
  const path = `messages[${show(id)}]`;
  if (typeof current !== 'string') {
    problems.push(`${path} is no text of the element. Allowed: the message ids of its documentation.`);
    return;
  }
  const { data } = message.safeParse(value);
  const needed = placeholdersOf(current);
  if (data === undefined) problems.push(invalid(path, value, textUpTo(MAX_MESSAGE)));
  else if (placeholdersOf(data) === needed || (OF_ONE_NUMBER.test(id) && !placeholdersOf(data))) return data;
  else
    problems.push(
      invalid(path, data, needed ? `text with ${needed} and no other placeholder` : 'text without placeholders'),
    );
}

/**
 * Checks the texts of the page (message id → text). `source` returns our text, or `undefined` for an unknown id. A text
 * must be visible, so that no safety line can be blanked, and must have exactly the placeholders (`{n}`) of our text; a
 * plural form for a single number may have none.
 * Invalid texts are left out and reported. `null` and `undefined` mean no texts.
 */
export function readMessages(value: unknown, source: (id: string) => string | undefined): ReadMessages {
  const own = unlessItThrows(() => ownOf(value));
  const allowed = 'an object of message ids and texts';
  if (!own) return { messages: {}, problems: isAbsent(value) ? [] : [invalid('messages', value, allowed)] };
  const problems: string[] = [];
  const messages = Object.keys(own).flatMap((id) => {
    const text = readMessage(id, own[id], source(id), problems);
    return text === undefined ? [] : [[id, text] as const];
  });
  // Not by assignment, which would not create a property for `__proto__`.
  return { messages: Object.fromEntries(messages), problems: limited(problems) };
}
