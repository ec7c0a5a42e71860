/**
 * `npm run test:file -- <file or folder> [engine]`: runs one test file, or all of a folder. A `.browser.ts` runs in Chromium
 * unless another engine is named. Files in test/page and test/fuzz open the built element: build before.
 */
import { statSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { runBrowserTests } from './browser-tests.mjs';
import { ENGINES, findEngine } from './engines.mjs';
import { runNodeTest } from './node-tests.mjs';

const [path = '', engine = 'chromium', ...more] = process.argv.slice(2);
if (more.length || !ENGINES.includes(engine)) {
  console.error(
    `“${more[0] ?? engine}” is no engine (${ENGINES.join(', ')}). For several files give a folder or a glob in quotes.`,
  );
  process.exit(1);
}
const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
const files = globSync(isFolder ? `${path.replace(/\/$/, '')}/**/*.{test,browser}.ts` : path);
if (!files.length) {
  console.error(`There is no test at “${path}”. For example: npm run test:file -- test/store/store.test.ts`);
  process.exit(1);
}

process.env.NODE_OPTIONS = '--import tsx';
const inBrowser = files.filter((file) => file.endsWith('.browser.ts'));
const outcomes = inBrowser.length
  ? await runBrowserTests(await findEngine(engine), { files: inBrowser, isWhole: true })
  : [];
for (const file of files.filter((one) => !inBrowser.includes(one))) outcomes.push(await runNodeTest(file));
process.exitCode = outcomes.every(({ failed }) => failed === 0) ? 0 : 1;
