/** Rules of layout that hold on every screen, measured on boxes; and what can be optional on a screen. */
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import type { Resource } from '../../src/instrument/resources.ts';
import { dirOf } from '../../src/locale/writing.ts';
import { pseudo, PSEUDO_CODES } from '../../tools/l10n/pseudo.ts';
import { allEnglish } from '../helpers/words.ts';
import { until } from './assert.ts';
import { linesOf, misfits, type Misfit } from './fits.ts';
import { plain, words, type Parent } from './parent.ts';
import { shippedTexts } from './shipped.ts';

/** Widths of the card, in px. */
export const WIDTHS = [280, 320, 360, 412, 480, 576, 640, 768, 1200];

/** A language in which a mounted element can be made to speak. */
export interface Tongue {
  readonly code: string;
  readonly isShipped: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

/** English, the other shipped languages, and the pseudo-languages. */
export async function tongues(): Promise<readonly Tongue[]> {
  const others = SHIPPED.filter((code) => code !== 'en');
  return [
    { code: 'en', isShipped: true, texts: allEnglish },
    ...(await Promise.all(
      others.map(async (code) => ({ code, isShipped: true, texts: { ...allEnglish, ...(await shippedTexts(code)) } })),
    )),
    ...PSEUDO_CODES.map((code) => ({ code, isShipped: false, texts: pseudo(code, allEnglish) })),
  ];
}

const cardOf = (root: ShadowRoot) => root.querySelector<HTMLElement>('.card')!;

/** Has a mounted element speak a language, and waits until it does. */
export async function speakIn({ element, root }: Parent, { code, isShipped, texts }: Tongue) {
  element.messages = isShipped ? null : texts;
  element.lang = code;
  await until(
    () => words(root.querySelector('.bar .link')!) === plain(texts['ui.help']!) && cardOf(root).dir === dirOf(code),
    () => `the element speaks ${code}`,
  );
}

const INTRO =
  'Welcome to our clinic. Before your first visit you may try this map, if you like. Nobody here sees it, and you can stop at any time.';
const HELP: readonly Resource[] = [
  { kind: 'emergency', name: 'Emergency', phone: '555' },
  { kind: 'crisis-line', name: 'Someone to talk to', phone: '+1 555 010 0123', detail: 'Day and night' },
  { kind: 'parent-line', name: 'Parent line', url: 'sms:5550100145', detail: 'Monday to Friday, 8 to 18' },
  { kind: 'abuse-line', name: 'Safe at home', url: 'https://www.safe-at-home.example/help' },
  { kind: 'clinic', name: 'Riverside parent groups', detail: 'Mondays at ten, Room 4.', phone: '+1 555 010 0142' },
];

/** Adds all that a page can add to a screen: its welcome, its help, the badge. */
export async function addPieces({ element, root }: Parent) {
  element.insertAdjacentHTML('beforeend', `<p slot="intro">${INTRO}</p>`);
  element.sandbox = true;
  element.resources ??= HELP;
  await until(
    () => root.querySelector('.badge') && (!root.querySelector('.care .tight p') || root.querySelector('.care .slot')),
    () => 'the badge and the page’s help are there',
  );
}

/** Sets the width of the card in px. The page itself stays wider. */
export function widen({ element }: Parent, width: number) {
  element.style.setProperty('--connection-map-max-width', 'none');
  element.style.width = `${width}px`;
}

const seen = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => !one.closest('.unseen') && one.checkVisibility({ visibilityProperty: true }),
  );
const quote = (element: Element) => `“${words(element).slice(0, 40)}”`;
const em = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
const middle = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
};

/** How many lines the words of an element take. */
function lineCount(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const middles = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top, bottom }) => top + bottom);
  const apart = em(element);
  return middles.filter((one, i) => !middles.slice(0, i).some((other) => Math.abs(one - other) < apart)).length;
}

