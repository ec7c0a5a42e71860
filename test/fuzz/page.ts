/** A page with one element and the fuzzing code. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Parent } from '../../tools/parent.ts';
import { SCRIPT, SNIPPET, type usePages } from '../helpers/page.ts';

const script = buildSync({
  entryPoints: [fileURLToPath(new URL('in-page/index.ts', import.meta.url))],
  bundle: true,
  write: false,
  minify: false,
  format: 'iife',
  target: 'es2022',
}).outputFiles[0]!.text;

/** Opens the page and waits for the first screen. */
export async function openFuzz(open: ReturnType<typeof usePages>): Promise<Parent> {
  const parent = await open({ body: `<main>${SNIPPET}</main><main></main>${SCRIPT}` });
  // An undisposed handle would keep the node and everything that it references in memory.
  await (await parent.find('.go', 'Start')).dispose();
  await parent.page.evaluate(script);
  return parent;
}
