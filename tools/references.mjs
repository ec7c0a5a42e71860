/** `npm run references`: draws the images anew that tests compare drawings with. Look at them before they go in. */
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { runBrowserTests } from './browser-tests.mjs';

const executablePath = await findBrowser();
const files = 'test/element/figure.browser.ts';
const { failed } = await runBrowserTests({ executablePath, args: BROWSER_ARGS, files, update: true });
process.exitCode = failed ? 1 : 0;
