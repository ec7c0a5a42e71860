/** Runs npm in a project, with an end. */
import { spawn } from 'node:child_process';
import { commandFor } from '../npm.mjs';

/** Where and how long a program may run. */
export interface RunOptions {
  readonly cwd: string;
  /** After so many seconds it is ended. */
  readonly seconds: number;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/** No reports to the makers of the frameworks, and nothing that asks or redraws lines. */
const ENVIRONMENT = {
  ...process.env,
  CI: '1',
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};
/** How much of what a program printed an error repeats, in characters. */
const REPEATED = 4000;

/** Ends a program and all that it started, which is in a group of its own; on Windows the program alone. */
function end(pid: number) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** Runs npm with these arguments. Throws, with the end of what it printed, where it fails or takes too long. */
export async function runNpm(args: readonly string[], { cwd, seconds, signal }: RunOptions): Promise<void> {
  signal.throwIfAborted();
  const [command, all] = commandFor(args) as [string, string[]];
  const child = spawn(command, all, { cwd, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (some) => (output += some));
  let why = '';
  const stop = (reason: string) => {
    why = reason;
    if (child.pid) end(child.pid);
  };
  const abort = () => stop('was stopped');
  const timer = setTimeout(() => stop(`took longer than ${seconds} s`), seconds * 1000);
  signal.addEventListener('abort', abort);
  try {
    const status = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
    if (status === 0) return;
    throw new Error(`npm ${args.join(' ')}: ${why || `exit code ${status}`}\n${output.slice(-REPEATED)}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // a server that a build has left behind
    if (child.pid) end(child.pid);
  }
}
