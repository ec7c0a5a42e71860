/**
 * `npm run validation -- <command>`: what a study of the instrument needs (tools/validation/README.md). Reads and writes
 * files on this machine only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AGE_BANDS, type AgeBand } from '../../src/instrument/items.ts';
import { codebook } from './codebook.ts';
import { madeUpPilot } from './make-up.ts';
import { reportOf } from './report/report.ts';
import { sheetFromShares } from './shares.ts';
import { readSheet, SheetError, textOf } from './sheet.ts';

/** What was typed. */
interface Typed {
  readonly file: string | undefined;
  readonly n: string;
  readonly seed: string;
  readonly band: string;
}

/** Something was typed that cannot be done. */
class UsageError extends Error {}

function textIn(file: string | undefined): string {
  if (!file) throw new UsageError('Which file? For example: npm run validation -- report pilot.csv');
  try {
    return textOf(readFileSync(file));
  } catch {
    throw new UsageError(`There is no file “${file}” that can be read. Give its path, from the folder of the project.`);
  }
}

function numberOf(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${option} should be a whole number, and is “${text}”.`);
  return Number(text);
}

function bandOf(text: string): AgeBand | 'all' {
  const found = ([...AGE_BANDS, 'all'] as const).find((band) => band === text);
  if (!found) throw new UsageError(`--band should be one of ${AGE_BANDS.join(', ')}, all.`);
  return found;
}

const COMMANDS: Readonly<
  Record<string, { readonly takes: string; readonly does: string; make(typed: Typed): string }>
> = {
  report: {
    takes: '<data.csv> [--seed 1]',
    does: 'the report; the word may be left out: npm run validation -- data.csv',
    make: ({ file, seed }) => reportOf(readSheet(textIn(file)), numberOf(seed, 'seed')),
  },
  codebook: { takes: '', does: 'what each column of the sheet is, with the wordings', make: codebook },
  'make-up': {
    takes: '[--n 200] [--seed 1] [--band school-age|…|all]',
    does: 'a sheet of made-up parents, to try the report',
    make: ({ n, seed, band }) => madeUpPilot({ n: numberOf(n, 'n'), seed: numberOf(seed, 'seed'), band: bandOf(band) }),
  },
  'from-shares': {
    takes: '<shares.json>',
    does: 'a sheet of maps that parents shared with their answers (share event)',
    make: ({ file }) => sheetFromShares(textIn(file)),
  },
};

/** All commands, one a line. */
function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { takes, does }]) => `  ${`${name} ${takes}`.padEnd(56)} ${does}`);
  return `npm run validation -- <command> [--out FILE]\n\n${lines.join('\n')}\n\nThe guide: tools/validation/README.md`;
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      n: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      band: { type: 'string', default: 'school-age' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [first = 'help', second] = positionals;
  const isCommand = Object.hasOwn(COMMANDS, first);
  if (values.help || first === 'help') console.log(help());
  else {
    const text = COMMANDS[isCommand ? first : 'report']!.make({ ...values, file: isCommand ? second : first });
    if (values.out) {
      writeFileSync(values.out, text);
      console.log(`Written: ${values.out}`);
    } else process.stdout.write(text);
  }
} catch (cause) {
  const { message } = cause as Error;
  console.error(cause instanceof SheetError ? `The sheet cannot be read yet:\n\n${message}` : message);
  process.exitCode = 1;
}
