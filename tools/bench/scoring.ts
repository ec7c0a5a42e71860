/** Scores one million maps, relative to a loop that only sums the same answers. */
import { AGE_BANDS, CONTEXT_QUESTIONS, ITEMS, type Answer, type Answers } from '../../src/instrument/items.ts';
import { score, type ScoreOptions } from '../../src/scoring/score.ts';
import { oneOf, ratioOf, seeded } from './measure.ts';

const MAPS = 1_000_000;
const ROUNDS = 20;

interface Filled {
  readonly ageBand: (typeof AGE_BANDS)[number];
  readonly answers: Answers;
  readonly options: ScoreOptions;
}

const random = seeded();

/** Random answers around a random level per map, so that all levels and headlines occur. A few answers are missing. */
function fill(ageBand: Filled['ageBand']): Filled {
  const mood = random(4);
  const answers = ITEMS[ageBand].map(({ id, key }): [string, Answer] => {
    const turned = Math.min(4, mood + random(3));
    const missing = random(12) === 0;
    return [id, missing ? oneOf(random, ['na', 'skip'] as const) : ((key === '+' ? turned : 4 - turned) as Answer)];
  });
  const context = Object.fromEntries(CONTEXT_QUESTIONS.map(({ id, answers }) => [id, oneOf<string>(random, answers)]));
  return { ageBand, answers: Object.fromEntries(answers), options: { context, seconds: random(200) } };
}

function sumBare({ ageBand, answers }: Filled): number {
  let sum = 0;
  for (const { id } of ITEMS[ageBand]) {
    const answer = answers[id];
    if (typeof answer === 'number') sum += answer;
  }
  return sum;
}

const scoreFully = ({ ageBand, answers, options }: Filled) => score(answers, ageBand, options).suggestions.length;

/** The time of scoring relative to the sum of the same answers, as a line of text. */
export function measureScoring(): string {
  const maps = Array.from({ length: 2000 }, (_, i) => fill(AGE_BANDS[i % AGE_BANDS.length]!));
  /** The part of the million maps in one round. */
  const all = (work: (map: Filled) => number) => () => {
    let sum = 0;
    for (let i = 0; i < MAPS / ROUNDS; i++) sum += work(maps[i % maps.length]!);
    return sum;
  };
  const ratio = ratioOf(all(scoreFully), all(sumBare), ROUNDS);
  return `${MAPS.toLocaleString('en')} maps: scoring takes ${ratio.toFixed(1)} × a bare sum of the same answers.`;
}
