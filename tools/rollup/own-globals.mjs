/**
 * Replaces `globalThis` in a library by an object of ours, so that it neither sets nor reads global variables of the
 * page and cannot conflict with other scripts. The library is otherwise unchanged.
 */
import { fileURLToPath } from 'node:url';
import { attachScopes } from '@rollup/pluginutils';
import { transform } from 'esbuild';
import { walk } from 'estree-walker';

/** What a library must not use otherwise: the globals of the page, and `eval`, which a page can forbid. */
const FORBIDDEN = ['window', 'self', 'eval', 'Function'];

/** Whether an identifier is the name of a property and not of a variable. */
const isKey = (node, { type, property, key, computed, shorthand }) =>
  (type === 'MemberExpression' && property === node && !computed) || (key === node && !computed && !shorthand);

/** The variable or member that a node reads, as `name` or `name.member`. */
function readBy(node, parent) {
  if (node.type === 'Identifier' && !isKey(node, parent)) return { variable: node.name, name: node.name };
  if (node.type !== 'MemberExpression' || node.computed || node.object.type !== 'Identifier') return undefined;
  return { variable: node.object.name, name: `${node.object.name}.${node.property.name}` };
}

/** The first of the names that a program reads but does not declare. */
function firstReadOf(names, program) {
  let scope = attachScopes(program, 'scope');
  let found;
  walk(program, {
    enter(node, parent) {
      if (node.scope) scope = node.scope;
      const read = readBy(node, parent ?? {});
      if (read && names.includes(read.name) && !scope.contains(read.variable)) found ??= read.name;
    },
    leave(node) {
      if (node.scope) scope = scope.parent;
    },
  });
  return found;
}

/**
 * @param {object} options
 * @param {RegExp} options.library The files of the library.
 * @param {string} options.from The file that exports the object, as `globals`.
 * @param {readonly string[]} [options.members] Other globals (`a` or `a.b`) to read from the object, by their last name.
 */
export function ownGlobals({ library, from, members = [] }) {
  const define = { globalThis: 'ownGlobals' };
  for (const member of members) define[member] = `ownGlobals.${member.split('.').at(-1)}`;
  const names = Object.keys(define);
  const isOf = (id) => library.test(id.replaceAll('\\', '/'));
  return {
    name: 'own-globals',
    async transform(code, id) {
      if (!isOf(id) || !names.some((name) => code.includes(name))) return null;
      const own = await transform(code, { define, sourcemap: true });
      return { code: `import { globals as ownGlobals } from ${JSON.stringify(from)};${own.code}`, map: own.map };
    },
    // Checked after tree shaking, for the code that is left of the library.
    generateBundle(_, bundle) {
      for (const { fileName, modules = {} } of Object.values(bundle)) {
        for (const [id, { code }] of Object.entries(modules)) {
          const found = code && isOf(id) && firstReadOf([...names, ...FORBIDDEN], this.parse(code));
          if (found) this.error(`own-globals: ${fileName} holds ${id}, which reads ${found}.`);
        }
      }
    },
  };
}

const fileAt = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Lit sets four variables and `Symbol.metadata`, calls its polyfill hooks, and creates a policy named `lit-html`. */
export const litGlobals = () =>
  ownGlobals({
    library: /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//,
    from: fileAt('src/host/lit-globals.ts'),
    members: ['litPropertyMetadata', 'Symbol.metadata'],
  });

/** Zod shares its settings and a registry with any other zod on the page. */
export const zodGlobals = () =>
  ownGlobals({ library: /\/node_modules\/zod\//, from: fileAt('src/host/zod-globals.ts') });
