/**
 * The file of a language as translators’ tools read it: XLIFF 1.2, one `<group>` per group of texts, ids as they are
 * public, notes, lengths. A unit keeps in `extradata` the hash of the source that its target answers, and in `alt-trans`
 * what it said of an earlier source.
 */
import { DOMImplementation, DOMParser, XMLSerializer, onWarningStopParsing, type Element } from '@xmldom/xmldom';
import { HOLDS } from '../message-ids.mjs';
import { notesFor } from './notes.ts';
import { UNIT_GROUPS, type Unit } from './units.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** What was said of an earlier source. */
export interface Earlier {
  readonly source: string;
  readonly target: string;
}

/** What a file holds of a unit. */
export interface Translated {
  readonly id: string;
  readonly source: string;
  /** The hash of the source that was translated. */
  readonly hash: string;
  /** Empty where nobody has translated it. */
  readonly target: string;
  /** Whether a native reader has signed it. */
  readonly isReviewed: boolean;
  /** Newest first. */
  readonly earlier: readonly Earlier[];
}

/** What a file holds. */
export interface LanguageUnits {
  /** BCP 47, as the file says it. */
  readonly code: string;
  readonly units: readonly Translated[];
}

const childrenOf = (parent: Element, name: string) =>
  Array.from(parent.childNodes).filter((one): one is Element => one.nodeName === name);
const textIn = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent ?? '';

/** The line ends of XML 1.0 (§2.11). The parser’s own default is that of XML 1.1, which makes U+0085, U+2028 and U+2029 a line feed. */
const normalizeLineEndings = (text: string) => text.replace(/\r\n?/g, '\n');

/** Reads a file. Throws with line and column where it is no XML, and where it is no XLIFF 1.2. */
export function readXliff(text: string): LanguageUnits {
  const parser = new DOMParser({ onError: onWarningStopParsing, normalizeLineEndings });
  const document = parser.parseFromString(text, 'text/xml');
  const root = document.documentElement;
  const [file] = root ? childrenOf(root, 'file') : [];
  if (root?.nodeName !== 'xliff' || root.getAttribute('version') !== '1.2' || !file) {
    throw new Error('It is no XLIFF 1.2: it needs <xliff version="1.2"> with a <file>.');
  }
  const units = Array.from(file.getElementsByTagName('trans-unit')).map((unit): Translated => ({
    id: unit.getAttribute('id') ?? '',
    source: textIn(unit, 'source'),
    hash: unit.getAttribute('extradata') ?? '',
    target: textIn(unit, 'target'),
    isReviewed: unit.getAttribute('approved') === 'yes',
    earlier: childrenOf(unit, 'alt-trans').map((one) => ({
      source: textIn(one, 'source'),
      target: textIn(one, 'target'),
    })),
  }));
  return { code: file.getAttribute('target-language') ?? '', units };
}

type Child = Element | string;

/** What a reader of XML 1.0 or 1.1 takes for a line feed unless it is written as a character reference. */
const escapeLineEnds = (xml: string) =>
  xml.replace(/[\r\u0085\u2028\u2029]/g, (end) => `&#x${end.charCodeAt(0).toString(16).toUpperCase()};`);

/** Writes a file: every unit in order, with what is said of it. */
export function writeXliff(code: string, units: readonly (Unit & Translated)[]): string {
  const document = new DOMImplementation().createDocument(NAMESPACE, '', null);
  const element = (name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]) => {
    const made = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    for (const child of children) made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    return made;
  };
  /** An element of elements, each on a line of its own. */
  const block = (
    depth: number,
    name: string,
    attributes: Readonly<Record<string, string>>,
    ...children: readonly Element[]
  ) => {
    const line = `\n${'  '.repeat(depth)}`;
    return element(name, attributes, ...children.flatMap((child): Child[] => [`${line}  `, child]), line);
  };
  const note = (text: string) => element('note', { from: 'developer' }, text);
  const unitElement = ({ id, source, hash, target, isReviewed, earlier, note: desc, room }: Unit & Translated) =>
    block(
      4,
      'trans-unit',
      {
        id,
        ...(isReviewed && { approved: 'yes' }),
        extradata: hash,
        maxwidth: String(room),
        'size-unit': 'char',
        'xml:space': 'preserve',
      },
      element('source', {}, source),
      element(
        'target',
        { state: !target ? 'needs-translation' : isReviewed ? 'signed-off' : 'translated' },
        ...(target ? [target] : []),
      ),
      note(desc),
      ...earlier.map((one) =>
        block(
          5,
          'alt-trans',
          { alttranstype: 'previous-version' },
          element('source', {}, one.source),
          element('target', {}, one.target),
        ),
      ),
    );
  const groups = UNIT_GROUPS.map((name) =>
    block(
      3,
      'group',
      { id: `group-${name}`, resname: HOLDS[name] },
      ...notesFor(name).map(note),
      ...units.filter(({ group }) => group === name).map(unitElement),
    ),
  );
  const file = block(
    1,
    'file',
    { original: 'connection-map', datatype: 'plaintext', 'source-language': 'en', 'target-language': code },
    block(2, 'header', {}, ...notesFor('file').map(note)),
    block(2, 'body', {}, ...groups),
  );
  const root = block(0, 'xliff', { version: '1.2' }, file);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${escapeLineEnds(new XMLSerializer().serializeToString(root))}\n`;
}
