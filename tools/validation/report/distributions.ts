/** How answers, scores, levels and headlines are spread. */
import { DIMENSIONS } from '../../../src/instrument/items.ts';
import { QUALITY, SCORING } from '../../../src/instrument/rules.ts';
import { ITEM_COLUMNS } from '../columns.ts';
import { itemColumn, partColumn, type Group } from '../groups.ts';
import type { Column } from '../stats/correlation.ts';
import { distributionOf } from '../stats/distribution.ts';
import { coefficient, fixed, NONE, percent, table } from './markdown.ts';
import { ENOUGH, sizeNote } from './size.ts';

const present = (column: Column) => column.filter((value) => value !== null);

function itemRow(group: Group, name: string, place: number): string[] {
  const keyed = present(itemColumn(group.first, place));
  const found = distributionOf(keyed, 0, SCORING.maxRaw);
  const raws = group.first.map(({ answers }) => answers[place]).filter((answer) => typeof answer === 'number');
  const shares = [0, 1, 2, 3, 4].map((raw) =>
    percent(raws.length ? raws.filter((one) => one === raw).length / raws.length : null),
  );
  return [`\`${name}\``, String(raws.length), ...shares, fixed(found?.mean, 2), fixed(found?.sd, 2)];
}

function partRow(group: Group, part: (typeof DIMENSIONS)[number]): string[] {
  const found = distributionOf(present(partColumn(group.first, part)), 0, 100);
  if (!found) return [part, '0', ...Array<string>(10).fill(NONE)];
  const levels = (['tender', 'steady', 'strength'] as const).map((level) =>
    percent(group.first.filter(({ result }) => result.scores[part].level === level).length / found.n),
  );
  return [
    ...[part, String(found.n), fixed(found.mean, 1), fixed(found.sd, 1), coefficient(found.skew)],
    ...[found.quartiles.map((one) => fixed(one, 0)).join(', '), percent(found.floor), percent(found.ceiling)],
    ...levels,
  ];
}

/** Shares of something that each map has one of, most frequent first. */
function counted(names: readonly string[]): string[][] {
  const unique = [...new Set(names)];
  const count = (name: string) => names.filter((one) => one === name).length;
  return unique
    .sort((a, b) => count(b) - count(a))
    .map((name) => [name, String(count(name)), percent(count(name) / names.length)]);
}

const NOTES = `Notes about answers: \`same-answer\`, all are alike (${QUALITY['same-answer'].minAnswered} or more); \`long-run\`, ${QUALITY['long-run'].minRun} or more alike in a row; \`all-high\`, every mapped part has
${QUALITY['all-high'].minScore} or more (${QUALITY['all-high'].minDimensions} parts or more). \`too-fast\` is never among them: the sheet has no times.`;

/** Distributions of the first wave. */
export function distributionSection(group: Group): string {
  const flags = counted(group.first.flatMap(({ result }) => result.flags.slice(0, 1)));
  return `### Distributions

${sizeNote(group.first.length, ENOUGH.distribution, 'whether many parents are at the floor or the ceiling')}

Answers as they were given, 0 (never or almost never) to 4 (very often); mean and SD with strain items turned round. An answer that
hardly anyone gives, or nearly everyone, tells parents little apart.

${table(
  ['item', 'n', '0', '1', '2', '3', '4', 'mean', 'SD'],
  ITEM_COLUMNS.map(({ name }, i) => itemRow(group, name, i)),
)}

Parts, 0 to 100, friction as ease. More than 15 % at an end is a floor or ceiling effect (Terwee et al. 2007). The scoring assumed SD
20; a part whose SD is far from it has another error. The last three columns are shares of parents, by the level of the part.

${table(
  ['part', 'n', 'mean', 'SD', 'skew', 'quartiles', 'floor', 'ceiling', 'tender', 'steady', 'strength'],
  DIMENSIONS.map((part) => partRow(group, part)),
)}

Headlines by their ids. The words of \`mixed-map\` are \`pattern.mixed-map.title\` in \`locales/MESSAGES.md\`, and so on.

${table(['headline', 'maps', 'share'], counted(group.first.map(({ result }) => result.pattern)))}

${NOTES}

${flags.length ? table(['note about the answers (first of each map)', 'maps', 'of those with a note'], flags) : 'No map has a note about its answers.'}`;
}
