/** What is packed, and how it is found. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { node, useProject } from './packed.ts';

const NAMES = ['ConnectionMap', 'VERSION'];
const MODULES = new URL('../../node_modules/', import.meta.url);
/** A component of a bill of materials. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}

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
      /^dist\/(THIRD-PARTY-LICENSES\.txt|(connection-map(\.element)?|scoring|fhir|server)(\.d\.ts|\.js)|connection-map\.(parts|all|classic|doctor)\.js|(embed|frame)\.js|embed\.(html|css)|fhir\/(Questionnaire|CodeSystem)-[a-z-]+\.json|(npm\/)?(chunks\/[\w-]+|locales\/[\w.-]+)\.js|npm\/connection-map(\.element)?\.js|(custom-elements|sbom\.cdx|locales\/languages|editor\/[\w.-]+)\.json|frameworks\/\w+\.d\.ts)$/;
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
  it('lists what is built in as a bill of materials, with versions and licences', async () => {
    const bom = project.read('dist/sbom.cdx.json');
    const fault = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bom);
    assert.equal(fault, null);
    const { metadata, components } = JSON.parse(bom);
    assert.equal(metadata.component.purl, `pkg:npm/connection-map@${manifest.version}`);
    assert.deepEqual(
      (components as Bundled[]).map(({ name, version, purl, licenses: [first] }) => [
        name,
        version,
        purl,
        first!.license.id,
      ]),
      // of `lit` itself nothing is left, it only hands on
      ['@lit/reactive-element', 'lit-element', 'lit-html', 'zod'].map((name) => {
        const { version, license } = JSON.parse(readFileSync(new URL(`${name}/package.json`, MODULES), 'utf8'));
        return [name, version, `pkg:npm/${name.replace('@', '%40')}@${version}`, license];
      }),
    );
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
      import * as element from 'connection-map/element';
      import { items } from 'connection-map/scoring';
      console.log(JSON.stringify([all, element].map((one) => Object.keys(one))));
      console.log(JSON.stringify([ConnectionMap.version === VERSION, VERSION, items('teen').length]));`;
    const printed = node(['--input-type=module', '--eval', code], project.folder);
    assert.deepEqual(
      printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [
        [NAMES, NAMES],
        [true, manifest.version, 24],
      ],
    );
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
  it('gives the class alone, in a file that defines nothing', async () => {
    const own = ['connection-map/element', 'connection-map/dist/connection-map.element.js'];
    for (const name of own) {
      const { inputs, exports } = await bundled(`export * from '${name}';`);
      assert.ok(inputs.includes(inPackage('dist/npm/connection-map.element.js')), name);
      assert.ok(!inputs.includes(inPackage('dist/npm/connection-map.js')), name);
      assert.deepEqual(
        exports.filter((one) => one.length > 2),
        NAMES,
      );
    }
    assert.doesNotMatch(project.read('dist/npm/connection-map.element.js'), /customElements\.define/);
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
