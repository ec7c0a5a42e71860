/** The language that somebody asks a command for. */

/** An error that the user of a command can fix. */
export class UsageError extends Error {}

/** A language code, and what there is to say about it. */
export interface Asked {
  /** The canonical BCP 47 tag, as used in file names. */
  readonly code: string;
  /** Said if the tag is written otherwise than it was typed. */
  readonly note?: string;
}

type NameType = 'language' | 'script' | 'region';
/** The English name of a code; `undefined` if ICU does not know it. */
const nameOf = (type: NameType, code: string) => new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code);

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The code of a language by its English name. */
function codeNamed(name: string): string | undefined {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const codes = [...pairs, ...pairs.flatMap((pair) => LETTERS.map((third) => pair + third))];
  const found = codes.find((code) => nameOf('language', code)?.toLowerCase() === name.trim().toLowerCase());
  return found && Intl.getCanonicalLocales(found)[0];
}

/** Why a well-formed tag names no language; `undefined` if it may. */
function problemOf({ language, script, region }: Intl.Locale): string | undefined {
  // All registered languages have two or three letters. ICU does not know every one of three.
  if (language.length > 3 || (language.length === 2 && !nameOf('language', language)))
    return `no language is “${language}”`;
  if (script && !nameOf('script', script)) return `no script is “${script}”`;
  if (region && !nameOf('region', region)) return `no region is “${region}”`;
  return undefined;
}

/** Reads a BCP 47 tag. Throws a `UsageError` for anything else, and for English. */
export function codeFrom(text = ''): Asked {
  const refuse = (why: string): never => {
    const named = codeNamed(text);
    throw new UsageError(
      `“${text}” is not a language code: ${why}. ${named ? `The code of ${text} is ${named}.` : 'Use a BCP 47 tag such as es, pt-BR or zh-Hans.'}`,
    );
  };
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(text.replaceAll('_', '-'));
  } catch {
    return refuse('it is not a BCP 47 tag');
  }
  const code = locale.toString();
  if (code === 'en') throw new UsageError('English is the source. Name the language to translate into, such as es.');
  const problem = problemOf(locale);
  if (problem) refuse(problem);
  if (code === text) return { code };
  const { language } = locale;
  return {
    code,
    note: `“${text}” is written ${code}${nameOf('language', language) ? ` (${nameOf('language', code)})` : ''}.`,
  };
}
