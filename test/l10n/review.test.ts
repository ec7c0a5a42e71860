/** Who has read what: approvals, and a back-translation that is compared with the English. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { approve } from '../../tools/l10n/approve.ts';
import {
  blindList,
  compared,
  comparisonTable,
  textsToReadBack,
  openRows,
  withComparison,
} from '../../tools/l10n/back.ts';
import { check } from '../../tools/l10n/check.ts';
import { csvOf, rowsOf } from '../../tools/l10n/csv.ts';
import { readLocale, updateLocale } from '../../tools/l10n/locale.ts';
import type { Provenance } from '../../tools/l10n/provenance.ts';
import { statusOf } from '../../tools/l10n/status.ts';
import { facetTable } from '../../tools/l10n/table.ts';
import { UNIT_GROUPS } from '../../tools/l10n/unit-groups.ts';
import { isCore, isReadBack, unitsOf } from '../../tools/l10n/units.ts';
import { shippedSpanish, temporaryFolder, unitsIn } from './folder.ts';
import { asTranslated, wholeLocale, wholeUnits } from './whole.ts';

const folder = temporaryFolder();
const file = `${folder}es.xlf`;
const provenance = () => readLocale('es', folder).provenance as Provenance;
const BY = 'A. Reader, native reader';
const DAY = '2026-11-28';

describe('approve', () => {
  it('notes who has read a group, and marks its units, which stay marked after an update', () => {
    shippedSpanish(folder);
    const before = provenance();
    approve('es', ['kiosk'], BY, DAY, folder);
    const { steps, ...rest } = provenance();
    assert.deepEqual({ ...rest, steps: steps.slice(0, -1) }, before);
    const { targets, ...step } = steps.at(-1)!;
    assert.deepEqual([step, Object.keys(targets!)], [{ step: 'review', by: BY, date: DAY }, ['kiosk']]);
    assert.equal(updateLocale('es', folder).backup, undefined);
    const ids = unitsOf('es').flatMap(({ id, group }) => (group === 'kiosk' ? [id] : []));
    const marked = unitsIn(folder, 'es').units.filter(({ isApproved }) => isApproved);
    assert.deepEqual(
      marked.map(({ id, state }) => [id, state]),
      ids.map((id) => [id, 'signed-off']),
    );
    assert.deepEqual(check(readLocale('es', folder)), []);
  });
  it('of all groups makes the status “reviewed” true, until a text changes', () => {
    shippedSpanish(folder);
    approve('es', UNIT_GROUPS, BY, DAY, folder);
    writeFileSync(`${folder}provenance/es.json`, JSON.stringify({ ...provenance(), status: 'reviewed' }));
    assert.deepEqual(check(readLocale('es', folder)), []);
    const rows = () => statusOf('es', unitsIn(folder, 'es'), provenance());
    assert.ok(rows().every(({ reviewed, units }) => reviewed === units));
    writeFileSync(file, readFileSync(file, 'utf8').replace('>Empezar<', '>Vamos<'));
    assert.match(check(readLocale('es', folder))[0]!.what, /nobody has approved its texts as they are now: first\./);
    assert.deepEqual(
      rows().flatMap(({ group, reviewed }) => (reviewed ? [] : [group])),
      ['first'],
    );
  });
  it('is refused without a name, by a machine, and where the check finds something in the group', () => {
    const xliff = shippedSpanish(folder);
    for (const by of ['', ' ', 'machine draft', 'Machine'])
      assert.throws(() => approve('es', ['first'], by, DAY, folder), /Only a person can approve/, by);
    const marked = xliff.replace('state="translated">Empezar<', 'state="needs-l10n">Empezar<');
    writeFileSync(file, marked);
    assert.throws(() => approve('es', ['first'], BY, DAY, folder), /ui\.start: .*needs-l10n.*Nothing is approved/);
    assert.equal(readFileSync(file, 'utf8'), marked, 'untouched');
    approve('es', ['about'], BY, DAY, folder);
  });
});

describe('the blind list', () => {
  const rows = () => rowsOf(blindList('es', wholeUnits('es', SPANISH))).slice(1);
  const SPANISH = Object.fromEntries(unitsOf('es').map(({ id }, i) => [id, { target: `texto, “${i}”` }]));

  it('has every core text and a tenth of the others once, numbered and shuffled, with no id and no English', () => {
    const core = unitsOf('es').filter(isReadBack);
    const rest = unitsOf('es').filter((unit) => !isCore(unit));
    assert.ok(unitsOf('es').every((unit) => !isCore(unit) || isReadBack(unit)));
    const sample = rest.filter(isReadBack).length / rest.length;
    assert.ok(sample > 0.08 && sample < 0.13, `${sample} of the others`);
    assert.ok(
      core.some(({ id }) => id === 'support.safety-urge.before'),
      'help',
    );
    assert.ok(core.filter(({ id }) => AGE_BANDS.some((band) => id.endsWith(`-${band}`))).length >= 120, 'items');
    assert.deepEqual(
      rows().map(([number]) => Number(number)),
      core.map((_, i) => i + 1),
    );
    const list = blindList('es', wholeUnits('es', SPANISH));
    for (const { id, source } of core) assert.ok(!list.includes(id) && !list.includes(source), id);
    const inOrder = textsToReadBack('es', wholeUnits('es')).map(({ id }) => id);
    const places = core.map(({ id }) => inOrder.indexOf(id));
    const neighbours = places.filter((place, i) => i > 0 && place === places[i - 1]! + 1);
    assert.ok(neighbours.length < 10, `${neighbours.length} neighbours`);
  });
  it('gives an item after its header', () => {
    const item = textsToReadBack('es', wholeUnits('es')).find(({ id }) => id === 'communication-serve-infant')!;
    assert.match(item.target, /^¡In the past two weeks, .*… ¡When my baby made a sound/);
  });
  it('has the same numbers after a text has changed', () => {
    const numbers = (target: string) =>
      textsToReadBack('es', wholeUnits('es', { 'scale.0': { target } })).map(({ id, number }) => `${number} ${id}`);
    assert.deepEqual(numbers('Nunca'), numbers('Jamás'));
  });
});

describe('a comparison', () => {
  const units = wholeUnits('es');
  /** The list as it comes back, in a spreadsheet’s own way. */
  const back = (changed = units) =>
    csvOf(
      rowsOf(blindList('es', changed)).map(([number, text, last]) => [number!, text!, last || `back: ${text}`]),
    ).replaceAll('\n', '\r\n');
  /** The table with a verdict for each row. */
  const judged = (table: string, verdict: string, why = '') =>
    csvOf(rowsOf(table).map((row, i) => (i ? [...row.slice(0, 4), verdict, why] : row)));

  it('joins each core text with its English, and is open until each has a verdict', () => {
    const rows = compared('es', units, back());
    const plain = (words: string) => words.replaceAll('¡', '');
    assert.equal(rows.length, unitsOf('es').filter(isReadBack).length);
    assert.ok(
      rows.every(
        ({ english, target, back: came }) =>
          plain(target) === plain(asTranslated(english)) && came === `back: ${target}`,
      ),
    );
    assert.equal(openRows(rows).length, rows.length);
    const table = comparisonTable(rows);
    assert.equal(openRows(compared('es', units, undefined, judged(table, 'same'))).length, 0);
    assert.equal(openRows(compared('es', units, undefined, judged(table, 'kept', 'mild'))).length, 0);
    assert.equal(openRows(compared('es', units, undefined, judged(table, 'kept'))).length, rows.length, 'no reason');
    assert.equal(openRows(compared('es', units, undefined, judged(table, 'repair', 'x'))).length, rows.length);
    assert.throws(() => compared('es', units, undefined, judged(table, 'fine')), /“fine” is no verdict/);
  });
  it('is noted with the hash of the core texts, and no longer counts after one has changed', () => {
    const table = judged(comparisonTable(compared('es', units, back())), 'same');
    const locale = wholeLocale('es');
    const steps: Provenance['steps'] = [{ step: 'back-translation', by: 'B. Back', date: DAY }];
    const before = { ...(locale.provenance as Provenance), status: 'back-translated' as const, steps };
    assert.throws(() => withComparison(before, compared('es', units, back()), units, BY, DAY), /not settled/);
    const after = withComparison(before, compared('es', units, undefined, table), units, BY, DAY);
    assert.deepEqual(check({ ...locale, provenance: after }), []);
    const changed = wholeUnits('es', { 'scale.1': { target: 'Raras veces' } });
    assert.match(check({ ...locale, units: changed, provenance: after })[0]!.what, /no comparison of its back/);
    const rows = compared('es', changed, undefined, table);
    assert.deepEqual(
      openRows(rows).map(({ id, verdict, back: came }) => [id, verdict, came]),
      [['scale.1', '', '']],
    );
    const [head, ...again] = rowsOf(blindList('es', changed, table));
    assert.deepEqual([head!.length, again.length, again[0]![1]], [3, 1, 'Raras veces'], 'only what is open is asked');
    const settled = compared('es', changed, back(changed), table);
    assert.equal(settled.filter(({ verdict }) => verdict === 'same').length, settled.length - 1);
  });
  it('leaves out a back-translation of another text, and refuses a number that no text has', () => {
    const changed = wholeUnits('es', { 'scale.1': { target: 'Raras veces' } });
    const rows = compared('es', changed, back());
    assert.deepEqual(
      rows.filter((row) => !row.back).map(({ id }) => id),
      ['scale.1'],
    );
    assert.throws(() => compared('es', units, 'number,text,back-translation\n9999,a,b\n'), /number “9999”/);
    assert.throws(() => compared('es', units, 'number,text\n1,a\n'), /no column “back-translation”/);
  });
});

