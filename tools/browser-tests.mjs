/** Runs test/element in a browser, on the unbuilt sources. Each file has its own page. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { bundledPackages } from './bundled.mjs';
import { freePort } from './free-port.mjs';
import { languageFiles } from './languages.mjs';
import { heldModules } from './held-modules.mjs';
import { inChromium, writtenList } from './accessibility-tree.mjs';
import { limitsOf } from './limits.mjs';
import { sampleOf } from './samples.mjs';
import { logger, nameOf, outcome, reporterFor } from './test-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ALL = 'test/element/**/*.browser.ts';

/** Reference images are in test/references. Images that differ are written to reports/. */
const images = (update) =>
  visualRegressionPlugin({
    update,
    baseDir: root,
    getBaselineName: ({ name }) => `test/references/${name}`,
    getFailedName: ({ name }) => `reports/images/${name}`,
    getDiffName: ({ name }) => `reports/images/${name}-difference`,
    // Anti-aliasing differs between versions and machines.
    diffOptions: { threshold: 0.03 },
    failureThreshold: 0.2,
    failureThresholdType: 'percent',
  });

/** Commands for a page: the tests that its engine cannot run, the sample to run, and the random seed. */
const terms = (engine, isWhole) => ({
  name: 'terms',
  executeCommand({ command, session }) {
    const file = nameOf(session.testFile);
    if (command === 'limits') return limitsOf(engine, file).map(({ tests }) => tests);
    if (command === 'sample') return (!isWhole && sampleOf(engine, file)?.keeps) || 'all';
    if (command === 'seed') return Number(process.env.FUZZ_SEED || 1);
  },
});

/** Serves files that only the build creates: languages, and the file with all parts. */
async function builtFiles() {
  const files = new Map((await languageFiles()).map(({ name, code }) => [`/src/locales/${name}`, code]));
  files.set('/src/connection-map.parts.js', "export * from '/src/all-parts.ts';");
  return (context, next) => {
    const code = files.get(context.path);
    if (code === undefined) return next();
    context.type = 'js';
    context.body = code;
  };
}

/** All engines use the launcher for puppeteer. */
const launcher = ({ start }) =>
  chromeLauncher({
    puppeteer: { launch: start },
    createBrowserContext: ({ browser }) => browser.createBrowserContext(),
    createPage: ({ context }) => context.newPage(),
  });

/** The configuration of the runner. `modules`: the modules that a test can delay. */
async function configFor(engine, { files, update, isWhole }, modules) {
  return {
    rootDir: root,
    files,
    port: await freePort(),
    // The same modules as in the build, and not Lit’s development mode.
    nodeResolve: { exportConditions: ['browser'] },
    middleware: [modules.middleware, await builtFiles()],
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
      await bundledPackages(),
      a11ySnapshotPlugin(),
      images(update),
      terms(engine.name, isWhole),
      inChromium,
      writtenList(update),
      modules.plugin,
    ],
    browsers: [launcher(engine)],
    // One page at a time, because a page in the background may not be painted and has no focus.
    concurrency: 1,
    // Files that open every screen take long on a busy machine.
    testsFinishTimeout: 1_200_000,
    // The timeout of a single test. Long enough for a busy machine. BAIL: the first failure ends a file.
    testFramework: { config: { timeout: 60_000, bail: Boolean(process.env.BAIL) } },
    reporters: [reporterFor(engine.name, isWhole)],
    logger,
    staticLogging: true,
  };
}

/**
 * Runs all files in an engine. `update`: write new reference images. `isWhole`: run all tests instead of samples.
 * Returns an outcome per file, with a function to run it again alone.
 */
export async function runBrowserTests(engine, { files = ALL, update = false, isWhole = false } = {}) {
  const modules = heldModules((id) => runner.sessions.get(id).testFile);
  const console = { ...globalThis.console };
  const runner = await startTestRunner({
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
    config: await configFor(engine, { files, update, isWhole }, modules),
  });
  // The runner replaces the console to draw on the terminal. It draws nothing here, and two runners would conflict.
  Object.assign(globalThis.console, console);
  // If its server could not start, it has stopped already and every file has failed.
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()].map((session) => {
    const { passed, failures, leftOut } = outcome(engine.name, session, isWhole);
    const again = async () => (await runBrowserTests(engine, { files: session.testFile, update, isWhole }))[0];
    const name = `${engine.name} ${nameOf(session.testFile)}`;
    return { name, passed, failed: failures.length, failures, leftOut, again };
  });
}
