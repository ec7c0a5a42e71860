/** `npm run bench`: scoring, figure and page. Ends with 1 where a limit is passed. */
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
