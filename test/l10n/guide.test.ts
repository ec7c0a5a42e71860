/** The guide says what the kit does: its commands, and how an empty text looks. The commands run as they are typed. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LOCALES, startLocale } from '../../tools/l10n/locale.ts';
import { temporaryFolder } from './folder.ts';

const folder = temporaryFolder();
const guide = readFileSync(`${LOCALES}TRANSLATING.md`, 'utf8');
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command as it is typed. */
const l10n = (...args: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', 'tools/l10n/main.ts', ...args],
      { cwd: root },
      (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
/** Each takes a second or two, most of it to read the English texts. */
const ran = Promise.all([
  l10n('help'),
  l10n('new', 'french'),
  l10n('status', 'tl'),
  l10n('check', 'es', '--group', 'nothing'),
]);

describe('the guide', () => {
  it('shows an empty text as the file has it', () => {
    startLocale('fr', folder);
    const plain = (text: string) => text.replace(/\n\s*/g, '\n');
    const [, shown] = /```xml\n([^]*?)```/.exec(guide)!;
    assert.match(shown!, /<source>Start<\/source>\n\s*<target/);
    const file = plain(readFileSync(`${folder}fr.xlf`, 'utf8'));
    assert.ok(file.includes(plain(`\n${shown}`)), shown);
  });
  it('has each command with what it takes', async () => {
    const [{ status, stdout }] = await ran;
    const told = stdout.match(/^ {2}\S.*?(?= {2,})/gm)!.map((line) => line.trim());
    assert.deepEqual([status, told.length >= 10], [0, true]);
    const documented = [...guide.matchAll(/^\| `([a-z]+ [<[][^`]*)`/gm)].map(([, command]) => command);
    assert.deepEqual(documented, told);
  });
});

describe('a command', () => {
  it('for what is no language is refused, with the way out, and says how else it is written', async () => {
    const [, refused, other] = await ran;
    assert.deepEqual([refused.status, refused.stdout], [1, '']);
    assert.match(refused.stderr, /“french” is not a language code.*The code of french is fr\./);
    assert.match(other.stdout, /“tl” is written fil/);
    assert.match(other.stderr, /locales\/fil\.xlf: it is missing/);
  });
  it('for an unknown group is refused', async () => {
    const { status, stderr } = (await ran)[3];
    assert.equal(status, 1);
    assert.match(stderr, /“nothing” is no group\. The groups are first, /);
  });
});
