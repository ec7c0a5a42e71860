/**
 * `npm run bench`: scores one million maps and reports the ratio to a bare loop that sums the same answers. A ratio,
 * since seconds say more of the machine than of the code: both take turns in one run, and the median of the rounds counts.
 */
import { AGE_BANDS, CONTEXT_QUESTIONS, ITEMS, type Answer, type Answers } from '../../src/instrument/items.ts';
import { score, type ScoreOptions } from '../../src/scoring/score.ts';

const MAPS = 1_000_000;
const ROUNDS = 20;

interface Filled {
  readonly ageBand: (typeof AGE_BANDS)[number];
  readonly answers: Answers;
  readonly options: ScoreOptions;
}

/** A small generator with a fixed seed, so that every run scores the same maps. */
let state = 1;
const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
const oneOf = <T>(list: readonly T[]): T => list[random(list.length)]!;

/** Each map has a mood, so that levels differ and all headlines come up; a few answers are missing. */
function fill(ageBand: Filled['ageBand']): Filled {
  const mood = random(4);
  const answers = ITEMS[ageBand].map(({ id, key }): [string, Answer] => {
    const turned = Math.min(4, mood + random(3));
    return [id, random(12) === 0 ? oneOf(['na', 'skip'] as const) : ((key === '+' ? turned : 4 - turned) as Answer)];
  });
  const context = Object.fromEntries(CONTEXT_QUESTIONS.map((question) => [question.id, oneOf(question.answers)]));
  return { ageBand, answers: Object.fromEntries(answers), options: { context, seconds: random(200) } };
}

const maps = Array.from({ length: 2000 }, (_, i) => fill(AGE_BANDS[i % AGE_BANDS.length]!));

function sumBare({ ageBand, answers }: Filled): number {
  let sum = 0;
  for (const { id } of ITEMS[ageBand]) {
    const answer = answers[id];
    if (typeof answer === 'number') sum += answer;
  }
  return sum;
}

const scoreFully = ({ ageBand, answers, options }: Filled) => score(answers, ageBand, options).suggestions.length;

/** Milliseconds for a share of the million. */
function time(work: (map: Filled) => number): number {
  const begun = performance.now();
  let sum = 0;
  for (let i = 0; i < MAPS / ROUNDS; i++) sum += work(maps[i % maps.length]!);
  if (sum === 0) throw new Error('The work was not done.');
  return performance.now() - begun;
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

time(sumBare);
time(scoreFully);
const ratios = Array.from({ length: ROUNDS }, () => {
  const bare = time(sumBare);
  return time(scoreFully) / bare;
});
console.log(
  `${MAPS.toLocaleString('en')} maps: scoring takes ${median(ratios).toFixed(1)} × a bare sum of the same answers.`,
);
