/**
 * Runs in the page before its scripts. Records every use of an API that could pass data on, and the caller. The calls
 * are still made, so that the page behaves as usual.
 */
import type { Noted, Where } from './seen.ts';
import { changesOf, stateOf, type State } from './state.ts';

/** The interface of the recorder for the tool. */
export interface Watch {
  /** Starts recording, before the first answer. */
  begin(): Promise<void>;
  /** Records readable state that is new or has changed since `begin`. */
  look(stage: string): Promise<void>;
  /** All records, and the stack of the script that defined the element. */
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
 * The stack of the caller. Frames below an event dispatch are left out, because the sender of an event is not
 * responsible for what a listener does. The first lines are of the recorder itself.
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

/** Any value as text, to a small depth. Without the content of nodes and functions. */
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

/** Records calls of a method of a browser object. `applies`: which receivers are relevant. */
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

/** Records constructor calls. */
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

/** Whether a node is outside of shadow roots. The page can read the screen; that is documented in SECURITY.md. */
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
  // An event that stays within the shadow root of the element is not visible to others.
  if (event.composed || !(this instanceof Node) || this.getRootNode() === document) {
    const more = Object.entries(event).filter(([name]) => name !== 'isTrusted');
    note('events', event.type, { detail: (event as CustomEvent).detail as unknown, ...Object.fromEntries(more) });
  }
  return dispatchEvent.call(this, event);
};

/** The kinds of native events, as far as an element has a handler for them. */
const nativeTypes = ['focusin', 'focusout', 'beforeinput'];
for (const name in HTMLElement.prototype) if (name.startsWith('on')) nativeTypes.push(name.slice(2));
/** Native events that have come out of the element, each kind once. */
const left = new Set<string>();
for (const type of nativeTypes) {
  addEventListener(type, (event) => {
    const path = event.composedPath();
    const root = path.find((one) => one instanceof ShadowRoot && one.host.localName === 'connection-map');
    if (!root) return;
    const isMarked = path.some((one) => one instanceof Element && one.classList.contains('ph-no-capture'));
    const value = isMarked ? 'marked' : 'of a node without the marks';
    if (left.has(type + value)) return;
    left.add(type + value);
    note('native', type, value, '');
  });
}

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
