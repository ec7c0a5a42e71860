import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import { ANSWERS, SCRIPT, scriptAt, usePages } from '../helpers/page.ts';

const OWN = '/own-bundle.js';

/** A bundle of the page’s own, with a Lit as its package is: policy, globals and all. */
const bundle = buildSync({
  stdin: {
    contents: `import { LitElement, html, css } from 'lit';
      customElements.define('page-own', class extends LitElement {
        static styles = css\`p { color: rgb(1, 2, 3) }\`;
        static properties = { words: {} };
        render() { return html\`<p>\${this.words}</p>\`; }
      });`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  write: false,
  format: 'esm',
}).outputFiles[0]!.text;

interface Watched {
  violations: string[];
  litHtmlVersions: string[];
}

function watch() {
  const seen = window as unknown as Watched;
  seen.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

describe('another Lit on the page, under the content-security line', { concurrency: 2 }, () => {
  const open = usePages();

  for (const [order, scripts] of [
    ['before', scriptAt(OWN) + SCRIPT],
    ['after', SCRIPT + scriptAt(OWN)],
  ]) {
    it(`that comes ${order} the element works as ever, and so does the element`, async () => {
      const parent = await open({
        body: `<connection-map></connection-map><page-own words="Own."></page-own>${scripts}`,
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types connection-map lit-html",
        },
        setUp: watch,
        intercept: ({ url }, response) => {
          if (url !== OWN) return false;
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle);
          return true;
        },
      });
      await parent.toQuestions('infant', 'keyboard');
      await parent.answer(ANSWERS, 'keyboard');
      await parent.finish([3, 0, 1], 'keyboard');
      const own = await parent.page.evaluate(async () => {
        const one = document.querySelector('page-own') as HTMLElement & {
          words: string;
          updateComplete: Promise<void>;
        };
        one.words = 'Changed.';
        await one.updateComplete;
        const words = one.shadowRoot!.querySelector('p')!;
        const { violations, litHtmlVersions } = window as unknown as Watched;
        return {
          words: words.textContent,
          color: getComputedStyle(words).color,
          violations,
          lits: litHtmlVersions.length,
        };
      });
      assert.deepEqual(own, { words: 'Changed.', color: 'rgb(1, 2, 3)', violations: [], lits: 1 });
      // a development build would say that it is one; that of the package is not
      assert.deepEqual(parent.records.noise, []);
      await parent.close();
    });
  }
});
