/**
 * Runs in the page before any script of it: notes what is done with everything by which something could leave, and who
 * did it. It does it all the same: a page under watch behaves as ever.
 */
import type { Noted, Where } from './seen.ts';
import { changesOf, stateOf, type State } from './state.ts';

/** What the watch says to the tool. */
export interface Watch {
  /** From here on there may be answers. */
  begin(): Promise<void>;
  /** Notes what can be read now and could not, or was otherwise, at the beginning. */
  look(stage: string): Promise<void>;
  /** All notes, and the frames of the script that defined the element. */
  end(): { readonly noted: readonly Noted[]; readonly definedBy: string };
}

declare global {
  interface Window {
    watch: Watch;
  }
}

const noted: Noted[] = [];
let early = true;
let definedBy = '';
let before: State;

/**
 * The frames of whoever did it. What a listener does is not done by the one whose event it hears, so frames beyond a
 * dispatch are left out; the first lines are the watch’s own.
 */
function stackNow(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const lines = new Error().stack!.split('\n').slice(1);
  Error.stackTraceLimit = limit;
  while (lines[0]?.match(/\b(stackNow|note|watched\w*) /)) lines.shift();
  const heard = lines.findIndex((line) => line.includes('watchedDispatch'));
  return (heard < 0 ? lines : lines.slice(0, heard)).join('\n');
}

/** Anything as text: what it holds to a small depth, nothing of nodes and functions. */
export function tell(value: unknown, depth = 3): string {
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Node || value instanceof Window) return value.constructor.name;
  if (value instanceof URLSearchParams || value instanceof URL || value instanceof Date) return String(value);
  if (value instanceof FormData || value instanceof Map) return tell([...value], depth);
  if (value instanceof Set) return tell([...value], depth);
  if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
  if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
  if (depth === 0) return '…';
  try {
    const fields = Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, 60);
    return `{${fields.map(([key, one]) => `${key}: ${'value' in one ? tell(one.value, depth - 1) : 'accessor'}`).join(', ')}}`;
  } catch {
    return 'unreadable';
  }
}

function note(where: Where, what: string, value: unknown, stack = stackNow()) {
  noted.push({ where, what, value: tell(value).slice(0, 4000), stack, early });
}

/** A method of an object of the browser’s; `applies`: only where it concerns what is watched. */
function watchMethod(where: Where, owner: object | undefined, name: string, applies?: (self: never) => boolean) {
  const original = owner && (Object.getOwnPropertyDescriptor(owner, name)?.value as (() => unknown) | undefined);
  if (!original) return;
  const { [name]: watched } = {
    [name]: function watchedCall(this: never, ...args: []) {
      if (!applies || applies(this)) note(where, name, args);
      return original.apply(this, args);
    },
  };
  Object.defineProperty(owner, name, { value: watched, configurable: true, writable: true });
}

function watchSetter(where: Where, owner: object, name: string, applies?: (self: never) => boolean) {
  const known = Object.getOwnPropertyDescriptor(owner, name);
  if (!known?.set) return;
  const { set } = known;
  Object.defineProperty(owner, name, {
    ...known,
    set: function watchedSetter(this: never, value: unknown) {
      if (!applies || applies(this)) note(where, name, value);
      set.call(this, value);
    },
  });
}

/** What is made with `new`. */
function watchClass(where: Where, name: string) {
  const original = (window as unknown as Record<string, (new () => object) | undefined>)[name];
  if (!original) return;
  const watched = new Proxy(original, {
    construct: function watchedConstruct(target, args, maker) {
      note(where, `new ${name}`, args);
      return Reflect.construct(target, args, maker) as object;
    },
  });
  Object.defineProperty(window, name, { value: watched, configurable: true, writable: true });
}

