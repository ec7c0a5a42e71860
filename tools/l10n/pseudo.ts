/**
 * Languages that nobody speaks, made of English: `en-XA` has accents and is two fifths longer, `ar-XB` runs from right to
 * left. A screen that holds in both is ready for a language that needs more room, other letters or the other direction.
 */

const PLAIN = 'aceinosuyACEINOSUY';
const ACCENTED = 'àçéîñôšûýÀÇÉÎÑÔŠÛÝ';
const PADDING = ['ñôç', 'ûéàšôñ', 'îçé', 'šéûñàôé'];

const outsideBraces = (text: string, change: (part: string) => string) =>
  text.replace(/(\{\w+\})|[^{]+/g, (part, placeholder) => (placeholder ? part : change(part)));

/** More words, until the text is two fifths longer; a lone word grows. */
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
  // each word within marks that turn it round
  'ar-XB': (text: string) => outsideBraces(text, (part) => part.replace(/[\p{L}\p{N}’]+/gu, '\u202E$&\u202C')),
};
export type PseudoCode = keyof typeof PSEUDO;
export const PSEUDO_CODES = Object.keys(PSEUDO) as PseudoCode[];

/** A whole table (message id → text) in a language that nobody speaks. */
export const pseudo = <Table extends Readonly<Record<string, string>>>(code: PseudoCode, table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([id, text]) => [id, PSEUDO[code](text)])) as Table;
