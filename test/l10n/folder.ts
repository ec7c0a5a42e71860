/** A folder for the files of languages that a test starts: not there before each test, gone at the end. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach } from 'node:test';
import { filesOf, LOCALES, readLocale, write } from '../../tools/l10n/locale.ts';
import type { LanguageUnits } from '../../tools/l10n/xliff.ts';
import { wholeUnits } from './whole.ts';

/** The folder, with a slash at its end. Registers the hooks that clear it. */
export function temporaryFolder(): string {
  const folder = `${mkdtempSync(join(tmpdir(), 'locales-'))}/`;
  const clear = () => rmSync(folder, { recursive: true, force: true });
  beforeEach(clear);
  after(clear);
  return folder;
}

/** The units of a language in a folder. Throws where they cannot be read. */
export function unitsIn(folder: string, code: string): LanguageUnits {
  const { units } = readLocale(code, folder);
  if (units instanceof Error) throw units;
  return units;
}

/** Puts the Spanish that ships into a folder. Returns its XLIFF. */
export function shippedSpanish(folder: string): string {
  for (const file of Object.values(filesOf('es'))) write(folder, file, readFileSync(LOCALES + file, 'utf8'));
  return readFileSync(`${folder}es.xlf`, 'utf8');
}

/** A unit as a file holds it. */
export const start = wholeUnits('es').units.find(({ id }) => id === 'ui.start')!;
