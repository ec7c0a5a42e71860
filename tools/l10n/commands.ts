/** The commands for translators (locales/TRANSLATING.md): `npm run l10n -- <command> <code>`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { approve } from './approve.ts';
import {
  blindList,
  blindText,
  compared,
  comparisonTable,
  comparisonText,
  openRows,
  VERDICTS,
  withComparison,
} from './back.ts';
import { check, linesOf } from './check.ts';
import { codeFrom, UsageError } from './code.ts';
import { comparisonFile, filesOf, LOCALES, readLocale, readNamed, startLocale, updateLocale, write } from './locale.ts';
import { provenanceText } from './provenance.ts';
import { PSEUDO_CODES } from './pseudo.ts';
import { ship } from './ship.ts';
import { statusOf } from './status.ts';
import { facetTable } from './table.ts';
import { UNIT_GROUPS, type UnitGroup } from './unit-groups.ts';
import type { LanguageUnits } from './xliff.ts';

/** What was typed after a command. */
interface Typed {
  /** The language code. */
  readonly text: string | undefined;
  /** A second word: a group, or a file. */
  readonly more: string | undefined;
  readonly group: string | undefined;
  readonly by: string | undefined;
  readonly yes: boolean;
}

/** The canonical code. Says so if it is written otherwise than it was typed. */
function codeOf({ text }: Typed): string {
  const { code, note } = codeFrom(text);
  if (note) console.log(note);
  return code;
}

function groupOf(name: string | undefined): UnitGroup | undefined {
  const group = UNIT_GROUPS.find((one) => one === name);
  if (name && !group) throw new UsageError(`“${name}” is no group. The groups are ${UNIT_GROUPS.join(', ')}.`);
  return group;
}

/** The code of a language that has files, or of a pseudo-language, which needs none. Throws if they cannot be read. */
function startedCodeOf(typed: Typed): string {
  const code = codeOf(typed);
  if (!(PSEUDO_CODES as readonly string[]).includes(code)) unitsOfFile(code);
  return code;
}

/** The units of a language. Throws if the file cannot be read. */
function unitsOfFile(code: string) {
  const { units } = readLocale(code);
  if (units instanceof Error) throw units;
  return units;
}

/** The comparison of a language, as text; `undefined`: none yet. Throws if it cannot be read. */
function comparisonOf(code: string): string | undefined {
  const file = comparisonFile(code);
  if (!existsSync(LOCALES + file)) return undefined;
  return readNamed(LOCALES + file, `locales/${file}`, '', comparisonText);
}

const today = () => new Date().toISOString().slice(0, 10);
const reports = fileURLToPath(new URL('../../reports/l10n/', import.meta.url));

/** Writes a file for people to open, and says where it is. */
function report(name: string, text: string) {
  mkdirSync(dirname(reports + name), { recursive: true });
  writeFileSync(reports + name, text);
  console.log(`Written: ${relative(process.cwd(), reports + name)}`);
}

const COMMANDS: Readonly<
  Record<
    string,
    { readonly takes: string; readonly does: string; /** Gives 1 where it failed. */ run(typed: Typed): unknown }
  >
> = {
  new: {
    takes: '<code>',
    does: 'starts a language',
    run(typed) {
      const code = codeOf(typed);
      startLocale(code);
      const files = Object.values(filesOf(code)).map((file) => `  locales/${file}`);
      console.log(`Started:\n${files.join('\n')}`);
      console.log('Next: fill in the glossary, then translate the units (locales/TRANSLATING.md).');
    },
  },
  update: {
    takes: '<code> [--yes]',
    does: 'updates a language to the current English; outdated translations are kept as alternatives',
    run(typed) {
      const code = codeOf(typed);
      const { lost, backup } = updateLocale(code, LOCALES, typed.yes);
      status(code);
      if (lost) console.log(`${lost} translations were of another English.`);
      if (backup) console.log(`The file as it was: locales/${backup}`);
    },
  },
  status: { takes: '<code>', does: 'shows the progress of a language', run: (typed) => status(codeOf(typed)) },
  check: {
    takes: '[code] [--group NAME]',
    does: 'checks a language, or all shipped languages; with a group, every text of it',
    run(typed) {
      const group = groupOf(typed.group);
      const codes = typed.text ? [codeOf(typed)] : SHIPPED.filter((code) => code !== 'en');
      return codes.map((code) => checkOne(code, group)).includes(false) ? 1 : 0;
    },
  },
  preview: {
    takes: '<code>',
    does: 'serves all screens in a language, next to English',
    run: async (typed) => (await import('./preview.ts')).preview(startedCodeOf(typed)),
  },
  shots: {
    takes: '<code>',
    does: 'takes screenshots of all screens, and one image with all of them',
    run: async (typed) => (await import('./shots.ts')).shots(startedCodeOf(typed)),
  },
  table: {
    takes: '<code>',
    does: 'writes a page with each question at the five ages',
    run(typed) {
      const code = codeOf(typed);
      report(`${code}-table.html`, facetTable(code, unitsOfFile(code)));
    },
  },
  blind: {
    takes: '<code>',
    does: 'writes the list for a back-translation: numbered core texts and a tenth of the rest, shuffled, no English',
    run(typed) {
      const code = codeOf(typed);
      const units = unitsOfFile(code);
      const comparison = comparisonOf(code);
      if (comparison && !openIn(code, units, comparison).length) {
        console.log(`Nothing is open: each text of locales/${comparisonFile(code)} is settled.`);
        return;
      }
      report(`${code}-blind.csv`, blindList(code, units, comparison));
      console.log(`Next: npm run l10n -- compare ${code} <the list as it came back>`);
    },
  },
  compare: {
    takes: '<code> [list.csv] [--by NAME]',
    does: 'compares a back-translation with the English; --by notes that every text has a verdict',
    run: compare,
  },
  approve: {
    takes: '<code> [group] --by NAME',
    does: 'notes that a native reader has read all texts, or a group, as they are now',
    run(typed) {
      const code = codeOf(typed);
      const group = groupOf(typed.more);
      approve(code, group ? [group] : UNIT_GROUPS, typed.by ?? '', today());
      status(code);
      if (!group) console.log(`To tell parents, set "status": "reviewed" in locales/${filesOf(code).provenance}.`);
    },
  },
  ship: {
    takes: '<code>',
    does: 'has a language built and shown, once its check has no findings',
    run(typed) {
      const code = codeOf(typed);
      ship(code);
      console.log(
        `${code} ships. Next: name it at “lang” in demo/wordpress/connection-map/readme.txt, npm run budgets -- --readme, npm test.`,
      );
    },
  },
};

