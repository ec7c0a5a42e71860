import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PLACES, SHEETS } from '../../demo/lab/hosts.mjs';
import { tour } from '../helpers/hosts.ts';
import { usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Widths of the element, as narrow as a phone and as wide as a column. */
const WIDTHS = [320, 700];
/** Edges may differ by so much, in px. */
const NEAR = 0.5;

interface Box {
  readonly name: string;
  readonly isSeen: boolean;
  /** Edges of the element, then of the words in it, from the corner of the host element. */
  readonly edges: readonly number[];
}

/**
 * Runs in the page: every element of the shadow root with its box and that of its words, at widths. Font and width are not
 * the page’s here, since those it may choose.
 */
function boxesAt(widths: readonly number[]): Box[] {
  const host = document.querySelector('connection-map')!;
  const { style } = document.getElementById('column')!;
  host.style.setProperty('font-family', 'sans-serif', 'important');
  const found: Box[] = [];
  for (const width of widths) {
    for (const [property, value] of Object.entries({
      width: `${width}px`,
      padding: '0',
      border: '0',
      'max-width': 'none',
    }))
      style.setProperty(property, value, 'important');
    const corner = host.getBoundingClientRect();
    for (const one of [host, ...host.shadowRoot!.querySelectorAll('*')]) {
      const words = document.createRange();
      words.selectNodeContents(one);
      const edges = [one, words].flatMap((what) => {
        const { left, top, right, bottom, width, height } = what.getBoundingClientRect();
        // what draws nothing is nowhere
        if (!width && !height) return [0, 0, 0, 0];
        return [left - corner.left, top - corner.top, right - corner.left, bottom - corner.top];
      });
      const name = `${width} px: ${one.localName}.${one.getAttribute('class') ?? ''} “${one.textContent!.trim().slice(0, 30)}”`;
      found.push({ name, isSeen: one.checkVisibility({ visibilityProperty: true }), edges });
    }
  }
  return found;
}

type Drawn = Map<string, Box[]>;

async function drawn(parent: Parent): Promise<Drawn> {
  const stops: Drawn = new Map();
  await tour(parent, async (stop) => {
    stops.set(stop, await parent.page.evaluate(boxesAt, WIDTHS));
  });
  return stops;
}

/** What is not where it is on the neutral page, or is seen on one of them alone. */
function differences(boxes: readonly Box[], neutral: readonly Box[]): string[] {
  if (boxes.length !== neutral.length) return [`${boxes.length} elements, not ${neutral.length}`];
  return boxes.flatMap((box, i) => {
    const other = neutral[i]!;
    const isNear = box.edges.every((edge, side) => Math.abs(edge - other.edges[side]!) <= NEAR);
    if (isNear && box.isSeen === other.isSeen) return [];
    return [
      `${box.name} is at ${box.edges.map(Math.round).join(' ')}, not at ${other.edges.map(Math.round).join(' ')}`,
    ];
  });
}

describe('every box in the element is where it is on a neutral page', { concurrency: 2 }, () => {
  const open = usePages();
  const at = (id: string) => open({ path: `/demo/lab/${id}`, width: 1200 });
  let neutral: Promise<Drawn> | undefined;
  const onNeutral = async () => {
    const parent = await open({ path: '/demo/lab/neutral', width: 1200 });
    const stops = await drawn(parent);
    await parent.close();
    return stops;
  };

  const ids = [...SHEETS, ...PLACES.filter(({ id }) => ['flex-row', 'middle', 'tab'].includes(id))];
  for (const { id, what } of ids) {
    it(`${id}: ${what}`, async () => {
      const parent = await at(id);
      if (id === 'tab') await parent.page.click('button');
      const stops = await drawn(parent);
      for (const [stop, boxes] of await (neutral ??= onNeutral())) {
        assert.deepEqual(differences(stops.get(stop)!, boxes).slice(0, 5), [], stop);
      }
      await parent.close();
    });
  }
});
