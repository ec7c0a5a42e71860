/** Correlations with other measures. */
import { DIMENSIONS } from '../../../src/instrument/items.ts';
import { partColumn, type Group } from '../groups.ts';
import { spearman, spearmanInterval } from '../stats/correlation.ts';
import { coefficient, interval, NONE, table } from './markdown.ts';
import { ENOUGH, sizeNote } from './size.ts';

/** Other measures, first wave. `others`: their columns. */
export function othersSection({ first }: Group, others: readonly string[]): string {
  const head = '### Other measures';
  if (!others.length)
    return `${head}\n\nThe sheet has none (columns \`other_…\`), so nothing can be said about validity.`;
  const counts = others.map((name) => first.filter((run) => run.others[name] !== null).length);
  const cell = (name: string, part: (typeof DIMENSIONS)[number]) => {
    const found = spearman(
      first.map((run) => run.others[name] ?? null),
      partColumn(first, part),
    );
    return found ? `${coefficient(found.r)} (${interval(spearmanInterval(found))})` : NONE;
  };
  return `${head}

Spearman’s correlation with each part (95 %). Compare with what was written down before the data came; a correlation that nobody
predicted supports nothing. Expected: three of four predictions hold (Terwee et al. 2007). Friction is scored as ease.

${sizeNote(Math.min(...counts), ENOUGH.hypotheses, 'whether predictions hold')}

${table(
  ['measure', 'n', ...DIMENSIONS],
  others.map((name, i) => [`\`${name}\``, String(counts[i]), ...DIMENSIONS.map((part) => cell(name, part))]),
)}`;
}
