/**
 * What a page can use of the element, in the form of a custom elements manifest (schema 2.1.0). It is read from the
 * class, its JSDoc, `EventDetails` and the defaults of src/host/attributes.ts, and holds nothing private, static or
 * inherited. The analyzer of custom-elements-manifest finds neither the attributes nor the types of the events here, and
 * takes nine seconds; the compiler’s program is there anyway.
 */
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import ts from 'typescript';
import { isStatic, publicMembers } from '../public-class.mjs';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const CLASS = 'ConnectionMap';
const TAG = 'connection-map';
/** The file that the manifest is about. */
const PATH = 'dist/connection-map.js';

const documented = (text) => ts.displayPartsToString(text).replace(/\s+/g, ' ').trim();

/** The tags of the JSDoc of a class with some name: `[name=default] - description`. */
function tagsOf(node, name) {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === name)
    .map((tag) => {
      const text = ts.getTextOfJSDocComment(tag.comment).replace(/\s+/g, ' ');
      const [, first, byDefault, description] = /^(?:\[?([\w-]*[\w])(?:=(.*?)\] )?)? ?- (.+)$/.exec(text) ?? [];
      if (!description) throw new Error(`${CLASS}: “@${name} ${text}” has no description.`);
      return { name: first ?? '', description, ...(byDefault && { default: byDefault }) };
    });
}

/** The attribute of each property that has one, from `static properties`. */
function attributesIn(node) {
  const { initializer } = node.members.find(({ name }) => name?.getText() === 'properties');
  const [{ properties }] = initializer.arguments;
  return Object.fromEntries(
    properties.flatMap(({ name, initializer: { properties: options } }) => {
      const attribute = options.find((one) => one.name.text === 'attribute')?.initializer;
      if (attribute?.kind === ts.SyntaxKind.FalseKeyword) return [];
      return [[name.text, attribute?.text ?? name.text.toLowerCase()]];
    }),
  );
}

/** A value as code. */
const codeOf = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** What a declared type may be, part by part as it is written. An alias for literals gives these. */
function partsOf(node, checker) {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => partsOf(part, checker));
  const type = checker.getTypeAtLocation(node);
  const isOfLiterals = ts.isTypeReferenceNode(node) && type.isUnion() && type.types.every((part) => part.isLiteral());
  return isOfLiterals ? type.types.map(({ value }) => codeOf(value)) : [node.getText()];
}

/** What may be written into an attribute: the values, `boolean` (it is there or not) or `string`. */
function attributeType(parts) {
  const values = parts.filter((part) => !['null', 'undefined'].includes(part));
  return values.includes('boolean') ? 'boolean' : values.join(' | ');
}

/**
 * Reads the manifest.
 * @param {ts.Program} program The program of src/.
 */
export async function manifestOf(program) {
  const checker = program.getTypeChecker();
  const nodeIn = (file, is) => program.getSourceFile(src + file).statements.find(is);
  const node = nodeIn('connection-map.ts', (one) => ts.isClassDeclaration(one) && one.name.text === CLASS);
  const typeText = (type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  const { readSettings } = await tsImport('../../src/host/attributes.ts', import.meta.url);
  const defaults = readSettings({}, () => {});
  const attributeOf = attributesIn(node);

  const members = [];
  const attributes = tagsOf(node, 'attr').map(({ name, description }) => {
    const inheritedFrom = { name: 'HTMLElement', package: 'global:' };
    members.push({ kind: 'field', name, type: { text: 'string' }, description, attribute: name, inheritedFrom });
    return { name, type: { text: 'string' }, description, fieldName: name };
  });
  for (const member of publicMembers(node, checker).filter((one) => !isStatic(one))) {
    const { text: name } = member.name;
    const description = documented(checker.getSymbolAtLocation(member.name).getDocumentationComment(checker));
    if (!description) throw new Error(`${CLASS}.${name} is not documented.`);
    if (ts.isMethodDeclaration(member)) {
      members.push({ kind: 'method', name, description, return: { type: { text: member.type.getText() } } });
      continue;
    }
    const parts = partsOf(member.type, checker);
    const attribute = attributeOf[name];
    const byDefault = (defaults[name] ?? null) !== null && { default: codeOf(defaults[name]) };
    const field = {
      kind: 'field',
      name,
      type: { text: parts.join(' | ') },
      description,
      ...byDefault,
    };
    members.push({ ...field, ...(attribute && { attribute }), ...(ts.isGetAccessor(member) && { readonly: true }) });
    if (attribute) {
      attributes.push({
        name: attribute,
        type: { text: attributeType(parts) },
        description,
        ...byDefault,
        fieldName: name,
      });
    }
  }

  const eventMap = nodeIn('host/events.ts', (one) => one.name?.text === 'ConnectionMapEventMap');
  const eventTypes = new Map(
    checker
      .getTypeAtLocation(eventMap)
      .getProperties()
      .map((one) => [one.name, typeText(checker.getTypeOfSymbol(one))]),
  );
  const events = tagsOf(node, 'fires').map((event) => ({ ...event, type: { text: eventTypes.get(event.name) } }));
  const named = events.map(({ name }) => name);
  const odd = [...new Set([...named, ...eventTypes.keys()])].filter(
    (name) => !(named.includes(name) && eventTypes.has(name)),
  );
  if (odd.length) throw new Error(`@fires and EventDetails differ: ${odd.join(', ')}.`);

  const declaration = { name: CLASS, module: PATH };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: PATH,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: CLASS,
            tagName: TAG,
            description: documented(checker.getSymbolAtLocation(node.name).getDocumentationComment(checker)),
            superclass: { name: 'HTMLElement', package: 'global:' },
            attributes,
            members,
            events,
            slots: tagsOf(node, 'slot'),
            cssParts: tagsOf(node, 'csspart'),
            cssProperties: tagsOf(node, 'cssproperty'),
          },
        ],
        exports: [
          { kind: 'js', name: CLASS, declaration },
          { kind: 'custom-element-definition', name: TAG, declaration },
        ],
      },
    ],
  };
}
