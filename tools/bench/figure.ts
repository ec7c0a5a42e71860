/**
 * Draws 1,000 maps with their strips as path data, relative to a loop that only writes numbers of the same total
 * length. The part above 1 is the cost of the geometry.
 */
import type { Place } from '../../src/results/parts.ts';
import { drawMap, stripEnds } from '../../src/components/figure/geometry.ts';
import { oneOf, ratioOf, seeded } from './measure.ts';
import { times, type Row } from './table.ts';

const MAPS = 1000;
const ROUNDS = 20;
const PARTS = 6;

const random = seeded();

/** A random part with four or three answers, or sometimes too few. */
function place(): Place {
  const isOpen = random(12) === 0;
  const [steps, half] = oneOf(random, [
    [16, 11],
    [12, 12],
  ] as const);
  return { score: isOpen ? null : (100 * random(steps + 1)) / steps, half };
}

/** Draws everything that the results draw. Returns the number of characters. */
function draw(places: readonly Place[]): string {
  const { sheets, relief, rings, rays, open, mist } = drawMap(places);
  const ends = places.flatMap(stripEnds);
  return [...sheets, ...relief, ...rings, rays, open, ...mist, ...ends].join(' ');
}

/** The baseline: each number is one product, rounded and joined as in a path. */
function writeNumbers(characters: number): string {
  const numbers: number[] = [];
  for (let left = characters, i = 0; left > 0; i++) {
    const number = Math.round((i * 7.3) % 1000);
    numbers.push(number);
    left -= number < 10 ? 2 : number < 100 ? 3 : 4;
  }
  return numbers.join(' ');
}

/** The row of the report. */
export function figureRow(): Row {
  const maps = Array.from({ length: MAPS }, () => Array.from({ length: PARTS }, place));
  const lengths = maps.map((places) => draw(places).length);
  const full = () => maps.reduce((sum, places) => sum + draw(places).length, 0);
  const bare = () => lengths.reduce((sum, length) => sum + writeNumbers(length).length, 0);
  return {
    what: `${MAPS.toLocaleString('en')} maps drawn, against as many characters of bare numbers`,
    element: '',
    against: '',
    value: times(ratioOf(full, bare, ROUNDS)),
    limit: '',
    isOver: false,
  };
}
