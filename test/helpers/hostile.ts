/** What a page or a device may hand over: anything, and things made to break a reader. */
import fc from './random.ts';

const throws = () => {
  throw new Error('mine');
};

/** A proxy that throws whatever is asked of it. */
const trap = new Proxy(
  {},
  { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws, getOwnPropertyDescriptor: throws },
);
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();
const ring: Record<string, unknown> = {};
ring['ring'] = ring;

/** Things made to break a reader. */
export const HOSTILE: readonly unknown[] = [
  trap,
  revoked,
  ring,
  [ring],
  Symbol('x'),
  throws,
  Array(4e9),
  new Proxy([], { get: throws }),
  Object.defineProperty({}, 'kind', { enumerable: true, get: throws }),
  { toJSON: throws, toString: throws, valueOf: throws },
  JSON.parse('{ "__proto__": { "kind": "clinic" }, "constructor": "x" }'),
];

/** Anything. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
});
