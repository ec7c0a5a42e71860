/** Releases: one place for the version, a zip that is the same each time, a workflow that has what it runs. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { writeVersion } from '../../tools/release/version.mjs';
import { nameOf, zipOf } from '../../tools/release/zip.mjs';
import { node } from './packed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const folder = `${mkdtempSync(join(tmpdir(), 'release-'))}/`;
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the zip', () => {
  const files = unzipSync(zipOf(`${root}dist/`, manifest.version));
  const inside = (file: string) => `${nameOf(manifest.version)}/${file}`;

  it('has one folder, of the name that README’s tag has', () => {
    for (const file of Object.keys(files)) assert.ok(file.startsWith(inside('')), file);
    const [, path] = /src="https:\/\/YOUR-SITE\/([^"]+)"/.exec(read('README.md')) ?? [];
    assert.ok(path && files[path], path);
  });
  it('has each file that a page can load, byte for byte, and the licences', () => {
    const loaded = globSync(['connection-map.js', 'connection-map.parts.js', 'chunks/*', 'locales/*', 'fhir/*'], {
      cwd: `${root}dist`,
    });
    assert.ok(loaded.length > 20);
    for (const file of loaded) assert.deepEqual(Buffer.from(files[inside(file)]!), readFileSync(`${root}dist/${file}`));
    for (const file of ['LICENSE', 'THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json', 'scoring.js', 'fhir.js'])
      assert.ok(files[inside(file)], file);
  });
  it('has nothing that is for bundlers, compilers and editors alone', () => {
    const odd = /\.d\.ts$|\/npm\/|\/editor\/|\/frameworks\/|custom-elements\.json$|\.element\.js$|server\.js$/;
    assert.deepEqual(
      Object.keys(files).filter((file) => odd.test(file)),
      [],
    );
  });
  it('has the same bytes for the same files, at any time and in any place', () => {
    const zone = process.env.TZ;
    const copy = `${folder}dist/`;
    cpSync(`${root}dist`, copy, { recursive: true });
    utimesSync(`${copy}connection-map.js`, 1, 1);
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      const there = zipOf(copy, manifest.version);
      process.env.TZ = 'America/Anchorage';
      assert.ok(Buffer.from(there).equals(zipOf(`${root}dist/`, manifest.version)));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('the version', () => {
  it('is that of package.json wherever the documentation names a folder, a zip, a package or an event', () => {
    const texts = ['README.md', ...globSync('demo/docs/*.html', { cwd: root })].map(read).join('\n');
    const named = [...texts.matchAll(/(?:connection-map[-@]|"version": ")(\d[\w.-]*\d)/g)].map(
      ([, version]) => version,
    );
    assert.ok(named.length >= 15);
    assert.deepEqual([...new Set(named)], [manifest.version]);
  });
  it('is raised by a changeset in each place, and the change log says why', () => {
    const project = `${folder}project/`;
    mkdirSync(`${project}src`, { recursive: true });
    for (const path of [
      'package.json',
      'package-lock.json',
      'README.md',
      'demo/docs',
      'CHANGELOG.md',
      'src/version.ts',
      'demo/wordpress',
      '.changeset',
    ])
      cpSync(root + path, project + path, { recursive: true });
    for (const file of globSync('.changeset/*.md', { cwd: project, ignore: '**/README.md' })) rmSync(project + file);
    symlinkSync(`${root}node_modules`, `${project}node_modules`, 'dir');
    writeFileSync(`${project}.changeset/some.md`, '---\n"connection-map": major\n---\n\nQuestions are longer.\n');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@page.example', ...args], {
        cwd: project,
        stdio: 'pipe',
      });
    git('init', '-q');
    git('add', '.changeset');
    git('commit', '-q', '-m', 'change');
    node([`${root}node_modules/@changesets/cli/bin.js`, 'version'], project);
    writeVersion(project);

    const after = (path: string) => readFileSync(project + path, 'utf8');
    const { version } = JSON.parse(after('package.json'));
    assert.equal(version, `${Number(manifest.version.split('.')[0]) + 1}.0.0`);
    assert.match(after('src/version.ts'), new RegExp(`VERSION = '${version}'`));
    const plugin = after('demo/wordpress/connection-map/connection-map.php');
    assert.match(plugin, new RegExp(`^ \\* Version: +${version}$[^]*_VERSION = '${version}';$`, 'm'));
    assert.match(after('demo/wordpress/connection-map/readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    const lock = JSON.parse(after('package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], [version, version]);
    assert.ok(after('demo/docs/webmaster.html').includes(`connection-map@${version}/`));
    assert.ok(after('README.md').includes(`/connection-map-${version}/connection-map.js`));
    for (const path of ['README.md', ...globSync('demo/docs/*.html', { cwd: project })])
      assert.ok(!after(path).includes(manifest.version), path);
    assert.match(
      after('CHANGELOG.md'),
      new RegExp(`^# Changelog\\s+## ${version}\\s[^]*?Questions are longer\\.[^]*## `),
    );
  });
});

describe('the release', () => {
  const workflow = read('.github/workflows/release.yml');

  it('runs scripts that there are', () => {
    const scripts = [...workflow.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    assert.deepEqual([...new Set(scripts)].sort(), [
      ...['frameworks', 'release:version', 'release:zip', 'wordpress', 'wordpress:zip'],
    ]);
    for (const name of scripts) assert.ok(manifest.scripts[name], name);
    assert.match(workflow, /run: \.ci\/run$/m);
  });
  it('builds before it publishes, and says where the package was built', () => {
    assert.equal(manifest.scripts.prepublishOnly, 'npm run build');
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
    const [version, publish] = workflow.split(/^ {2}publish:$/m);
    assert.match(publish!, /id-token: write/);
    assert.doesNotMatch(version!, /id-token/);
  });
  it('uses the actions of others at one commit each', () => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name!);
    assert.ok(used.length > 0);
    for (const name of used) assert.match(name, /@[0-9a-f]{40}$/);
  });
});
