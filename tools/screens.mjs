/** `npm run screens`: writes anew what is heard of each screen. Read what has changed before it goes in. */
import { runBrowserTests } from './browser-tests.mjs';
import { findEngine } from './engines.mjs';

const files = 'test/element/screens-accessibility.browser.ts';
const [outcome] = await runBrowserTests(await findEngine('chromium'), { files, update: true });
process.exitCode = outcome?.failed === 0 ? 0 : 1;
