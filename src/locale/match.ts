/** Finds the best match for a language tag. Source: host-contract.md, `lang`. */

/** The language whose readers learn both of its scripts. Those of Chinese learn one. */
const READ_IN_BOTH = 'sr';

/**
 * The maximized locale of a BCP 47 tag: `zh-TW` becomes `zh-Hant-TW`, `iw` becomes `he-Hebr-IL`. Underscores are read
 * as hyphens. `null` for an invalid tag.
 */
export function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}

/** Norwegian has three language codes: `no`, `nb` and `nn`. */
const languageOf = ({ language }: Intl.Locale) => language.replace(/^n[bn]$/, 'no');

/**
 * The best match for `tag` among `shipped` (BCP 47 tags). The language must match, and the script must be the same or
 * one that its readers know too. The same script is preferred, then the same region. If no region matches, a region
 * other than the largest one prefers another such region: `es-MX` gets `es-419` before `es`. `undefined` for no match
 * or an invalid tag.
 */
export function nearest<Tag extends string>(tag: string, shipped: readonly Tag[]): Tag | undefined {
  const wanted = localeOf(tag);
  if (!wanted) return undefined;
  const language = languageOf(wanted);
  const largest = localeOf(language)!.region;
  const nearness = (one: Tag) => {
    const locale = localeOf(one)!;
    const isOfScript = locale.script === wanted.script;
    if (languageOf(locale) !== language || !(isOfScript || language === READ_IN_BOTH)) return 0;
    const isOfRegion = locale.region === wanted.region;
    const isAtLarge = wanted.region !== largest && locale.region !== largest;
    return 1 + 4 * Number(isOfScript) + 2 * Number(isOfRegion) + Number(isAtLarge);
  };
  const best = Math.max(...shipped.map(nearness));
  return best > 0 ? shipped.find((one) => nearness(one) === best) : undefined;
}
