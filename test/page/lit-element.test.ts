/** Lit’s own base class, built as the element is: nothing of a page’s is touched while it draws, reflects and styles. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { litGlobals } from '../../tools/rollup/own-globals.mjs';
import { scriptAt, usePages } from '../helpers/page.ts';

/** In memory, but where packages are found from. */
const ENTRY = fileURLToPath(new URL('virtual.ts', import.meta.url));
const CODE = `import { LitElement, css, html } from 'lit';
  customElements.define('own-element', class extends LitElement {
    static properties = { words: {}, open: { type: Boolean, reflect: true } };
    static styles = css\`p { color: rgb(1, 2, 3) }\`;
    render() { return html\`<p>\${this.words}</p>\`; }
  });`;

async function build() {
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? CODE : null),
  };
  const plugins = [virtual, nodeResolve(), esbuild({ target: 'es2022' }) as Plugin, litGlobals() as Plugin];
  const bundle = await rollup({ input: ENTRY, plugins });
  return (await bundle.generate({ format: 'es' })).output[0].code;
}

interface Watched {
  violations: string[];
  globals: string[];
}

function watch() {
  const seen = window as unknown as Watched;
  seen.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    seen.violations.push(violatedDirective),
  );
  seen.globals = [];
  seen.globals = Object.getOwnPropertyNames(window);
}

describe('LitElement as it is built', async () => {
  const open = usePages();
  const code = await build();

  it('draws with our policy, reflects, adopts its sheets, and leaves nothing', async () => {
    const parent = await open({
      body: `<own-element words="One."></own-element>${scriptAt('/own.js')}`,
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types connection-map",
      },
      setUp: watch,
      intercept: ({ url }, response) => {
        if (url !== '/own.js') return false;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
        return true;
      },
    });
    const seen = await parent.page.evaluate(async () => {
      const own = document.querySelector('own-element') as HTMLElement & { open: boolean; updateComplete: unknown };
      own.open = true;
      await own.updateComplete;
      const root = own.shadowRoot!;
      const words = root.querySelector('p')!;
      const { violations, globals } = window as unknown as Watched;
      return {
        words: words.textContent,
        color: getComputedStyle(words).color,
        sheets: root.adoptedStyleSheets.length,
        open: own.getAttribute('open'),
        violations,
        left: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
      };
    });
    const color = 'rgb(1, 2, 3)';
    assert.deepEqual(seen, { words: 'One.', color, sheets: 1, open: '', violations: [], left: [] });
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });
});
