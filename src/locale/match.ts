/** Which of some languages is nearest to a tag. Source: host-contract.md, `lang`. */

/** Languages whose readers can read another script of theirs, where their own is not there. */
const READ_IN_BOTH = /^(zh|sr)$/;

/**
 * A BCP 47 tag with what it implies: `zh-TW` is written in Hant, `iw` is `he`. An underscore counts as a hyphen.
 * `null` for what is no tag.
 */
export function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}

/** Norwegian goes by three names. */
const languageOf = ({ language }: Intl.Locale) => language.replace(/^n[bn]$/, 'no');

/**
 * The nearest of `shipped` (BCP 47) to a tag: of its language; of its script before another that its readers know; of its
 * region, else of the regions at large before the largest. `undefined` where none is near, and for what is no tag.
 */
export function nearest<Tag extends string>(tag: string, shipped: readonly Tag[]): Tag | undefined {
  const wanted = localeOf(tag);
  if (!wanted) return undefined;
  const language = languageOf(wanted);
  const largest = localeOf(language)!.region;
  const nearness = (one: Tag) => {
    const locale = localeOf(one)!;
    const isOfScript = locale.script === wanted.script;
    if (languageOf(locale) !== language || !(isOfScript || READ_IN_BOTH.test(language))) return 0;
    const isOfRegion = locale.region === wanted.region;
    const isAtLarge = wanted.region !== largest && locale.region !== largest;
    return 1 + 4 * Number(isOfScript) + 2 * Number(isOfRegion) + Number(isAtLarge);
  };
  const best = Math.max(...shipped.map(nearness));
  return best > 0 ? shipped.find((one) => nearness(one) === best) : undefined;
}
