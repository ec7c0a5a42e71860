/**
 * Makes Lit quiet, so that it can stand beside anything on a stranger’s page: no global variable set or asked, and a
 * Trusted Types policy with our name, made in one place (src/host/policy.ts). Its base classes, louder still, stay out.
 * And it writes a new text into the text node of the old only where that is still there with the old text: a page
 * translator puts nodes of its own in its place, and the old question would stand over new answers.
 * Each edit must match exactly once, so that a new version of Lit fails the build instead of passing unquieted.
 */
import { fileURLToPath } from 'node:url';

const policy = fileURLToPath(new URL('../../src/host/policy.ts', import.meta.url));

const LIT = /lit-html\/lit-html\.js$/;
const EDITS = [
  [/(\w+)=\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, '$1=quietPolicy'],
  [/,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  [/(this\._\$AH)\)\?(this\._\$AA\.nextSibling)\.data=/g, '$1)&&$2?.data==$1?$2.data='],
];

/**
 * What no template here uses, and every parent would download: directives and their connection, expressions on a tag
 * itself and within `<style>` and the like, event handlers that are objects or have options.
 */
const UNUSED = [
  [
    /function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;let .*?,\3\}(?=class )/g,
    'function $1($2,$3){return $3}',
  ],
  [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}\}(?=else if\(8===)/g, '}'],
  [/else (\w+)\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\1\)\)/g, ''],
  [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/g, ':0'],
  [/\|\|(\w)\.capture!==(\w)\.capture\|\|\1\.once!==\2\.once\|\|\1\.passive!==\2\.passive/g, ''],
  [
    /handleEvent\((\w)\)\{"function"==typeof this\._\$AH\?.*?:this\._\$AH\.handleEvent\(\1\)\}/g,
    'handleEvent($1){this._$AH($1)}',
  ],
  [/get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/g, ''],
  [/setConnected\(\w\)\{void 0===this\._\$AM&&\(this\._\$Cv=\w,this\._\$AP\?\.\(\w\)\)\}/g, ''],
  [/for\(this\._\$AP\?\.\(!1,!0,\w\);/g, 'for(;'],
  [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/g, ''],
  [/,this\._\$Cv=\w\?\.isConnected\?\?!0/g, ''],
];

/** What must not be in any built file: globals that Lit and its base classes set, or ask for code of the page’s. */
const loud =
  /(litHtml|litElement|reactiveElement)(Versions|PolyfillSupport)|litElementHydrate|litPropertyMetadata|Symbol\.metadata|"lit-html"/;

export function quietLit() {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      for (const [pattern, replacement] of [...EDITS, ...UNUSED]) {
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
