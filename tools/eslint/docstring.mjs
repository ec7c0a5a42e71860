/** An ESLint rule: each declaration that a file exports has a docstring directly before it. The first may share that of its file. */

const isDocstring = ({ type, value }) => type === 'Block' && value.startsWith('*');

/** @type {import('eslint').Rule.RuleModule} */
export const docstring = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say in a docstring what {{name}} is for (CONTRIBUTING.md, “Which way imports go”).' },
  },
  create({ report, sourceCode }) {
    const check = (node) => {
      const { declaration } = node;
      // what is exported by `export { … }` has its docstring where it is declared
      if (!declaration || declaration.type === 'Identifier') return;
      const before = sourceCode.getCommentsBefore(node).at(-1);
      if (before && isDocstring(before) && before.loc.end.line >= node.loc.start.line - 1) return;
      const name = (declaration.id ?? declaration.declarations?.[0].id)?.name ?? 'this';
      report({ node, messageId: 'missing', data: { name } });
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};
