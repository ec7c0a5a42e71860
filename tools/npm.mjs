/**
 * Runs npm. Uses only Node built-ins, because it runs before dependencies are installed.
 */
import { spawn, spawnSync } from 'node:child_process';

/** The program that runs npm with these arguments, and its own: under `npm …` the same npm. */
export const commandFor = (args) => {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, [path, ...args]] : ['npm', args];
};

/**
 * Runs `npm` synchronously and shows its output. `options`: of `spawnSync`. Returns the exit status, or `null` if it
 * could not be started.
 */
export function npm(args, options = {}) {
  return spawnSync(...commandFor(args), { stdio: 'inherit', ...options }).status;
}

/** Runs `npm` asynchronously. `options`: of `spawn`. Returns the exit status and the output. */
export async function npmAsync(args, options = {}) {
  const child = spawn(...commandFor(args), { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (some) => (output += some));
  const status = await new Promise((resolve) => child.once('close', resolve).once('error', () => resolve(null)));
  return { status, output };
}
