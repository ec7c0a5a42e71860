/** Builds the texts of every shipped language into `fhir.js`, and writes the FHIR files to `fhir/` (tools/fhir). */
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { tsImport } from 'tsx/esm/api';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fresh = (file) => tsImport(`../fhir/${file}?${Date.now()}`, import.meta.url);

/** The rollup plugin. */
export const fhir = () => ({
  name: 'fhir',
  buildStart() {
    const sources = ['locales/*.xlf', 'src/text/*.ts', 'tools/fhir/*.ts'];
    for (const file of globSync(sources, { cwd: root, absolute: true })) this.addWatchFile(file);
  },
  async load(id) {
    if (!id.endsWith('/src/fhir/words.ts')) return null;
    const { narratives } = await fresh('tables.ts');
    return `export const words = ${JSON.stringify(narratives())};`;
  },
  async generateBundle() {
    const { fhirFiles } = await fresh('files.ts');
    for (const { name, json } of fhirFiles()) this.emitFile({ type: 'asset', fileName: `fhir/${name}`, source: json });
  },
});
