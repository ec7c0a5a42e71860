/** Builds, serves `demo/` on loopback, prints the address, and rebuilds when a file changes. */
import { watch } from 'rollup';
import configs from '../rollup.config.mjs';
import { serve } from './serve.mjs';

// The demo needs only the build for script tags.
console.log('Building …');
const watcher = watch(configs.filter(({ output }) => output.dir === 'dist'));
let isServed = false;
watcher.on('event', async (event) => {
  if (event.code === 'BUNDLE_END') await event.result.close();
  if (event.code === 'ERROR') {
    console.error(event.error.message);
    await event.result?.close();
  }
  if (event.code !== 'END') return;
  if (isServed) return console.log('Rebuilt.');
  isServed = true;
  const { origin } = await serve({ port: Number(process.env.PORT ?? 0) });
  console.log(`\n  The demo is at ${origin}/demo/\n`);
});
