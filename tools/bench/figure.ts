/**
 * 1,000 maps with their six strips drawn as path data, against a bare loop that writes numbers until it has as many
 * characters: what is over 1 is the geometry.
 */
import type { Place } from '../../src/results/results.ts';
import { drawMap, stripEnds } from '../../src/components/figure/geometry.ts';
import { oneOf, ratioOf, seeded } from './measure.ts';
import { times, type Row } from './table.ts';

const MAPS = 1000;
const ROUNDS = 20;
const PARTS = 6;

const random = seeded();

/** A part: of four answers or of three, as the scoring places it, and now and then of too few. */
function place(): Place {
  const isOpen = random(12) === 0;
  const [steps, half] = oneOf(random, [
    [16, 11],
    [12, 12],
  ] as const);
  return { score: isOpen ? null : (100 * random(steps + 1)) / steps, half };
}

/** All that the results draw of the places. Gives the characters of it. */
function draw(places: readonly Place[]): string {
  const { sheets, relief, rings, rays, open, mist } = drawMap(places);
  const ends = places.flatMap(stripEnds);
  return [...sheets, ...relief, ...rings, rays, open, ...mist, ...ends].join(' ');
}

/** The baseline: each number is one product, rounded and joined as a path’s are. */
function writeNumbers(characters: number): string {
  const numbers: number[] = [];
  for (let left = characters, i = 0; left > 0; i++) {
    const number = Math.round((i * 7.3) % 1000);
    numbers.push(number);
    left -= number < 10 ? 2 : number < 100 ? 3 : 4;
  }
  return numbers.join(' ');
}

/** The line of the table. */
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
