/**
 * Generates locales/MESSAGES.md, the list of all messages (host-contract.md, “Message ids are public”), from the tables
 * in src/text. `node --import tsx tools/message-ids.mjs` writes it; with `--check` it fails if the list is outdated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MESSAGES } from './l10n/messages.ts';

const file = fileURLToPath(new URL('../locales/MESSAGES.md', import.meta.url));

/** A description of each group. Also part of the XLIFF files (`resname`). */
export const HOLDS = {
  first: 'First screen, “Think of one child”, what every screen needs',
  languages: 'What is said of a language itself',
  questions: 'Questions, help',
  results: 'Optional questions, results, practices, the look back',
  about: 'How this works',
  storage: 'Keeping on the device',
  kiosk: 'The shared tablet',
  share: 'Sharing the map with the page',
  resources: 'The page’s own help',
  page: 'My page: on paper, as a picture, as a file, for a clinic',
  compare: 'Opening a map, then and now, two views of one child',
  learn: 'Why this helps',
  fhir: 'The FHIR files for clinics, and the text in a response',
};

/** Escapes a text for a table cell: one line, and no unescaped `|`. */
export const cell = (text) => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ').trim();

function section([name, messages]) {
  const rows = messages.map(({ id, text, note }) => `| \`${id}\` | ${cell(text)} | ${cell(note)} |`);
  const head = [
    `## \`${name}\` · ${messages.length}`,
    '',
    `${HOLDS[name]}.`,
    '',
    '| id | English | where, and notes |',
    '| --- | --- | --- |',
  ];
  return [...head, ...rows].join('\n');
}

/** The complete list as Markdown. */
export function messageList() {
  const count = Object.values(MESSAGES).flat().length;
  return [
    '<!-- Made by tools/message-ids.mjs from src/text: change the tables, not this file. -->',
    '',
    '# Messages',
    '',
    `All ${count} texts, by group; a group loads together. The ids are public: a text keeps its id when its words change. Braces, as in \`{n}\`, stand for a number.`,
    '',
    '<!-- prettier-ignore-start -->',
    '',
    Object.entries(MESSAGES).map(section).join('\n\n'),
    '',
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}

/** Whether locales/MESSAGES.md is up to date. */
export const isFresh = () => readFileSync(file, 'utf8') === messageList();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(file, messageList());
  else if (!isFresh()) {
    console.error('locales/MESSAGES.md is outdated. Run: node --import tsx tools/message-ids.mjs');
    process.exitCode = 1;
  }
}
