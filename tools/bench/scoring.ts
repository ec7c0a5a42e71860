/**
 * `npm run bench`: scores one million maps and reports the ratio to a bare loop that sums the same answers, both in
 * one run, medians of five rounds. A ratio, since seconds say more of the machine than of the code.
 */
import { AGE_BANDS, ITEMS, type Answer, type Answers } from '../../src/instrument/items.ts';
import { score } from '../../src/scoring/score.ts';

const MAPS = 1_000_000;
const ROUNDS = 5;

/** A small generator with a fixed seed, so that every run scores the same maps. */
let state = 1;
const random = (below: number) => (state = (state * 48271) % 2147483647) % below;

const maps = Array.from({ length: 1000 }, (_, i) => {
  const ageBand = AGE_BANDS[i % AGE_BANDS.length]!;
  const values: Answer[] = [0, 1, 2, 3, 4, 'na'];
  const answers: Answers = Object.fromEntries(ITEMS[ageBand].map(({ id }) => [id, values[random(6)]!]));
  return { ageBand, answers };
});

function time(work: (map: (typeof maps)[number]) => number): number {
  const begun = performance.now();
  let sum = 0;
  for (let i = 0; i < MAPS; i++) sum += work(maps[i % maps.length]!);
  if (!Number.isFinite(sum)) throw new Error('The work was not done.');
  return performance.now() - begun;
}

const sumOf = ({ ageBand, answers }: (typeof maps)[number]) => {
  let sum = 0;
  for (const { id } of ITEMS[ageBand]) {
    const answer = answers[id];
    if (typeof answer === 'number') sum += answer;
  }
  return sum;
};
const scored = ({ ageBand, answers }: (typeof maps)[number]) => score(answers, ageBand).suggestions.length;

const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
const rounds = Array.from({ length: ROUNDS }, () => ({ bare: time(sumOf), full: time(scored) }));
const ratio = median(rounds.map(({ full }) => full)) / median(rounds.map(({ bare }) => bare));
console.log(`${MAPS.toLocaleString('en')} maps: scoring takes ${ratio.toFixed(1)} × a bare sum of the same answers.`);
