/** A page with one element and the fuzz beside it. */
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

/** Opens it, once its first screen is there. */
export async function openFuzz(open: ReturnType<typeof usePages>): Promise<Parent> {
  const parent = await open({ body: `<main>${SNIPPET}</main><main></main>${SCRIPT}` });
  // a handle would hold what it points to, and all that hangs on it
  await (await parent.find('.go', 'Start')).dispose();
  await parent.page.evaluate(script);
  return parent;
}
