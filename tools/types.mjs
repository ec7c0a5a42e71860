/**
 * Writes `dist/*.d.ts`: one file per entry, without imports from other packages. The compiler emits one declaration per
 * module to `reports/`; these are bundled.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { asHtmlElements } from './public-class.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The output folder of tsconfig.types.json. */
const emitted = `${root}reports/types`;
/** Entry → module. */
const ENTRIES = {
  'connection-map': 'index',
  'connection-map.element': 'element',
  scoring: 'scoring/index',
  fhir: 'fhir/index',
  server: 'server',
};

/** Emits the declarations of all modules of src/, and gives their program. */
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
  return program;
}

/** Bundles the declarations of an entry into one file. */
async function bundle(name, module) {
  const onwarn = ({ code, message }) => {
    // The base class of the element, which its public declaration does not use.
    if (code !== 'UNUSED_EXTERNAL_IMPORT') throw new Error(message);
  };
  const { generate } = await rollup({ input: `${emitted}/${module}.d.ts`, plugins: [dts()], onwarn });
  const { output } = await generate({ format: 'es' });
  const [{ code, imports }] = output;
  if (imports.length) throw new Error(`${name}.d.ts imports ${imports.join(', ')}.`);
  writeFileSync(`${root}dist/${name}.d.ts`, code);
}

/** Writes the declarations of all entries. Gives the program of src/, which knows the element better. */
export async function buildTypes() {
  const program = emit();
  for (const [name, module] of Object.entries(ENTRIES)) await bundle(name, module);
  return program;
}