/** The least width of a heading that takes several lines, in em of the card. */
const NARROWEST = 8;
function* narrowHeadings(root: ShadowRoot): Iterable<Misfit> {
  const least = NARROWEST * em(cardOf(root));
  for (const element of seen(root, '[role=heading]')) {
    const { width } = element.getBoundingClientRect();
    if (width < least && lineCount(element) > 1)
      yield { what: `${quote(element)} is only ${Math.round(width)} px wide`, element };
  }
}

/** The least size of what is pressed, in em of the card: 44 px. */
const TARGET = 2.75;
function* smallTargets(root: ShadowRoot): Iterable<Misfit> {
  const least = TARGET * em(cardOf(root)) - 0.5;
  for (const element of seen(root, 'button, a, summary, label')) {
    const { width, height } = element.getBoundingClientRect();
    if (width < least || height < least)
      yield { what: `${quote(element)} is ${Math.round(width)} by ${Math.round(height)} px`, element };
  }
}

/** What stands beside each other in one row, and what stays on one line. Languages in which nobody reads may be longer. */
function* brokenRows(root: ShadowRoot): Iterable<Misfit> {
  for (const row of seen(root, '.bar, .nav')) {
    const parts = [...row.children].filter((one) => !one.matches('p, .check'));
    if (parts.some((one) => Math.abs(middle(one) - middle(parts[0]!)) > 2))
      yield { what: `${quote(row)} takes several rows`, element: row };
  }
  const most = TARGET * em(cardOf(root)) + 1.5;
  for (const bar of seen(root, '.bar'))
    if (bar.clientHeight > most) yield { what: `${quote(bar)} is ${bar.clientHeight} px high`, element: bar };
  for (const element of seen(root, '#count, .badge, .nav button'))
    if (lineCount(element) > 1) yield { what: `${quote(element)} takes several lines`, element };
}

/** The dots of the trail stand beyond its end; they keep clear of the count. */
const CLEAR_OF_COUNT = 8;
function* crowdedTrail(root: ShadowRoot): Iterable<Misfit> {
  const count = root.querySelector('#count')?.getBoundingClientRect();
  const dots = [...root.querySelectorAll('.trail circle')].map((dot) => dot.getBoundingClientRect());
  if (!count || !dots.length) return;
  const gap = Math.min(...dots.map(({ left, right }) => Math.max(count.left - right, left - count.right)));
  if (gap < CLEAR_OF_COUNT) yield { what: `the trail ends ${Math.round(gap)} px before the count` };
}

/** A line of text is not drawn higher than this, in em. The boxes of some fonts are: those for Chinese have 1.45 em. */
const TALLEST = 1.25;
function drawnOf(line: DOMRect, size: number): { top: number; bottom: number } {
  const spare = Math.max(0, line.height - TALLEST * size) / 2;
  return { top: line.top + spare, bottom: line.bottom - spare };
}

/** Words that touch a line drawn above or below them. A pill is drawn tightly. */
const CLEAR_OF_LINE = 2.5;
function* wordsAtEdges(root: ShadowRoot): Iterable<Misfit> {
  const ruled = seen(root, '.card *').flatMap((element) => {
    const { display, borderTopWidth, borderBottomWidth } = getComputedStyle(element);
    const [top, bottom] = [borderTopWidth, borderBottomWidth].map(parseFloat);
    return (top! > 0 || bottom! > 0) && display !== 'inline' && !element.matches('.badge, input')
      ? [{ element, box: element.getBoundingClientRect(), top: top!, bottom: bottom! }]
      : [];
  });
  for (const { of, box } of linesOf(root)) {
    const drawn = drawnOf(box, em(of));
    for (const { element, box: edge, top, bottom } of ruled) {
      if (!element.contains(of)) continue;
      const isNear =
        (top > 0 && drawn.top - edge.top - top < CLEAR_OF_LINE) ||
        (bottom > 0 && edge.bottom - bottom - drawn.bottom < CLEAR_OF_LINE);
      if (isNear) yield { what: `${quote(of)} touches the line of ${element.localName}.${element.className}`, element };
    }
  }
}

/** A button within a sentence makes its line as high as itself. */
function* buttonsInText(root: ShadowRoot): Iterable<Misfit> {
  for (const element of seen(root, 'p button'))
    if (words(element.closest('p')!) !== words(element)) yield { what: `${quote(element)} is within a text`, element };
}

