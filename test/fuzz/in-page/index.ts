/** What the fuzz tests call in the page. */
import { Chance } from './chance.ts';
import { Element, listen } from './element.ts';
import { pressAtRandom, SETTINGS } from './presses.ts';
import { giveAtRandom } from './values.ts';

const reports = listen();
let found: Element | undefined;
const element = () => (found ??= new Element(document.querySelector('connection-map')!));

const fuzz = {
  reports: () => reports,

  /** Random acts, and then the way out: the first screen, a whole run, the first screen. */
  async press(seed: number, acts: number) {
    const chance = new Chance(seed);
    const shown = await pressAtRandom(element(), chance, acts);
    await element().begin();
    await element().finish((choices) => Math.floor(chance.next() * choices));
    await element().begin();
    return shown;
  },

  /** Random values for every setting, and then a whole run with whatever is set. Gives how many were wrong. */
  async give(seed: number, count: number) {
    await element().reach('first');
    const wrong = await giveAtRandom(element(), reports, seed, count);
    await element().finish(() => 1);
    await element().begin();
    return wrong;
  },

  /** From the first screen to the results. */
  finish: () => element().finish(() => 1),

  /** From the results to the look back, where every answer stands. */
  async review() {
    element().press('.row.fold .link');
    await element().reach('review');
  },

  /** “Start again” on the results, elsewhere “Clear my answers”. */
  begin: () => element().begin(),

  /** All that could be found on the page afterwards, beside the settings that the fuzz itself gives. */
  left() {
    const { host } = element();
    const plain = host.cloneNode(true) as HTMLElement;
    for (const name of Object.keys(SETTINGS)) plain.removeAttribute(name);
    return {
      tag: plain.outerHTML,
      properties: Reflect.ownKeys(host).map(String),
      globals: Object.getOwnPropertyNames(window),
      page: document.body.querySelectorAll('*').length,
      cookie: document.cookie,
      // what a ticked box keeps is kept under two names of the element’s own
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
