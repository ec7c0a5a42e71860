/** `npm run references`: updates the reference images of the drawings. Review them before you commit. */
import { runBrowserTests } from './browser-tests.mjs';
import { findEngine } from './engines.mjs';

const files = 'test/element/figure.browser.ts';
const [outcome] = await runBrowserTests(await findEngine('chromium'), { files, update: true });
process.exitCode = outcome?.failed === 0 ? 0 : 1;
