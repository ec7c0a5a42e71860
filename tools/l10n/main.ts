/**
 * `npm run l10n -- <command> <code>`: the commands for translators (locales/TRANSLATING.md). A code is a BCP 47 tag,
 * such as `es` or `pt-BR`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { approve } from './approve.ts';
import { blindList, compared, comparisonTable, openRows, VERDICTS, withComparison } from './back.ts';
import { check, linesOf } from './check.ts';
import { codeFrom, UsageError } from './code.ts';
import { comparisonFile, filesOf, LOCALES, readLocale, startLocale, textIn, updateLocale, write } from './locale.ts';
import { provenanceText } from './provenance.ts';
import { statusOf } from './status.ts';
import { facetTable } from './table.ts';
import { UNIT_GROUPS, type UnitGroup } from './unit-groups.ts';

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

/** The units of a language. Throws if the file cannot be read. */
function unitsOfFile(code: string) {
  const { units } = readLocale(code);
  if (units instanceof Error) throw units;
  return units;
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
  Record<string, { readonly takes: string; readonly does: string; run(typed: Typed): unknown }>
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
      for (const code of codes) checkOne(code, group);
    },
  },
  preview: {
    takes: '<code>',
    does: 'serves all screens in a language, next to English',
    run: async (typed) => (await import('./preview.ts')).preview(codeOf(typed)),
  },
  shots: {
    takes: '<code>',
    does: 'takes screenshots of all screens, and one image with all of them',
    run: async (typed) => (await import('./shots.ts')).shots(codeOf(typed)),
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
    does: 'writes the list for a back-translation: numbered core texts, shuffled, without English',
    run(typed) {
      const code = codeOf(typed);
      const table = LOCALES + comparisonFile(code);
      report(`${code}-blind.csv`, blindList(code, unitsOfFile(code), existsSync(table) ? textIn(table) : undefined));
      console.log(`Next: npm run l10n -- compare ${code} <the list as it came back>`);
    },
  },
  compare: {
    takes: '<code> [list.csv] [--by NAME]',
    does: 'compares a back-translation with the English; --by notes that every core text has a verdict',
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
    },
  },
};

function checkOne(code: string, group?: UnitGroup) {
  const findings = check(readLocale(code)).filter((one) => !group || one.group === group);
  const lines = group ? findings.map(({ where, what }) => `${where}: ${what}`) : linesOf(findings);
  for (const line of lines) console.error(`${code}  ${line}`);
  console.log(`${code}: ${findings.length || 'no'} findings.`);
  if (findings.length) process.exitCode = 1;
}

function compare(typed: Typed) {
  const code = codeOf(typed);
  const file = comparisonFile(code);
  const before = existsSync(LOCALES + file) ? textIn(LOCALES + file) : undefined;
  const units = unitsOfFile(code);
  const rows = compared(code, units, typed.more && textIn(typed.more), before);
  write(LOCALES, file, comparisonTable(rows));
  const open = openRows(rows).length;
  console.log(`locales/${file}: ${rows.length - open} of ${rows.length} core texts are settled.`);
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

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { group: { type: 'string' }, by: { type: 'string' }, yes: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [name = '', text, more] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (values.help || name === 'help') console.log(help());
  else if (!command) throw new UsageError(help());
  else await command.run({ text, more, group: values.group, by: values.by, yes: values.yes ?? false });
} catch (cause) {
  console.error((cause as Error).message);
  process.exitCode = 1;
}
