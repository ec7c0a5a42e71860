/**
 * Extracts the messages of src/text with `@lit/localize-tools`: ids, English texts and notes, for the files of
 * translators and for locales/MESSAGES.md. Its settings are in lit-localize.json.
 */
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { groups, type GroupName, type Table } from '../../src/text/groups.ts';

/** The content of a `msg` call in src/text. */
export interface Message {
  /** Its public message id. */
  readonly id: string;
  /** The English text. */
  readonly text: string;
  /** Where it is shown, and what it means. */
  readonly note: string;
}

/** Extracts the messages for a `lit-localize.json`. Throws with file and line for an invalid call. */
export function extractMessages(configFile: string): readonly Message[] {
  const config = readConfigFileAndWriteSchema(configFile);
  // Mode and folders are for the output of the tool, which is not used.
  const localizer = new RuntimeLitLocalizer(config as ConstructorParameters<typeof RuntimeLitLocalizer>[0]);
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(stringifyDiagnostics(errors));
  return messages.map(({ name, contents, desc = '' }) => ({ id: name, text: contents.join(''), note: desc }));
}

/**
 * The messages by group, in the order of the tables. Throws if a text of a table differs from the extracted one, or if
 * a message is in no table.
 */
export function groupMessages<Name extends string>(
  tables: Readonly<Record<Name, Table>>,
  messages: readonly Message[],
): Readonly<Record<Name, readonly Message[]>> {
  const extracted = new Map(messages.map((message) => [message.id, message]));
  const grouped = new Set<string>();
  const found = Object.entries<Table>(tables).map(([name, table]) => [
    name,
    Object.entries(table).map(([id, text]) => {
      const message = extracted.get(id);
      if (message?.text !== text) {
        throw new Error(`“${id}” ships as “${text}”, but its message reads “${message?.text ?? 'nothing'}”.`);
      }
      grouped.add(id);
      return message;
    }),
  ]);
  const left = messages.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  if (left.length) throw new Error(`No group of src/text/groups.ts has ${left.join(', ')}.`);
  return Object.fromEntries(found);
}

/** All messages by group, in the order of the tables. Extracted once, because that takes a second. */
export const MESSAGES: Readonly<Record<GroupName, readonly Message[]>> = groupMessages(
  groups,
  extractMessages(fileURLToPath(new URL('../../lit-localize.json', import.meta.url))),
);
