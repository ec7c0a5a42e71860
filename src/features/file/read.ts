/**
 * Reads a file that should be a map. It can come from anywhere, so nothing in it is believed: its size, its shape, and
 * whether its parts follow from answers. Source: take-along.md, File.
 */
import type * as Schema from '../../host/schema/index.ts';
import { toJson } from '../../host/json.ts';
import { INSTRUMENT_VERSION } from '../../instrument/version.ts';
import { isCalendarDay } from '../../results/days.ts';
import type { MapFile, Talk } from '../../results/snapshot.ts';
import { isSound } from '../../results/sound.ts';
import { tidyTalk } from '../../results/talk.ts';

/**
 * Why a file is not opened. `big`: too long to be looked at. `foreign`: not a map file. `damaged`: one that was cut or
 * changed. `newer`: of a later version. `older`: of a first number of the instrument version that scores in another way.
 */
export type MapFileFault = 'big' | 'foreign' | 'damaged' | 'newer' | 'older';

/** A map, or why there is none. */
export type MapFileReading =
  { readonly file: MapFile; readonly fault: null } | { readonly file: null; readonly fault: MapFileFault };

/** The message id of what a parent reads of each fault. */
export const FAULT_TEXTS = {
  big: 'ui.file.big',
  foreign: 'ui.file.unread',
  damaged: 'ui.file.unread',
  newer: 'ui.file.newer',
  older: 'ui.file.unread',
} as const satisfies Record<MapFileFault, string>;

/** In UTF-16 code units. A file of ours has about 2,000. */
const MAX_LENGTH = 100_000;
/** A file of more bytes has too many characters, so it need not be read: UTF-8 takes at most three bytes for one unit. */
export const MAX_FILE_BYTES = 3 * MAX_LENGTH;

const KIND = 'connection-map';

/** The value of an own property; `undefined` if there is none, or nothing that could have one. */
const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** The three numbers of a version of the instrument, or `null`. */
function numbersOf(version: unknown): readonly number[] | null {
  const isVersion = typeof version === 'string' && /^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version);
  return isVersion ? version.split('.').map(Number) : null;
}

/** How a version of the instrument is to ours; `null` if it is no version. */
function versionOf(version: unknown): { readonly isLater: boolean; readonly firstNumber: number } | null {
  const theirs = numbersOf(version);
  if (!theirs) return null;
  const ours = numbersOf(INSTRUMENT_VERSION)!;
  const differing = ours.findIndex((number, i) => number !== theirs[i]);
  return {
    isLater: differing >= 0 && theirs[differing]! > ours[differing]!,
    firstNumber: Math.sign(theirs[0]! - ours[0]!),
  };
}

/** The first brace that begins a line: after blanks, and after the marks of a quoted mail. Each line is read once. */
const FIRST_BRACE = /^[ \t\u00a0>]*\{/m;

/**
 * The record as a value, or why there is none: from the first brace that begins a line to the last brace. What stands above
 * is for people; what stands below was put there by a mail program.
 */
function recordIn(text: string): { readonly record: unknown } | { readonly fault: MapFileFault } {
  const start = text.replace(/^\ufeff/, '');
  const at = start.search(FIRST_BRACE);
  try {
    const record: unknown = at < 0 ? null : JSON.parse(start.slice(start.indexOf('{', at), start.lastIndexOf('}') + 1));
    return own(record, 'kind') === KIND ? { record } : { fault: 'foreign' };
  } catch {
    // not JSON, which is how a file ends that was cut
    return { fault: start.includes(`"kind":"${KIND}"`) ? 'damaged' : 'foreign' };
  }
}

const isTidy = (talk: Talk): boolean => toJson(tidyTalk(talk)) === toJson(talk);

/** Whether everything in a record of the right shape can be true. */
const isTrue = ({ date, map, talk }: MapFile): boolean =>
  isCalendarDay(date) && isSound(map) && (!talk || isTidy(talk));

/**
 * Reads the text of a file. `schema`: the checks of external data, which load only when there is something to check.
 * Never throws. Unknown keys are left out, since a later version may have added them; anything else that `writeMapFile`
 * does not write is damage.
 */
export function readMapFile(text: string, schema: Pick<typeof Schema, 'readMapFileRecord'>): MapFileReading {
  const failed = (fault: MapFileFault): MapFileReading => ({ file: null, fault });
  if (text.length > MAX_LENGTH) return failed('big');
  const found = recordIn(text);
  if ('fault' in found) return failed(found.fault);
  const v = own(found.record, 'v');
  if (Number.isInteger(v) && (v as number) > 1) return failed('newer');
  const version = versionOf(own(own(found.record, 'map'), 'instrument'));
  const file = schema.readMapFileRecord(found.record);
  if (file && version?.firstNumber === 0 && isTrue(file)) return { file, fault: null };
  // a later version can have headlines and practices that this one does not know
  if (version?.isLater) return failed('newer');
  return failed(version && version.firstNumber < 0 ? 'older' : 'damaged');
}
