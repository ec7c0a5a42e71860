/**
 * Strict projects in frameworks compile against the package with nothing skipped. In a copy of each page, every value that
 * is wrong is refused on its line, and nothing else.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run, STRICT, useProject } from './packed.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const OPTIONS = { ...STRICT, module: 'esnext', moduleResolution: 'bundler' };

/** What is wrong: a part of the page that is right → what takes its place. */
const WRONG: Readonly<Record<string, string>> = {
  'age-band="toddler"': 'age-band="baby"',
  'heading-level="3"': 'heading-level="7"',
  'remember="none"': 'remember="never"',
  "'ui.start': 'Begin'": "'ui.start': 1",
  'detail.steps': 'detail.stairs',
  'detail.message': 'detail.words',
};

/** A framework: the extension of its pages, the packages that such a project has, its compiler with arguments. */
interface Framework {
  readonly page: string;
  readonly packages: readonly string[];
  readonly compiler: readonly [script: string, ...args: string[]];
  readonly options?: object;
  readonly vueCompilerOptions?: object;
}
const jsx = (from: string) => ({ jsx: from === 'solid-js' ? 'preserve' : 'react-jsx', jsxImportSource: from });
const TSC = ['typescript/bin/tsc', '-p'] as const;
const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  'React 19': { page: 'react.tsx', packages: ['@types/react'], compiler: TSC, options: jsx('react') },
  Preact: { page: 'preact.tsx', packages: ['preact'], compiler: TSC, options: jsx('preact') },
  Solid: { page: 'solid.tsx', packages: ['solid-js'], compiler: TSC, options: jsx('solid-js') },
  'Vue 3': {
    page: 'vue.vue',
    packages: ['vue'],
    compiler: ['vue-tsc/bin/vue-tsc.js', '-p'],
    vueCompilerOptions: { strictTemplates: true },
  },
  'Svelte 5': {
    page: 'svelte.svelte',
    packages: ['svelte'],
    compiler: ['svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig'],
  },
};

const DOCUMENTED = readFileSync(new URL('../../demo/docs/developer.html', import.meta.url), 'utf8');
/** The code that the page for developers shows for a framework. */
function documented(page: string): string {
  const [name] = page.split('.');
  const [, code] = new RegExp(`<h3 id="${name}">[^]*?<code\\s*>([^]*?)</code`).exec(DOCUMENTED) ?? [];
  assert.ok(code, name);
  return code.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** A place of an error in what a compiler prints: `file(line,column): error` or `ERROR "file" line:column`. */
const PLACE = /^(?:\d+ ERROR "(.+?)" (\d+):|(.+?)\((\d+),\d+\): error )/;

describe('a strict project', () => {
  const project = useProject();
  const link = (name: string) => {
    const at = join(project.folder, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(modules, name), at, 'dir');
  };

  for (const [name, { page, packages, compiler, options, ...more }] of Object.entries(FRAMEWORKS)) {
    it(`in ${name} compiles, as does what is documented, and each wrong value is refused`, () => {
      packages.forEach(link);
      const right = readFileSync(new URL(`consumer/frameworks/${page}`, import.meta.url), 'utf8').split('\n');
      const wrong = right.map((line) => Object.entries(WRONG).reduce((text, pair) => text.replace(...pair), line));
      const lines = wrong.flatMap((line, at) => (line === right[at] ? [] : [at + 1]));
      assert.equal(lines.length, Object.keys(WRONG).length);
      project.write(page, right.join('\n'));
      project.write(`wrong-${page}`, wrong.join('\n'));
      const config = `tsconfig.${page}.json`;
      project.write(`documented-${page}`, documented(page));
      const files = [page, `wrong-${page}`, `documented-${page}`];
      project.write(config, JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, files, ...more }));
      const [script, ...args] = compiler;
      const { stdout, stderr } = run([join(modules, script), ...args, config], project.folder);
      const found = stdout.split('\n').flatMap((line) => {
        const [, file = '', at = '', other = file, otherAt = at] = PLACE.exec(line) ?? [];
        return other ? [`${other}:${otherAt}`] : [];
      });
      assert.deepEqual(
        [...new Set(found)],
        lines.map((at) => `wrong-${page}:${at}`),
        stdout + stderr,
      );
    });
  }
});
