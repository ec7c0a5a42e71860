/**
 * Writes the file of a language. It edits the tree of the file that is there, so that everything else in it stays: notes
 * of translators, states, attributes and elements of other programs. White space between elements is laid out anew.
 */
import { XMLSerializer, type Element, type Node } from '@xmldom/xmldom';
import { HOLDS } from '../message-ids.mjs';
import { notesFor } from './notes.ts';
import { UNIT_GROUPS } from './unit-groups.ts';
import type { Unit } from './units.ts';
import { childrenOf, parseXliff, unitElementsOf, type Translated, type Tree } from './xliff.ts';

/** A file without units. */
const empty = (code: string) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="connection-map" datatype="plaintext" source-language="en" target-language="${code}"><header></header><body></body></file></xliff>`;

/** Sets attributes; `undefined` removes one. */
function set(element: Element, attributes: Readonly<Record<string, string | undefined>>) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Sets attributes, and puts them first, in this order. */
function setInOrder(element: Element, attributes: Readonly<Record<string, string | undefined>>) {
  const others = Array.from(element.attributes).filter(({ name }) => !Object.hasOwn(attributes, name));
  for (const one of Array.from(element.attributes)) element.removeAttributeNode(one);
  set(element, attributes);
  for (const one of others) element.setAttributeNode(one);
}

/** Sets the text of an element. The same text keeps its marks (`<mrk>`, `<g>`). */
function say(element: Element, text: string) {
  if (element.textContent !== text) element.textContent = text;
  // “<target></target>”, which can be filled in, and not “<target/>”.
  if (!element.firstChild) element.appendChild(element.ownerDocument!.createTextNode(''));
}

/** A new element in the namespace of the file, before `next` or at the end. */
function add(parent: Element, name: string, next: Node | null = null): Element {
  const element = parent.ownerDocument!.createElementNS(parent.namespaceURI, name);
  parent.insertBefore(element, next);
  return element;
}

/** A child of a name; a new one is put before `next`. */
const child = (parent: Element, name: string, next: Node | null = null): Element =>
  childrenOf(parent, name)[0] ?? add(parent, name, next);

const isOurs = (note: Element) => note.getAttribute('from') === 'developer';

/** Puts notes of the kit first in a header or group, in place of its old ones. */
function putNotes(parent: Element, texts: readonly string[]) {
  const old = childrenOf(parent, 'note').filter(isOurs);
  if (String(old.map(({ textContent }) => textContent)) === String(texts)) return;
  for (const note of old) parent.removeChild(note);
  const first = parent.firstChild;
  for (const text of texts) {
    const note = add(parent, 'note', first);
    set(note, { from: 'developer' });
    say(note, text);
  }
}

/** Puts the content of a unit into its element. */
function fill(
  element: Element,
  { id, source, hash, target, state, isApproved, earlier, note, room }: Unit & Translated,
) {
  const approved = element.getAttribute('approved');
  setInOrder(element, {
    id,
    approved: isApproved ? 'yes' : approved === 'yes' ? undefined : (approved ?? undefined),
    extradata: hash,
    maxwidth: String(room),
    'size-unit': 'char',
    'xml:space': 'preserve',
  });
  say(child(element, 'source', element.firstChild), source);
  const targetElement = child(element, 'target', childrenOf(element, 'source')[0]!.nextSibling);
  say(targetElement, target);
  set(targetElement, { state: state || undefined });
  const alternatives = childrenOf(element, 'alt-trans');
  let own = childrenOf(element, 'note').find(isOurs);
  if (!own) {
    own = add(element, 'note', targetElement.nextSibling);
    set(own, { from: 'developer' });
  }
  say(own, note);
  for (const one of earlier.slice(0, earlier.length - alternatives.length)) {
    const alternative = add(element, 'alt-trans', alternatives[0]);
    set(alternative, { alttranstype: 'previous-version' });
    say(child(alternative, 'source'), one.source);
    say(child(alternative, 'target'), one.target);
  }
}

/** An element with the comments that stand right before it. */
function withComments(element: Element): readonly Node[] {
  const nodes: Node[] = [element];
  for (let one = element.previousSibling; one?.nodeType === 8; one = one.previousSibling) nodes.unshift(one);
  return nodes;
}

/** Puts our groups in order. A group that a new version has comes in between others. */
function putGroupsInOrder(body: Element) {
  const ids = UNIT_GROUPS.map((name) => `group-${name}`);
  const own = childrenOf(body, 'group').filter((one) => ids.includes(one.getAttribute('id')!));
  if (String(own.map((one) => one.getAttribute('id'))) === String(ids)) return;
  const place = (one: Element) => ids.indexOf(one.getAttribute('id')!);
  for (const group of own.sort((a, b) => place(a) - place(b)))
    for (const node of withComments(group)) body.appendChild(node);
}

/** Puts all units into their groups, in order. Takes out units that are no longer needed. */
function putUnits({ file }: Tree, units: readonly (Unit & Translated)[]) {
  const body = child(file, 'body');
  const elements = new Map(unitElementsOf(file).map((one) => [one.getAttribute('id'), one]));
  for (const name of UNIT_GROUPS) {
    const id = `group-${name}`;
    const group = childrenOf(body, 'group').find((one) => one.getAttribute('id') === id) ?? add(body, 'group');
    set(group, { id, resname: HOLDS[name] });
    putNotes(group, notesFor(name));
    const wanted = units.filter((unit) => unit.group === name);
    const isInOrder =
      String(childrenOf(group, 'trans-unit').map((one) => one.getAttribute('id'))) ===
      String(wanted.map((one) => one.id));
    for (const unit of wanted) {
      const element = elements.get(unit.id) ?? add(group, 'trans-unit');
      elements.delete(unit.id);
      fill(element, unit);
      if (!isInOrder) for (const node of withComments(element)) group.appendChild(node);
    }
  }
  putGroupsInOrder(body);
  for (const gone of elements.values()) for (const node of withComments(gone)) node.parentNode!.removeChild(node);
  for (const group of childrenOf(body, 'group')) {
    const isOwn = UNIT_GROUPS.some((name) => group.getAttribute('id') === `group-${name}`);
    if (!isOwn && !group.getElementsByTagName('*').length) body.removeChild(group);
  }
}

/** Elements that hold elements only. */
const STRUCTURE = new Set(['xliff', 'file', 'header', 'body', 'group', 'trans-unit', 'alt-trans']);
const isSpace = ({ nodeType, nodeValue }: Node) => nodeType === 3 && !nodeValue?.trim();

/** Removes the white space between the elements of the structure. */
function tighten(element: Element) {
  if (!STRUCTURE.has(element.localName!)) return;
  for (const node of Array.from(element.childNodes)) {
    if (isSpace(node)) element.removeChild(node);
    else if (node.nodeType === 1) tighten(node as Element);
  }
}

/** Puts each element of the structure on a line of its own. */
function spread(element: Element, depth = 0) {
  if (!STRUCTURE.has(element.localName!) || !element.firstChild) return;
  const space = (level: number) => element.ownerDocument!.createTextNode(`\n${'  '.repeat(level)}`);
  for (const node of Array.from(element.childNodes)) {
    element.insertBefore(space(depth + 1), node);
    if (node.nodeType === 1) spread(node as Element, depth + 1);
  }
  element.appendChild(space(depth));
}

/** Escapes characters that an XML 1.0 or 1.1 parser would convert to a line feed. */
const escapeLineEnds = (xml: string) =>
  xml.replace(/[\r\u0085\u2028\u2029]/g, (end) => `&#x${end.charCodeAt(0).toString(16).toUpperCase()};`);

/**
 * The file of a language with all units in order. `from`: the file as it is, whose other content stays; without it, the
 * file is new. Throws as `parseXliff` does.
 */
export function writeXliff(code: string, units: readonly (Unit & Translated)[], from = empty(code)): string {
  const tree = parseXliff(from);
  tighten(tree.root);
  setInOrder(tree.root, { version: '1.2' });
  // What came back from PO is in `units` by now.
  for (const other of tree.others) tree.root.removeChild(other);
  putNotes(child(tree.file, 'header', tree.file.firstChild), notesFor('file'));
  putUnits(tree, units);
  spread(tree.root);
  const serializer = new XMLSerializer();
  const parts = Array.from(tree.document.childNodes)
    .filter((node) => !(node.nodeType === 7 && node.nodeName === 'xml') && !isSpace(node))
    .map((node) => serializer.serializeToString(node));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${escapeLineEnds(parts.join('\n'))}\n`;
}
