/** Releases on a web server: the built one, and the one after it. */
import { extname } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { VERSION } from '../../src/version.ts';
import { nameOf, zipOf } from '../../tools/release/zip.mjs';

/** The version after the built one. */
export const NEXT_VERSION = '99.0.0';

/** The files of a release by their path in its folder. */
export type Release = ReadonlyMap<string, Uint8Array>;

const TEXT = ['.js', '.html', '.css'];
/** A chunk has a hash in its name. */
const CHUNK = /^chunks\/(.+)-[\w-]+\.js$/;

/** The built release, from the zip that is unpacked on a server. */
export function builtRelease(): Release {
  const folder = `${nameOf(VERSION)}/`;
  const files = unzipSync(zipOf(new URL('../../dist/', import.meta.url).pathname, VERSION));
  return new Map(Object.entries(files).map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

/** The same files as those of the next version: another number in each, and another hash in the name of each chunk. */
export function nextRelease(built: Release): Release {
  const renamed = [...built.keys()].flatMap((path) => {
    const name = CHUNK.exec(path)?.[1];
    return name ? [[path.slice('chunks/'.length), `${name}-NEXT00.js`] as const] : [];
  });
  const moved = (text: string) =>
    [...renamed, [VERSION, NEXT_VERSION] as const].reduce((rest, [was, is]) => rest.replaceAll(was, is), text);
  return new Map(
    [...built].map(([path, bytes]) => [
      moved(path),
      TEXT.includes(extname(path)) ? strToU8(moved(strFromU8(bytes))) : bytes,
    ]),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A web server of releases: folders that can be added and removed, each with a `Cache-Control` by the path in it. */
export class Shelf {
  /** Addresses in a folder that were asked for and are not there. */
  readonly missing: string[] = [];
  /** Addresses that the server was asked for, without those that a browser took from its cache. */
  readonly asked: string[] = [];
  readonly #folders = new Map<string, { readonly files: Release; readonly cache: (path: string) => string }>();

  put(folder: string, files: Release, cache: (path: string) => string) {
    this.#folders.set(folder, { files, cache });
  }

  /** Answers requests in its folders, for pages of any origin. Suits `PageOptions.intercept`. */
  readonly answer = ({ url }: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname } = new URL(url!, 'http://any');
    const [, name = '', path = ''] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
    const folder = this.#folders.get(name);
    if (!folder) return false;
    const file = folder.files.get(path);
    this.asked.push(pathname);
    if (!file) this.missing.push(pathname);
    response.writeHead(file ? 200 : 404, {
      'access-control-allow-origin': '*',
      'cache-control': file ? folder.cache(path) : 'no-store',
      'content-type': TYPES[extname(path)] ?? 'text/plain',
    });
    response.end(file);
    return true;
  };
}
