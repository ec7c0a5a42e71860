/**
 * `npm run test:file -- <file> [engine]`: runs one test file, a `.browser.ts` in Chromium unless another engine is named.
 * A file in test/page or test/fuzz opens the built element: build before.
 */
import { runBrowserTests } from './browser-tests.mjs';
import { findEngine } from './engines.mjs';
import { runNodeTest } from './node-tests.mjs';

const [file, engine = 'chromium'] = process.argv.slice(2);
if (!file) throw new Error('Which file? npm run test:file -- test/store/store.test.ts');

process.env.NODE_OPTIONS = '--import tsx';
const outcomes = file.endsWith('.browser.ts')
  ? await runBrowserTests(await findEngine(engine), { files: file, isWhole: true })
  : [await runNodeTest(file)];
process.exitCode = outcomes.length && outcomes.every(({ failed }) => failed === 0) ? 0 : 1;
