/** The report of `npm run privacy`. */
import type { Finding } from './judge.ts';
import { WATCHED, type Seen, type Where } from './seen.ts';
import type { Watched } from './watch.ts';

const HEAD = ['watched', 'seen', 'by the element', ''] as const;

/** One row per category: the number of records in all runs, those by the element, and whether there are findings. */
function rows(pairs: readonly Watched[]): string[][] {
  const seen = pairs.flatMap(({ visits }) => visits).flatMap((one) => one.seen);
  const found = pairs.flatMap((one) => one.found);
  return (Object.keys(WATCHED) as Where[]).map((where) => {
    const here = seen.filter((one) => one.where === where);
    const wrong = found.filter((one) => one.seen.where === where).length;
    const own = here.filter(({ by }) => by === 'element').length;
    return [WATCHED[where], String(here.length), String(own), wrong ? `FOUND ${wrong}` : 'ok'];
  });
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const CAUSES = { element: 'by the element', page: 'by scripts of the page', unknown: 'cause unknown' };
const describe = ({ where, what, value, by }: Seen) => `${where} (${CAUSES[by]}): ${what} ${value.slice(0, 300)}`;

const findings = (all: readonly Finding[]) => [
  ...new Set(all.map(({ seen, why }) => `  ${describe(seen)}\n    – ${why}`)),
];

const counted = (all: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, count]) => `  ${count} × ${one}`);
};

const section = (title: string, lines: readonly string[]) => (lines.length ? ['', title, ...lines] : []);

/** The complete report as text. */
export function report(pairs: readonly Watched[]): string {
  const visits = pairs.flatMap((one) => one.visits);
  const requests = visits.flatMap(({ seen }) => seen.filter(({ where }) => where === 'requests'));
  const linesOf = (own: boolean) =>
    counted(requests.filter(({ by }) => (by === 'element') === own).map(({ what, value }) => what + value));
  return [
    `The element’s script: ${visits[0]!.entry}`,
    `Runs from the first screen to the results and back: ${visits.length}`,
    '',
    aligned([HEAD, ...rows(pairs)]),
    ...section('Requests by the element:', linesOf(true)),
    ...section('Requests by the page itself (not findings):', linesOf(false)),
    ...section(
      'Differences between runs that are caused by the page or also occur without different answers (not findings):',
      findings(pairs.flatMap((one) => one.shown)),
    ),
    ...section('FOUND:', findings(pairs.flatMap((one) => one.found))),
    '',
    'A script on the same page can always read the screen (SECURITY.md). This report lists only what happened.',
  ].join('\n');
}
