/**
 * The glossary of a language, written before its translation: locales/glossary/<code>.md. It is for people; only two of
 * its lists are parsed.
 */

/** Words that a language avoids. */
export interface Glossary {
  /** In items, interface and results: words that grade, compare or predict (instrument.md §10.2). */
  readonly keptOutOfResults: readonly string[];
  /** In all texts: words that blame the parent. */
  readonly keptOut: readonly string[];
}

/** The headings of the two lists. */
export const GLOSSARY_LISTS = {
  keptOutOfResults: '## Words kept out of items, interface and results',
  keptOut: '## Words kept out of every text',
} as const;

/** The words of a list: the texts in backticks between its heading and the next. Throws if it is missing or empty. */
function listOf(markdown: string, heading: string): string[] {
  const [, after] = markdown.split(`${heading}\n`);
  if (after === undefined)
    throw new Error(`it has no heading “${heading}”. Write it back; the list of words stands under it.`);
  const words = [...after.split(/^## /m)[0]!.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
  if (!words.length) throw new Error(`under “${heading}” it names no word in backticks. Write each as \`word\`.`);
  return words;
}

/** Parses a glossary. Throws if a list is missing. */
export const readGlossary = (markdown: string): Glossary => ({
  keptOutOfResults: listOf(markdown, GLOSSARY_LISTS.keptOutOfResults),
  keptOut: listOf(markdown, GLOSSARY_LISTS.keptOut),
});

/** A template that a translator fills in before translating. */
export const glossaryToFill = (
  code: string,
): string => `# Glossary: ${new Intl.DisplayNames('en', { type: 'language' }).of(code)} (${code})

Decide these before the first text, and keep to them. Say why where a choice was hard. The notes of the units say what each word means here.

## Form of address and gender

- To the adult:
- To the child, in words to say:
- How items avoid the gender of who answers:
- How the child is named, without he or she, at each age:

## Answer words

Evenly spaced, each clearly above the one before; the top is not “always”.

| | |
| --- | --- |
| Never or almost never | |
| Rarely | |
| Sometimes | |
| Often | |
| Very often | |

## Terms

| English | ${code} | why |
| --- | --- | --- |
| map | | |
| bond | | |
| warmth and fit | | |
| friction | | |
| communication | | |
| repair after hard moments; making up | | |
| boundaries | | |
| boundaries of a baby (pace: feeding, rest, a break) | | |
| play | | |
| a strength | | |
| steady | | |
| tender (a sensitive spot, not loving, not weak) | | |
| back-and-forth, serve and return | | |
| limit, rule | | |

${GLOSSARY_LISTS.keptOutOfResults}

What means low, poor, bad, weak, risk, problem, normal, fail, score; in all their forms, each in backticks. A star stands for any ending.

${GLOSSARY_LISTS.keptOut}

What means should, must, ought, at least; in the same way.
`;
