/** Reads and writes the three files of a language in `locales/`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { glossaryToFill, readGlossary, type Glossary } from './glossary.ts';
import { readProvenance, type Provenance } from './provenance.ts';
import { hashOf, isStale, sourceHash, unitsOf, type Unit } from './units.ts';
import { readXliff, writeXliff, type LanguageUnits, type Translated } from './xliff.ts';

/** The folder of all languages. */
export const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));

/** The file names of a language. */
export const filesOf = (code: string) => ({
  units: `${code}.xlf`,
  glossary: `glossary/${code}.md`,
  provenance: `provenance/${code}.json`,
});

/** A language: the content of each file, or the error if it could not be read. */
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

/** Message id → translation, for all texts translated so far. Throws if the file cannot be read. */
export function targetsOf(code: string, folder = LOCALES): Record<string, string> {
  const { units } = readLocale(code, folder);
  if (units instanceof Error) throw units;
  return Object.fromEntries(units.units.filter(({ target }) => target).map(({ id, target }) => [id, target]));
}

/** Merges a unit with its entry in a file. A translation of another English text becomes an alternative. */
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

/** The XLIFF of a language: all units that it needs, in order, merged with the existing entries (`held`). */
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

/** Creates the files of a language: units, a glossary template and a provenance. Throws if one of them exists. */
export function startLocale(code: string, folder = LOCALES): void {
  const files = filesOf(code);
  for (const file of Object.values(files)) {
    if (existsSync(folder + file)) throw new Error(`locales/${file} already exists.`);
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

/** Updates a language to the current English texts: adds new units, and keeps outdated translations as alternatives. */
export function updateLocale(code: string, folder = LOCALES): void {
  const { units, provenance } = readLocale(code, folder);
  if (units instanceof Error) throw units;
  if (provenance instanceof Error) throw provenance;
  const files = filesOf(code);
  write(folder, files.units, xliffOf(code, units.units));
  const now = { ...provenance, instrument: INSTRUMENT_VERSION, sourceHash: sourceHash() };
  write(folder, files.provenance, `${JSON.stringify(now, null, 2)}\n`);
}
