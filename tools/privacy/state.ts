/** Runs in the page: everything that another script, or the next user of the browser, could read. */
import type { Where } from './seen.ts';

/** Place → its content, with its category. */
export type State = ReadonlyMap<string, readonly [where: Where, what: string, value: string]>;
type Tell = (value: unknown, depth?: number) => string;

/** The global variables before any script of the page. */
const pristine = new Set(Object.getOwnPropertyNames(window));

const element = () => document.querySelector('connection-map');

/** Browser objects that scripts can add properties to. */
const PLACES = (): Record<string, object | null> => ({
  document,
  html: document.documentElement,
  body: document.body,
  history,
  navigator,
  Object,
  'Object.prototype': Object.prototype,
  'Array.prototype': Array.prototype,
  'Element.prototype': Element.prototype,
  'HTMLElement.prototype': HTMLElement.prototype,
  'the element': element(),
  'the element’s class': customElements.get('connection-map') ?? null,
});

/** All properties of the element’s own classes, as text. */
function propertiesOf(one: Element, tell: Tell): string {
  const lines: string[] = [];
  for (let at = Object.getPrototypeOf(one) as object; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at))
      lines.push(`${name}: ${tell((one as unknown as Record<string, unknown>)[name])}`);
  }
  return lines.join(', ');
}

/** Access to storage can be denied, in a frame or by browser settings. */
async function attempt<Value>(read: () => Value | Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await read();
  } catch {
    return otherwise;
  }
}

/** The current state. */
export async function stateOf(tell: Tell): Promise<State> {
  const state = new Map<string, readonly [Where, string, string]>();
  const put = (where: Where, what: string, value: string) => state.set(`${where} ${what}`, [where, what, value]);

  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const entries = await attempt(() => Object.entries(window[name]), []);
    for (const [key, value] of entries) put('storage', `${name}.${key}`, value);
  }
  for (const { name } of await attempt(() => indexedDB.databases(), [])) put('storage', `database ${name}`, '');
  for (const name of await attempt(() => caches.keys(), [])) put('storage', `cache ${name}`, '');
  for (const { scope } of await attempt(() => navigator.serviceWorker.getRegistrations(), []))
    put('storage', `service worker ${scope}`, '');

  put('address', 'location', location.href);
  put('address', 'history.length', String(history.length));
  put('address', 'history.state', tell(history.state));
  put('address', 'document.title', document.title);
  put('address', 'window.name', window.name);

  put('dom', 'the element’s tag and what is in it', element()?.outerHTML ?? '');
  const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  put('dom', 'the page’s style sheets', `${document.styleSheets.length} ${rules.join(' ')}`);

  for (const name of Object.getOwnPropertyNames(window)) {
    if (pristine.has(name) || name === 'watch') continue;
    const { value } = Object.getOwnPropertyDescriptor(window, name)!;
    put('globals', `window.${name}`, tell(value));
  }
  for (const [place, object] of Object.entries(PLACES())) {
    if (!object) continue;
    const own = Object.entries(Object.getOwnPropertyDescriptors(object)).filter(([, one]) => 'value' in one);
    put(
      'globals',
      `own properties of ${place}`,
      own.map(([name, { value }]) => `${name}: ${tell(value, 2)}`).join(', '),
    );
    const symbols = Object.getOwnPropertySymbols(object);
    put('globals', `own symbols of ${place}`, symbols.map(String).join(', '));
  }
  const one = element();
  if (one) put('globals', 'what the element gives', propertiesOf(one, tell));

  for (const { entryType, name } of performance.getEntries()) {
    if (['mark', 'measure'].includes(entryType)) put('performance', `${entryType} ${name}`, '');
  }
  return state;
}

/** The differences between two states: added, changed and removed. */
export const changesOf = (before: State, after: State) => [
  ...[...after].filter(([key, [, , value]]) => before.get(key)?.[2] !== value).map(([, one]) => one),
  ...[...before].filter(([key]) => !after.has(key)).map(([, [where, what]]) => [where, what, 'gone'] as const),
];
