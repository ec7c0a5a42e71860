/** The package as it is published: packed, and unpacked into a project of its own that has nothing else. */
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Options of a compiler that skips nothing, for the projects that compile against the package. */
export const STRICT = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

/** A project with the package. */
export interface Project {
  /** Its folder. */
  readonly folder: string;
  /** The folder of the package in it. */
  readonly packageFolder: string;
  readonly tarball: string;
  /** The packed files. */
  readonly files: readonly string[];
  /** Writes a file into the project. */
  write(file: string, text: string): void;
  /** Copies one of this folder’s into it. */
  copy(file: string): void;
  /** Reads a file of the package. */
  read(file: string): string;
}

/** Runs a script with Node, as a project does that knows nothing of ours. */
export function run(args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } });
}

/** Runs a script with Node; gives what it prints. Throws, with all that it printed, where it fails. */
export function node(args: readonly string[], cwd: string): string {
  const { stdout, stderr, status } = run(args, cwd);
  if (status !== 0) throw new Error(`node ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function pack(into: string) {
  const path = process.env['npm_execpath'];
  const [command, ...first] = path ? [process.execPath, path] : ['npm'];
  const args = [...first, 'pack', '--json', '--ignore-scripts', '--pack-destination', into];
  const [{ filename, files }] = JSON.parse(
    execFileSync(command!, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  );
  return { tarball: join(into, filename), files: (files as { path: string }[]).map((file) => file.path) };
}

/** Makes such a project, which is gone when the tests of the file are done. */
export function useProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'connection-map-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const { tarball, files } = pack(folder);
  const packageFolder = join(folder, 'node_modules', 'connection-map');
  mkdirSync(packageFolder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', packageFolder, '--strip-components=1']);
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module' }));
  return {
    folder,
    packageFolder,
    tarball,
    files,
    write,
    copy: (file) => cpSync(new URL(file, import.meta.url), join(folder, file.split('/').at(-1)!)),
    read: (file) => readFileSync(join(packageFolder, file), 'utf8'),
  };
}
