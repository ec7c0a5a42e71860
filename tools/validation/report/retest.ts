/** The retest: agreement of scores, levels and headlines of parents whose situation was stable. */
import { mean, median } from 'simple-statistics';
import { DIMENSIONS, type Dimension } from '../../../src/instrument/items.ts';
import { CHANGE, PATTERNS, SCORING, type Level } from '../../../src/instrument/rules.ts';
import type { Group } from '../groups.ts';
import {
  agreementInterval,
  iccsOf,
  meanSquaresOf,
  smallestDetectableChange,
  standardErrorOfMeasurement,
  totalSd,
} from '../stats/icc.ts';
import { agreementOf, quadratic, type Agreement } from '../stats/kappa.ts';
import { coefficient, fixed, interval, NONE, percent, table } from './markdown.ts';
import { ENOUGH, sizeNote } from './size.ts';

const DAY = 86_400_000;
const LEVELS: readonly Level[] = ['tender', 'steady', 'strength'];
const HEADLINES: readonly { readonly id: string; readonly family?: string }[] = PATTERNS;
/** Headlines that say much the same; one without a family is a family of its own. */
const familyOf = (id: string) => HEADLINES.find((one) => one.id === id)?.family ?? id;

/** The days between, and a warning where the two fortnights overlap. */
function daysLine({ retest }: Group): string {
  const days = retest.flatMap(([one, two]) =>
    one.day === null || two.day === null ? [] : [(two.day - one.day) / DAY],
  );
  if (!days.length) return 'Days between the waves: not told (column `date`). A reviewer will ask for them.';
  const early = days.filter((one) => one < CHANGE.minDaysApart).length;
  const range = `${Math.min(...days)} to ${Math.max(...days)}, median ${fixed(median(days), 0)}`;
  const overlap = early
    ? ` **${early} of ${days.length} pairs are under ${CHANGE.minDaysApart} days apart: their fortnights overlap, so agreement is too high.**`
    : '';
  return `Days between the waves: ${range} (${days.length} pairs).${overlap}`;
}

/** Score pairs of a part that is mapped both times. */
const scoresOf = ({ retest }: Group, part: Dimension): [number, number][] =>
  retest.flatMap(([one, two]): [number, number][] => {
    const [a, b] = [one.result.scores[part].score, two.result.scores[part].score];
    return a === null || b === null ? [] : [[a, b]];
  });

function scoreRow(group: Group, part: Dimension): string[] {
  const pairs = scoresOf(group, part);
  if (pairs.length < 2) return [part, String(pairs.length), ...Array<string>(6).fill(NONE)];
  const squares = meanSquaresOf(pairs);
  const icc = iccsOf(squares).agreement;
  const [sd, shift] = [totalSd(squares), mean(pairs.map(([a, b]) => b - a))];
  const sem = standardErrorOfMeasurement(sd, icc);
  return [
    ...[part, String(pairs.length), coefficient(icc), interval(agreementInterval(squares)), fixed(shift, 1)],
    ...[fixed(sd, 1), fixed(sem, 1), fixed(smallestDetectableChange(sem), 1)],
  ];
}

const agreementCells = (found: Agreement | null): string[] => [
  String(found?.n ?? 0),
  percent(found?.same),
  coefficient(found?.kappa),
  interval(found?.interval),
];

function levelRow({ retest }: Group, part: Dimension): string[] {
  const pairs = retest.flatMap(([one, two]): [Level, Level][] => {
    const [a, b] = [one.result.scores[part].level, two.result.scores[part].level];
    return a && b ? [[a, b]] : [];
  });
  return [part, ...agreementCells(agreementOf(pairs, LEVELS, quadratic))];
}

function headlineRows({ retest }: Group): string[][] {
  const same = (of: (id: string) => string) => {
    const categories = [...new Set(HEADLINES.map(({ id }) => of(id)))];
    return agreementCells(
      agreementOf(
        retest.map(([one, two]) => [of(one.result.pattern), of(two.result.pattern)] as const),
        categories,
      ),
    );
  };
  const rows = [['headline', ...same((id) => id)]];
  if (HEADLINES.some(({ family }) => family)) rows.push(['family of headlines', ...same(familyOf)]);
  return rows;
}

/** The retest of a group. */
export function retestSection(group: Group): string {
  const { unstable, otherGroup, noFirst } = group.leftOut;
  const head = `### Retest

${group.retest.length} pairs. Left out: ${unstable} where things had changed (\`stable\` is no), ${otherGroup} with another age band, version or language the first time, ${noFirst} without a first wave.`;
  if (group.retest.length < 2) return `${head}\n\nNothing can be said about retest from fewer than two pairs.`;
  const asked = group.retest.every(([, two]) => two.stable !== null)
    ? ''
    : '\n\nNot every pair says whether things were stable. What changed for real counts as error below.';
  return `${head} ${daysLine(group)}${asked}

${sizeNote(group.retest.length, ENOUGH.retest, 'how far the map agrees with itself')}

ICC(A,1) is absolute agreement of single scores; expected .70 or more (Terwee et al. 2007). SEM = SD × √(1 − ICC). SDC = 1.96 × √2 ×
SEM is the smallest change of one parent that is beyond error. The scoring assumed an SEM of ${SCORING.sem[4]} (${SCORING.sem[3]} with three answers), so
an SDC of ${fixed(smallestDetectableChange(SCORING.sem[4]), 1)}. “Shift” is the mean change of everybody.

${table(
  ['part', 'n', 'ICC(A,1)', '95 %', 'shift', 'SD', 'SEM', 'SDC'],
  DIMENSIONS.map((part) => scoreRow(group, part)),
)}

Agreement: the levels of each part, then headlines. A family is a group of headlines that say much the same (\`family\` in
\`src/instrument/rules.ts\`). Levels: kappa is weighted by squares. Headlines: Cohen’s kappa. The interval of a kappa is too narrow for few pairs, and rare headlines
make kappa low even where most agree: read it beside the share.

${table(
  ['', 'n', 'the same', 'kappa', '95 %'],
  [...DIMENSIONS.map((part) => levelRow(group, part)), ...headlineRows(group)],
)}`;
}
