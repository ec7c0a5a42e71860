/** Whether parents can keep anything on their device (place.md §7). The doctor asks for the store, and neither reads nor writes. */
import { readSettings } from '../../../host/attributes.ts';
import { deviceStore } from '../../../host/device.ts';
import { note, ok, type Finding } from '../finding.ts';
import type { Scene } from '../scene.ts';

/** What is known of the store. */
export interface StorageFacts {
  readonly isDenied: boolean;
  /** The page is in a frame of another site, or of an unknown one. */
  readonly isPartitioned: boolean;
  /** Every element of the page offers nothing to keep, by `remember="none"` or `kiosk`. */
  readonly isOff: boolean;
}

/** Judges the store. */
export function judgeStorage({ isDenied, isPartitioned, isOff }: StorageFacts): Finding {
  if (isOff) return ok('Nothing is ever kept, by remember="none" or kiosk.');
  if (isDenied)
    return note(
      'The browser lets this page keep nothing: storage is blocked, or the page is in a sandbox.',
      'The box “Keep my place on this device” is not offered.',
      'If this is so for everyone, look for a sandbox in the frame or in the header Content-Security-Policy. Else it is a setting of this browser.',
    );
  if (isPartitioned)
    return note(
      'This page is in a frame of another site.',
      'What parents keep here, browsers show on that site alone, and some delete it after days.',
      'Nothing, if that is well. Else open the page by itself, or set remember="none".',
    );
  return ok(
    'Parents may keep their place here. A private window forgets it when it is closed; a script cannot tell one.',
  );
}

function isInOtherSite(): boolean {
  if (window.top === window) return false;
  try {
    return window.top!.location.origin !== location.origin;
  } catch {
    // the window of another origin
    return true;
  }
}

/** Looks at the store. */
export function checkStorage({ elements }: Scene): Finding[] {
  const keepsNothing = elements.map(({ element }) => {
    const { remember, kiosk } = readSettings({ remember: element.remember, kiosk: element.kiosk }, () => {});
    return remember === 'none' || kiosk;
  });
  return [
    judgeStorage({
      isDenied: deviceStore() === null,
      isPartitioned: isInOtherSite(),
      isOff: keepsNothing.length > 0 && !keepsNothing.includes(false),
    }),
  ];
}
