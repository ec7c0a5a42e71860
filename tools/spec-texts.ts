/**
 * Extracts texts and data from the specification of the instrument into test/fixtures: spec-texts.json, and the blocks
 * of BLOCKS as they are.
 *
 *     node --import tsx tools/spec-texts.ts path/to/instrument.md path/to/take-along.md
 *
 * A test compares the product with spec-texts.json (test/text/spec.test.ts), to find typing errors in src/text. Nothing is
 * read from src/ here.
 *
 * Run it when the specification changes, never to make a failing test pass: a difference is a bug of the product,
 * unless the product is known to be behind. Then test/fixtures/pending-<version>.json lists the text, its current
 * wording, and the reason. The list can only shrink: the test also fails for an entry that now matches the
 * specification, until the entry is removed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { dataOf } from './spec/data.ts';
import { Section } from './spec/markdown.ts';
import { takeAlongTextsOf, textsOf } from './spec/texts.ts';

/** Worked examples (§11, §13), and the model of made-up answers (§12.1). */
const BLOCKS = ['worked-examples', 'change-example', 'simulation-grm'];

async function write(name: string, value: unknown) {
  const path = fileURLToPath(new URL(`../test/fixtures/${name}.json`, import.meta.url));
  writeFileSync(path, await format(JSON.stringify(value), { parser: 'json', printWidth: 120 }));
}

const paths = process.argv.slice(2);
if (paths.length !== 2)
  throw new Error('Usage: node --import tsx tools/spec-texts.ts path/to/instrument.md path/to/take-along.md');
const [spec, takeAlong] = paths.map((path) => new Section(readFileSync(path, 'utf8').split('\n'), path)) as [
  Section,
  Section,
];
// what is taken along is worded last in its own chapter
const texts = { ...textsOf(spec), ...takeAlongTextsOf(takeAlong) };
const fixture = { texts, ...dataOf(spec) };
await write('spec-texts', fixture);
for (const name of BLOCKS) await write(name, spec.json(name));
console.log(`${Object.keys(fixture.texts).length} texts of instrument ${String(fixture.scoring['version'])}.`);
