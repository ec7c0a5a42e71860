/** Notes to translators for a whole file or a group of texts. Notes on single texts are the `desc` in their table. */
import type { UnitGroup } from './unit-groups.ts';

const FILE = [
  'Written for the adult who answers about one child. “We/us/our” = that adult and that child, never the couple or the family. The adult may be mother, father, grandparent, foster or step-parent: prefer words for child over son/daughter, and avoid words for parent that mean mother.',
  '“They/them/their” is one child of unknown gender, singular. Repeat the noun, drop the pronoun, or use the language’s neutral form; do not write he/she doublets in items.',
  'Who is “we”: in every item, answer and header “we/us/our/ours/each other” is the speaker and this child, never the reader, the couple or the family. Where the language must choose, take the form without the reader (vi tôi và con, never chúng ta; fil namin, never natin; ht both named: mwen menm ak pitit mwen; zh 我和孩子). “Together” = these two.',
  'Braces, as in {n}, stand for a number and stay as they are. maxwidth is the most characters that a place takes.',
];

const OF_GROUP: { readonly [Name in UnitGroup]?: readonly string[] } = {
  questions: [
    'Items: first person, one event type, said plainly. Do not use words that agree with the gender of the speaker (fr adjectives and être-verbs, es/pt/ar/he adjectives and participles, Slavic past forms): use nouns (“felt joy”), avoir-verbs, the imperfect, or the tense rule.',
    'Items, tense: the past, unless the language’s past shows the speaker’s gender. Then (ru, uk, be, pl, cs, sk, sr, hr, bs, sl) items may stand in the present, since the header carries the two weeks: all of-times items of the language in one tense, no word of habit (“usually”) beside it. Where the present shows the gender and the past does not (he), or both may (hi, ur, pa, gu, mr), stay in the past. An item carries no “(a)”, no slash, no pair of forms.',
    'Items, aspect: English simple past hides it. Use the habitual or imperfect form (es pretérito imperfecto, fr imparfait, ar كان + مضارع, zh 会/…时; ru, pl the present) in every of-times item; how-often items may use the preterite or perfect if the answer words sound right after it. Never a form that means “once”.',
    'Items: keep strength. If the first word that comes is stronger or blames (fight, tantrum, rage, grudge), take the milder one. Strain items say what happened, not what kind of parent one is; no negation in them. Keep about 12 words at most.',
    'Items that are no strain items may be quoted in the results under “What is working”: no word that the glossary keeps out of results.',
  ],
  results: [
    'Every “.say”: words an adult might really say to this child, to be said aloud. Transcreate; intimate form (tú, tu, 你). Rhymes, foods, games and times of day may be local.',
    'Outside “.say” no text holds an idiom: if one seems to need one, report it.',
    'No word that the glossary keeps out of results: nothing grades, compares or predicts.',
  ],
};

/** The notes at the start of the file or of a group. */
export const notesFor = (place: 'file' | UnitGroup): readonly string[] =>
  place === 'file' ? FILE : (OF_GROUP[place] ?? []);
