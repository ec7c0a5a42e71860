/** Chromium’s accessibility tree of a screen as text, one line per node. */
import { executeServerCommand } from '@web/test-runner-commands';

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Role in the tree → role in the text. */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'fold',
  listitem: 'item',
  DescriptionList: 'list of terms',
  image: 'picture',
  Figcaption: 'caption',
  term: 'name',
  definition: 'value',
};
/** Roles that are not announced themselves. */
const SILENT = [
  'generic',
  'none',
  'paragraph',
  'strong',
  'emphasis',
  'underline',
  'sectionheader',
  'Details',
  'LabelText',
];
/** Roles that are only visual. */
const VISUAL = ['InlineTextBox', 'ListMarker', 'LineBreak'];
/** Controls inside of a label, which is announced as their name. */
const LABELLED = ['radio', 'checkbox'];
/** Roles whose name contains all of their content. */
const NAMED = ['button', 'heading', 'link', 'radio', 'checkbox', 'DisclosureTriangle', 'term'];
/** Longer texts are truncated. */
const MAX_LENGTH = 90;

const short = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH).trimEnd()}…` : text);
const of = (node: Node, name: string) => node.properties?.find((one) => one.name === name)?.value.value;
const said = (value: Value | undefined) =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function statesOf(node: Node): string[] {
  const role = String(node.role?.value);
  const states: string[] = [];
  if (of(node, 'expanded') !== undefined) states.push(of(node, 'expanded') ? 'expanded' : 'collapsed');
  if (of(node, 'checked') !== undefined) states.push(of(node, 'checked') === 'true' ? 'checked' : 'not checked');
  if (of(node, 'disabled')) states.push('disabled');
  if (of(node, 'modal')) states.push('modal');
  if (role !== 'RootWebArea' && of(node, 'focused')) states.push('has the focus');
  const description = said(node.description);
  // Skip a description that repeats the name, as for a link with its text as title.
  if (description && description !== said(node.name)) states.push(`described as “${short(description)}”`);
  return states;
}

const isLabelled = (node: Node, all: ReadonlyMap<string, Node>): boolean =>
  LABELLED.includes(String(node.role?.value)) ||
  (node.ignored && (node.childIds ?? []).some((id) => isLabelled(all.get(id)!, all)));

/** The lines of a node and its descendants. `deep`: the indentation level. */
function* linesOf(node: Node, all: ReadonlyMap<string, Node>, deep: number): Generator<string> {
  const role = String(node.role?.value);
  const children = (node.childIds ?? []).flatMap((id) => all.get(id) ?? []);
  const set = (text: string) => '  '.repeat(deep) + text;
  if (VISUAL.includes(role)) return;
  if (role === 'StaticText' && !node.ignored) {
    if (said(node.name)) yield set(short(said(node.name)));
    return;
  }
  const name = said(node.name);
  // A disclosure is announced without the group around it.
  if (node.ignored || SILENT.includes(role) || (role === 'group' && !name)) {
    const labelled = role === 'LabelText' ? children.filter((one) => isLabelled(one, all)) : [];
    for (const child of labelled.length ? labelled : children) yield* linesOf(child, all, deep);
    return;
  }
  const level = of(node, 'level');
  const called = (ROLE_NAMES[role] ?? role) + (role === 'heading' ? ` ${String(level)}` : '');
  const states = statesOf(node);
  const tail = states.length ? ` (${states.join(', ')})` : '';
  const inner = NAMED.includes(role) ? [] : [...linesFrom(children, all, deep + 1)];
  // Short plain content is put on the same line.
  const isPlain = children.length && inner.every((line) => !/^ *(\w+ ?\d?)(:| \()/.test(line));
  const few = inner.map((line) => line.trim()).join(' | ');
  if (!name && !tail && (inner.length === 1 || (isPlain && few.length < MAX_LENGTH)))
    return yield set(`${called}: ${few}`);
  yield set(called + (name ? `: ${NAMED.includes(role) ? name : short(name)}` : '') + tail);
  yield* inner;
}

function* linesFrom(nodes: readonly Node[], all: ReadonlyMap<string, Node>, deep: number) {
  for (const node of nodes) yield* linesOf(node, all, deep);
}

/** The accessibility tree of the page as text. */
export async function accessibilityTree(): Promise<string> {
  const nodes = (await executeServerCommand('accessibility-tree')) as unknown as Node[];
  const all = new Map(nodes.map((node) => [node.nodeId, node]));
  return [...linesFrom(nodes.slice(0, 1), all, 0)].slice(1).join('\n').replace(/^ {2}/gm, '').concat('\n');
}
