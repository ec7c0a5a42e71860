/** The guide says what the kit does: its commands, and how an empty text looks. The commands run as they are typed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it, mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import { l10n } from '../../tools/l10n/commands.ts';
import { LOCALES, startLocale } from '../../tools/l10n/locale.ts';
import { temporaryFolder } from './folder.ts';

const folder = temporaryFolder();
const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(`${LOCALES}TRANSLATING.md`, 'utf8');
/** Runs what is typed after `npm run l10n --`. Gives the exit code and what was printed. */
async function run(...args: string[]) {
  const lines = { log: [] as string[], error: [] as string[] };
  const levels = ['log', 'error'] as const;
  const mocks = levels.map((level) =>
    mock.method(console, level, (...words: unknown[]) => void lines[level].push(words.join(' '))),
  );
  const status = await l10n(args);
  for (const { mock } of mocks) mock.restore();
  return { status, stdout: lines.log.join('\n'), stderr: lines.error.join('\n') };
}

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
    const { status, stdout } = await run('help');
    const told = stdout.match(/^ {2}\S.*?(?= {2,})/gm)!.map((line) => line.trim());
    assert.deepEqual([status, told.length >= 10], [0, true]);
    const documented = [...guide.matchAll(/^\| `([a-z]+ [<[][^`]*)`/gm)].map(([, command]) => command);
    assert.deepEqual(documented, told);
  });
});

describe('a command', () => {
  it('without a word, or with --help, prints the help', async () => {
    const helped = await run('help');
    for (const args of [[], ['--help'], ['new', '--help']]) assert.deepEqual(await run(...args), helped, String(args));
  });
  it('as it is typed ends with its exit code', () => {
    const typed = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'tools/l10n/main.ts', ...args], { cwd: root }).status;
    assert.deepEqual([typed(), typed('chekc')], [0, 1]);
  });
  it('says how else a code is written', async () => {
    const { status, stdout, stderr } = await run('status', 'tl');
    assert.equal(status, 1);
    assert.match(stdout, /“tl” is written fil/);
    assert.match(stderr, /^locales\/fil\.xlf: it is missing\. `npm run l10n -- new fil` starts the language\.$/);
  });
});

/** What somebody may type wrong → what is said. Nothing but it is printed, and nothing is written. */
const MISTAKES: readonly (readonly [typed: string, says: RegExp])[] = [
  ['chekc es', /^“chekc” is no command\.\n\nnpm run l10n -- <command>/],
  ['new french', /“french” is not a language code.*The code of french is fr\./],
  ['new es', /^locales\/es\.xlf already exists\. `npm run l10n -- update es`/],
  ['status', /“” is not a language code.*such as es/],
  ...['update', 'check', 'preview', 'shots', 'table', 'blind', 'compare', 'approve'].map(
    (name) =>
      [
        `${name} fi${name === 'approve' ? ' --by Aino' : ''}`,
        /locales\/fi\.xlf: it is missing\. `npm run l10n -- new fi`/,
      ] as const,
  ),
  [
    'compare es missing.csv',
    /^There is no file missing\.csv\. Give the list as it came back, such as reports\/l10n\/es-blind\.csv\.$/,
  ],
  ['compare es test', /^test: it is a folder, not a file\.$/],
  ['compare es package.json', /^package\.json: .*(no column “number”|quotation mark)/],
  ['compare es demo/pictures/first.png', /^demo\/pictures\/first\.png: line 1: its characters are not UTF-8/],
  ['check es --group nothing', /“nothing” is no group\. The groups are first, /],
  ['check es questions', /^“questions” is a word too much\. Write npm run l10n -- check \[code\] \[--group NAME\]$/],
  ['check es --gruop first', /^“--gruop” is no option\. The options are --group NAME/],
  ['check es --group', /^--group is not written so\. Write --group NAME/],
  ['approve es nothing --by Ana', /“nothing” is no group/],
  ['approve es', /Only a person can approve: add --by/],
];

describe('what is typed wrong', () => {
  for (const [typed, says] of MISTAKES) {
    it(typed, async () => {
      const { status, stdout, stderr } = await run(...typed.split(' '));
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /ENOENT|EISDIR|ERR_|\n {4}at /);
      assert.equal(status, 1);
      if (!typed.startsWith('check')) assert.equal(stdout, '');
    });
  }
});
