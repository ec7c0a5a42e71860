/** Which language was asked for and which is shown (place.md §7; host-contract.md, `lang`). */
import { tagsAround } from '../../../locale/chain.ts';
import { localeOf, nearest } from '../../../locale/match.ts';
import { LANGUAGES } from '../built.ts';
import { note, ok, problem, type Finding } from '../finding.ts';
import { cardOf, type Named, type Scene } from '../scene.ts';

/** What one element was asked for, and what it shows. */
export interface LanguageFacts {
  readonly name: string;
  /** The `lang` of the element itself. */
  readonly own: string;
  /** The tags around it and of the reader, best first; some may be empty. */
  readonly others: readonly string[];
  /** The language that is shown; `null`: nothing is. */
  readonly shown: string | null;
  /** Shipped languages: code → provenance. */
  readonly shipped: Readonly<Record<string, string>>;
}

/** Judges the language of one element. */
export function judgeLanguage({ name, own, others, shown, shipped }: LanguageFacts): Finding {
  const codes = Object.keys(shipped);
  const all = `Shipped are ${codes.join(', ')}. Or bring texts of your own by messages.`;
  const asked = [own, ...others].find((tag) => tag.trim()) ?? '';
  if (own && !localeOf(own))
    return problem(
      `lang="${own}" of ${name} is no language tag.`,
      `The language of the page or of the reader is taken instead: ${shown ?? 'nothing is shown yet'}.`,
      'Write a tag such as lang="es" or lang="es-MX".',
    );
  if (!shown) return ok(`${name} shows nothing yet; asked for is “${asked}”.`);
  const wanted = nearest(asked, codes);
  if (!Object.hasOwn(shipped, shown)) return ok(`${name} shows ${shown}, by the page’s own messages.`);
  if (own && !wanted)
    return problem(
      `lang="${own}" of ${name} is not shipped; ${shown} is shown.`,
      'Parents may not understand the questions.',
      all,
    );
  if (!wanted)
    return note(
      `The page asks for “${asked}”, which is not shipped; ${name} shows ${shown}.`,
      'Parents may not understand the questions.',
      all,
    );
  if (wanted !== shown)
    return problem(
      `The page asks for “${asked}”, but ${name} shows ${shown}.`,
      'The file of that language did not load. Parents read that, and can try again.',
      `Look whether locales/${wanted}.js is beside the script.`,
    );
  if (shipped[shown] === 'draft')
    return note(
      `${name} shows ${shown}, as asked by “${asked}”. This translation is a draft.`,
      'No native reader has checked it. Parents read a line that says so.',
      'Have someone of your own read it. English has no such line: lang="en".',
    );
  return ok(`${name} shows ${shown}, as asked by “${asked}”.`);
}

const factsOf = (named: Named): LanguageFacts => ({
  name: named.name,
  own: named.element.lang,
  others: tagsAround(named.element),
  shown: cardOf(named)?.lang || null,
  shipped: LANGUAGES,
});

/** Looks at each element. */
export const checkLanguage = ({ elements }: Scene): Finding[] => elements.map(factsOf).map(judgeLanguage);
