/**
 * The list of all messages (host-contract.md, “Message ids are public”): locales/MESSAGES.md, made from the tables in
 * src/text. `node --import tsx tools/message-ids.mjs` writes it; with `--check` it fails where the list is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aboutTexts } from '../src/text/about.ts';
import { changeTexts } from '../src/text/change.ts';
import { firstTexts } from '../src/text/first.ts';
import { itemTexts } from '../src/text/items.ts';
import { practiceTexts } from '../src/text/practices.ts';
import { questionTexts } from '../src/text/questions.ts';
import { resultsTexts } from '../src/text/results.ts';

const file = fileURLToPath(new URL('../locales/MESSAGES.md', import.meta.url));

/** Each group with what it holds and its tables, in the order in which they load. */
const GROUPS = [
  { name: 'first', holds: 'First screen, “Think of one child”, what every screen needs', tables: [firstTexts] },
  { name: 'questions', holds: 'Questions, optional questions, help', tables: [questionTexts, itemTexts] },
  { name: 'results', holds: 'Results, practices, the look back', tables: [resultsTexts, practiceTexts] },
  { name: 'about', holds: 'How this works', tables: [aboutTexts] },
  { name: 'change', holds: 'Change between two maps; no screen shows it yet', tables: [changeTexts] },
];

/** The messages of a table, in its order: a table is a function of what stands for each text. */
function messagesOf(table) {
  const messages = [];
  table((text, { id, desc }) => {
    messages.push({ id, text, desc });
    return text;
  });
  return messages;
}

/** What a cell may hold: one line, and no bar that would end it. */
export const cell = (text) => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ').trim();

function section({ name, holds, tables }) {
  const messages = tables.flatMap(messagesOf);
  const rows = messages.map(({ id, text, desc }) => `| \`${id}\` | ${cell(text)} | ${cell(desc)} |`);
  const head = [
    `## \`${name}\` · ${messages.length}`,
    '',
    `${holds}.`,
    '',
    '| id | English | where, and notes |',
    '| --- | --- | --- |',
  ];
  return [...head, ...rows].join('\n');
}

/** The whole list. */
export function messageList() {
  const count = GROUPS.flatMap(({ tables }) => tables.flatMap(messagesOf)).length;
  return [
    '<!-- Made by tools/message-ids.mjs from src/text: change the tables, not this file. -->',
    '',
    '# Messages',
    '',
    `All ${count} texts, by group; a group loads together. The ids are public: a text keeps its id when its words change. Braces, as in \`{n}\`, stand for a number.`,
    '',
    '<!-- prettier-ignore-start -->',
    '',
    GROUPS.map(section).join('\n\n'),
    '',
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}

/** Whether the written list is the one that the tables give. */
export const isFresh = () => readFileSync(file, 'utf8') === messageList();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(file, messageList());
  else if (!isFresh()) {
    console.error('locales/MESSAGES.md is stale. Run: node --import tsx tools/message-ids.mjs');
    process.exitCode = 1;
  }
}
