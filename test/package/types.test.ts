/** Strict projects compile against the package with nothing skipped, under the compilers that they may have. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { node, STRICT, useProject } from './packed.ts';

/** The oldest compiler that we answer for, one between, the project’s own and the newest. */
const COMPILERS = ['typescript-5.0', 'typescript-5.9', 'typescript', 'typescript-7.0'];
/** Resolution to the module format that goes with it. */
const RESOLUTIONS = { bundler: 'esnext', nodenext: 'nodenext' };

describe('the types of the package', () => {
  const project = useProject();
  project.copy('consumer/use.ts');

  for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
    for (const compiler of COMPILERS) {
      it(`are right for ${compiler}, ${moduleResolution}, and refuse what is wrong`, () => {
        const config = `tsconfig.${compiler}.${moduleResolution}.json`;
        const compilerOptions = { ...STRICT, module, moduleResolution };
        project.write(config, JSON.stringify({ compilerOptions, files: ['use.ts'] }));
        const tsc = fileURLToPath(new URL(`../../node_modules/${compiler}/bin/tsc`, import.meta.url));
        assert.equal(node([tsc, '-p', config], project.folder), '');
      });
    }
  }
  it('name no other package, but those of a framework this one', () => {
    const all = project.files.filter((file) => file.endsWith('.d.ts'));
    const ofFrameworks = all.filter((file) => file.startsWith('dist/frameworks/'));
    assert.equal(ofFrameworks.length, 6);
    for (const file of ofFrameworks) {
      const named = [...project.read(file).matchAll(/\bfrom '([^.'][^']*)'/g)].map(
        ([, name]) => name!.split(/[-/]/)[0],
      );
      const own = file.includes('shared') ? [] : [/(\w+)\.d\.ts/.exec(file)![1]];
      assert.deepEqual(named, own, file);
    }
    const declarations = all.filter((file) => !ofFrameworks.includes(file));
    assert.deepEqual(declarations, [
      'dist/connection-map.d.ts',
      'dist/connection-map.element.d.ts',
      'dist/fhir.d.ts',
      'dist/scoring.d.ts',
      'dist/server.d.ts',
    ]);
    for (const file of declarations) assert.doesNotMatch(project.read(file), /^\s*import\b|\bfrom ['"]|\bimport\(/m);
  });
});
