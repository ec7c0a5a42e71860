/**
 * The maximum length of each text, for translators. Text wraps everywhere, so only texts that are next to others or
 * deliberately short have a specific limit. Other texts can be 60 % longer than English, which is enough for every
 * language.
 */
const PLACES: readonly (readonly [ids: RegExp, characters: number])[] = [
  // Next to each other in the help row and below a question, at 320 px.
  [/^ui\.(leave|done)$/, 14],
  [/^ui\.(back|skip|continue|start)$/, 16],
  [/^ui\.(help|clear|sandbox)$/, 30],
  // One or two lines next to a radio button.
  [/^scale\.[0-4]$/, 36],
  [/^band\./, 56],
  // On and beside the map; a narrow figure has the short words in two lines.
  [/^dimension\..*\.label$/, 36],
  [/^(level|edge)\.[\w-]+\.(friction-)?short$/, 24],
  [/^ui\.unmapped\.short$/, 24],
  [/^(level|edge)\./, 64],
  // One line each: above a line of help, over the map, under it and on a card.
  [/^support\..*\.lead$/, 36],
  [/^pattern\..*\.title$/, 52],
  [/^practice\..*\.title$/, 44],
];

/** The maximum length of a text by its message id, in UTF-16 code units. */
export const roomFor = (id: string, source: string): number =>
  PLACES.find(([ids]) => ids.test(id))?.[1] ?? Math.ceil(source.length * 1.6) + 20;
