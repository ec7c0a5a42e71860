/** Reads and writes the three files of a language in `locales/`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { lineAt } from './damaged.ts';
import { glossaryToFill, readGlossary, type Glossary } from './glossary.ts';
import { provenanceText, readProvenance, type Provenance } from './provenance.ts';
import { isMarked } from './status.ts';
import { hashOf, isStale, sourceHash, unitsOf, type Unit } from './units.ts';
import { readTerms, type Term } from './words.ts';
import { readXliff, type LanguageUnits, type Translated } from './xliff.ts';
import { writeXliff } from './xliff-write.ts';

/** The folder of all languages. */
export const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));

/** The file names of a language. */
export const filesOf = (code: string) => ({
  units: `${code}.xlf`,
  glossary: `glossary/${code}.md`,
  provenance: `provenance/${code}.json`,
});

/** The term base of a language. Not every language has one. */
export const termsFile = (code: string) => `terms/${code}.csv`;

/** The comparison of a back-translation with the English (back.ts). */
export const comparisonFile = (code: string) => `provenance/${code}.csv`;

/** A language: the content of each file, or the error if it could not be read. */
export interface Locale {
  readonly code: string;
  readonly units: LanguageUnits | Error;
  readonly glossary: Glossary | Error;
  readonly provenance: Provenance | Error;
  readonly terms?: readonly Term[] | Error;
}

/** Why the bytes of a file are no text; with the line where it shows. */
function whyNoText(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return 'it is a ZIP archive or a spreadsheet (.xlsx). Unpack it, or save the table as CSV.';
  }
  const text = new TextDecoder().decode(bytes);
  return `line ${lineAt(text, text.indexOf('\uFFFD'))}: its characters are not UTF-8. Save it as UTF-8.`;
}

/**
 * The text of a file, without a byte order mark. Programs on Windows write one, and some write UTF-16. Throws if it is
 * neither.
 */
export function textIn(file: string): string {
  const bytes = readFileSync(file);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(whyNoText(bytes));
  }
  if (text.includes('\0')) throw new Error('it is UTF-16 without its mark, or no text. Save it as UTF-8.');
  return text;
}

/**
 * Reads a file. Throws with its `name`, what is wrong and the cure: for one that is missing, `missing`; else what `read` says.
 */
