/** The three files of a language in `locales/`, read and written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { glossaryToFill, readGlossary, type Glossary } from './glossary.ts';
import { readProvenance, type Provenance } from './provenance.ts';
import { hashOf, isStale, sourceHash, unitsOf, type Unit } from './units.ts';
import { readXliff, writeXliff, type LanguageUnits, type Translated } from './xliff.ts';

/** Where languages are kept. */
export const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));

/** The names of a language’s files. */
export const filesOf = (code: string) => ({
  units: `${code}.xlf`,
  glossary: `glossary/${code}.md`,
  provenance: `provenance/${code}.json`,
});

/** A language as its files hold it, each read or why it could not be. */
export interface Locale {
  readonly code: string;
  readonly units: LanguageUnits | Error;
  readonly glossary: Glossary | Error;
  readonly provenance: Provenance | Error;
}

function readWith<Of>(folder: string, file: string, read: (text: string) => Of): Of | Error {
  try {
    return read(readFileSync(folder + file, 'utf8'));
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return new Error(`locales/${file}: ${isMissing ? 'it is missing.' : (cause as Error).message}`);
  }
}

/** Reads a language (BCP 47). */
export function readLocale(code: string, folder = LOCALES): Locale {
  const files = filesOf(code);
  return {
    code,
    units: readWith(folder, files.units, readXliff),
    glossary: readWith(folder, files.glossary, readGlossary),
    provenance: readWith(folder, files.provenance, readProvenance),
  };
}

/** Message id → what is translated of it so far. Throws where the file cannot be read. */
export function targetsOf(code: string, folder = LOCALES): Record<string, string> {
  const { units } = readLocale(code, folder);
  if (units instanceof Error) throw units;
  return Object.fromEntries(units.units.filter(({ target }) => target).map(({ id, target }) => [id, target]));
}

/** A unit beside what a file holds of it: what answered another source is set aside. */
export function joined(unit: Unit, held?: Translated): Unit & Translated {
  const { source } = unit;
  const earlier = held?.earlier ?? [];
  const isOld = held !== undefined && isStale(source, held);
  const target = isOld ? '' : (held?.target ?? '');
  return {
    ...unit,
    hash: hashOf(source),
    target,
    isReviewed: !!target.trim() && !!held?.isReviewed,
    earlier: isOld && held.target ? [{ source: held.source, target: held.target }, ...earlier] : earlier,
  };
}

/** The XLIFF of a language: every unit that it needs, in order, with all that `held` knows of it. */
export function xliffOf(code: string, held: readonly Translated[] = []): string {
  const known = new Map(held.map((one) => [one.id, one]));
  return writeXliff(
    code,
    unitsOf(code).map((unit) => joined(unit, known.get(unit.id))),
  );
}

function write(folder: string, file: string, text: string) {
  mkdirSync(dirname(folder + file), { recursive: true });
  writeFileSync(folder + file, text);
}

/** Starts a language: its units, a glossary to fill in, a provenance. Throws where one of its files is there. */
export function startLocale(code: string, folder = LOCALES): void {
  const files = filesOf(code);
  for (const file of Object.values(files)) {
    if (existsSync(folder + file)) throw new Error(`locales/${file} is there already.`);
  }
  write(folder, files.units, xliffOf(code));
  write(folder, files.glossary, glossaryToFill(code));
  const provenance: Provenance = {
    locale: code,
    instrument: INSTRUMENT_VERSION,
    sourceHash: sourceHash(),
    status: 'draft',
    steps: [],
  };
  write(folder, files.provenance, `${JSON.stringify(provenance, null, 2)}\n`);
}

/** Brings a language to the English of today: new units are empty, what answered another English is set aside. */
export function updateLocale(code: string, folder = LOCALES): void {
  const { units, provenance } = readLocale(code, folder);
  if (units instanceof Error) throw units;
  if (provenance instanceof Error) throw provenance;
  const files = filesOf(code);
  write(folder, files.units, xliffOf(code, units.units));
  const now = { ...provenance, instrument: INSTRUMENT_VERSION, sourceHash: sourceHash() };
  write(folder, files.provenance, `${JSON.stringify(now, null, 2)}\n`);
}
