/** A WordPress of its own on loopback, in a temporary folder: a database on a socket, a copy of the files, PHP’s server. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { onPath } from '../browser.mjs';
import { freePort } from '../free-port.mjs';

const actor = fileURLToPath(new URL('site.php', import.meta.url));
/** Where Debian and Ubuntu put it. */
export const DEBIANS = '/usr/share/wordpress';
const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring'],
];
/** How long a program may take, in ms. */
const LIMIT = 60_000;

/** In /usr/sbin, which not everyone has in their path. */
const mariadbd = () => onPath('mariadbd') ?? '/usr/sbin/mariadbd';

/** A running site. */
export interface Site {
  readonly origin: string;
  /** WordPress’s. */
  readonly version: string;
  /** Of the users `admin`, `editor`, `author` and `contributor`. */
  readonly password: string;
  /** Does one act of site.php. Throws with what PHP said. */
  act(name: string, given?: object): unknown;
  /** Writes a file into the folder of WordPress. */
  write(file: string, text: string): void;
  /** What PHP and WordPress have complained about, line by line. */
  complaints(): string[];
}

/** What this machine lacks, in words with the cure; empty if nothing. `wordpress`: the folder of WordPress. */
export function missing(wordpress: string): string[] {
  const programs = ['php', 'mariadb-install-db', 'mariadb-admin'].filter((name) => !onPath(name));
  const modules = onPath('php') ? execFileSync('php', ['-m'], { encoding: 'utf8' }).split('\n') : [];
  const lacking = [
    ...programs,
    ...(existsSync(mariadbd()) ? [] : ['mariadbd']),
    ...['mysqli', 'xml', 'mbstring'].filter((name) => !modules.includes(name)).map((name) => `${name} for PHP`),
    ...['wp-load.php', 'wp-content/themes/*/style.css'].filter((file) => !globSync(file, { cwd: wordpress }).length),
  ];
  if (!lacking.length) return [];
  return [
    `For a WordPress from ${wordpress} this machine lacks: ${lacking.join(', ')}.`,
    `Debian and Ubuntu: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
    'Nothing of it has to run as a service. Another WordPress: npm run wordpress -- --from FOLDER',
  ];
}

const config = (folder: string, origin: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/socket'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/debug.log');
define('FS_METHOD', 'direct'); define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', '${randomBytes(16).toString('hex')}'); define($name . '_SALT', '${randomBytes(16).toString('hex')}');
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Waits until `isReady` says so. Throws where `process` ends before, or after a minute. */
async function ready(what: string, child: ChildProcess, isReady: () => boolean | Promise<boolean>) {
  for (const end = Date.now() + LIMIT; Date.now() < end;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${what} ended by itself.`);
    if (await isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} was not there after a minute.`);
}

function succeeds(program: string, args: string[]) {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: LIMIT });
    return true;
  } catch {
    return false;
  }
}

/** Asks a program and its children to end, and ends them by force after ten seconds. */
async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  const force = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 10_000);
  await gone;
  clearTimeout(force);
}

/** What a site has started and written. */
export class Sites {
  readonly #folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  readonly #children: ChildProcess[] = [];

  /** Starts a site from a folder with WordPress. Throws with the reason where it cannot. */
  async start(wordpress: string): Promise<Site> {
    const [folder, site] = [this.#folder, join(this.#folder, 'site')];
    const origin = `http://127.0.0.1:${await freePort()}`;
    await this.#startDatabase();
    // Debian links some files from elsewhere
    cpSync(wordpress, site, { recursive: true, dereference: true, filter: (file) => existsSync(file) });
    rmSync(join(site, 'wp-config.php'), { force: true });
    writeFileSync(join(site, 'wp-config.php'), config(folder, origin));
    writeFileSync(join(site, 'favicon.ico'), ''); // browsers ask for it
    const act = (name: string, given: object = {}) =>
      JSON.parse(
        execFileSync('php', ['-d', 'display_errors=stderr', actor, site, name], {
          input: JSON.stringify(given),
          encoding: 'utf8',
          timeout: LIMIT,
          stdio: ['pipe', 'pipe', 'inherit'],
        }),
      ) as unknown;
    const password = randomBytes(6).toString('hex');
    const version = String(act('install', { password }));
    // a file that is written anew counts at once
    const fresh = ['-d', 'opcache.revalidate_freq=0'];
    const workers = { PHP_CLI_SERVER_WORKERS: '4' };
    const server = this.#spawn('php', [...fresh, '-S', new URL(origin).host, '-t', site], workers);
    await ready('PHP’s server', server, () =>
      fetch(`${origin}/wp-login.php`).then(
        (one) => one.ok,
        () => false,
      ),
    );
    const complaints = () =>
      existsSync(`${folder}/debug.log`) ? readFileSync(`${folder}/debug.log`, 'utf8').trim().split('\n') : [];
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), text);
    };
    return { origin, version, password, act, write, complaints };
  }

  async #startDatabase() {
    const folder = this.#folder;
    // as root it has to be told that it may be
    const own = ['--no-defaults', `--datadir=${folder}/data`, ...(process.getuid?.() === 0 ? ['--user=root'] : [])];
    const socket = `--socket=${folder}/socket`;
    const tables = ['--auth-root-authentication-method=normal', '--skip-test-db'];
    execFileSync('mariadb-install-db', [...own, ...tables], { stdio: 'ignore', timeout: LIMIT });
    const database = this.#spawn(mariadbd(), [...own, socket, '--skip-networking', `--pid-file=${folder}/pid`]);
    const admin = ['--no-defaults', socket, '--user=root'];
    await ready('MariaDB', database, () => succeeds('mariadb-admin', [...admin, 'ping']));
    execFileSync('mariadb-admin', [...admin, 'create', 'wordpress'], { timeout: LIMIT });
  }

  /** In a group of its own, so that it ends with its children, and when we say so. */
  #spawn(program: string, args: string[], env: Record<string, string> = {}) {
    const log = openSync(join(this.#folder, 'programs.log'), 'a');
    const options = { detached: true, env: { ...process.env, ...env } };
    const child = spawn(program, args, { ...options, stdio: ['ignore', log, log] });
    this.#children.push(child);
    return child;
  }

  /** Ends all programs and deletes all files. */
  async close() {
    await Promise.all(this.#children.map(end));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
