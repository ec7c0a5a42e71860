/** No file of the source imports itself by a way round: neither values nor types (CONTRIBUTING.md, “The code”). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import ts from 'typescript';
import { sourceFiles, sourceRoot } from '../helpers/source.ts';

/** File → the files that it imports. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** The address in an import of any kind; `undefined` for every other node, and where it is not known before run time. */
function addressIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** All files that a file imports: values, types, `import()` in types, and what it loads later. */
function importsOf(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const address = addressIn(node);
    if (address && ts.isStringLiteral(address) && address.text.startsWith('.')) {
      found.push(join(dirname(file), address.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

/** The files of one cycle, the first again at the end; `undefined` where there is none. */
function cycleIn(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const search = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = search(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = search(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

const graph: Graph = new Map(
  sourceFiles().map((file) => [file, importsOf(file, readFileSync(new URL(file, sourceRoot), 'utf8'))]),
);

test('no import leads back to its file', () => {
  const cycle = cycleIn(graph);
  assert.equal(cycle && cycle.join(' → '), undefined);
});

test('every import was found and leads to a file', () => {
  const missing = [...graph].flatMap(([file, imports]) =>
    imports.filter((one) => !graph.has(one)).map((one) => [file, one]),
  );
  assert.deepEqual(missing, []);
  assert.ok([...graph.values()].flat().length > 2 * graph.size);
});

test('imports of each kind count', () => {
  const text = `
    import './a.ts';
    import { type B } from './b.ts';
    import type { C } from './c.ts';
    export { d } from './d.ts';
    export type * from './e.ts';
    type F = import('./f.ts').F;
    const load = () => import('./g.ts');
    import { html } from 'lit';`;
  assert.deepEqual(
    importsOf('x/y.ts', text),
    [...'abcdefg'].map((name) => `x/${name}.ts`),
  );
});

test('a cycle is told with its path', () => {
  const planted = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', []],
    ['d', ['c', 'b']],
  ]);
  assert.deepEqual(cycleIn(planted), ['b', 'd', 'b']);
});
