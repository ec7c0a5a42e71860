/**
 * Reads the specification of the instrument, and writes what it says into test/fixtures/spec-texts.json:
 *
 *     node --import tsx tools/spec-texts.ts path/to/instrument.md
 *
 * A test compares the product with that file, text by text and item by item (test/text/spec.test.ts). So a word that
 * slipped in src/text is found, which a list made from src/text itself could never do: nothing of src/ is read here.
 *
 * Run it when the specification changes, never to make a failing test pass: a difference is a fault of the product,
 * unless the product is known to be behind. Then the text stands in test/fixtures/pending-<version>.json, with how it
 * reads until then and why. That list only shrinks: a text on it that has become that of the specification fails the
 * test too, until it is taken off.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { dataOf } from './spec/data.ts';
import { Section } from './spec/markdown.ts';
import { textsOf } from './spec/texts.ts';

const FIXTURE = fileURLToPath(new URL('../test/fixtures/spec-texts.json', import.meta.url));

const [path] = process.argv.slice(2);
if (!path)
  throw new Error('Say where the specification is: node --import tsx tools/spec-texts.ts path/to/instrument.md');
const spec = new Section(readFileSync(path, 'utf8').split('\n'), 'The specification');
const fixture = { texts: textsOf(spec), ...dataOf(spec) };
writeFileSync(FIXTURE, await format(JSON.stringify(fixture), { parser: 'json', printWidth: 120 }));
console.log(`${Object.keys(fixture.texts).length} texts of instrument ${String(fixture.scoring['version'])}.`);
