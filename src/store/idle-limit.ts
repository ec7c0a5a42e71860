/** How long a shared tablet may be left alone (host-contract.md, `kiosk`; instrument.md §10.7). */
import type { Settings } from '../host/attributes.ts';
import type { State } from './store.ts';

/** Everything is cleared after this time without activity. In ms. */
export const IDLE_LIMIT = 120_000;
/** The same while help is open: somebody reads it, or makes a call. In ms. */
export const HELP_LIMIT = 600_000;

/**
 * The time without activity after which everything is cleared, in ms; `null`: no shared tablet, or nothing to clear. There
 * is something to clear on the first screen too, if the parent went back to it.
 */
export function idleLimit({ kiosk }: Settings, { run, ui }: State): number | null {
  if (!kiosk || (run.screen === 'first' && !run.ageBand)) return null;
  return ui.help ? HELP_LIMIT : IDLE_LIMIT;
}
