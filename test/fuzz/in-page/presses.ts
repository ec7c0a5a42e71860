/**
 * Runs in the page: random acts on one element, by `click()` as assistive technology does, and by scripts of the page.
 */
import type { Chance } from './chance.ts';
import { task, type Element } from './element.ts';

type Act = (element: Element, chance: Chance) => void;

const KEYS = ['Enter', ' ', 'Escape', 'ArrowDown', 'ArrowLeft', 'Tab', 'Backspace', 'x'];
/** Attribute → valid and invalid values; `null` removes the attribute. */
export const SETTINGS: Readonly<Record<string, readonly (string | null)[]>> = {
  'age-band': ['infant', 'teen', 'toddler', 'baby', '', null, null],
  theme: ['dark', 'light', 'auto', 'sepia', null],
  'heading-level': ['1', '3', '6', '7', 'x', null],
  remember: ['ask', 'none', 'always', null],
  share: ['snapshot', 'answers', 'none', 'all', null],
  'share-with': ['A clinic', ' ', null],
  kiosk: ['', 'false', null, null],
  sandbox: ['', 'false', null],
};
const PROPERTIES = {
  'age-band': 'ageBand',
  theme: 'theme',
  'heading-level': 'headingLevel',
  remember: 'remember',
  share: 'share',
  'share-with': 'shareWith',
  kiosk: 'kiosk',
  sandbox: 'sandbox',
} as const;

const click = (target: HTMLElement | undefined) => target?.click();

/** A pointer click, single or the second of a double click. */
function point({ all }: { all: HTMLElement[] }, chance: Chance) {
  const detail = chance.next() < 0.7 ? 1 : 2;
  chance.of(all)?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }));
}

/** Acts with their weights. Continuing is most frequent, so that all screens are reached. */
const ACTS: readonly (readonly [often: number, act: Act])[] = [
  [30, (element, chance) => click(chance.of(element.all('.choice input')))],
  [30, (element) => click(element.one('.go'))],
  [6, (element, chance) => click(chance.of(element.all('button:not(.go, .bar .link)')))],
  [6, (element, chance) => click(chance.of(element.all('.turn, .row.fold .link, .peek .link')))],
  [0.2, (element) => click(element.all('.bar .link')[1])],
  [5, (element, chance) => click(chance.of(element.all('summary')))],
  [4, (element, chance) => point({ all: element.all('.choice, .choice span') }, chance)],
  [1, (element, chance) => click(chance.of(element.all('input[type=checkbox]')))],
  [2, (element) => click(element.one('.bar .link'))],
  [2, (element) => click(element.one('.nav .link'))],
  [
    5,
    (element, chance) =>
      chance
        .of(element.all('*'))
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: chance.of(KEYS)!, bubbles: true, composed: true })),
  ],
  [2, (element, chance) => chance.of(element.all('button, input, summary, [tabindex]'))?.focus()],
  [1, ({ host }) => host.start()],
  [0.2, ({ host }) => host.reset()],
  [2, ({ host }) => host.remove()],
  [3, ({ host }, chance) => chance.of(document.querySelectorAll('main'))!.append(host)],
  [
    2,
    ({ host }, chance) => {
      const name = chance.of(Object.keys(SETTINGS))!;
      const value = chance.of(SETTINGS[name]!)!;
      if (value === null) host.removeAttribute(name);
      else host.setAttribute(name, value);
    },
  ],
  [
    1,
    ({ host }, chance) => {
      const name = chance.of(Object.keys(SETTINGS))! as keyof typeof PROPERTIES;
      (host as unknown as Record<string, unknown>)[PROPERTIES[name]] = chance.of(SETTINGS[name]!);
    },
  ],
];
const ALL = ACTS.reduce((sum, [often]) => sum + often, 0);

function oneAct(chance: Chance): Act {
  let left = chance.next() * ALL;
  return ACTS.find(([often]) => (left -= often) < 0)![1];
}

/** Applies random acts, with random pauses for rendering. Returns how often each screen was shown. */
export async function pressAtRandom(element: Element, chance: Chance, acts: number): Promise<Record<string, number>> {
  const shown: Record<string, number> = {};
  for (let i = 0; i < acts; i++) {
    oneAct(chance)(element, chance);
    const pause = chance.next();
    if (pause < 0.75) await element.host.updateComplete;
    if (pause < 0.1) await task();
    shown[element.screen ?? 'none'] = (shown[element.screen ?? 'none'] ?? 0) + 1;
  }
  if (!element.host.isConnected) document.querySelector('main')!.append(element.host);
  return shown;
}
