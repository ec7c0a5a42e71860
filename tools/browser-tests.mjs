/** Runs test/element in a real browser, on the sources themselves: each file on a page of its own. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { languageFiles } from './languages.mjs';
import { heldModules } from './held-modules.mjs';
import { inChromium, writtenList } from './told.mjs';
import { limitsOf } from './limits.mjs';
import { logger, nameOf, outcome, reporterFor } from './test-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

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

/** A page may ask which of its tests its engine cannot run. */
const limits = (engine) => ({
  name: 'limits',
  executeCommand: ({ command, session }) =>
    command === 'limits' ? limitsOf(engine, nameOf(session.testFile)).map(({ tests }) => tests) : undefined,
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

/** Runs them all in an engine; `update` draws reference images anew. Gives how many passed and failed. */
export async function runBrowserTests(engine, { files = 'test/element/**/*.browser.ts', update = false } = {}) {
  const written = writtenList(update);
  const modules = heldModules((id) => runner.sessions.get(id).testFile);
  const runner = await startTestRunner({
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
    config: {
      rootDir: root,
      files,
      // the very modules that the build takes, not Lit’s own warnings
      nodeResolve: { exportConditions: ['browser'] },
      middleware: [modules.middleware, await builtFiles()],
      plugins: [
        esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
        a11ySnapshotPlugin(),
        images(update),
        limits(engine.name),
        inChromium,
        written,
        modules.plugin,
      ],
      browsers: [launcher(engine)],
      // one page at a time: one that stands behind another may not be painted, nor has it the focus
      concurrency: 1,
      // a busy machine takes its time for a file that opens every screen
      testsFinishTimeout: 600_000,
      testFramework: { config: { timeout: 20_000 } },
      reporters: [reporterFor(engine.name)],
      logger,
      staticLogging: true,
    },
  });
  // where not even its server could start, it has stopped by now, and every file has failed
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  const outcomes = [...runner.sessions.all()].map((session) => outcome(engine.name, session));
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failures }) => sum + failures.length, 0),
  };
}
