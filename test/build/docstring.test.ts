/** The lint rule for docstrings: which declarations of a file of `src` need one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { sourceRoot } from '../helpers/source.ts';

const eslint = new ESLint();
const filePath = new URL('results/new.ts', sourceRoot).pathname;

const TABLE: readonly [code: string, missing: readonly string[]][] = [
  ['/** A number. */\nexport const one = 1;', []],
  ['/** The file. */\n\n/** A number. */\nexport const one = 1;', []],
  ['const one = 1;\nexport { one };', []],
  ["export * from './results.ts';", []],
  ['export const one = 1;', ['one']],
  ['// A number.\nexport const one = 1;', ['one']],
  ['/* A number. */\nexport const one = 1;', ['one']],
  ['/** The file. */\n\nexport function act() {}', ['act']],
  ['/** A number. */\nexport const one = 1;\nexport interface Two {\n  two: 2;\n}', ['Two']],
  ['export default class Three {}', ['Three']],
];
for (const [code, missing] of TABLE) {
  test(`${JSON.stringify(code)}: ${missing.join() || 'nothing is missing'}`, async () => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    const found = result!.messages.filter(({ ruleId }) => ruleId === 'local/docstring');
    assert.deepEqual(
      found.map(({ message }) => message.match(/what (\w+) is for/)![1]),
      missing,
    );
  });
}
