/** `npm run build`: deletes `dist/` and builds scripts and types. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { integrityOf } from './integrity.mjs';
import { buildTypes } from './types.mjs';

rmSync(fileURLToPath(new URL('../dist', import.meta.url)), { recursive: true, force: true });
for (const { output, ...input } of configs) {
  const bundle = await rollup({ ...input, logLevel: 'warn' });
  await bundle.write(output);
  await bundle.close();
}
await buildTypes();
console.log(`connection-map.all.js: integrity="${integrityOf('connection-map.all.js')}"`);