/** The rows of a comparison that are not settled, or whose text has changed since. */
const openIn = (code: string, units: LanguageUnits, comparison: string) =>
  openRows(compared(code, units, undefined, comparison));

/** Prints the findings in a language. Gives whether there are none. */
function checkOne(code: string, group?: UnitGroup): boolean {
  const locale = readLocale(code);
  const findings = check(locale).filter((one) => !group || one.group === group);
  const lines = group ? findings.map(({ where, what }) => `${where}: ${what}`) : linesOf(findings);
  for (const line of lines) console.error(`${code}  ${line}`);
  console.log(`${code}: ${findings.length || 'no'} finding${findings.length === 1 ? '' : 's'}.`);
  if (findings.length) return false;
  const comparison = comparisonOf(code);
  if (group || !comparison || locale.units instanceof Error) return true;
  const open = openIn(code, locale.units, comparison).length;
  if (open) console.log(`${code}: not read back as they are now: ${open} texts. See npm run l10n -- blind ${code}.`);
  return true;
}

function compare(typed: Typed) {
  const code = codeOf(typed);
  const file = comparisonFile(code);
  const units = unitsOfFile(code);
  const { more } = typed;
  const missing = `There is no file ${more}. Give the list as it came back, such as reports/l10n/${code}-blind.csv.`;
  const list = more && readNamed(more, more, missing, blindText);
  const rows = compared(code, units, list, comparisonOf(code));
  write(LOCALES, file, comparisonTable(rows));
  const open = openRows(rows).length;
  console.log(`locales/${file}: ${rows.length - open} of ${rows.length} texts are settled.`);
  if (open) console.log(`Write a verdict for each of the others: ${VERDICTS.join(', ')}; a reason for “kept”.`);
  if (!typed.by) return;
  const { provenance } = readLocale(code);
  if (provenance instanceof Error) throw provenance;
  write(LOCALES, filesOf(code).provenance, provenanceText(withComparison(provenance, rows, units, typed.by, today())));
}

function status(code: string) {
  const { provenance } = readLocale(code);
  const known = provenance instanceof Error ? undefined : provenance;
  const rows = statusOf(code, unitsOfFile(code), known).map(({ group, ...counts }) => [group, counts] as const);
  console.table(Object.fromEntries(rows));
  console.log(provenance instanceof Error ? provenance.message : `Status of ${code}: ${provenance.status}.`);
}

/** All commands, one a line. */
function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { takes, does }]) => `  ${`${name} ${takes}`.padEnd(38)} ${does}`);
  return `npm run l10n -- <command> <code>\n\n${lines.join('\n')}\n\nThe guide: locales/TRANSLATING.md`;
}

const OPTIONS = {
  group: { type: 'string' },
  by: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** The words and options of the command line. Throws a `UsageError` for an option that is unknown or has no value. */
function typedWords(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (cause) {
    const [option] = /--?[\w-]+/.exec((cause as Error).message) ?? [''];
    const isKnown = Object.hasOwn(OPTIONS, option.slice(2));
    throw new UsageError(
      isKnown
        ? `${option} is not written so. Write --group NAME, --by "NAME" or --yes.`
        : `“${option}” is no option. The options are --group NAME, --by "NAME" and --yes.`,
      { cause },
    );
  }
}

/** The command of a name. Throws a `UsageError` for one that does not exist, and for more words than it takes. */
function commandOf(name: string, words: readonly string[]) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`“${name}” is no command.\n\n${help()}`);
  const most = command.takes.match(/[<[](?!-)/g)?.length ?? 0;
  const tooMuch = words[most];
  if (tooMuch === undefined) return command;
  throw new UsageError(`“${tooMuch}” is a word too much. Write npm run l10n -- ${name} ${command.takes}`);
}

/**
 * Runs what was typed after `npm run l10n --`. Prints to the console, and gives the exit code: 1 for what was typed wrong, for
 * a file that cannot be read and for a check with findings.
 */
export async function l10n(args: readonly string[]): Promise<0 | 1> {
  try {
    const { positionals, values } = typedWords(args);
    const [name = 'help', ...words] = positionals;
    if (values.help || name === 'help') {
      console.log(help());
      return 0;
    }
    const [text, more] = words;
    const { group, by, yes = false } = values;
    return (await commandOf(name, words).run({ text, more, group, by, yes })) === 1 ? 1 : 0;
  } catch (cause) {
    console.error((cause as Error).message);
    return 1;
  }
}
