/**
 * An ESLint rule: which way imports go. Its option says what each room of `src` may import. A room is a folder or a file of
 * `src`; `features/*` stands for each folder in `features`, and each of these is a room of its own. A file belongs to the
 * room with the longest name that fits. Within a room everything may be imported.
 *
 * `values`, `types`, `later`: rooms and packages of which a room may import all, only types, and only by `import()`.
 */
import { dirname, join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
/** What `later` says where an address is known only at run time. */
const ANY_ADDRESS = 'any address';

const isIn = (path, name) => path === name || path.startsWith(`${name}/`);
/** The folder of a feature; a file beside these folders is no feature. */
const featureOf = (path) => path.match(/^features\/[^/]+(?=\/)/)?.[0];

/** The room of a file: its name in the option, and which feature it is, if any. */
function roomOf(path, rooms) {
  const feature = featureOf(path);
  if (feature) return { name: 'features/*', feature };
  const [name = path] = Object.keys(rooms)
    .filter((one) => isIn(path, one))
    .sort((a, b) => b.length - a.length);
  return { name };
}

const isType = ({ importKind, exportKind, type }) =>
  importKind === 'type' || exportKind === 'type' || type === 'TSImportType';

/** @type {import('eslint').Rule.RuleModule} */
export const oneWay = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      never: '{{room}} may not import {{target}} (CONTRIBUTING.md, “Which way imports go”).',
      onlyTypes: '{{room}} may import only types of {{target}}: use `import type`.',
      onlyLater: '{{room}} may import {{target}} only by `import()`.',
    },
  },
  create(context) {
    const [rooms] = context.options;
    const path = relative(src, context.filename);
    const room = roomOf(path, rooms);
    const { values = [], types = [], later = [] } = rooms[room.name] ?? {};

    /** The name of what is imported, and whether a list has it. */
    function targetOf(address) {
      if (!address.startsWith('.'))
        return { name: address, isListed: (list) => list.some((one) => isIn(address, one)) };
      const target = join(dirname(path), address);
      const { name, feature } = roomOf(target, rooms);
      if (name === room.name && feature === room.feature) return null;
      return { name: target, isListed: (list) => list.includes(name) };
    }

    function check(node, source, isLater) {
      if (!source) return;
      const target =
        source.type === 'Literal'
          ? targetOf(source.value)
          : { name: ANY_ADDRESS, isListed: (list) => list.includes(ANY_ADDRESS) };
      if (!target) return;
      const { name, isListed } = target;
      const isAllowed = isLater ? isListed(later) : isListed(values) || (isListed(types) && isType(node));
      if (isAllowed) return;
      const messageId = !isLater && isListed(types) ? 'onlyTypes' : !isLater && isListed(later) ? 'onlyLater' : 'never';
      context.report({ node, messageId, data: { room: room.name, target: name } });
    }

    const checkStatic = (node) => check(node, node.source, false);
    return {
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      TSImportType: checkStatic,
      ImportExpression: (node) => check(node, node.source, true),
    };
  },
};
