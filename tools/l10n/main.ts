/**
 * `npm run l10n -- <command> <code>`: what a translator does here (locales/TRANSLATING.md). A code is a BCP 47 tag, such
 * as `es` or `pt-BR`.
 */
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { check } from './check.ts';
import { filesOf, readLocale, startLocale, updateLocale } from './locale.ts';
import { statusOf } from './status.ts';

/** Something that the person who asked can put right. */
class Refusal extends Error {}

/** A BCP 47 tag as it is written in the name of a file. Throws a `Refusal`. */
function codeOf(text: string | undefined): string {
  try {
    const [code] = Intl.getCanonicalLocales(text);
    if (code && code !== 'en') return code;
  } catch {
    // told below
  }
  throw new Refusal(
    `“${text ?? ''}” is no language. Give a BCP 47 tag such as es, pt-BR or zh-Hans; English is the source.`,
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
    does: 'brings a language to the English of today; what answered another English is set aside',
    run(text) {
      const code = codeOf(text);
      updateLocale(code);
      status(code);
    },
  },
  status: { does: 'shows how far a language is', run: (text) => status(codeOf(text)) },
  check: {
    does: 'says everything that is wrong with a language, or with all that ship',
    run(text) {
      const codes = text ? [codeOf(text)] : SHIPPED.filter((code) => code !== 'en');
      for (const code of codes) {
        const findings = check(readLocale(code));
        for (const { where, what } of findings) console.error(`${code}  ${where}: ${what}`);
        console.log(`${code}: ${findings.length || 'nothing'} wrong.`);
        if (findings.length) process.exitCode = 1;
      }
    },
  },
  preview: {
    does: 'serves every screen in a language, its English beside it',
    run: async (text) => (await import('./preview.ts')).preview(codeOf(text)),
  },
  shots: {
    does: 'takes a picture of every screen and puts them on one sheet',
    run: async (text) => (await import('./shots.ts')).shots(codeOf(text)),
  },
};

function status(code: string) {
  const { units, provenance } = readLocale(code);
  if (units instanceof Error) throw new Refusal(units.message);
  console.table(Object.fromEntries(statusOf(code, units).map(({ group, ...counts }) => [group, counts])));
  console.log(provenance instanceof Error ? provenance.message : `Status of ${code}: ${provenance.status}.`);
}

const [command = '', code] = process.argv.slice(2);
try {
  if (!COMMANDS[command]) {
    const lines = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`);
    throw new Refusal(`npm run l10n -- <command> <code>\n\n${lines.join('\n')}`);
  }
  await COMMANDS[command].run(code);
} catch (cause) {
  console.error((cause as Error).message);
  process.exitCode = 1;
}
