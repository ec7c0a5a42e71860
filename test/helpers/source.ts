/** The files of the source, for tests that read them. */
import { globSync } from 'tinyglobby';

/** The folder `src`. */
export const sourceRoot = new URL('../../src/', import.meta.url);

/** All its files, from it, sorted. */
export const sourceFiles = (): string[] => globSync('**/*.ts', { cwd: sourceRoot, expandDirectories: false }).sort();
