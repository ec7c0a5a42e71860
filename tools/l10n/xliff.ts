/**
 * Reads the file of a language: XLIFF 1.2 with one `<group>` per text group, public ids, notes and maximum lengths.
 * `extradata` has the hash of the translated source; `alt-trans` has translations of earlier sources. Other programs
 * write this file too, so nothing is expected of prefixes, order, white space or attributes that the kit does not need.
 */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { complaintInWords, signOfDamage } from './damaged.ts';

/** A translation of an earlier source. */
export interface Earlier {
  readonly source: string;
  readonly target: string;
}

/** The entry of a unit in a file. */
export interface Translated {
  readonly id: string;
  readonly source: string;
  /** The hash of the source that was translated; empty if a program dropped it. */
  readonly hash: string;
  /** The translation; empty if there is none. */
  readonly target: string;
  /** The `state` of the target (XLIFF 1.2), such as `translated` or `needs-l10n`; empty if it has none. */
  readonly state: string;
  /** Whether it is marked `approved`. Programs set the mark too, so it shows no review (approvals.ts). */
  readonly isApproved: boolean;
  /** Newest first. */
  readonly earlier: readonly Earlier[];
}

/** A translation in a second `<file>`, which `po2xliff -t` appends. */
export interface Appended {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The content of a file. */
export interface LanguageUnits {
  /** The BCP 47 tag in the file. */
  readonly code: string;
  readonly units: readonly Translated[];
  /** Translations that came back from PO. `update` takes them over. */
  readonly appended?: readonly Appended[];
}

/** The child elements of a name, whatever their prefix. */
export const childrenOf = (parent: Element, name: string): readonly Element[] =>
  Array.from(parent.childNodes).filter(
    (one): one is Element => one.nodeType === 1 && (one as Element).localName === name,
  );
const textIn = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent ?? '';

/** All elements of a name below another, whatever their prefix. */
const allIn = (parent: Element, name: string): readonly Element[] =>
  Array.from(parent.getElementsByTagName('*')).filter(({ localName }) => localName === name);

/** The units in a `<file>`, in order. */
export const unitElementsOf = (file: Element): readonly Element[] => allIn(file, 'trans-unit');

/**
 * Line endings of XML 1.0 (§2.11). By default the parser follows XML 1.1, which also converts U+0085, U+2028 and
 * U+2029.
 */
const normalizeLineEndings = (text: string) => text.replace(/\r\n?/g, '\n');

/** A parsed file: the `<file>` of the kit, and all others. */
export interface Tree {
  readonly document: Document;
  readonly root: Element;
  readonly file: Element;
  readonly others: readonly Element[];
}

/** The message ids that a unit of `po2xliff` names: it numbers its units, and keeps the ids as places in a source file. */
const placesOf = (unit: Element): readonly string[] =>
  allIn(unit, 'context')
    .filter((one) => one.getAttribute('context-type') === 'sourcefile')
    .map((one) => one.textContent ?? '');
const isFromPo = (file: Element) =>
  file.getAttribute('datatype') === 'po' || /\.pot?$/.test(file.getAttribute('original') ?? '');

/** The XML of a file. Throws with the line, what is wrong and the cure. */
function parsedXml(text: string): Document {
  const damage = signOfDamage(text);
  if (damage) throw new Error(damage);
  let complaint: string | undefined;
  const onError = (
    _level: string,
    message: string,
    context: { readonly locator?: { readonly lineNumber: number } },
  ) => {
    complaint ??= complaintInWords(text, message, context.locator?.lineNumber ?? 1);
    throw new Error(message);
  };
  try {
    return new DOMParser({ onError, normalizeLineEndings }).parseFromString(text, 'text/xml');
  } catch (cause) {
    throw new Error(complaint ?? (cause as Error).message, { cause });
  }
}

/** Why a document is no XLIFF 1.2; `undefined`: it is one. */
function otherFormat(root: Element): string | undefined {
  const version = root.getAttribute('version') ?? '';
  if (root.localName !== 'xliff') {
    return `line ${root.lineNumber}: its first tag is <${root.tagName}>, not <xliff version="1.2">. Export it as XLIFF 1.2.`;
  }
  if (version !== '1.2') {
    return `line ${root.lineNumber}: it is XLIFF ${version || 'without a version'}, not 1.2. Export it as XLIFF 1.2.`;
  }
  return undefined;
}

/** Parses a file. Throws with the line, what is wrong and the cure if it is not valid XML or not a file of the kit. */
export function parseXliff(given: string): Tree {
  const document = parsedXml(given.replace(/^\uFEFF/, ''));
  const root = document.documentElement!;
  const files = childrenOf(root, 'file');
  if (files.length && files.every(isFromPo)) {
    throw new Error(
      'it was made from PO without its template. Run po2xliff again with “-t” and the XLIFF that the PO came from.',
    );
  }
  const format = otherFormat(root);
  if (format) throw new Error(format);
  const file = files.find((one) => !isFromPo(one));
  if (!file) throw new Error('it has no <file>, and so no texts. Bring back the file as it was.');
  const others = files.filter((one) => one !== file);
  const foreign = others.find((one) => unitElementsOf(one).length && !isFromPo(one));
  if (foreign) {
    const name = foreign.getAttribute('original') ?? '';
    throw new Error(
      `line ${foreign.lineNumber}: it holds a second <file>, “${name}”, which the kit does not know. Keep each in a file of its own.`,
    );
  }
  return { document, root, file, others };
}

/** The entry of a unit. */
function translatedIn(unit: Element): Translated {
  const [target] = childrenOf(unit, 'target');
  return {
    id: unit.getAttribute('id') ?? '',
    source: textIn(unit, 'source'),
    hash: unit.getAttribute('extradata') ?? '',
    target: target?.textContent ?? '',
    state: target?.getAttribute('state') ?? '',
    isApproved: unit.getAttribute('approved') === 'yes',
    earlier: childrenOf(unit, 'alt-trans').map((one) => ({
      source: textIn(one, 'source'),
      target: textIn(one, 'target'),
    })),
  };
}

/** Reads a file. Throws as `parseXliff` does. */
export function readXliff(text: string): LanguageUnits {
  const { file, others } = parseXliff(text);
  const appended = others
    .flatMap(unitElementsOf)
    .flatMap((unit) =>
      placesOf(unit).map((id): Appended => ({ id, source: textIn(unit, 'source'), target: textIn(unit, 'target') })),
    );
  return {
    code: file.getAttribute('target-language') ?? '',
    units: unitElementsOf(file).map(translatedIn),
    ...(appended.length && { appended }),
  };
}