/** A heading of a deeper level before the title. */
function* deepHeadings(root: ShadowRoot): Iterable<Misfit> {
  const headings = seen(root, '[role=heading]');
  const top = Math.min(...headings.map(({ ariaLevel }) => Number(ariaLevel)));
  const [element] = headings;
  if (element && Number(element.ariaLevel) > top) yield { what: `${quote(element)} is deeper than the title`, element };
}

/** Faults of layout of what is shown, at the present width. */
export function faults(parent: Parent, { isShipped }: Tongue): readonly string[] {
  const { root } = parent;
  const found = [
    ...misfits(parent),
    ...narrowHeadings(root),
    ...smallTargets(root),
    ...crowdedTrail(root),
    ...wordsAtEdges(root),
    ...buttonsInText(root),
    ...deepHeadings(root),
  ];
  if (isShipped) found.push(...brokenRows(root));
  return found.map(({ what }) => what);
}

/** Where an arrow that is drawn with two borders of a pseudo-element points: −1 is left, 1 is right. */
function pointsTo(style: CSSStyleDeclaration): number {
  const [top, right, bottom, left] = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) =>
    parseFloat(style[`border${side}Width`]),
  );
  const { a, c } = new DOMMatrix(style.transform);
  return Math.round(Math.sign(a * (right! - left!) + c * (bottom! - top!)) * Math.hypot(a, c) * 10) / 10;
}

/** Arrows and drawings that do not follow the direction of the text. */
export function unmirrored({ root }: Parent): readonly string[] {
  const card = cardOf(root);
  const isMirrored = card.dir === 'rtl';
  const forward = isMirrored ? -1 : 1;
  const arrows = seen(root, '.card :not(input)').flatMap((element) =>
    ['::before', '::after'].flatMap((which) => {
      const style = getComputedStyle(element, which);
      const borders = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
      const isArrow = style.content !== 'none' && borders.filter((one) => parseFloat(one) > 0).length === 2;
      if (!isArrow || style.transform === 'none') return [];
      const way = pointsTo(style);
      // up and down is where a fold opens
      return Math.abs(way) < 0.5 || Math.sign(way) === forward ? [] : [`the arrow of ${quote(element)} points back`];
    }),
  );
  const drawings = [...card.querySelectorAll(':not(svg) > svg')]
    .filter((one) => one.checkVisibility())
    .filter((one) => new DOMMatrix(getComputedStyle(one).transform).a !== forward)
    .map((one) => `the drawing ${one.getAttribute('class')} is not mirrored`);
  return [...arrows, ...drawings];
}

/** Rules with `:hover` that hold where nothing hovers: a finger that has tapped would leave its mark. */
const hoverRules = (rules: CSSRuleList, isGuarded = false): readonly string[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return !isGuarded && /:hover/.test(rule.selectorText) ? [rule.selectorText] : [];
    if (!(rule instanceof CSSGroupingRule)) return [];
    const guards = rule instanceof CSSMediaRule && rule.conditionText.includes('(hover: hover)');
    return hoverRules(rule.cssRules, isGuarded || guards);
  });

/** The sheets that were found to be sound. Most screens have the same ones. */
const sound = new WeakSet<CSSStyleSheet>();

/** What moves by itself, or keeps a mark after a tap, on any screen. */
export function restless({ root }: Parent): readonly string[] {
  const found: string[] = [];
  for (const sheet of root.adoptedStyleSheets) {
    if (sound.has(sheet)) continue;
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    found.push(...(text.match(/\b(transition|animation|@keyframes|scroll-behavior|view-transition)[^;]*/g) ?? []));
    found.push(...hoverRules(sheet.cssRules).map((selector) => `${selector} also where nothing hovers`));
    if (!found.length) sound.add(sheet);
  }
  const inline = root.querySelectorAll('style, [style], animate, animateTransform, animateMotion, set').length;
  if (inline) found.push(`${inline} nodes with a style or a motion of their own`);
  return found;
}
