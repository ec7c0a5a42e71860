/** The functions that fuzz tests call in the page. */
import { Chance } from './chance.ts';
import { Element, listen } from './element.ts';
import { pressAtRandom, SETTINGS } from './presses.ts';
import { giveAtRandom } from './values.ts';

const reports = listen();
let found: Element | undefined;
const element = () => (found ??= new Element(document.querySelector('connection-map')!));

const fuzz = {
  reports: () => reports,

  /** Random acts; then back to the first screen, a complete run, and the first screen again. */
  async press(seed: number, acts: number) {
    const chance = new Chance(seed);
    const shown = await pressAtRandom(element(), chance, acts);
    await element().begin();
    await element().finish((choices) => Math.floor(chance.next() * choices));
    await element().begin();
    return shown;
  },

  /** Random values for all settings, then a complete run with them. Returns the number of invalid values. */
  async give(seed: number, count: number) {
    await element().reach('first');
    const wrong = await giveAtRandom(element(), reports, seed, count);
    await element().finish(() => 1);
    await element().begin();
    return wrong;
  },

  /** Goes from the first screen to the results. */
  finish: () => element().finish(() => 1),

  /** Goes from the results to the review, which shows all answers. */
  async review() {
    element().press('.row.fold .link');
    await element().reach('review');
  },

  /** “Start again” on the results, elsewhere “Clear my answers”. */
  begin: () => element().begin(),

  /** Everything left on the page afterwards, except the settings of the fuzz test itself. */
  left() {
    const { host } = element();
    const plain = host.cloneNode(true) as HTMLElement;
    for (const name of Object.keys(SETTINGS)) plain.removeAttribute(name);
    return {
      tag: plain.outerHTML,
      // Lit keeps the value of each reactive property under a symbol of its own.
      properties: Object.getOwnPropertyNames(host),
      globals: Object.getOwnPropertyNames(window),
      page: document.body.querySelectorAll('*').length,
      cookie: document.cookie,
      // Stored data with consent uses the two keys of the element.
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
        (key) => !key.startsWith('connection-map.'),
      ),
      address: location.href,
      history: history.length,
      title: document.title,
    };
  },
};

declare global {
  interface Window {
    fuzz: typeof fuzz;
  }
}
window.fuzz = fuzz;
