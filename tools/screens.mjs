/** `npm run screens`: updates the recorded accessibility trees of all screens. Review changes before you commit. */
import { runBrowserTests } from './browser-tests.mjs';
import { findEngine } from './engines.mjs';

const files = 'test/element/screens-accessibility.browser.ts';
const [outcome] = await runBrowserTests(await findEngine('chromium'), { files, update: true });
process.exitCode = outcome?.failed === 0 ? 0 : 1;
