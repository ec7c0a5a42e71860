/** What bundlers make of the package: a parent goes from the tag to the results, in both languages. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { targetsOf } from '../../tools/l10n/locale.ts';
import { usePages } from '../helpers/page.ts';
import { toResults } from '../helpers/walk.ts';
import { allEnglish } from '../helpers/words.ts';
import { useProject, type Project } from './packed.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>A page</title><connection-map></connection-map><script type="module" src="./main.js"></script>';

/** What the project of a bundler is: the entry, or the class that it defines itself. */
const MAIN: Readonly<Record<string, string>> = {
  vite: "import 'connection-map';",
  esbuild: `import { ConnectionMap } from 'connection-map/element';
    customElements.define('connection-map', ConnectionMap);`,
};

/** Bundlers, by name: each builds the project into its folder `built/`. */
const BUNDLERS: Readonly<Record<string, (project: Project) => Promise<unknown>>> = {
  async vite(project) {
    project.write('index.html', PAGE);
    await vite({
      root: project.folder,
      base: '/built/',
      logLevel: 'error',
      configFile: false,
      build: { outDir: 'built' },
    });
  },
  async esbuild(project) {
    await esbuild({
      entryPoints: [join(project.folder, 'main.js')],
      outdir: join(project.folder, 'built'),
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
    });
    project.write('built/index.html', PAGE);
  },
};

for (const [name, build] of Object.entries(BUNDLERS)) {
  describe(`bundled by ${name}`, { concurrency: 2 }, () => {
    const project = useProject();
    const open = usePages();
    before(async () => {
      project.write('main.js', MAIN[name]!);
      await build(project);
    });

    for (const [language, texts] of [
      ['en', allEnglish],
      ['es', targetsOf('es')],
    ] as const) {
      it(`a parent comes to the results in ${language}`, async () => {
        const parent = await open({
          path: '/built/index.html',
          intercept: ({ url }, response) => {
            if (!url!.startsWith('/built/')) return false;
            const file = join(project.folder, new URL(url!, 'http://page').pathname);
            const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
            if (!existsSync(file)) response.writeHead(404).end();
            else
              response
                .writeHead(200, { 'content-type': type })
                .end(String(readFileSync(file)).replace('lang="en"', `lang="${language}"`));
            return true;
          },
        });
        await toResults(parent, texts);
        assert.deepEqual(await parent.heard('error'), []);
        assert.deepEqual(parent.records.noise, []);
        await parent.close();
      });
    }
  });
}
