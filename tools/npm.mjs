/** Runs npm: under `npm …` the very one that runs us. Node built-ins only, since it runs before anything is installed. */
import { spawn, spawnSync } from 'node:child_process';

const commandFor = (args) => {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, [path, ...args]] : ['npm', args];
};

/** Runs `npm` with arguments; what it prints is seen. `options`: of `spawnSync`. Gives the exit status, `null` where it could not run. */
export function npm(args, options = {}) {
  return spawnSync(...commandFor(args), { stdio: 'inherit', ...options }).status;
}

/** Runs it beside what else is done. `options`: of `spawn`. Gives the exit status and all that it printed. */
export async function npmAside(args, options = {}) {
  const child = spawn(...commandFor(args), { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (some) => (output += some));
  const status = await new Promise((resolve) => child.once('close', resolve).once('error', () => resolve(null)));
  return { status, output };
}
