/** What holds items together: item–part correlations, dimensions, internal consistency, and what parts share. */
import { DIMENSIONS, type Dimension } from '../../../src/instrument/items.ts';
import { ITEM_COLUMNS } from '../columns.ts';
import { completeRows, itemColumn, partColumn, placesOf, type Group } from '../groups.ts';
import { alphaOf } from '../stats/alpha.ts';
import { spearman, type Column } from '../stats/correlation.ts';
import { omegaOf } from '../stats/omega.ts';
import { parallelAnalysis } from '../stats/parallel.ts';
import { coefficient, fixed, interval, NONE, table } from './markdown.ts';
import { ENOUGH, sizeNote } from './size.ts';

/** Mean of the other items of a part, of parents who answered all of those; `null` else. */
function restOf({ first }: Group, part: Dimension, without: number): Column {
  const others = placesOf(part).filter((place) => place !== without);
  return first.map(({ keyed }) => {
    const values = others.map((place) => keyed[place]!);
    return values.some((value) => value === null) ? null : values.reduce((all, one) => all + one) / others.length;
  });
}

/** An item’s correlation with the rest of its part, and with the other part that it goes with most. */
function itemRow(group: Group, place: number): string[] {
  const { name, dimension } = ITEM_COLUMNS[place]!;
  const item = itemColumn(group.first, place);
  const own = spearman(item, restOf(group, dimension, place));
  const [part, other] = DIMENSIONS.filter((one) => one !== dimension)
    .map((one) => [one, spearman(item, partColumn(group.first, one))?.r ?? null] as const)
    .reduce((best, one) => ((one[1] ?? -2) > (best[1] ?? -2) ? one : best));
  const marks = [
    own && own.r < 0.3 ? 'under .30' : '',
    own && other !== null && other >= own.r ? 'not nearer its own part' : '',
  ];
  return [
    `\`${name}\``,
    dimension,
    coefficient(own?.r),
    String(own?.n ?? 0),
    other === null ? NONE : `${coefficient(other)} (${part})`,
    marks.filter(Boolean).join(', '),
  ];
}

/** Items and their parts. */
export const itemSection = (group: Group): string => `### Items and their parts

Spearman’s correlation of an item with the mean of the other three of its part (strain items turned round), and the highest with
another part. Expected: .30 or more, and nearer its own part. “Look at” names what an item falls short of; empty is as expected.

${sizeNote(group.first.length, ENOUGH.consistency, 'which items belong to their part')}

${table(
  ['item', 'part', 'with the rest of its part', 'n', 'highest with another part', 'look at'],
  ITEM_COLUMNS.map((_, place) => itemRow(group, place)),
)}`;

/** How many dimensions the answers have. */
export function dimensionSection(group: Group, seed: number): string {
  const found = parallelAnalysis(
    ITEM_COLUMNS.map((_, place) => itemColumn(group.first, place)),
    seed,
  );
  const head = `### How many dimensions (parallel analysis)

Eigenvalues of the 24 items beside those of random numbers with the same missing cells (200 sets, seed ${seed}). As many dimensions
as are above the 95th percentile, from the first on. The instrument was written with six parts in mind; nobody knows yet whether they
are six factors. Pearson correlations of five-step answers understate what items share, and this is no factor analysis: look for the
structure with one (ordinal, confirmatory) before saying anything about it.`;
  if (!found)
    return `${head}\n\nNot computed: an item has no spread, or two items were never both answered by three parents.`;
  const shown = found.observed.slice(0, Math.min(10, found.dimensions + 3));
  return `${head}

${sizeNote(found.n, ENOUGH.dimensions, 'how many dimensions there are')}

**${found.dimensions}** above chance (fewest parents shared by two items: ${found.n}).

${table(
  ['place', 'eigenvalue', 'random, mean', 'random, 95th percentile', 'above'],
  shown.map((value, i) => [
    ...[String(i + 1), fixed(value, 2), fixed(found.randomMean[i], 2), fixed(found.random95[i], 2)],
    i < found.dimensions ? 'yes' : 'no',
  ]),
)}`;
}

function consistencyRow({ first }: Group, part: Dimension): string[] {
  const rows = completeRows(first, part);
  const alpha = alphaOf(rows);
  const omega = omegaOf(rows);
  return [
    ...[part, String(rows.length), coefficient(alpha?.alpha), interval(alpha?.interval), coefficient(omega?.omega)],
    ...[omega ? omega.loadings.map(coefficient).join(', ') : NONE, coefficient(omega?.rmsr)],
  ];
}

/** Alpha and omega of each part. */
export const consistencySection = (group: Group): string => `### Internal consistency

Parents who answered all four items of a part. Omega is McDonald’s omega total from one factor (iterated principal axes, which is
minres). Expected: .70 to .95 (Terwee et al. 2007); the scoring assumed .70. Alpha and omega say how far four items go together, not
that they measure what they are meant to; with an RMSR (root mean square of what one factor leaves of the
correlations) above .08 one factor does not describe the part, and omega is not to be used.

${sizeNote(Math.min(...DIMENSIONS.map((part) => completeRows(group.first, part).length)), ENOUGH.consistency, 'how consistent the parts are')}

${table(
  ['part', 'n', 'alpha', '95 %', 'omega', 'loadings (order of asking)', 'RMSR'],
  DIMENSIONS.map((part) => consistencyRow(group, part)),
)}

“${NONE}” for omega: one factor has no proper solution in these answers.`;

/** What the parts share. */
export function betweenSection({ first }: Group): string {
  const rows = DIMENSIONS.map((part, i) => [
    part,
    ...DIMENSIONS.map((other, j) =>
      j < i ? coefficient(spearman(partColumn(first, part), partColumn(first, other))?.r) : '',
    ),
  ]);
  return `### Between the parts

Spearman’s correlations of scores. Two parts near 1 (given their consistency) would be one part asked twice. There is no total, and
none is to be made from these.

${table(['', ...DIMENSIONS], rows)}`;
}
