/** Notes to translators for a whole file or a group of texts. Notes on single texts are the `desc` in their table. */
import type { UnitGroup } from './unit-groups.ts';

const FILE = [
  'Written for the adult who answers about one child. “We/us/our” = that adult and that child, never the couple or the family. The adult may be mother, father, grandparent, foster or step-parent: prefer words for child over son/daughter, and avoid words for parent that mean mother.',
  '“They/them/their” is one child of unknown gender, singular. Repeat the noun, drop the pronoun, or use the language’s neutral form; do not write he/she doublets in items.',
  'Braces, as in {n}, stand for a number and stay as they are. maxwidth is the most characters that a place takes.',
];

const OF_GROUP: { readonly [Name in UnitGroup]?: readonly string[] } = {
  questions: [
    'Items: first person past, one event type, said plainly. Do not use words that agree with the gender of the speaker (fr adjectives and être-verbs, es/pt/ar adjectives, ru/hi past forms where avoidable): use nouns (“felt joy”), avoir-verbs, the imperfect.',
    'Items, aspect: English simple past hides it. Use the habitual or imperfect form (es pretérito imperfecto, fr imparfait, ar كان + مضارع, ru imperfective, zh 会/…时) in every of-times item; how-often items may use the preterite or perfect if the answer words sound right after it. Never a form that means “once”.',
    'Items: keep strength. If the first word that comes is stronger or blames (fight, tantrum, rage, grudge), take the milder one. Strain items say what happened, not what kind of parent one is; no negation in them. Keep about 12 words at most.',
    'Items that are no strain items may be quoted in the results under “What is working”: no word that the glossary keeps out of results.',
  ],
  results: [
    'Every “.say”: words an adult might really say to this child, to be said aloud. Transcreate; intimate form (tú, tu, 你). Rhymes, foods, games and times of day may be local.',
    'No word that the glossary keeps out of results: nothing grades, compares or predicts.',
  ],
};

/** The notes at the start of the file or of a group. */
export const notesFor = (place: 'file' | UnitGroup): readonly string[] =>
  place === 'file' ? FILE : (OF_GROUP[place] ?? []);
