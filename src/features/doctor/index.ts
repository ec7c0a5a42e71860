/**
 * The doctor: looks at a page with the element as a webmaster would, and says in plain English what it found, what that means
 * for parents and what to do. It comes only where the page asks for it by the attribute `doctor` or `?connection-map-doctor`,
 * or where its script is put on the page. It sends nothing, keeps nothing and reads nothing that a parent answered; it asks
 * once for each of our own files. Source: host-contract.md, “Frame and doctor”; place.md §7.
 */
import { VERSION } from '../../version.ts';
import { checkContrast } from './checks/contrast.ts';
import { checkFiles, checkServing } from './checks/files.ts';
import { checkFrame } from './checks/frame.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkHelp } from './checks/help.ts';
import { checkLanguage } from './checks/language.ts';
import { checkPlace } from './checks/place.ts';
import { checkPolicy } from './checks/policy.ts';
import { checkReaders } from './checks/readers.ts';
import { checkRoom } from './checks/room.ts';
import { checkCopies, checkScript } from './checks/script.ts';
import { checkScripts } from './checks/scripts.ts';
import { checkSettings } from './checks/settings.ts';
import { checkSpeed } from './checks/speed.ts';
import { checkStorage } from './checks/storage.ts';
import { note, type CheckResult, type Finding } from './finding.ts';
import { addressesIn, attempt, Ear, findFolder, needsFiles } from './gather.ts';
import { Layer } from './layer.ts';
import { reportLines, verdictOf } from './report.ts';
import { cardOf, findElements, type Attempt, type Scene } from './scene.ts';

/** The checks in the order of the report (place.md §7). */
const CHECKS: readonly (readonly [title: string, check: (scene: Scene) => Finding[]])[] = [
  ['Script', checkScript],
  ['Copies and versions', checkCopies],
  ['Files of one version', checkFiles],
  ['Files that do not come', checkServing],
  ['Content security policy', checkPolicy],
  ['Language', checkLanguage],
  ['In sight', checkPlace],
  ['Room', checkRoom],
  ['Frame', checkFrame],
  ['Settings', checkSettings],
  ['Help lines', checkHelp],
  ['Contrast', checkContrast],
  ['Keys and scripts', checkScripts],
  ['Headings', checkHeadings],
  ['Speed', checkSpeed],
  ['Storage', checkStorage],
  ['Other readers', checkReaders],
];

/** How long the page may take to settle once it has loaded, in ms; as long as a frame waits for its page (place.md §7). */
const SETTLED = 2000;
/** How often it is looked whether it has, in ms. */
const LOOK = 50;

/** What the doctor needs of the file that it is in. */
export interface DoctorFile {
  /** Its address; `null`: not known. */
  readonly address: string | null;
  /** Imports a module. */
  readonly load: (address: string) => Promise<unknown>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const definedVersion = (): string | null => {
  const defined = customElements.get('connection-map') as { readonly version?: string } | undefined;
  return defined ? (defined.version ?? 'unknown') : null;
};

/** A frame of ours that names its page waits for that page. */
const awaitsWelcome = () =>
  window.parent !== window &&
  /[?&]parent=/.test(location.search) &&
  !document.documentElement.classList.contains('sized');

/** Waits until the page has loaded and its elements show something, or for two seconds more. */
async function settled(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const isSettled = () => definedVersion() !== null && findElements().every(cardOf) && !awaitsWelcome();
  for (let waited = 0; waited < SETTLED && !isSettled(); waited += LOOK) await pause(LOOK);
}

/** One check that fails on an odd page must not take the others with it. */
function findingsOf(check: (scene: Scene) => Finding[], scene: Scene): Finding[] {
  try {
    return check(scene);
  } catch (cause) {
    return [
      note(
        `This check could not be made: ${String(cause)}.`,
        'It is not known whether all is well here.',
        'Report this line to us, please.',
      ),
    ];
  }
}

/** The doctor on one page. */
class Doctor {
  #file: DoctorFile | null;
  #ear = new Ear();
  #layer: Layer;
  /** Each file is asked for once. */
  #attempts: Promise<readonly Attempt[]> | undefined;

  constructor(file: DoctorFile | null) {
    this.#file = file;
    this.#layer = new Layer({ checkAgain: () => void this.examine(), closed: () => this.#ear.stop() });
  }

  /** Looks at everything once the page is settled, and reports. */
  async examine(): Promise<void> {
    this.#layer.showBusy();
    await settled();
    const scene = await this.#look();
    const results: CheckResult[] = CHECKS.map(([title, check]) => ({ title, findings: findingsOf(check, scene) }));
    const about = `Connection map, the doctor’s report. Page: ${location.origin}${location.pathname}. Element: ${scene.defined ?? 'not defined'}. Doctor: ${VERSION}.`;
    const lines = reportLines(about, results);
    this.#layer.show(results, lines);
    console.groupCollapsed(`<connection-map> doctor: ${verdictOf(results)}`);
    for (const line of lines) console.info(line);
    console.groupEnd();
  }

  async #look(): Promise<Scene> {
    const defined = definedVersion();
    const folder = this.#file && findFolder(this.#file.address);
    this.#attempts ??= this.#tryFiles(folder, defined);
    const attempts = await this.#attempts;
    return {
      elements: findElements(),
      version: VERSION,
      defined,
      folder,
      needsFiles: needsFiles(folder),
      violations: this.#ear.violations,
      hearsEarlier: this.#ear.hearsEarlier,
      attempts,
      readyAt: this.#ear.readyAt,
      bench: this.#layer.root,
    };
  }

  async #tryFiles(folder: string | null, defined: string | null): Promise<readonly Attempt[]> {
    const file = this.#file;
    // those of another version have other names
    if (!file || folder === null || !needsFiles(folder) || (defined ?? VERSION) !== VERSION) return [];
    const addresses = addressesIn(folder, VERSION, defined !== null);
    const attempts = await Promise.all(addresses.map((address) => attempt(address, file.load)));
    // what a policy stops is told in a task of its own
    await pause(LOOK);
    return attempts;
  }
}

/** Runs the doctor, once a page. `file`: the file that it is in; `null`: a bundle of the page. */
export async function runDoctor(file: DoctorFile | null): Promise<void> {
  if (!Layer.isOnPage()) await new Doctor(file).examine();
}
