/**
 * Writes `dist/*.d.ts`: one file for each entry, which names no other package. The compiler emits a declaration for each
 * module into `reports/`, from which they are put together.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { asHtmlElements } from './public-class.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where tsconfig.types.json has them emitted. */
const emitted = `${root}reports/types`;
/** Entry → its module. */
const ENTRIES = { 'connection-map': 'index', scoring: 'scoring/index', server: 'server' };

/** Emits the declarations of all of src/. */
function emit() {
  const { config } = ts.readConfigFile(`${root}tsconfig.types.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const write = (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const { diagnostics } = program.emit(undefined, write, undefined, true, {
    afterDeclarations: [asHtmlElements(program.getTypeChecker())],
  });
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
}

/** Puts the declarations of an entry into one file. */
async function bundle(name, module) {
  const onwarn = ({ code, message }) => {
    // the base class of the element, which its declaration does not name
    if (code !== 'UNUSED_EXTERNAL_IMPORT') throw new Error(message);
  };
  const { generate } = await rollup({ input: `${emitted}/${module}.d.ts`, plugins: [dts()], onwarn });
  const { output } = await generate({ format: 'es' });
  const [{ code, imports }] = output;
  if (imports.length) throw new Error(`${name}.d.ts names ${imports.join(', ')}.`);
  writeFileSync(`${root}dist/${name}.d.ts`, code);
}

/** Writes them all. */
export async function buildTypes() {
  emit();
  for (const [name, module] of Object.entries(ENTRIES)) await bundle(name, module);
}
