/** Arbitrary and malicious input from a page or storage. */
import fc from './random.ts';

const throws = () => {
  throw new Error('mine');
};

/** A proxy that throws on every operation. */
const trap = new Proxy(
  {},
  { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws, getOwnPropertyDescriptor: throws },
);
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();
const ring: Record<string, unknown> = {};
ring['ring'] = ring;

/** Values that could break a parser. */
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

/** Any value. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
});
