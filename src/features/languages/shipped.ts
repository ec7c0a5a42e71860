/** The languages that are built. Written by `npm run l10n -- ship`. */

/** The BCP 47 codes of all languages that are shipped, English first. */
export const SHIPPED: readonly string[] = ['en', 'ar', 'es', 'fr', 'vi', 'zh-Hans'];
