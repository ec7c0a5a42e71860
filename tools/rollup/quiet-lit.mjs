/**
 * Makes Lit quiet, so that it can stand beside anything on a stranger’s page: no global variable set or asked, no patched
 * `Symbol.metadata`, and a Trusted Types policy with our name, made in one place (src/host/policy.ts).
 * Each edit must match exactly once, so that a new version of Lit fails the build instead of passing unquieted.
 */
import { fileURLToPath } from 'node:url';

const policy = fileURLToPath(new URL('../../src/host/policy.ts', import.meta.url));

const edits = [
  {
    file: /lit-html\/lit-html\.js$/,
    prepend: `import { policy as quietPolicy } from ${JSON.stringify(policy)};\n`,
    changes: [
      [/(\w+)=\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, '$1=quietPolicy'],
      [/,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
    ],
  },
  {
    file: /@lit\/reactive-element\/css-tag\.js$/,
    // adopted style sheets are the floor (host-contract.md); a style element would break `style-src`
    changes: [[/\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|.*?"replace"in CSSStyleSheet\.prototype/g, '!0']],
  },
  {
    file: /lit-element\/lit-element\.js$/,
    changes: [
      [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)(?=;)/g, ''],
      [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/g, ''],
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
    ],
  },
  {
    file: /@lit\/reactive-element\/reactive-element\.js$/,
    changes: [
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
      // only decorators fill the map, and there are none
      [
        /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const \w=litPropertyMetadata.*?elementProperties\.set\(\w,\w\)\}/g,
        '',
      ],
      [/,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/g, ''],
      [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
    ],
  },
];

/** What must not be left in any built file: globals that Lit sets, or asks for code of the page’s. */
const loud =
  /(litHtml|litElement|reactiveElement)(Versions|PolyfillSupport)|litElementHydrate|litPropertyMetadata|Symbol\.metadata|"lit-html"/;

export function quietLit() {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const edit = edits.find(({ file }) => file.test(id));
      if (!edit) return null;
      for (const [pattern, replacement] of edit.changes) {
        const count = [...code.matchAll(pattern)].length;
        if (count !== 1)
          this.error(`quiet-lit: ${pattern} matches ${count} times in ${id}, not once. Look at the new Lit.`);
        code = code.replace(pattern, replacement);
      }
      return { code: (edit.prepend ?? '') + code, map: null };
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
