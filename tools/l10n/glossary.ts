/**
 * What a language decided before it was translated: locales/glossary/<code>.md. A person reads it; two of its lists are
 * read here too.
 */

/** Words that a language keeps out. */
export interface Glossary {
  /** Of items, interface and results: what grades, compares or predicts (instrument.md §10.2). */
  readonly keptOutOfResults: readonly string[];
  /** Of every text: what lays guilt on a parent. */
  readonly keptOut: readonly string[];
}

/** The headings of the lists in a glossary. */
export const GLOSSARY_LISTS = {
  keptOutOfResults: '## Words kept out of items, interface and results',
  keptOut: '## Words kept out of every text',
} as const;

/** The words of a list: everything in backticks between its heading and the next. Throws where it is not there or empty. */
function listOf(markdown: string, heading: string): string[] {
  const [, after] = markdown.split(`${heading}\n`);
  if (after === undefined) throw new Error(`It has no heading “${heading}”.`);
  const words = [...after.split(/^## /m)[0]!.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
  if (!words.length) throw new Error(`Under “${heading}” it names no word in backticks.`);
  return words;
}

/** Reads a glossary. Throws where one of the lists is missing. */
export const readGlossary = (markdown: string): Glossary => ({
  keptOutOfResults: listOf(markdown, GLOSSARY_LISTS.keptOutOfResults),
  keptOut: listOf(markdown, GLOSSARY_LISTS.keptOut),
});

/** A glossary that a translator fills in before the first text. */
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
| rupture and repair (“repair after hard moments”) | | |
| boundaries | | |
| boundaries of a baby (pace: feeding, rest, a break) | | |
| play | | |
| a strength | | |
| steady | | |
| tender (a sensitive spot, not loving, not weak) | | |
| back-and-forth, serve and return | | |
| limit, rule | | |

${GLOSSARY_LISTS.keptOutOfResults}

What means low, poor, bad, weak, risk, problem, normal, fail, score; in all their forms, each in backticks.

${GLOSSARY_LISTS.keptOut}

What means should, must, ought, at least; in all their forms, each in backticks.
`;
