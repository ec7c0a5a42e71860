import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { litGlobals, ownGlobals, zodGlobals } from '../../tools/rollup/own-globals.mjs';

/** In memory, but where packages are found from. */
const ENTRY = fileURLToPath(new URL('virtual.ts', import.meta.url));

/** Builds some modules (path → code) into the body of a function, which returns what the first one exports. */
async function built(files: Readonly<Record<string, string>>, plugins: readonly unknown[]): Promise<string> {
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: (id) => (id in files ? id : null),
    load: (id) => files[id] ?? null,
  };
  const bundle = await rollup({
    input: Object.keys(files)[0]!,
    plugins: [virtual, nodeResolve(), esbuild({ target: 'es2022' }) as Plugin, ...(plugins as Plugin[])],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'built', inlineDynamicImports: true });
  return output[0].code.replace('var built =', 'return');
}

/** The little that Lit needs of a page until it renders. */
const page = (policies: string[]) => ({
  document: { createComment: () => ({}), createTreeWalker: () => ({}) },
  HTMLElement: class {},
  ShadowRoot: class {},
  Document: class {
    adoptedStyleSheets = [];
  },
  CSSStyleSheet: class {
    replace() {}
    replaceSync() {}
  },
  customElements: { get: () => undefined, define: () => {} },
  trustedTypes: { createPolicy: (name: string, rules: object) => (policies.push(name), rules) },
});

/** What a built script does to its page while it runs. */
function run(code: string) {
  const policies: string[] = [];
  const asked = new Set<string>();
  const left: string[] = [];
  /** One that nobody has changed. */
  const Symbol = runInNewContext('Symbol');
  const { metadata } = Symbol;
  const window: Record<string, unknown> = new Proxy({ ...page(policies), Symbol } as Record<string, unknown>, {
    has: () => true,
    get(all, name) {
      if (name === 'globalThis') return window;
      if (typeof name === 'string') asked.add(name);
      return Reflect.get(name in all ? all : globalThis, name);
    },
    set: (all, name, value) => (left.push(String(name)), Reflect.set(all, name, value)),
  });
  // every variable that the script does not declare itself is one of the page’s
  const gives = new Function('window', `with (window) {${code}}`)(window);
  return {
    policies,
    left: left.sort(),
    hooks: [...asked].filter((name) => /^(lit|reactive|Shady|__zod)/.test(name)),
    isMetadataSame: Symbol.metadata === metadata,
    gives,
  };
}

const LIT = {
  [ENTRY]: `import { LitElement, css, html, svg } from 'lit';
    class Own extends LitElement {
      static properties = { words: {}, open: { type: Boolean, reflect: true } };
      static styles = css\`p { color: red }\`;
      render() { return html\`<p>\${this.words}</p>\`; }
    }
    customElements.define('own-element', Own);
    export const observed = Own.observedAttributes;`,
};
const ZOD = {
  [ENTRY]: `import * as z from 'zod/mini';
    export const read = z.object({ a: z.string() });
    export const registry = z.globalRegistry;`,
};

describe('own-globals', () => {
  it('Lit as it is published would be heard: without the plugin this test would fail', async () => {
    const { policies, left, hooks, isMetadataSame } = run(await built(LIT, []));
    assert.deepEqual(policies, ['lit-html']);
    assert.deepEqual(left, ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']);
    assert.ok(hooks.includes('litHtmlPolyfillSupport'));
    assert.equal(isMetadataSame, false);
  });
  it('Lit sets and asks nothing on the page, has one policy, ours, and works', async () => {
    const { policies, left, hooks, isMetadataSame, gives } = run(await built(LIT, [litGlobals()]));
    assert.deepEqual({ policies, left, hooks }, { policies: ['connection-map'], left: [], hooks: [] });
    assert.ok(isMetadataSame, 'Symbol.metadata is another');
    assert.deepEqual([...gives.observed], ['words', 'open']);
  });
  it('zod as it is published would be heard', async () => {
    const { left } = run(await built(ZOD, []));
    assert.deepEqual(left, ['__zod_globalConfig', '__zod_globalRegistry']);
  });
  it('zod sets and asks nothing on the page, and works', async () => {
    const { left, hooks, gives } = run(await built(ZOD, [zodGlobals()]));
    assert.deepEqual({ left, hooks }, { left: [], hooks: [] });
    assert.equal(gives.read.safeParse({ a: 'x', b: 1 }).data.a, 'x');
    assert.equal(gives.read.safeParse({}).success, false);
    assert.equal(typeof gives.registry.add, 'function');
  });

  const library = '/virtual/node_modules/some/some.js';
  const some = (code: string) => ({
    [ENTRY]: `import { one } from '${library}'; export default one;`,
    [library]: code,
    '/virtual/own.js': 'export const globals = {};',
  });
  const withOwn = (code: string) =>
    built(some(code), [ownGlobals({ library: /\/some\//, from: '/virtual/own.js', members: ['Symbol.metadata'] })]);
  const messageOf = (code: string) =>
    withOwn(code).then(
      () => null,
      ({ message }: Error) => message,
    );

  it('gives the library members of the object for what it names', async () => {
    const { left, isMetadataSame, gives } = run(
      await withOwn('globalThis.a ??= 1; Symbol.metadata ??= 2; export const one = [globalThis.a, Symbol.metadata];'),
    );
    assert.deepEqual(left, []);
    assert.ok(isMetadataSame);
    assert.deepEqual([...gives], [1, 2]);
  });
  for (const [name, code] of [
    ['window', 'window.a ??= 1; export const one = 1;'],
    ['self', 'export const one = self.a;'],
    ['Function', 'const F = Function; export const one = () => new F("");'],
    ['eval', 'export const one = () => eval("1");'],
  ] as const) {
    it(`stops a library that reads ${name}`, async () => {
      assert.match((await messageOf(code))!, new RegExp(`own-globals: .* holds ${library}, which reads ${name}\\.`));
    });
  }
  it('lets variables and properties of such a name pass, and what is not used', async () => {
    const code = `const idle = () => new Function('');
      export const one = (self) => { const window = { self, eval: 1 }; return window.self; };`;
    assert.equal(await messageOf(code), null);
  });
  it('leaves our own modules alone', async () => {
    const code = await built({ [ENTRY]: 'export default globalThis.litter;' }, [litGlobals(), zodGlobals()]);
    assert.match(code, /globalThis\.litter/);
  });
});
