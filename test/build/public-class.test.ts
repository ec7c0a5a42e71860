import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { asHtmlElements } from '../../tools/public-class.mjs';

/** In memory, but where Lit’s types are found from. */
const FILE = fileURLToPath(new URL('virtual.ts', import.meta.url)).replaceAll('\\', '/');

/** The declaration of a module. */
function declarationOf(code: string): string {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    declaration: true,
    emitDeclarationOnly: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === FILE || fileExists.call(host, name);
  const program = ts.createProgram([FILE], options, host);
  let text = '';
  program.emit(program.getSourceFile(FILE), (_, out) => (text = out), undefined, true, {
    afterDeclarations: [asHtmlElements(program.getTypeChecker())],
  });
  return text;
}

describe('public-class', () => {
  it('leaves of a LitElement what a page may use', () => {
    const declaration = declarationOf(`
      import { LitElement, css, html } from 'lit';
      /** An element. */
      export class Own extends LitElement {
        /** Its version. */
        static readonly version = '1';
        static override properties = { words: {} };
        static override styles = css\`\`;
        #secret = 1;
        private hidden = 1;
        protected inherited = 1;
        /** What it says. */
        declare words: string | null;
        override lang = 'en';
        constructor() { super(); }
        override connectedCallback() { super.connectedCallback(); }
        formResetCallback() {}
        override willUpdate() { this.hidden += this.#secret; }
        override render(): unknown { return html\`\${this.words}\`; }
        /** Begins. */
        begin(): void {}
        get state(): number { return 1; }
      }`);
    const [, own] = declaration.split(/(?=\/\*\* An element)/);
    assert.equal(
      own,
      `/** An element. */
export declare class Own extends HTMLElement {
    /** Its version. */
    static readonly version = "1";
    /** What it says. */
    words: string | null;
    lang: string;
    /** Begins. */
    begin(): void;
    get state(): number;
}
`,
    );
  });
  it('leaves other classes as they are', () => {
    const code =
      'export class Base { a: number = 1; }\nexport class Own extends Base { b: number = 1; render(): void {} }';
    assert.equal(
      declarationOf(code),
      `export declare class Base {
    a: number;
}
export declare class Own extends Base {
    b: number;
    render(): void;
}
`,
    );
  });
});
