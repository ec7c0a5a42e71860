/**
 * `npm run l10n -- <command> <code>`: the commands for translators (locales/TRANSLATING.md). A code is a BCP 47 tag,
 * such as `es` or `pt-BR`.
 */
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { check } from './check.ts';
import { filesOf, readLocale, startLocale, updateLocale } from './locale.ts';
import { statusOf } from './status.ts';

/** An error that the user of the command can fix. */
class UsageError extends Error {}

/** The canonical BCP 47 tag, as used in file names. Throws a `UsageError` for anything else, and for English. */
function codeOf(text: string | undefined): string {
  try {
    const [code] = Intl.getCanonicalLocales(text);
    if (code && code !== 'en') return code;
  } catch {
    // Reported below.
  }
  throw new UsageError(
    `“${text ?? ''}” is not a language code. Use a BCP 47 tag such as es, pt-BR or zh-Hans; English is the source.`,
  );
}

const COMMANDS: Readonly<Record<string, { readonly does: string; run(code: string | undefined): unknown }>> = {
  new: {
    does: 'starts a language',
    run(text) {
      const code = codeOf(text);
      startLocale(code);
      console.log(
        `Started:\n${Object.values(filesOf(code))
          .map((file) => `  locales/${file}`)
          .join('\n')}`,
      );
      console.log('Next: fill in the glossary, then translate the units (locales/TRANSLATING.md).');
    },
  },
  update: {
    does: 'updates a language to the current English texts; outdated translations are kept as alternatives',
    run(text) {
      const code = codeOf(text);
      updateLocale(code);
      status(code);
    },
  },
  status: { does: 'shows the progress of a language', run: (text) => status(codeOf(text)) },
  check: {
    does: 'checks a language, or all shipped languages',
    run(text) {
      const codes = text ? [codeOf(text)] : SHIPPED.filter((code) => code !== 'en');
      for (const code of codes) {
        const findings = check(readLocale(code));
        for (const { where, what } of findings) console.error(`${code}  ${where}: ${what}`);
        console.log(`${code}: ${findings.length || 'no'} findings.`);
        if (findings.length) process.exitCode = 1;
      }
    },
  },
  preview: {
    does: 'serves all screens in a language, next to English',
    run: async (text) => (await import('./preview.ts')).preview(codeOf(text)),
  },
  shots: {
    does: 'takes screenshots of all screens, and one image with all of them',
    run: async (text) => (await import('./shots.ts')).shots(codeOf(text)),
  },
};

function status(code: string) {
  const { units, provenance } = readLocale(code);
  if (units instanceof Error) throw new UsageError(units.message);
  console.table(Object.fromEntries(statusOf(code, units).map(({ group, ...counts }) => [group, counts])));
  console.log(provenance instanceof Error ? provenance.message : `Status of ${code}: ${provenance.status}.`);
}

const [command = '', code] = process.argv.slice(2);
try {
  if (!COMMANDS[command]) {
    const lines = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`);
    throw new UsageError(`npm run l10n -- <command> <code>\n\n${lines.join('\n')}`);
  }
  await COMMANDS[command].run(code);
} catch (cause) {
  console.error((cause as Error).message);
  process.exitCode = 1;
}
