/**
 * How many characters a place takes, so that a translator knows before a screen breaks. Words wrap everywhere, so only the
 * places that stand side by side or are kept short on purpose have a limit of their own; the others may be three fifths
 * longer than English, which every language needs less of.
 */
const PLACES: readonly (readonly [ids: RegExp, characters: number])[] = [
  // side by side in the help row and under a question, on 320 px
  [/^ui\.(leave|done)$/, 14],
  [/^ui\.(back|skip|continue|start)$/, 16],
  [/^ui\.(help|clear|sandbox)$/, 30],
  // one line or two beside a mark
  [/^scale\.[0-4]$/, 36],
  [/^band\./, 56],
  // beside the map
  [/^dimension\..*\.label$/, 36],
  [/^level\.\w+\.short$/, 24],
  [/^(level|edge)\./, 64],
];

/** The room of a text by its message id, in characters (UTF-16). */
export const roomFor = (id: string, source: string): number =>
  PLACES.find(([ids]) => ids.test(id))?.[1] ?? Math.ceil(source.length * 1.6) + 20;
