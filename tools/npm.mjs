/** Runs npm: under `npm …` the very one that runs us. Node built-ins only, since it runs before anything is installed. */
import { spawnSync } from 'node:child_process';

/** Runs `npm` with arguments; what it prints is seen. `options`: of `spawnSync`. Gives the exit status, `null` where it could not run. */
export function npm(args, options = {}) {
  const path = process.env.npm_execpath;
  const [command, ...first] = path ? [process.execPath, path] : ['npm'];
  return spawnSync(command, [...first, ...args], { stdio: 'inherit', ...options }).status;
}