export function readNamed<Of>(file: string, name: string, missing: string, read: (text: string) => Of): Of {
  try {
    return read(textIn(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(missing, { cause });
    throw new Error(`${name}: ${code === 'EISDIR' ? 'it is a folder, not a file.' : message}`, { cause });
  }
}

function readWith<Of>(folder: string, code: string, file: string, read: (text: string) => Of): Of | Error {
  const name = `locales/${file}`;
  const isStarted = existsSync(folder + filesOf(code).units);
  const cure = isStarted
    ? 'Bring it back from an earlier version.'
    : `\`npm run l10n -- new ${code}\` starts the language.`;
  try {
    return readNamed(folder + file, name, `${name}: it is missing. ${cure}`, read);
  } catch (cause) {
    return cause as Error;
  }
}

/** Reads a language (BCP 47). */
export function readLocale(code: string, folder = LOCALES): Locale {
  const files = filesOf(code);
  return {
    code,
    units: readWith(folder, code, files.units, readXliff),
    glossary: readWith(folder, code, files.glossary, readGlossary),
    provenance: readWith(folder, code, files.provenance, readProvenance),
    terms: existsSync(folder + termsFile(code)) ? readWith(folder, code, termsFile(code), readTerms) : [],
  };
}

/** Message id → translation, for all texts translated so far. Throws if the file cannot be read. */
export function targetsOf(code: string, folder = LOCALES): Record<string, string> {
  const { units } = readLocale(code, folder);
  if (units instanceof Error) throw units;
  return Object.fromEntries(units.units.filter(({ target }) => target).map(({ id, target }) => [id, target]));
}

/** The state of a unit after an update: what a program or a person has set stays, but nothing empty counts as done. */
function stateOf(target: string, state: string): string {
  if (target) return state || 'translated';
  return isMarked(state) ? state : '';
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
    state: stateOf(target, isOld ? '' : (held?.state ?? '')),
    isApproved: !!target.trim() && !!held?.isApproved,
    earlier: isOld && held.target ? [{ source: held.source, target: held.target }, ...earlier] : earlier,
  };
}

/**
 * The XLIFF of a language: all units that it needs, in order, merged with the existing entries (`held`). `from`: the file
 * as it is.
 */
export function xliffOf(code: string, held: readonly Translated[] = [], from?: string): string {
  const known = new Map(held.map((one) => [one.id, one]));
  return writeXliff(
    code,
    unitsOf(code).map((unit) => joined(unit, known.get(unit.id))),
    from,
  );
}

/**
 * The entries of a file with the translations that came back from PO. One of another English becomes an alternative. Throws
 * for an id that no entry has.
 */
export function withAppended({ units, appended = [] }: LanguageUnits): readonly Translated[] {
  const stray = appended.find(({ id }) => !units.some((one) => one.id === id));
  if (stray) throw new Error(`The <file> from PO translates “${stray.id}”, which the first <file> does not have.`);
  const back = new Map(appended.filter(({ target }) => target).map((one) => [one.id, one]));
  return units.map((one) => {
    const { source, target } = back.get(one.id) ?? one;
    if (target === one.target) return one;
    if (source !== one.source) return { ...one, earlier: [{ source, target }, ...one.earlier] };
    return { ...one, target, state: '', isApproved: false };
  });
}

/** Writes a file of a language. */
export function write(folder: string, file: string, text: string) {
  mkdirSync(dirname(folder + file), { recursive: true });
  writeFileSync(folder + file, text);
}

/** The codes of all languages that have been started: those with a provenance. */
export function startedCodes(folder = LOCALES): readonly string[] {
  const provenances = `${folder}provenance`;
  const files = existsSync(provenances) ? readdirSync(provenances) : [];
  return files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
}

/** A tag with the script and the region that it leaves unsaid: `zh` gives `zh-Hans-CN`. */
const wholeTag = (code: string) => new Intl.Locale(code).maximize().toString();

/**
 * Creates the files of a language: units, a glossary template and a provenance. Throws if one of them exists, or if the
 * language is there under another tag.
 */
export function startLocale(code: string, folder = LOCALES): void {
  const files = filesOf(code);
  const whole = wholeTag(code);
  const twin = startedCodes(folder).find((other) => other !== code && wholeTag(other) === whole);
  if (twin) {
    throw new Error(
      `“${code}” means ${whole}, and so does “${twin}”, which is there: locales/${twin}.xlf. Go on with that one.`,
    );
  }
  for (const file of Object.values(files)) {
    if (existsSync(folder + file))
      throw new Error(
        `locales/${file} already exists. \`npm run l10n -- update ${code}\` brings it to today’s English.`,
      );
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
  write(folder, files.provenance, provenanceText(provenance));
}

/** What an update did. */
export interface Updated {
  /** Translations that were emptied because their English has changed, or dropped because their text is gone. */
  readonly lost: number;
  /** The copy of the file as it was; `undefined` if nothing changed. */
  readonly backup?: string;
}

/** The ids of translations that an update would empty or drop. */
const lossesOf = (code: string, held: readonly Translated[]): readonly string[] => {
  const wanted = new Map(unitsOf(code).map((unit) => [unit.id, unit]));
  const isLost = (one: Translated) => {
    const unit = wanted.get(one.id);
    return !unit || !joined(unit, one).target;
  };
  return held.filter((one) => one.target.trim() && isLost(one)).map(({ id }) => id);
};

/**
 * Updates a language to the current English texts: adds new units, and keeps outdated translations as alternatives. Writes
 * a backup first. Throws if more than a tenth of the translations would be emptied, unless `isSure`; and for a unit that
 * stands twice.
 */
export function updateLocale(code: string, folder = LOCALES, isSure = false): Updated {
  const { units, provenance } = readLocale(code, folder);
  if (units instanceof Error) throw units;
  if (provenance instanceof Error) throw provenance;
  const held = withAppended(units);
  const twice = held.find(({ id }, i) => held.findIndex((one) => one.id === id) !== i);
  if (twice) throw new Error(`${twice.id} stands twice in locales/${code}.xlf. Keep one.`);
  const lost = lossesOf(code, held);
  const translated = held.filter(({ target }) => target.trim()).length;
  if (lost.length > translated / 10 && !isSure) {
    throw new Error(
      `${lost.length} of ${translated} translations would be emptied, ${lost[0]} first. If their English has changed so much, add --yes; if a program has changed the file, bring back the file as it was.`,
    );
  }
  const files = filesOf(code);
  const before = textIn(folder + files.units);
  const after = xliffOf(code, held, before);
  const backup = after === before ? undefined : `${files.units}.bak`;
  if (backup) {
    write(folder, backup, before);
    write(folder, files.units, after);
  }
  const now = { ...provenance, instrument: INSTRUMENT_VERSION, sourceHash: sourceHash() };
  write(folder, files.provenance, provenanceText(now));
  return { lost: lost.length, ...(backup && { backup }) };
}
