/** Writes the codebook of the data sheet: each column, its codes, and the wording of each item. */
import { AGE_BANDS, CHOICES, ITEMS } from '../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { itemTexts } from '../../src/text/items.ts';
import { questionTexts } from '../../src/text/questions.ts';
import { DOES_NOT_APPLY, ITEM_COLUMNS, NOTE_PREFIX, OTHER_PREFIX, RUN_COLUMNS } from './columns.ts';
import { table } from './report/markdown.ts';

const codes = table(
  ['in the cell', 'answer'],
  [
    ...CHOICES.map((choice) => [choice === 'na' ? DOES_NOT_APPLY : String(choice), questionTexts[`scale.${choice}`]]),
    ['(empty)', 'No answer: skipped, or not readable on paper'],
  ],
);

const runColumns = table(
  ['column', 'needed', 'what', 'what may stand in it'],
  RUN_COLUMNS.map(({ name, required, meaning, right }) => [`\`${name}\``, required ? 'yes' : 'no', meaning, right]),
);

const itemColumns = table(
  ['item', 'column', 'part', 'direction'],
  ITEM_COLUMNS.map(({ name, dimension, key }, i) => [
    String(i + 1),
    `\`${name}\``,
    dimension,
    key === '+' ? 'connecting' : 'strain (turned round by the tool)',
  ]),
);

const wordings = AGE_BANDS.map((band) => {
  const rows = ITEMS[band].map(({ id, frame }, i) => [
    `\`${ITEM_COLUMNS[i]!.name}\``,
    itemTexts[id],
    frame === 'of-times' ? 'of the times when it came up' : 'in the past two weeks',
  ]);
  return `### ${band}\n\n${table(['column', 'English wording', 'asked'], rows)}`;
}).join('\n\n');

/** The codebook as Markdown, of the instrument of this copy of the project. */
export const codebook = (): string => `# Codebook of the data sheet

Instrument ${INSTRUMENT_VERSION}. One row is one completed run: a parent who answers twice has two rows. Names of columns in the
first row; their order does not matter. Write answers as they were given; the tool turns strain items round.

## About the run

${runColumns}

Any number of columns \`${OTHER_PREFIX}…\` may hold scores of other measures (numbers; empty where missing), in the row of wave 1. Columns
\`${NOTE_PREFIX}…\` are left out. Nothing else is taken.

## Answers

${codes}

In other programs, declare ${DOES_NOT_APPLY} as a missing value first: else it counts as a very high answer.

## Items, in the order in which they are asked

Name of a column: part, then facet. It is the same in each age band; the wording is not.

${itemColumns}

## Wordings

${wordings}
`;
