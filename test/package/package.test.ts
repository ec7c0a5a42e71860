/** What is packed, and how it is found. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { node, useProject } from './packed.ts';

const NAMES = ['ConnectionMap', 'VERSION'];

describe('the package', () => {
  const project = useProject();
  const manifest = JSON.parse(project.read('package.json'));
  /** What a bundle of a line of code is made of, and what it exports. */
  async function bundled(code: string, conditions: string[] = []) {
    const { metafile } = await build({
      stdin: { contents: code, resolveDir: project.folder },
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
      conditions,
      outdir: project.folder,
      splitting: true,
      absWorkingDir: project.folder,
    });
    const entry = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === '<stdin>')!;
    return { inputs: Object.keys(metafile.inputs), exports: entry.exports.sort() };
  }
  const inPackage = (file: string) => `node_modules/connection-map/${file}`;

  it('holds what is built, its licences and its changes, and nothing else', () => {
    const built =
      /^dist\/(THIRD-PARTY-LICENSES\.txt|(connection-map|scoring|fhir|server)(\.d\.ts|\.js)|connection-map\.parts\.js|fhir\/(Questionnaire|CodeSystem)-[a-z-]+\.json|(npm\/)?(chunks\/[\w-]+|locales\/[\w.-]+)\.js|npm\/connection-map\.js)$/;
    const others = project.files.filter((file) => !built.test(file));
    assert.deepEqual(others.sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });
  it('names the licence of each package that is built in', () => {
    const licences = project.read('dist/THIRD-PARTY-LICENSES.txt');
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'zod'])
      assert.match(licences, new RegExp(`^Name: ${name}$`, 'm'));
    assert.match(licences, /Copyright \(c\) 2017 Google LLC/);
    assert.match(licences, /Copyright \(c\) 2025 Colin McDonnell/);
  });
  it('is found by publint to be without fault', async () => {
    const { messages } = await publint({ pkgDir: project.packageFolder, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });
  it('has the right types for each way in which it is found', () => {
    const attw = fileURLToPath(new URL('../../node_modules/@arethetypeswrong/cli/dist/index.js', import.meta.url));
    node([attw, project.tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'], project.folder);
  });
  it('is imported by name on a server, and does nothing there', () => {
    const code = `import * as all from 'connection-map';
      import { ConnectionMap, VERSION } from 'connection-map';
      import { items } from 'connection-map/scoring';
      console.log(JSON.stringify([Object.keys(all), ConnectionMap.version === VERSION, VERSION, items('teen').length]));`;
    const printed = node(['--input-type=module', '--eval', code], project.folder);
    assert.deepEqual(JSON.parse(printed), [NAMES, true, manifest.version, 24]);
  });
  for (const condition of ['node', 'edge-light', 'workerd']) {
    it(`is what a server may load, under the condition ${condition}`, async () => {
      const { inputs } = await bundled("import 'connection-map';", [condition]);
      assert.ok(inputs.includes(inPackage('dist/server.js')), String(inputs));
      assert.ok(!inputs.some((file) => file.includes('/npm/')));
    });
  }
  it('gives a browser the same names, and stays where none of them is used', async () => {
    const { exports } = await bundled("export * from 'connection-map';");
    // beside them are some of one letter, for the chunks
    assert.deepEqual(
      exports.filter((name) => name.length > 1),
      NAMES,
    );
    const { inputs } = await bundled("import 'connection-map';");
    assert.ok(inputs.includes(inPackage('dist/npm/connection-map.js')));
  });
  it('has for bundlers no address that is made at run time', () => {
    for (const file of project.files.filter((file) => file.startsWith('dist/npm/'))) {
      assert.doesNotMatch(project.read(file), /import\.meta|\bimport\((?!["'])/, file);
    }
  });
  it('lets a page’s own tools reach each built file', async () => {
    const { inputs } = await bundled("import 'connection-map/dist/connection-map.js';");
    assert.ok(inputs.includes(inPackage('dist/connection-map.js')));
  });
});
