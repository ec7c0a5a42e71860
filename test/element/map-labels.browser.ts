/**
 * The words around the map, for all worked examples and for each level at all six parts at once, in each language and at
 * each width: every part has its level, no two labels meet, and labels beside each other share a line (instrument.md §10.1).
 */
import { setViewport } from '@web/test-runner-commands';
import type { AgeBand, Answer } from '../../src/instrument/items.ts';
import { answersInOrder, answersWithSums, sumsOf } from '../helpers/answers.ts';
import { equal } from './assert.ts';
import { mountResults, words, type Answering, type Parent } from './helpers.ts';
import { speakIn, tongues, widen, WIDTHS, type Tongue } from './layout.ts';

interface Example {
  readonly id: string;
  readonly band: AgeBand;
  readonly answers: readonly Answer[];
  readonly expected: { readonly scores: Readonly<Record<string, { readonly score: number | null }>> };
}

const response = await fetch('/test/fixtures/worked-examples.json');
const examples = (await response.json()) as readonly Example[];
/** With nothing mapped there is no figure. */
const drawn = examples.filter(({ expected }) => Object.values(expected.scores).some(({ score }) => score !== null));

/** A map that has the same level everywhere: tender, on each edge, steady, strength. */
const EVEN = { tender: 3, 'tender to steady': 7, steady: 9, 'steady to a strength': 11, strength: 13 };

const MAPS: readonly (readonly [name: string, answering: Answering])[] = [
  ...drawn.map(({ id, band, answers }) => [id, { ageBand: band, answers: answersInOrder(band, answers) }] as const),
  ...Object.entries(EVEN).map(
    ([name, sum]) => [`all ${name}`, { ageBand: 'infant', answers: answersWithSums('infant', sumsOf(sum)) }] as const,
  ),
  [
    'one part alone',
    { ageBand: 'teen', answers: answersWithSums('teen', { ...sumsOf(null), 'warmth-fit': 13, repair: 12 }) },
  ],
];

let spoken: readonly Tongue[];
before(async () => {
  await setViewport({ width: 1300, height: 900 });
  document.body.style.fontFamily = 'sans-serif';
  spoken = await tongues();
});

/** The lines of text of a label, from top to bottom. */
function linesOf(label: Element): DOMRect[] {
  const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: DOMRect[] = [];
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines.filter(({ width }) => width > 1).sort((a, b) => a.top - b.top);
}

/** White space that two labels keep between them, in px. */
const GAP = 2;
const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Faults of the words around a map, at the present width. */
function faultsOf({ root }: Parent): string[] {
  const labels = Array.from({ length: 6 }, (_, i) => root.querySelector<HTMLElement>(`.fig .at-${i}`)!);
  const lines = labels.map(linesOf);
  const found: string[] = [];
  labels.forEach((label, i) => {
    const shown = [...label.querySelectorAll('.brief, .whole')].filter((one) => one.checkVisibility());
    if (shown.length !== 1 || !words(shown[0]!)) found.push(`part ${i} shows ${shown.length} levels`);
    for (let other = i + 1; other < 6; other++) {
      const both = lines[i]!.some((a) => lines[other]!.some((b) => meet(a, b)));
      if (both) found.push(`“${words(label)}” meets “${words(labels[other]!)}”`);
    }
  });
  const last = (i: number) => Math.round(lines[i]!.at(-1)!.bottom);
  const first = (i: number) => Math.round(lines[i]!.at(0)!.top);
  const line = (what: string, places: readonly number[]) => {
    if (Math.max(...places) - Math.min(...places) > 1) found.push(`${what} are not on one line: ${places.join(', ')}`);
  };
  const isWide = root.querySelector('.fig .whole')!.checkVisibility();
  if (isWide) line('the upper labels', [first(1), first(5)]);
  else line('the upper labels', [last(0), last(1), last(5)]);
  line('the lower labels', [first(2), first(4)]);
  return found;
}

describe('the words around the map', () => {
  for (const [name, answering] of MAPS) {
    it(name, async () => {
      const parent = await mountResults(answering);
      const found = new Map<string, string[]>();
      for (const tongue of spoken) {
        await speakIn(parent, tongue);
        for (const width of WIDTHS.filter((one) => one <= 768)) {
          widen(parent, width);
          for (const what of faultsOf(parent)) found.set(what, [...(found.get(what) ?? []), `${tongue.code} ${width}`]);
        }
      }
      equal([...found].map(([what, where]) => `${what}: ${where.join(', ')}`).join('\n'), '');
    });
  }
});
