/**
 * What one element keeps on this device: nothing, unless the parent asks. Knows what was found and whether the parent said
 * yes; what checks it comes with a chunk of its own. Source: host-contract.md, `remember`.
 */
import type { KeptMap, Snapshot } from '../results/snapshot.ts';
import type { Run, Unfinished } from '../run/run.ts';
import { deviceStore, dropUnfinished } from './kept.ts';
import { clear, load, saveMap, saveUnfinished, unfinishedOf } from './storage.ts';
import type * as Structured from './structured.ts';

const NO_MAPS: readonly KeptMap[] = [];

/** Of one element, for as long as it lives. */
export class Keeper {
  #onFailed: () => void;
  /** When this run was finished: its map takes its own place when answers are changed. */
  #date = 0;
  #saved: Run | undefined;
  /** The device keeps nothing although a parent asked. */
  hasFailed = false;
  /** The parent said yes in this run. */
  chosen = false;
  unfinished: Unfinished | null = null;
  maps = NO_MAPS;
  /** `onFailed`: the device keeps nothing although the parent asked. */
  constructor(onFailed: () => void) {
    this.#onFailed = onFailed;
  }

  /** Reads what is kept; what is not ours, too old or broken is as if it were not there. */
  read(code: typeof Structured): void {
    const kept = load(this.#device(code));
    this.unfinished = kept?.unfinished?.run ?? null;
    this.maps = kept?.maps ?? NO_MAPS;
  }

  /** The box was ticked, or its tick taken away: then what this run has left on the device goes too. */
  choose(chosen: boolean): void {
    if (this.chosen && !chosen) this.drop();
    this.chosen = chosen;
    this.#saved = undefined;
  }

  /** Keeps how far the run is, or its map; `snapshot` is asked for only then. */
  save(run: Run, code: typeof Structured, snapshot: () => Snapshot | null): void {
    if (!this.chosen || run === this.#saved) return;
    this.#saved = run;
    const device = this.#device(code);
    const unfinished = unfinishedOf(run);
    let isKept = true;
    if (run.completed) {
      const map = snapshot();
      if (!map) return void (this.#saved = undefined);
      this.#date ||= device.now;
      isKept = saveMap(device, map, this.#date);
      if (isKept) this.read(code);
    } else if (unfinished) {
      isKept = saveUnfinished(device, unfinished);
    }
    if (isKept) return;
    this.hasFailed = true;
    this.chosen = false;
    this.#onFailed();
  }

  /** A run has ended: the next parent is asked anew. `isWiped`: nor does a word tell them of finished maps. */
  end(isWiped: boolean): void {
    if (isWiped) this.maps = NO_MAPS;
    this.chosen = false;
    this.unfinished = null;
    this.#saved = undefined;
    this.#date = 0;
  }

  /** Takes the unfinished answers off the device; finished maps stay. */
  drop(): void {
    dropUnfinished(deviceStore());
    this.unfinished = null;
  }

  /** “Clear it”: takes everything off the device, and keeps nothing more of this run. */
  forget(): void {
    clear(deviceStore());
    this.end(true);
  }

  #device = (code: typeof Structured) => ({ store: deviceStore(), now: Date.now(), read: code.readKept });
}
