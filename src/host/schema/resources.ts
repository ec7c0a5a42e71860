/** Checks the help that the page supplies. Source: host-contract.md, `resources`; instrument.md §9.3. */
import * as z from 'zod/mini';
import { RESOURCE_KINDS, type Resource } from '../../instrument/resources.ts';
import {
  show,
  invalid,
  limited,
  isAbsent,
  unlessItThrows,
  ownOf,
  bare,
  oneOf,
  textAs,
  visible,
  lang,
  textUpTo,
} from './values.ts';

const phone = (text: string) => (/^[\d\s+().\-/#*,;]*\d[\d\s+().\-/#*,;]*$/.test(text) ? text : undefined);

/** The URL as normalized by the browser, so that characters which it strips cannot hide anything. */
function link(text: string): string | undefined {
  const url = unlessItThrows(() => new URL(text));
  const isWhole = /^(https?:\/\/|(tel|mailto|sms):)/i.test(text);
  return url && isWhole && url.pathname && !url.username && !url.password ? url.href : undefined;
}

const MAX = { name: 120, detail: 300, phone: 60, url: 2000 };
const resource = z.object({
  kind: oneOf(RESOURCE_KINDS),
  name: textAs(MAX.name, visible),
  detail: z.optional(textAs(MAX.detail, visible)),
  phone: z.optional(textAs(MAX.phone, phone)),
  url: z.optional(textAs(MAX.url, link)),
  lang: z.optional(lang),
});
const RESOURCE_KEYS = Object.keys(resource.shape);
const ALLOWED: Record<string, string> = {
  kind: RESOURCE_KINDS.join(', '),
  name: textUpTo(MAX.name),
  detail: textUpTo(MAX.detail),
  phone: `digits, spaces and + ( ) . - / # * , ; up to ${MAX.phone} characters`,
  url: `https:, http:, tel:, mailto:, sms:; whole, without a user name, up to ${MAX.url} characters`,
  lang: 'a BCP 47 tag such as es or pt-BR',
};
const MAX_RESOURCES = 20;

/** The valid entries of `resources`, and a sentence for each problem. */
export interface ReadResources {
  readonly resources: readonly Resource[];
  readonly problems: readonly string[];
}

/** One valid entry, or `undefined`. Adds its problems to `problems`. */
function readResource(path: string, value: unknown, problems: string[]): Resource | undefined {
  const own = unlessItThrows(() => ownOf(value));
  if (!own) {
    problems.push(invalid(path, value, `an object of ${RESOURCE_KEYS.join(', ')}`));
    return;
  }
  for (const key of Object.keys(own)) {
    if (RESOURCE_KEYS.includes(key)) continue;
    problems.push(`${path} has ${show(key)}, which means nothing. Allowed: ${RESOURCE_KEYS.join(', ')}.`);
  }
  const { data, error } = resource.safeParse(own);
  for (const key of new Set(error?.issues.map(({ path: [first] }) => first as string))) {
    problems.push(invalid(`${path}.${key}`, own[key], ALLOWED[key]!));
  }
  // absent keys stay absent, whatever a page has put on Object.prototype
  return data && (bare(data) as Resource);
}

/**
 * Checks the help of the page: an array of at most 20 entries. Invalid entries are left out and reported. Unknown keys
 * are ignored and reported. `null` and `undefined` mean no help.
 */
export function readResources(value: unknown): ReadResources {
  const first = unlessItThrows(() => (Array.isArray(value) ? value.slice(0, MAX_RESOURCES) : null));
  if (!first) return { resources: [], problems: isAbsent(value) ? [] : [invalid('resources', value, 'an array')] };
  const problems: string[] = [];
  const { length } = value as unknown[];
  if (length > MAX_RESOURCES) {
    problems.push(`resources has ${length} entries. Allowed: at most ${MAX_RESOURCES}; the first stand.`);
  }
  const resources = first.flatMap((entry, place) => readResource(`resources[${place}]`, entry, problems) ?? []);
  return { resources, problems: limited(problems) };
}

/** The same from the text of `<script type="application/json" slot="resources-json">`. */
export function readResourcesJson(text: string): ReadResources {
  try {
    return readResources(JSON.parse(text));
  } catch (cause) {
    return { resources: [], problems: [`resources-json is not JSON: ${(cause as Error).message}. Allowed: an array.`] };
  }
}
