/**
 * Pseudo-languages, generated from English: `en-XA` has accents and is 40 % longer, `ar-XB` is right to left. They test
 * that screens work with longer texts, other letters and the other direction.
 */

const PLAIN = 'aceinosuyACEINOSUY';
const ACCENTED = 'àçéîñôšûýÀÇÉÎÑÔŠÛÝ';
const PADDING = ['ñôç', 'ûéàšôñ', 'îçé', 'šéûñàôé'];

const outsideBraces = (text: string, change: (part: string) => string) =>
  text.replace(/(\{\w+\})|[^{]+/g, (part, placeholder) => (placeholder ? part : change(part)));

/** Makes a text 40 % longer by adding words, or by extending a single word. */
function longer(text: string): string {
  const end = Math.ceil(text.length * 1.4);
  let long = text;
  if (!text.includes(' ')) return text + 'é'.repeat(end - text.length);
  for (let i = 0; long.length < end; i++) long += ` ${PADDING[i % PADDING.length]}`;
  return long;
}

const PSEUDO = {
  'en-XA': (text: string) =>
    longer(outsideBraces(text, (part) => part.replace(/\w/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter))),
  // Each word is wrapped in directional override characters.
  'ar-XB': (text: string) => outsideBraces(text, (part) => part.replace(/[\p{L}\p{N}’]+/gu, '\u202E$&\u202C')),
};
export type PseudoCode = keyof typeof PSEUDO;
export const PSEUDO_CODES = Object.keys(PSEUDO) as PseudoCode[];

/** A table (message id → text) in a pseudo-language. */
export const pseudo = <Table extends Readonly<Record<string, string>>>(code: PseudoCode, table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([id, text]) => [id, PSEUDO[code](text)])) as Table;
