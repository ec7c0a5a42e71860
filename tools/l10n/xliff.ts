/**
 * Reads and writes the file of a language for translation tools: XLIFF 1.2 with one `<group>` per text group, public
 * ids, notes and maximum lengths. `extradata` has the hash of the translated source; `alt-trans` has translations of
 * earlier sources.
 */
import { DOMImplementation, DOMParser, XMLSerializer, onWarningStopParsing, type Element } from '@xmldom/xmldom';
import { HOLDS } from '../message-ids.mjs';
import { notesFor } from './notes.ts';
import { UNIT_GROUPS, type Unit } from './units.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** A translation of an earlier source. */
export interface Earlier {
  readonly source: string;
  readonly target: string;
}

/** The entry of a unit in a file. */
export interface Translated {
  readonly id: string;
  readonly source: string;
  /** The hash of the source that was translated. */
  readonly hash: string;
  /** The translation; empty if there is none. */
  readonly target: string;
  /** Whether a native reader has approved it. */
  readonly isReviewed: boolean;
  /** Newest first. */
  readonly earlier: readonly Earlier[];
}

/** The content of a file. */
export interface LanguageUnits {
  /** The BCP 47 tag in the file. */
  readonly code: string;
  readonly units: readonly Translated[];
}

const childrenOf = (parent: Element, name: string) =>
  Array.from(parent.childNodes).filter((one): one is Element => one.nodeName === name);
const textIn = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent ?? '';

/**
 * Line endings of XML 1.0 (§2.11). By default the parser follows XML 1.1, which also converts U+0085, U+2028 and
 * U+2029.
 */
const normalizeLineEndings = (text: string) => text.replace(/\r\n?/g, '\n');

/** Parses a file. Throws with line and column if it is not valid XML, or if it is not XLIFF 1.2. */
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

/** Escapes characters that an XML 1.0 or 1.1 parser would convert to a line feed. */
const escapeLineEnds = (xml: string) =>
  xml.replace(/[\r\u0085\u2028\u2029]/g, (end) => `&#x${end.charCodeAt(0).toString(16).toUpperCase()};`);

/** Serializes all units in order. */
export function writeXliff(code: string, units: readonly (Unit & Translated)[]): string {
  const document = new DOMImplementation().createDocument(NAMESPACE, '', null);
  const element = (name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]) => {
    const made = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    for (const child of children) made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    return made;
  };
  /** An element with its children on separate lines. */
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
