/** `npm run references`: draws the images anew that tests compare drawings with. Look at them before they go in. */
import { runBrowserTests } from './browser-tests.mjs';
import { findEngine } from './engines.mjs';

const files = 'test/element/figure.browser.ts';
const [outcome] = await runBrowserTests(await findEngine('chromium'), { files, update: true });
process.exitCode = outcome?.failed === 0 ? 0 : 1;
