/** A page’s own help, checked. Source: host-contract.md, `resources`; instrument.md §9.3. */
import * as z from 'zod/mini';
import { RESOURCE_KINDS, type Resource } from '../../instrument/resources.ts';
import { show, wrong, some, isAbsent, unlessItThrows, ownOf, oneOf, textAs, seen, lang, textUpTo } from './values.ts';

const phone = (text: string) => (/^[\d\s+().\-/#*,;]*\d[\d\s+().\-/#*,;]*$/.test(text) ? text : undefined);

/** As the browser understands it, so that nothing hides in what it would strip. */
function link(text: string): string | undefined {
  const url = unlessItThrows(() => new URL(text));
  const isWhole = /^(https?:\/\/|(tel|mailto|sms):)/i.test(text);
  return url && isWhole && url.pathname && !url.username && !url.password ? url.href : undefined;
}

const LONGEST = { name: 120, detail: 300, phone: 60, url: 2000 };
const resource = z.object({
  kind: oneOf(RESOURCE_KINDS),
  name: textAs(LONGEST.name, seen),
  detail: z.optional(textAs(LONGEST.detail, seen)),
  phone: z.optional(textAs(LONGEST.phone, phone)),
  url: z.optional(textAs(LONGEST.url, link)),
  lang: z.optional(lang),
});
const RESOURCE_KEYS = Object.keys(resource.shape);
const ALLOWED: Record<string, string> = {
  kind: RESOURCE_KINDS.join(', '),
  name: textUpTo(LONGEST.name),
  detail: textUpTo(LONGEST.detail),
  phone: `digits, spaces and + ( ) . - / # * , ; up to ${LONGEST.phone} characters`,
  url: `https:, http:, tel:, mailto:, sms:; whole, without a user name, up to ${LONGEST.url} characters`,
  lang: 'a BCP 47 tag such as es or pt-BR',
};
const MOST_RESOURCES = 20;

/** What a page gave as `resources`, checked: what stands, and what is wrong in sentences. */
export interface ReadResources {
  readonly resources: readonly Resource[];
  readonly problems: readonly string[];
}

/** One entry, or nothing; adds what is wrong with it. */
function readResource(path: string, value: unknown, problems: string[]): Resource | undefined {
  const own = unlessItThrows(() => ownOf(value));
  if (!own) {
    problems.push(wrong(path, value, `an object of ${RESOURCE_KEYS.join(', ')}`));
    return;
  }
  for (const key of Object.keys(own)) {
    if (RESOURCE_KEYS.includes(key)) continue;
    problems.push(`${path} has ${show(key)}, which means nothing. Allowed: ${RESOURCE_KEYS.join(', ')}.`);
  }
  const { data, error } = resource.safeParse(own);
  for (const key of new Set(error?.issues.map(({ path: [first] }) => first as string))) {
    problems.push(wrong(`${path}.${key}`, own[key], ALLOWED[key]!));
  }
  return data;
}

/**
 * The page’s own help: an array of at most 20. A bad entry is left out and named, an unknown key is named and passed over,
 * the others stand. `null` and `undefined` are no help.
 */
export function readResources(value: unknown): ReadResources {
  const first = unlessItThrows(() => (Array.isArray(value) ? value.slice(0, MOST_RESOURCES) : null));
  if (!first) return { resources: [], problems: isAbsent(value) ? [] : [wrong('resources', value, 'an array')] };
  const problems: string[] = [];
  const { length } = value as unknown[];
  if (length > MOST_RESOURCES) {
    problems.push(`resources has ${length} entries. Allowed: at most ${MOST_RESOURCES}; the first stand.`);
  }
  const resources = first.flatMap((entry, place) => readResource(`resources[${place}]`, entry, problems) ?? []);
  return { resources, problems: some(problems) };
}

/** The same from the text of `<script type="application/json" slot="resources-json">`. */
export function readResourcesJson(text: string): ReadResources {
  try {
    return readResources(JSON.parse(text));
  } catch (cause) {
    return { resources: [], problems: [`resources-json is not JSON: ${(cause as Error).message}. Allowed: an array.`] };
  }
}
