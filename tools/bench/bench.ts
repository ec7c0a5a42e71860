/** `npm run bench`: benchmarks of scoring, figure and page. Exit code 1 if a limit is exceeded. */
import { figureRow } from './figure.ts';
import { measurePage } from './page.ts';
import { measureScoring } from './scoring.ts';
import { table } from './table.ts';

console.log(measureScoring());
const figure = figureRow();
const { conditions, rows } = await measurePage();
const all = [...rows, figure];
console.log(`\n${conditions}.\n\n${table(all)}`);
if (all.some(({ isOver }) => isOver)) process.exitCode = 1;
