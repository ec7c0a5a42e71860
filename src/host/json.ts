/** Writes JSON on pages that have changed how JSON is written (host-contract.md, “Behaviour on a page”). */

/** Plain data as JSON. Not with `JSON.stringify`, because some pages add `toJSON` to arrays and objects. */
export function toJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${toJson(one)}`).join()}}`;
}
