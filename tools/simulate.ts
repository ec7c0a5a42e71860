/**
 * `npm run simulate`: how well headlines and suggestions hold when a made-up parent answers twice and nothing has
 * changed (instrument.md §12.2). `-- 20000`: the number of parents. The same number gives the same figures. They
 * describe a made-up model, not families: do not publish them as results.
 */
import { drawParents, figuresOf, type Figures } from './simulate/figures.ts';
import { SEED } from './simulate/parents.ts';

/**
 * The figures of instrument 1.0.0 and 1.1.0 that instrument.md §12.2 gives, measured by the script of the
 * specification with the same model. The rules of 1.0.0 are not here any more, so its figures are not measured again.
 */
const SPEC: [name: string, before: string, after: string, figure: (figures: Figures) => string][] = [
  [
    'headline of the same family (κ)',
    '54.6% (.35)',
    '74.1% (.47)',
    (one) => withKappa(one.sameFamily, one.familyKappa),
  ],
  ['the same title, word for word', '41.2%', '65.9%', (one) => percent(one.sameTitle)],
  [
    'the same headline of 16 (κ)',
    '41.0% (.29)',
    '49.4% (.32)',
    (one) => withKappa(one.sameHeadline, one.headlineKappa),
  ],
  ['a part named with opposite levels', '0.7%', '0.0%', (one) => percent(one.oppositeParts)],
  ['everything the headline claims is true', '62.4%', '72.9%', (one) => percent(one.whollyTrue)],
  [
    'true / false named claims a map',
    '.45 / .34',
    '.37 / .25',
    (one) => `${decimal(one.trueClaims)} / ${decimal(one.falseClaims)}`,
  ],
  ['first card the same', '24.1%', '36.7%', (one) => percent(one.firstCard)],
  ['some card the same', '71.5%', '93.4%', (one) => percent(one.someCard)],
  ['maps with a second line', '–', '12.2%', (one) => percent(one.withSecond)],
];

const percent = (share: number) => `${share.toFixed(1)}%`;
const decimal = (value: number) => value.toFixed(2).replace(/^0/, '');
const withKappa = (share: number, kappa: number) => `${percent(share)} (${decimal(kappa)})`;

const count = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(count) || count < 1) throw new Error('Usage: npm run simulate -- [number of parents]');
const figures = figuresOf(drawParents(count, 'school-age', SEED));
const infants = figuresOf(drawParents(count, 'infant', SEED));

const rows = SPEC.map(([name, before, after, figure]) => [name, before, after, figure(figures)]);
rows.splice(1, 0, ['… infants', '59.0%', '75.9%', percent(infants.sameFamily)]);
const table = [['two answer sets of one unchanged parent', '1.0.0 (spec)', '1.1.0 (spec)', 'now'], ...rows];
console.log(`${count} made-up parents, age band school-age, seed ${SEED}:\n`);
for (const row of table) {
  console.log(row.map((cell, i) => (i ? cell.padStart(14) : cell.padEnd(42))).join(''));
}
console.log(
  '\nA family is a group of headlines that say much the same. Some headlines share a title. κ is agreement beyond chance.',
);
