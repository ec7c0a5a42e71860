/**
 * The files that are found by address at run time, beside the entry. This module is part of the entry, so that its
 * addresses are those of `dist/`. The build for bundlers has another in its place, with imports that a bundler can follow
 * (tools/rollup/files-for-bundlers.mjs).
 */
import { VERSION } from './version.ts';

/** A file that failed may stay failed under its address for as long as the page lives: each attempt has its own. */
const load = (file: string, attempt: number): Promise<unknown> =>
  import(new URL(`./${file}.js?v=${VERSION}${attempt ? `&again=${attempt}` : ''}`, import.meta.url).href);

/** Asks for a file of a language: `<code>` or `<code>.results`. `attempt` counts from 0. */
export const loadLanguageFile = (name: string, attempt: number): Promise<unknown> => load(`locales/${name}`, attempt);

/** Asks for the one file that holds all parts and imports nothing; there is none in the build for bundlers. */
export const loadAllParts: ((attempt: number) => Promise<unknown>) | undefined = (attempt) =>
  load('connection-map.parts', attempt);

/** Asks for the doctor (src/doctor.ts), a plain script that runs by itself. */
export const loadDoctor = (): Promise<unknown> => load('connection-map.doctor', 0);

/**
 * The entry was loaded with a query or a fragment, as `connection-map.js?ver=2`. Its chunks import it without one, and would
 * load and run it a second time.
 */
export const chunksWouldLoadEntryTwice: boolean = /[?#]/.test(import.meta.url);