describe('a table for spreadsheets', () => {
  const rows = [
    ['number', 'text'],
    ['1', 'a; b, “c” "d"\ne'],
    ['', 'é'],
  ];
  it('comes back as it was written, and opens in Excel with its letters', () => {
    assert.deepEqual(rowsOf(csvOf(rows)), rows);
    assert.ok(csvOf(rows).startsWith('\uFEFF'));
  });
  it('is read as spreadsheets save it: semicolons or commas, unquoted, with CRLF and an empty line', () => {
    assert.deepEqual(rowsOf('a;b\r\n1;"x, ""y""; z"\r\n\r\n2;\r\n'), [
      ['a', 'b'],
      ['1', 'x, "y"; z'],
      ['2', ''],
    ]);
    assert.deepEqual(rowsOf('a,b\n1,x; y'), [
      ['a', 'b'],
      ['1', 'x; y'],
    ]);
  });
});

describe('the table of questions', () => {
  it('has 24 rows of five ages, each in its direction over its English', () => {
    const page = facetTable('ar', wholeUnits('ar', { 'play-fun-teen': { target: 'أ < ب' } }));
    assert.equal(page.match(/<tr><th>[^<]+<br>/g)!.length, 24);
    assert.equal(page.match(/<td><p lang="ar" dir="rtl">/g)!.length, 120);
    assert.match(page, /<td><p lang="ar" dir="rtl">أ &lt; ب<\/p><p class="english">/);
  });
});
