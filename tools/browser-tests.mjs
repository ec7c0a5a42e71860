/** Runs test/element in a real browser, on the sources themselves: each file on a page of its own. */
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

/** Images that a test compares lie in test/references; what differs is put into reports/. */
const images = (update) =>
  visualRegressionPlugin({
    update,
    baseDir: root,
    getBaselineName: ({ name }) => `test/references/${name}`,
    getFailedName: ({ name }) => `reports/images/${name}`,
    getDiffName: ({ name }) => `reports/images/${name}-difference`,
    // the edge of a line may be smoothed otherwise by another version or machine
    diffOptions: { threshold: 0.03 },
    failureThreshold: 0.2,
    failureThresholdType: 'percent',
  });

/** A page may ask which of its tests its engine cannot run, which it runs as a sample, and where chance begins. */
const terms = (engine, isWhole) => ({
  name: 'terms',
  executeCommand({ command, session }) {
    const file = nameOf(session.testFile);
    if (command === 'limits') return limitsOf(engine, file).map(({ tests }) => tests);
    if (command === 'sample') return (!isWhole && sampleOf(engine, file)?.keeps) || 'all';
    if (command === 'seed') return Number(process.env.FUZZ_SEED || 1);
  },
});

/** Files of the build, where unbuilt sources look for them: languages, and all parts in one. */
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

/** All engines are driven as puppeteer drives a browser. */
const launcher = ({ start }) =>
  chromeLauncher({
    puppeteer: { launch: start },
    createBrowserContext: ({ browser }) => browser.createBrowserContext(),
    createPage: ({ context }) => context.newPage(),
  });

/** What the runner is told; `modules`: those that a test may hold back. */
async function configFor(engine, { files, update, isWhole }, modules) {
  return {
    rootDir: root,
    files,
    port: await freePort(),
    // the very modules that the build takes, not Lit’s own warnings
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
    // one page at a time: one that stands behind another may not be painted, nor has it the focus
    concurrency: 1,
    // a busy machine takes its time for a file that opens every screen
    testsFinishTimeout: 600_000,
    // the one limit of a test: it ends what hangs, and no busy machine comes near it
    testFramework: { config: { timeout: 60_000 } },
    reporters: [reporterFor(engine.name, isWhole)],
    logger,
    staticLogging: true,
  };
}

/**
 * Runs them all in an engine. `update` draws reference images anew, `isWhole` runs whole what else is a sample. Gives an
 * outcome for each file, which can be run again alone.
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
  // the runner takes the console to draw on a terminal; here it draws nothing, and two of them would take it from each other
  Object.assign(globalThis.console, console);
  // where not even its server could start, it has stopped by now, and every file has failed
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()].map((session) => {
    const { passed, failures, leftOut } = outcome(engine.name, session, isWhole);
    const again = async () => (await runBrowserTests(engine, { files: session.testFile, update, isWhole }))[0];
    return { name: `${engine.name} ${nameOf(session.testFile)}`, passed, failed: failures.length, leftOut, again };
  });
}
