/** The report as lines of text, for the console and for copying. */
import type { CheckResult, Finding, Level } from './finding.ts';

/** What stands before a finding. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = { ok: 'Well', note: 'Note', problem: 'Problem' };

const count = (results: readonly CheckResult[], level: Level) =>
  results.flatMap(({ findings }) => findings).filter((finding) => finding.level === level).length;
const several = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** The last line: whether all is well. */
export function verdictOf(results: readonly CheckResult[]): string {
  const [problems, notes] = [count(results, 'problem'), count(results, 'note')];
  const also = notes ? ` There ${notes === 1 ? 'is' : 'are'} ${several(notes, 'note')} to read.` : '';
  return problems ? `Not all is well: ${several(problems, 'problem')}.${also}` : `All is well.${also}`;
}

const linesOf = ({ level, found, means, do: cure }: Finding, title: string): string[] => [
  `${LEVEL_WORDS[level]} – ${title}: ${found}`,
  ...(means ? [`    What it means: ${means}`] : []),
  ...(cure ? [`    What to do: ${cure}`] : []),
];

/** All lines, in the order of the checks; the last one is the verdict. `about`: the page and the versions. */
export const reportLines = (about: string, results: readonly CheckResult[]): string[] => [
  about,
  ...results.flatMap(({ title, findings }) => findings.flatMap((finding) => linesOf(finding, title))),
  verdictOf(results),
];
