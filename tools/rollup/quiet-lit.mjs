/**
 * Makes Lit quiet, so that it can stand beside anything on a stranger’s page: no global variable set or asked, and a
 * Trusted Types policy with our name, made in one place (src/host/policy.ts). Its base classes, louder still, stay out.
 * Each edit must match exactly once, so that a new version of Lit fails the build instead of passing unquieted.
 */
import { fileURLToPath } from 'node:url';

const policy = fileURLToPath(new URL('../../src/host/policy.ts', import.meta.url));

const LIT = /lit-html\/lit-html\.js$/;
const EDITS = [
  [/(\w+)=\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, '$1=quietPolicy'],
  [/,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
];

/** What must not be in any built file: globals that Lit and its base classes set, or ask for code of the page’s. */
const loud =
  /(litHtml|litElement|reactiveElement)(Versions|PolyfillSupport)|litElementHydrate|litPropertyMetadata|Symbol\.metadata|"lit-html"/;

export function quietLit() {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      for (const [pattern, replacement] of EDITS) {
        const count = [...code.matchAll(pattern)].length;
        if (count !== 1)
          this.error(`quiet-lit: ${pattern} matches ${count} times in ${id}, not once. Look at the new Lit.`);
        code = code.replace(pattern, replacement);
      }
      return { code: `import { policy as quietPolicy } from ${JSON.stringify(policy)};\n${code}`, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && loud.test(chunk.code)) {
          this.error(`quiet-lit: ${chunk.fileName} still holds ${loud.exec(chunk.code)[0]}`);
        }
      }
    },
  };
}
