/** The hash by which a page pins a built file (`integrity`). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The SHA-384 of a file of `dist/`, as a script tag has it. @param {string} file */
export const integrityOf = (file, dist = new URL('../dist/', import.meta.url)) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, dist)))
    .digest('base64')}`;
