/**
 * What the address of a frame may set (place.md §3). Anyone can make an address, so it sets nothing that puts words, targets or
 * a receiver under the name of a clinic: help lines never, and sharing and “Leave” only in a frame whose page is named.
 */
import { visibleName } from '../host/visible-name.ts';

const ALWAYS = ['lang', 'age-band', 'theme', 'heading-level', 'remember', 'kiosk', 'sandbox'] as const;
const IN_A_FRAME = ['share', 'share-with', 'leave-url'] as const;

/** The longest name that the element shows whole (host-contract.md, `share-with`). */
const MAX_NAME = 80;

/** The origin of an `http(s)` address; `null` for anything else. */
export function originOf(address: string | null): string | null {
  try {
    const { protocol, origin } = new URL(address ?? '');
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}

/** A name with the host of the page that gets the map behind it, whatever the address says. */
function nameWithHost(name: string, host: string): string {
  const room = MAX_NAME - host.length - 3;
  const seen = [...(visibleName(name) ?? '')].slice(0, Math.max(0, room)).join('').trim();
  return seen ? `${seen} (${host})` : host;
}

/**
 * The attributes that an address sets. `page`: the origin of the page that the frame stands on, or `null` where none is
 * named. A flag with the value `false` is not set.
 */
export function attributesIn(query: URLSearchParams, page: string | null): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const name of [...ALWAYS, ...(page ? IN_A_FRAME : [])]) {
    const value = query.get(name);
    if (value !== null && value !== 'false') attributes.set(name, value);
  }
  if (page && attributes.has('share')) {
    attributes.set('share-with', nameWithHost(attributes.get('share-with') ?? '', new URL(page).host));
  }
  return attributes;
}
