/** What `@lit/localize-tools` extracts is what the tables ship, message by message. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { extractMessages, groupMessages, MESSAGES } from '../../tools/l10n/messages.ts';
import { allEnglish, english } from '../helpers/words.ts';

const messages = Object.values(MESSAGES).flat();

describe('the extracted messages', () => {
  it('are every text that ships, in its group and order, word for word', () => {
    assert.deepEqual(
      Object.entries(MESSAGES).map(([name, list]) => [name, list.map(({ id, text }) => [id, text])]),
      Object.entries(english).map(([name, table]) => [name, Object.entries(table)]),
    );
    assert.equal(messages.length, Object.keys(allEnglish).length);
  });
  it('each have a note to translators', () => {
    for (const { id, note } of messages) assert.ok(note.trim(), id);
  });
});

describe('a message', () => {
  const one = { id: 'ui.start', text: 'Start', note: 'button' };

  it('that ships in other words, or under another id, is refused', () => {
    assert.throws(() => groupMessages({ first: { 'ui.start': 'Go' } }, [one]), /“ui\.start” ships as “Go”.*“Start”/);
    assert.throws(() => groupMessages({ first: { 'ui.go': 'Start' } }, [one]), /“ui\.go”.*“nothing”/);
  });
  it('that no group has is refused', () => {
    assert.throws(() => groupMessages({ first: {} }, [one]), /No group .* has ui\.start/);
  });
});

describe('extraction', () => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Of a project that has one line of code. */
  function extracted(line: string) {
    const msg = JSON.stringify(fileURLToPath(new URL('../../src/text/msg.ts', import.meta.url)));
    writeFileSync(join(folder, 'one.ts'), `import { msg } from ${msg};\n${line}`);
    const config = join(folder, 'lit-localize.json');
    writeFileSync(
      config,
      JSON.stringify({
        $schema: 'none',
        sourceLocale: 'en',
        targetLocales: [],
        inputFiles: ['one.ts'],
        output: { mode: 'runtime', outputDir: '.' },
        interchange: { format: 'xliff', xliffDir: '.' },
      }),
    );
    return extractMessages(config);
  }

  it('gives id, text and note', () => {
    assert.deepEqual(extracted(`msg('Tom & “Ana” {n}', { id: 'a.b', desc: 'two names' });`), [
      { id: 'a.b', text: 'Tom & “Ana” {n}', note: 'two names' },
    ]);
  });
  it('stops at a text that is made while it runs', () => {
    assert.throws(() => extracted("msg(`Hello ${1}`, { id: 'a', desc: 'b' });"), /must use the str tag/);
  });
  it('stops at one id with two texts', () => {
    assert.throws(
      () => extracted(`msg('A', { id: 'a', desc: 'b' }); msg('B', { id: 'a', desc: 'b' });`),
      /ID a was defined in 2 places/,
    );
  });
});
