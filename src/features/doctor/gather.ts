/** What the doctor gathers while it stays: violations of the policy, when the first screen came, which files come. */
import { inTime } from '../../host/time-limit.ts';
import { FILES } from './built.ts';
import { ENTRY_FILE, SCRIPT_FILE, timingsOf, type Attempt, type Violation } from './scene.ts';
import { scriptTags } from './checks/script.ts';

/** Of the shape of a report about a policy, which TypeScript does not know. */
interface PolicyReport {
  readonly body: {
    readonly effectiveDirective: string;
    readonly blockedURL?: string;
  } | null;
}

/** Hears what the page tells. `stop` ends it. */
export class Ear {
  readonly violations: Violation[] = [];
  /** What was stopped before the doctor came is heard too. */
  readonly hearsEarlier: boolean;
  /** When the first screen was painted, by `performance.now()`; `null`: before the doctor came. */
  readyAt: number | null = null;

  #controller = new AbortController();

  constructor() {
    const { signal } = this.#controller;
    addEventListener('connection-map-ready', () => (this.readyAt ??= performance.now()), { signal });
    const hasReports = 'ReportingObserver' in window && 'CSPViolationReportBody' in window;
    // without reports it hears all only where it came before the script
    this.hearsEarlier = hasReports || !timingsOf(SCRIPT_FILE).length;
    if (hasReports) this.#observe();
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI }) => this.#add(effectiveDirective, blockedURI),
      { signal },
    );
  }

  stop(): void {
    this.#controller.abort();
  }

  #observe() {
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports as unknown as PolicyReport[])
          if (body) this.#add(body.effectiveDirective, body.blockedURL ?? '');
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
    this.#controller.signal.addEventListener('abort', () => observer.disconnect());
  }

  #add(directive: string, blocked: string) {
    const isKnown = this.violations.some((one) => one.directive === directive && one.blocked === blocked);
    if (!isKnown) this.violations.push({ directive, blocked });
  }
}

const folderOf = (address: string) => new URL('.', address).href;

/** The folder of our files: that of the doctor’s own file, else of a script of ours. `own`: the doctor’s address. */
export function findFolder(own: string | null): string | null {
  const [doctor] = timingsOf(/\/connection-map\.doctor\.js([?#]|$)/);
  const [entry] = [...timingsOf(SCRIPT_FILE).map(({ name }) => name), ...scriptTags().map(({ address }) => address)];
  const address = own ?? doctor?.name ?? entry;
  return address === undefined ? null : folderOf(new URL(address, document.baseURI).href);
}

/** The entry’s address, if the page asks for it as a module that is not in one file. */
const entryAddress = (): string | undefined =>
  [...timingsOf(ENTRY_FILE).map(({ name }) => name), ...scriptTags().map(({ address }) => address)].find((address) =>
    /connection-map\.js([?#]|$)/.test(address),
  );

/** Whether the element asks for files later: not where the page has everything in one file. */
export const needsFiles = (folder: string | null): boolean =>
  folder !== null &&
  (entryAddress() !== undefined ||
    scriptTags().some(({ address }) => /\.classic\.js/.test(address)) ||
    !scriptTags().some(({ address }) => /\.all\.js/.test(address)));

/** The tag of the entry is one that browsers run, and has not defined the element. */
const failedEntry = (isDefined: boolean) =>
  isDefined
    ? []
    : scriptTags()
        .filter(
          ({ address, type, attribute }) =>
            type === 'module' && attribute === 'src' && /connection-map\.js([?#]|$)/.test(address),
        )
        .map(({ address }) => new URL(address, document.baseURI).href);

/** The addresses to try, each as the element itself asks for it. */
export function addressesIn(folder: string, version: string, isDefined: boolean): string[] {
  const entry = entryAddress();
  // chunks import the entry without its query, and would run it a second time
  const isQueried = entry !== undefined && /[?#]/.test(entry);
  const files = FILES.filter((file) => !(file.startsWith('chunks/') && (isQueried || !isDefined)));
  const withVersion = (file: string) => (file.startsWith('chunks/') ? file : `${file}?v=${version}`);
  return [...failedEntry(isDefined), ...files.map((file) => folder + withVersion(file))];
}

const statusOf = (address: string) =>
  timingsOf(/./)
    .filter(({ name }) => name === address)
    .at(-1)?.responseStatus ?? 0;

/** Asks once for a file. Never throws. */
export async function attempt(address: string, load: (address: string) => Promise<unknown>): Promise<Attempt> {
  try {
    const module = (await inTime(load(address))) as { readonly version?: unknown };
    const version = typeof module.version === 'string' ? module.version : null;
    return { address, version, status: 200, fault: Object.keys(module).length ? null : 'it is empty' };
  } catch (cause) {
    return { address, version: null, status: statusOf(address), fault: String(cause) };
  }
}