/** Not within a shadow root: that the page can read the screen is said in SECURITY.md. */
const isOfPage = (one: Node) => one instanceof Node && one.getRootNode() === document;
const proto = (name: string) =>
  (window as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;

watchMethod('calls', window, 'fetch');
for (const name of ['open', 'send']) watchMethod('calls', XMLHttpRequest.prototype, name);
watchMethod('calls', Navigator.prototype, 'sendBeacon');
for (const name of ['WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker', 'SharedWorker'])
  watchClass('calls', name);
watchMethod('calls', WebSocket.prototype, 'send');
watchMethod('windows', window, 'open');
for (const name of ['src', 'srcdoc']) watchSetter('windows', HTMLIFrameElement.prototype, name);
watchMethod('windows', HTMLFormElement.prototype, 'submit');
watchMethod('windows', HTMLFormElement.prototype, 'requestSubmit');
watchMethod('messages', window, 'postMessage');
for (const name of ['MessagePort', 'BroadcastChannel', 'Worker', 'ServiceWorker'])
  watchMethod('messages', proto(name), 'postMessage');
watchSetter('cookies', Document.prototype, 'cookie');
watchMethod('cookies', proto('CookieStore'), 'set');
for (const name of ['setItem', 'removeItem', 'clear']) watchMethod('storage', Storage.prototype, name);
watchMethod('storage', IDBFactory.prototype, 'open');
for (const name of ['open', 'delete']) watchMethod('storage', proto('CacheStorage'), name);
watchMethod('storage', proto('ServiceWorkerContainer'), 'register');
watchMethod('storage', proto('StorageManager'), 'getDirectory');
for (const name of ['pushState', 'replaceState']) watchMethod('address', History.prototype, name);
watchSetter('address', Document.prototype, 'title');
watchSetter('address', window, 'name');
for (const name of ['setAttribute', 'toggleAttribute', 'removeAttribute'])
  watchMethod('dom', Element.prototype, name, isOfPage);
for (const name of ['className', 'id', 'innerHTML']) watchSetter('dom', Element.prototype, name, isOfPage);
watchSetter('dom', HTMLElement.prototype, 'title', isOfPage);
for (const name of ['append', 'prepend', 'replaceChildren']) watchMethod('dom', Element.prototype, name, isOfPage);
for (const name of ['appendChild', 'insertBefore']) watchMethod('dom', Node.prototype, name, isOfPage);
for (const name of ['log', 'info', 'debug', 'warn', 'error', 'table', 'dir', 'trace', 'timeStamp', 'group'])
  watchMethod('console', console, name);
for (const name of ['mark', 'measure']) watchMethod('performance', Performance.prototype, name);
for (const name of ['write', 'writeText']) watchMethod('clipboard', proto('Clipboard'), name);
watchMethod('clipboard', Document.prototype, 'execCommand');

const { dispatchEvent } = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function watchedDispatch(event) {
  // an event that stays within the element’s shadow root is no one else’s
  if (event.composed || !(this instanceof Node) || this.getRootNode() === document) {
    const more = Object.entries(event).filter(([name]) => name !== 'isTrusted');
    note('events', event.type, { detail: (event as CustomEvent).detail as unknown, ...Object.fromEntries(more) });
  }
  return dispatchEvent.call(this, event);
};

const { define } = CustomElementRegistry.prototype;
CustomElementRegistry.prototype.define = function watchedDefine(name, ...rest) {
  if (name === 'connection-map') definedBy ||= stackNow();
  return define.call(this, name, ...rest);
};

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
  note('policy', violatedDirective, blockedURI, sourceFile),
);
addEventListener('unhandledrejection', ({ reason }) =>
  note('console', 'unhandled rejection', String(reason), (reason as Error | null)?.stack ?? ''),
);

new MutationObserver((records) => {
  for (const { type, target, attributeName, addedNodes } of records) {
    const place = target instanceof Element ? target.localName : target.nodeName;
    if (type === 'attributes') {
      note('dom', `attribute ${attributeName} of ${place}`, (target as Element).getAttribute(attributeName!), '');
    } else if (type === 'characterData') {
      note('dom', `text in ${target.parentElement?.localName}`, target.nodeValue, '');
    } else {
      for (const one of addedNodes)
        note('dom', `child of ${place}`, one instanceof Element ? one.outerHTML : one.nodeValue, '');
    }
  }
}).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });

Object.defineProperty(window, 'watch', {
  value: {
    async begin() {
      before = await stateOf(tell);
      early = false;
    },
    async look(stage) {
      for (const [where, what, value] of changesOf(before, await stateOf(tell)))
        note(where, `${what} (${stage})`, value, '');
    },
    end: () => ({ noted, definedBy }),
  } satisfies Watch,
});
