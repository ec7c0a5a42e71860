/**
 * Computes the visible colours that need contrast: text (WCAG 2.2, 1.4.3), the edges of controls and their states, and
 * meaningful parts of drawings (1.4.11).
 */
import { words } from './helpers.ts';

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const NONE: Colour = [0, 0, 0, 0];
const PAPER: Colour = [255, 255, 255, 1];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** Converts a computed colour in any notation. */
function toColour(value: string): Colour {
  let colour = known.get(value);
  if (!colour) {
    if (!CSS.supports('color', value)) throw new Error(`“${value}” is not a colour`);
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

const withOpacity = ([red, green, blue, opacity]: Colour, by: number): Colour => [red, green, blue, opacity * by];

/** Composites one colour over another. */
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

/** The WCAG contrast ratio of two opaque colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const holderOf = (element: Element) => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** The visible colour of a paint on an element: composited over all backgrounds, with all opacities applied. */
function seenOn(element: Element, colour: Colour = NONE): Colour {
  let seen = colour;
  for (let at: Element | undefined = element; at; at = holderOf(at)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (backgroundImage !== 'none') throw new Error(`The background of ${name(at)} is not a single colour`);
    seen = withOpacity(over(seen, toColour(backgroundColor)), Number(opacity));
  }
  return over(seen, PAPER);
}

/** The combined opacity of an element and its ancestors below `holder`. */
function opacityOf(element: Element, holder: Element): number {
  let opacity = 1;
  for (let at = element; at !== holder; at = holderOf(at)!) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** Two adjacent colours and their required contrast. */
export interface Pair {
  /** Text, focus ring, or the name of a listed edge or line. */
  readonly kind: string;
  /** A description of the place. */
  readonly what: string;
  readonly least: 4.5 | 3;
  /** Returns the current colours. */
  readonly colours: () => readonly [front: Colour, ground: Colour];
}

const name = (element: Element) => {
  const classes = [...element.classList].map((one) => `.${one}`).join('');
  return `${element.localName}${classes} “${words(element).slice(0, 30)}”`;
};

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen');

/** Large text by WCAG: 24 px, or 14 pt bold. */
const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration) =>
  parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);

/** The pairs of all visible text. */
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

/** A visual edge that identifies a control, its state or a scale: a property of an element or pseudo-element. */
export interface Edge {
  readonly what: string;
  readonly of: string;
  readonly drawn?: '::before' | '::after';
  readonly by: 'border-top' | 'border-bottom' | 'border-left' | 'box-shadow' | 'color' | 'outline';
  /** The minimum width in px. */
  readonly width?: number;
  /** The adjacent colour: around the element, or the background of the element. */
  readonly from: readonly ('round' | 'in')[];
}

/** The colour of an edge; transparent if it is missing or too thin. */
function colourBy(style: CSSStyleDeclaration, { by, width = 1 }: Pick<Edge, 'by' | 'width'>): Colour {
  if (style.content === 'none') return NONE;
  if (by === 'color') return toColour(style.color);
  if (by === 'box-shadow') return toColour(/^\w+\(.*?\)/.exec(style.boxShadow)?.[0] ?? 'transparent');
  const [line, px, colour] = ['style', 'width', 'color'].map((part) => style.getPropertyValue(`${by}-${part}`));
  return line !== 'none' && parseFloat(px!) >= width ? toColour(colour!) : NONE;
}

/** The pairs of all visible edges. */
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
            return [seenOn(ground, withOpacity(colour, opacityOf(element, ground))), seenOn(ground)];
          },
        };
      }),
    ),
  );
}

/** The pairs of all focus rings, each while it is focused. The ring of an answer is around its row. */
export function focusPairs(root: ShadowRoot): Pair[] {
  // Elements behind a modal dialog cannot be focused.
  const within = root.querySelector('dialog') ?? root;
  return [...within.querySelectorAll<HTMLElement>('button, summary, a, input')].filter(isSeen).map((control) => {
    const row = control.closest('label');
    const ground = holderOf(row ?? control)!;
    return {
      kind: 'focus ring',
      what: `round ${name(row ?? control)}`,
      least: 3,
      colours: () => {
        // An element that is already focused would not change to a visible focus.
        control.blur();
        control.focus({ preventScroll: true, focusVisible: true });
        const style = row ? getComputedStyle(control.nextElementSibling!, '::after') : getComputedStyle(control);
        return [seenOn(ground, colourBy(style, { by: 'outline', width: 2 })), seenOn(ground)];
      },
    };
  });
}

/** A meaningful part of a drawing. */
export interface Line {
  readonly what: string;
  readonly of: string;
  readonly by: 'fill' | 'stroke';
  /** What it is drawn on: selectors of shapes in the drawing, or `ground` for the background of the drawing. */
  readonly on: readonly string[];
}

function paintOf(shape: Element, by: Line['by'], holder: Element): Colour {
  const style = getComputedStyle(shape);
  const value = style.getPropertyValue(by);
  const opacity = Number(style.getPropertyValue(`${by}-opacity`)) * opacityOf(shape, holder);
  return value === 'none' ? NONE : withOpacity(toColour(value), opacity);
}

/** The pairs of all visible lines. */
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
