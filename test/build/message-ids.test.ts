import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cell, isFresh, messageList } from '../../tools/message-ids.mjs';
import { allEnglish, english } from '../helpers/words.ts';

const written = readFileSync(new URL('../../locales/MESSAGES.md', import.meta.url), 'utf8');
/** Cells of each row; an escaped bar ends none. */
const rows = written
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(/(?<!\\) \| /));

describe('locales/MESSAGES.md', () => {
  it('is what the tables give; else run `node --import tsx tools/message-ids.mjs`', () => {
    assert.ok(isFresh());
    assert.equal(written, messageList());
  });
  it('has every message once, in the order of the tables, with its text and a note', () => {
    assert.deepEqual(
      rows.map(([id]) => id!.replaceAll('`', '')),
      Object.keys(allEnglish),
    );
    for (const [id, text, note, ...rest] of rows) {
      assert.equal(text, allEnglish[id!.replaceAll('`', '')]);
      assert.ok(note?.trim());
      assert.deepEqual(rest, []);
    }
  });
  it('lets no text break the table', () => {
    assert.equal(cell(' a|b\\ \n c '), 'a\\|b\\\\ c');
  });
  it('says how many there are in each group', () => {
    for (const [name, table] of Object.entries(english)) {
      assert.ok(written.includes(`## \`${name}\` · ${Object.keys(table).length}\n`), name);
    }
    assert.ok(written.includes(`All ${rows.length} texts`));
  });
});
