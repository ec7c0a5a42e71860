/**
 * Colours as a reader sees them, and where they have to stand out: text (WCAG 2.2, 1.4.3), what a control and its state
 * are known by, and what of a drawing carries meaning (1.4.11).
 */
import { words } from './helpers.ts';

/** Red, green and blue of 255, opacity of 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const NONE: Colour = [0, 0, 0, 0];
const PAPER: Colour = [255, 255, 255, 1];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** A computed colour in any notation, as a screen shows it. */
function toColour(value: string): Colour {
  let colour = known.get(value);
  if (!colour) {
    if (!CSS.supports('color', value)) throw new Error(`“${value}” is no colour`);
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data;
    colour = [red!, green!, blue!, opacity! / 255];
    known.set(value, colour);
  }
  return colour;
}

/** An opaque colour as `#rrggbb`. */
export const toHex = ([red, green, blue]: Colour) =>
  `#${[red, green, blue].map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

const thinned = ([red, green, blue, opacity]: Colour, by: number): Colour => [red, green, blue, opacity * by];

/** One colour painted over another. */
function over(top: Colour, under: Colour): Colour {
  const share = under[3] * (1 - top[3]);
  const opacity = top[3] + share;
  const mixed = (i: 0 | 1 | 2) => opacity && (top[i] * top[3] + under[i] * share) / opacity;
  return [mixed(0), mixed(1), mixed(2), opacity];
}

const luminance = ([red, green, blue]: Colour) => {
  const linear = (value: number) => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** Contrast as WCAG counts it, 1 … 21, of two opaque colours. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const holderOf = (element: Element) => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** What is seen where a colour is painted on an element’s ground: over all that lies behind, thinned by all opacities. */
function seenOn(element: Element, colour: Colour = NONE): Colour {
  let seen = colour;
  for (let at: Element | undefined = element; at; at = holderOf(at)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (backgroundImage !== 'none') throw new Error(`The ground of ${name(at)} is not one colour`);
    seen = thinned(over(seen, toColour(backgroundColor)), Number(opacity));
  }
  return over(seen, PAPER);
}

/** How much of what an element paints comes through, up to one that holds it. */
function opacityOf(element: Element, holder: Element): number {
  let opacity = 1;
  for (let at = element; at !== holder; at = holderOf(at)!) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** Two colours that lie side by side, and how far apart they have to be. */
export interface Pair {
  /** Text, the ring of the focus, or what is listed. */
  readonly kind: string;
  /** Where, in words. */
  readonly what: string;
  readonly least: 4.5 | 3;
  /** As they are now. */
  readonly colours: () => readonly [front: Colour, ground: Colour];
}

const name = (element: Element) => {
  const classes = [...element.classList].map((one) => `.${one}`).join('');
  return `${element.localName}${classes} “${words(element).slice(0, 30)}”`;
};

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen');

/** WCAG’s large text: 24 px, or 14 pt in bold. */
const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration) =>
  parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);

/** All text that is seen. */
export function textPairs(root: ShadowRoot): Pair[] {
  const owners = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (nodeValue?.trim() && parentElement) owners.add(parentElement);
  }
  return [...owners].filter(isSeen).map((element) => {
    const style = getComputedStyle(element);
    return {
      kind: 'text',
      what: name(element),
      least: isLarge(style) ? 3 : 4.5,
      colours: () => [seenOn(element, toColour(style.color)), seenOn(element)],
    };
  });
}

/** What a control, its state or a scale is known by: a property of an element, or of what is drawn before or after it. */
export interface Edge {
  readonly what: string;
  readonly of: string;
  readonly drawn?: '::before' | '::after';
  readonly by: 'border-top' | 'border-bottom' | 'border-left' | 'box-shadow' | 'color' | 'outline';
  /** In px, at least. */
  readonly width?: number;
  /** What it stands out from: what is round the element, or the element’s own ground. */
  readonly from: readonly ('round' | 'in')[];
}

/** Its colour; none where it is not there, or too thin. */
function colourBy(style: CSSStyleDeclaration, { by, width = 1 }: Pick<Edge, 'by' | 'width'>): Colour {
  if (style.content === 'none') return NONE;
  if (by === 'color') return toColour(style.color);
  if (by === 'box-shadow') return toColour(/^\w+\(.*?\)/.exec(style.boxShadow)?.[0] ?? 'transparent');
  const [line, px, colour] = ['style', 'width', 'color'].map((part) => style.getPropertyValue(`${by}-${part}`));
  return line !== 'none' && parseFloat(px!) >= width ? toColour(colour!) : NONE;
}

/** All that is seen of some edges. */
export function edgePairs(root: ShadowRoot, edges: readonly Edge[]): Pair[] {
  return edges.flatMap((edge) =>
    [...root.querySelectorAll(edge.of)].filter(isSeen).flatMap((element) =>
      edge.from.map((from): Pair => {
        const ground = from === 'in' ? element : holderOf(element)!;
        return {
          kind: edge.what,
          what: `${from} ${name(element)}`,
          least: 3,
          colours: () => {
            const colour = colourBy(getComputedStyle(element, edge.drawn), edge);
            return [seenOn(ground, thinned(colour, opacityOf(element, ground))), seenOn(ground)];
          },
        };
      }),
    ),
  );
}

/** The rings of what can have the focus, each while it has it; that of an answer goes round its row. */
export function focusPairs(root: ShadowRoot): Pair[] {
  // what lies behind a dialog cannot have it
  const within = root.querySelector('dialog') ?? root;
  return [...within.querySelectorAll<HTMLElement>('button, summary, a, input')].filter(isSeen).map((control) => {
    const row = control.closest('label');
    const ground = holderOf(row ?? control)!;
    return {
      kind: 'ring of the focus',
      what: `round ${name(row ?? control)}`,
      least: 3,
      colours: () => {
        // what has the focus already would keep it as it is
        control.blur();
        control.focus({ preventScroll: true, focusVisible: true });
        const style = row ? getComputedStyle(control.nextElementSibling!, '::after') : getComputedStyle(control);
        return [seenOn(ground, colourBy(style, { by: 'outline', width: 2 })), seenOn(ground)];
      },
    };
  });
}

/** What of a drawing carries meaning. */
export interface Line {
  readonly what: string;
  readonly of: string;
  readonly by: 'fill' | 'stroke';
  /** What it lies on: shapes of its drawing, or `ground`, which is that of the drawing. */
  readonly on: readonly string[];
}

function paintOf(shape: Element, by: Line['by'], holder: Element): Colour {
  const style = getComputedStyle(shape);
  const value = style.getPropertyValue(by);
  const opacity = Number(style.getPropertyValue(`${by}-opacity`)) * opacityOf(shape, holder);
  return value === 'none' ? NONE : thinned(toColour(value), opacity);
}

/** All that is seen of some lines. */
export function linePairs(root: ShadowRoot, lines: readonly Line[]): Pair[] {
  return lines.flatMap(({ what, of, by, on }) =>
    [...root.querySelectorAll(of)].filter(isSeen).flatMap((element) => {
      const drawing = element.closest('.map, .strip, .mark, .trail')!;
      const holder = holderOf(drawing)!;
      return on.map((under): Pair => {
        const shape = under === 'ground' ? null : drawing.querySelector(under)!;
        return {
          kind: what,
          what: `on ${under}`,
          least: 3,
          colours: () => {
            const below = seenOn(holder);
            const ground = shape ? over(paintOf(shape, 'fill', holder), below) : below;
            return [over(paintOf(element, by, holder), ground), ground];
          },
        };
      });
    }),
  );
}
