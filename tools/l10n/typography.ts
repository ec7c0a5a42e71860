/**
 * The marks that a language writes: punctuation, quotation marks and the spaces beside them. No text of the
 * product holds an address, so that a finding is always a slip. What a language leaves to taste is in its glossary.
 */

/** Marks that are not written, and what to write instead. */
interface Slip {
  readonly found: RegExp;
  readonly cure: string;
}

const IN_EVERY_LANGUAGE: readonly Slip[] = [
  { found: /["'`´]/, cure: 'Write the quotation marks and the apostrophe of the language, not those of a keyboard.' },
  { found: /\.\.\./, cure: 'Write one character, “…”.' },
];

const ARABIC: readonly Slip[] = [{ found: /[,;?]/, cure: 'Write “،”, “؛” and “؟”.' }];

/** By code, or by language. A code with a country of its own rules has its own row. */
const SLIPS: Readonly<Record<string, readonly Slip[]>> = {
  ar: ARABIC,
  es: [
    { found: /(?<!¿.*)\?/, cure: 'A question begins with “¿”.' },
    { found: /(?<!¡.*)!/, cure: 'An exclamation begins with “¡”.' },
  ],
  fa: ARABIC,
  fr: [
    { found: /(?<!\u202F)[?!;]/, cure: 'A narrow no-break space (U+202F) stands before “?”, “!” and “;”.' },
    { found: /(?<!\u00A0):/, cure: 'A no-break space (U+00A0) stands before a colon.' },
  ],
  'fr-CA': [],
  ur: ARABIC,
  zh: [
    {
      found: /(?<=\p{Script=Han})[,;:?!(]|[,;:?!)](?=\p{Script=Han})/u,
      cure: 'Write the full-width marks “，；：？！（）”.',
    },
  ],
};

/** What is wrong with the marks of a text, in the language `code`. Empty if nothing is. */
export function slipsIn(code: string, text: string): readonly string[] {
  const own = SLIPS[code] ?? SLIPS[new Intl.Locale(code).language] ?? [];
  const slips = [...IN_EVERY_LANGUAGE, ...own].flatMap(({ found, cure }) => {
    const mark = found.exec(text)?.[0];
    return mark ? [`It holds “${mark}”. ${cure}`] : [];
  });
  const isComposed = text === text.normalize('NFC');
  return isComposed
    ? slips
    : [...slips, 'It has letters whose accents are characters of their own. Save it in Unicode form NFC.'];
}
