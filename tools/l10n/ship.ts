/**
 * Which languages ship: those whose provenance has `"ships": true`. The list that the element reads is generated from
 * these files.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from './check.ts';
import { filesOf, LOCALES, readLocale, startedCodes, write } from './locale.ts';
import { provenanceText } from './provenance.ts';

/** The generated list (BCP 47), read by the element. */
export const SHIPPED_FILE = fileURLToPath(new URL('../../src/features/languages/shipped.ts', import.meta.url));

/** The codes of all languages that ship, English first. Throws if a provenance cannot be read. */
export function shippingCodes(folder = LOCALES): readonly string[] {
  const shipping = startedCodes(folder).filter((code) => {
    const { provenance } = readLocale(code, folder);
    if (provenance instanceof Error) throw provenance;
    return provenance.ships;
  });
  return ['en', ...shipping.sort()];
}

/** The source text of the list. */
export const shippedSource = (
  codes: readonly string[],
): string => `/** The languages that are built. Written by \`npm run l10n -- ship\`. */

/** The BCP 47 codes of all languages that are shipped, English first. */
export const SHIPPED: readonly string[] = [${codes.map((code) => `'${code}'`).join(', ')}];
`;

/** Has a language ship, and writes the list anew. Throws with the number of findings if its check has any. */
export function ship(code: string, folder = LOCALES, list = SHIPPED_FILE) {
  const locale = readLocale(code, folder);
  const { provenance } = locale;
  if (provenance instanceof Error) throw provenance;
  const findings = check(locale).length;
  if (findings) throw new Error(`${code} cannot ship: npm run l10n -- check ${code} has ${findings} findings.`);
  const { locale: named, instrument, sourceHash, status, steps } = provenance;
  write(
    folder,
    filesOf(code).provenance,
    provenanceText({ locale: named, instrument, sourceHash, status, ships: true, steps }),
  );
  writeFileSync(list, shippedSource(shippingCodes(folder)));
}
