/**
 * `npm run frameworks`: installs the packed package into each project of `demo/frameworks`, checks its types, builds it, and
 * walks through the built page in Chromium. Works on copies in a temporary folder, one project at a time. Exit code 1 if
 * anything fails.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { PROJECTS, projectsOf, type Page, type Project } from './projects.ts';
import { runNpm } from './run.ts';
import { walk } from './walk.ts';

const USAGE = `npm run frameworks [-- <name> …]

name  a framework or a project: ${PROJECTS.map(({ name, pages }) => [name, ...pages.map((one) => one.name)])
  .flatMap((names) => [...new Set(names)])
  .join(', ')}; without one, all`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const demo = join(root, 'demo', 'frameworks');
/** What stands in a project where somebody works on it, and must not come into the copy. */
const MADE = ['node_modules', 'dist', 'out', '.next', '.astro', '.angular', 'next-env.d.ts'];
/** The longest that an install, and a check or a build, may take on a slow machine, in seconds. */
const INSTALL_SECONDS = 300;
const SCRIPT_SECONDS = 240;
const INSTALL = ['--ignore-scripts', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];

/** Ends what runs when the command is interrupted. */
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

const secondsSince = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Runs a step, and prints a line about it. Throws what it throws. */
async function step<T>(where: string, name: string, action: () => Promise<T>): Promise<T> {
  stop.signal.throwIfAborted();
  const start = performance.now();
  const line = `${where.padEnd(8)} ${name.padEnd(25)}`;
  try {
    const result = await action();
    console.log(`${line} ${secondsSince(start).padStart(8)}`);
    return result;
  } catch (error) {
    console.log(`${line} ${secondsSince(start).padStart(8)}  FAILED`);
    throw error;
  }
}

/** Packs the built package. Returns the file. */
async function pack(into: string): Promise<string> {
  const options = { cwd: root, seconds: SCRIPT_SECONDS, signal: stop.signal };
  await runNpm(['pack', '--ignore-scripts', '--pack-destination', into], options);
  return join(
    into,
    readdirSync(into).find((file) => file.endsWith('.tgz'))!,
  );
}

/** Copies a project and installs what it needs, and the package. */
async function install(project: Project, tarball: string, folder: string) {
  cpSync(join(demo, project.name), folder, { recursive: true, filter: (file) => !MADE.includes(basename(file)) });
  const options = { cwd: folder, seconds: INSTALL_SECONDS, signal: stop.signal };
  await runNpm(['ci', ...INSTALL], options);
  await runNpm(['install', '--no-save', ...INSTALL, tarball], options);
}

/** Checks, builds, serves and walks one page. */
async function tryPage(browser: Browser, { name, scripts, built }: Page, folder: string) {
  for (const script of scripts) {
    const options = { cwd: folder, seconds: SCRIPT_SECONDS, signal: stop.signal };
    await step(name, script.split(':')[0]!, () => runNpm(['run', script], options));
  }
  const files = sirv(join(folder, built));
  const { origin, close } = await serve({
    before: (request, response) => {
      if (request.url === '/favicon.ico') response.writeHead(204).end();
      else files(request, response, () => void response.writeHead(404).end());
      return true;
    },
  });
  try {
    await walk(browser, `${origin}/`, (part, action) => step(name, part, action));
  } finally {
    await close();
  }
}

/** Tries all pages of these projects. Returns the names of those that failed. */
async function tryAll(projects: readonly Project[], browser: Browser, temporary: string): Promise<readonly string[]> {
  const failed: string[] = [];
  const attempt = (name: string, action: () => Promise<void>) =>
    action().catch((error: Error) => {
      stop.signal.throwIfAborted();
      console.error(`\n${name}: ${error.message}\n`);
      failed.push(name);
    });
  const tarball = await step('package', 'pack', () => pack(temporary));
  for (const project of projects) {
    const folder = join(temporary, project.name);
    mkdirSync(folder);
    await attempt(project.name, async () => {
      await step(project.name, 'install', () => install(project, tarball, folder));
      for (const page of project.pages) await attempt(page.name, () => tryPage(browser, page, folder));
    });
    rmSync(folder, { recursive: true, force: true });
  }
  return failed;
}

async function main(names: readonly string[]) {
  const start = performance.now();
  const projects = projectsOf(names);
  const temporary = mkdtempSync(join(tmpdir(), 'frameworks-'));
  let browser: Browser | undefined;
  try {
    const executablePath = await findBrowser();
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    browser = await launch({ executablePath, args: BROWSER_ARGS, protocolTimeout: 60_000, ...signals });
    const failed = await tryAll(projects, browser, temporary);
    const count = projects.reduce((sum, { pages }) => sum + pages.length, 0);
    console.log(`\n${count} tried in ${secondsSince(start)}. Failed: ${failed.join(', ') || 'none'}.`);
    if (failed.length) process.exitCode = 1;
  } finally {
    await browser?.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
if (values.help) console.log(USAGE);
else
  await main(positionals).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
