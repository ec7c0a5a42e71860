/** Whether text can be read on its ground, in both colour schemes (place.md §7). */
import { readSettings } from '../../../host/attributes.ts';
import { tokens } from '../../../styles/tokens.styles.ts';
import { note, ok, problem, type Finding } from '../finding.ts';
import { cardOf, type MapElement, type Named, type Scene } from '../scene.ts';
import { contrast, Palette } from './colours.ts';

/** A pair of colours that is hard to read. */
export interface PaleText {
  /** What it is, as `secondary text` or `the part “button-primary”`. Never the text itself. */
  readonly what: string;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
}

/** What was measured of one element. */
export interface ContrastFacts {
  readonly name: string;
  /** The lowest contrast of all; `null`: nothing could be measured. */
  readonly lowest: number | null;
  readonly pale: readonly PaleText[];
}

/** WCAG 2.2, 1.4.3, for text of any size. */
const ENOUGH = 4.5;
const PROPERTIES = ['surface', 'text', 'muted', 'border', 'accent'].map((name) => `--connection-map-${name}`);
/** Text on its ground, by the private names of styles/tokens.styles.ts. */
const PAIRS = [
  ['text (--connection-map-text)', '--t', '--s'],
  ['secondary text (--connection-map-muted)', '--m', '--s'],
  ['links', '--ink', '--s'],
  ['text on the main button', '--on', '--ink'],
] as const;

/** Judges one element. */
export function judgeContrast({ name, lowest, pale }: ContrastFacts): Finding[] {
  if (lowest === null)
    return [
      note(
        `The colours of ${name} could not be measured in this browser.`,
        'It is not known whether everyone can read the text.',
        'Check again in another browser.',
      ),
    ];
  if (!pale.length) return [ok(`Text of ${name} has a contrast of ${lowest.toFixed(1)} or more, in light and dark.`)];
  return pale.map(({ what, scheme, ratio }) =>
    problem(
      `In ${scheme}, ${what} of ${name} has a contrast of ${ratio.toFixed(1)}, and needs ${ENOUGH}.`,
      'Parents with weak eyes, or in the sun, cannot read it.',
      'Change the --connection-map- colours or the ::part() rule of the page, or take them away: the element’s own colours are readable. With light-dark() a colour can differ in both: --connection-map-text: light-dark(#222, #eee)',
    ),
  );
}

/** A card of nothing but colours, with those that the page gave the element, in one scheme. */
function swatchOf(element: MapElement, scheme: string, bench: ShadowRoot): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens];
  const card = document.createElement('div');
  card.className = 'card';
  root.append(card);
  const given = getComputedStyle(element);
  for (const name of PROPERTIES) host.style.setProperty(name, given.getPropertyValue(name) || 'initial');
  host.style.setProperty('color-scheme', scheme);
  host.style.setProperty('display', 'none');
  bench.append(host);
  return card;
}

/** The pairs of colours that all text is drawn with, in one scheme. */
function measurePairs(
  element: MapElement,
  scheme: PaleText['scheme'],
  bench: ShadowRoot,
  palette: Palette,
): PaleText[] {
  const card = swatchOf(element, scheme, bench);
  const colourOf = (name: string) => {
    card.style.setProperty('color', `var(${name})`);
    return getComputedStyle(card).color;
  };
  // the card lies over the page
  const page = scheme === 'dark' ? '#000' : '#fff';
  const measured = PAIRS.map(([what, text, ground]) => {
    const under = [{ colour: page }, { colour: colourOf('--s') }, { colour: colourOf(ground) }];
    const over = [...under, { colour: colourOf(text) }];
    return { what, scheme, ratio: contrast(palette.blend(over), palette.blend(under)) };
  });
  (card.getRootNode() as ShadowRoot).host.remove();
  return measured;
}

/** Words on a ground; those in a drawing have colours of another kind. */
const hasText = (one: Element) =>
  one instanceof HTMLElement &&
  [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());

/** From the card to an element. */
function pathTo(one: Element, card: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = one; at && card.contains(at); at = at.parentElement) path.unshift(at);
  return path;
}

/** What is drawn now, which `::part()` rules of the page may change. A picture as a ground cannot be measured. */
function measureDrawn(card: HTMLElement, palette: Palette): PaleText[] {
  const scheme = palette.blend([{ colour: getComputedStyle(card).backgroundColor }])[1] > 127 ? 'light' : 'dark';
  const parts = [...card.querySelectorAll('[part]')].filter((one) => one.getClientRects().length);
  return parts.flatMap((part) =>
    [part, ...part.querySelectorAll('*')].filter(hasText).flatMap((one) => {
      const layers = pathTo(one, card).map((at) => getComputedStyle(at));
      if (layers.some(({ backgroundImage }) => backgroundImage !== 'none')) return [];
      const under = layers.map(({ backgroundColor, opacity }) => ({
        colour: backgroundColor,
        opacity: Number(opacity),
      }));
      const { color, opacity } = layers.at(-1)!;
      const over = [...under, { colour: color, opacity: Number(opacity) }];
      const ratio = contrast(palette.blend(over), palette.blend(under));
      return [{ what: `the part “${part.getAttribute('part')}”`, scheme, ratio } as const];
    }),
  );
}

function factsOf(named: Named, bench: ShadowRoot, palette: Palette): ContrastFacts {
  const { element, name } = named;
  const card = cardOf(named)!;
  if (!palette.isTrue || matchMedia('(forced-colors: active)').matches) return { name, lowest: null, pale: [] };
  const { theme } = readSettings({ theme: element.theme }, () => {});
  const schemes = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  const all = [
    ...schemes.flatMap((scheme) => measurePairs(element, scheme, bench, palette)),
    ...measureDrawn(card, palette),
  ];
  const pale = all.filter(({ ratio }) => ratio < ENOUGH);
  return {
    name,
    lowest: Math.min(...all.map(({ ratio }) => ratio)),
    pale: pale.filter(
      ({ what, scheme }, i) => pale.findIndex((one) => one.what === what && one.scheme === scheme) === i,
    ),
  };
}

/** Looks at each element. */
export function checkContrast({ elements, bench }: Scene): Finding[] {
  const palette = new Palette();
  return elements.filter(cardOf).flatMap((named) => judgeContrast(factsOf(named, bench, palette)));
}
