import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, type RawSettings, type Settings } from '../../src/host/attributes.ts';
import { AGE_BANDS } from '../../src/instrument/items.ts';

const absent: RawSettings = { 'age-band': null, theme: null, 'heading-level': null };
const defaults: Settings = { ageBand: null, theme: 'auto', headingLevel: 2 };

/** What is read, and what is reported. */
function read(raw: Partial<RawSettings>) {
  const reports: [attribute: string, message: string][] = [];
  const settings = readSettings({ ...absent, ...raw }, (...report) => reports.push(report));
  return { settings, reports };
}

describe('settings that are right', () => {
  const table: [raw: Partial<RawSettings>, settings: Partial<Settings>][] = [
    [{}, {}],
    [{ 'age-band': undefined, theme: undefined, 'heading-level': undefined }, {}],
    ...AGE_BANDS.map((ageBand): [Partial<RawSettings>, Partial<Settings>] => [{ 'age-band': ageBand }, { ageBand }]),
    [{ theme: 'auto' }, { theme: 'auto' }],
    [{ theme: 'light' }, { theme: 'light' }],
    [{ theme: 'dark' }, { theme: 'dark' }],
    ...[1, 2, 3, 4, 5, 6].flatMap((headingLevel): [Partial<RawSettings>, Partial<Settings>][] => [
      [{ 'heading-level': String(headingLevel) }, { headingLevel }], // as an attribute
      [{ 'heading-level': headingLevel }, { headingLevel }], // as a property
    ]),
    [
      { 'age-band': 'teen', theme: 'dark', 'heading-level': '4' },
      { ageBand: 'teen', theme: 'dark', headingLevel: 4 },
    ],
  ];
  for (const [raw, settings] of table) {
    it(`${JSON.stringify(raw)}: nothing is reported`, () => {
      assert.deepEqual(read(raw), { settings: { ...defaults, ...settings }, reports: [] });
    });
  }
});

describe('settings that are wrong', () => {
  const bands = 'infant, toddler, preschool, school-age, teen';
  const themes = 'auto, light, dark';
  const levels = '1, 2, 3, 4, 5, 6';
  const table: [attribute: keyof RawSettings, value: unknown, shown: string, allowed: string][] = [
    ['age-band', 'baby', 'baby', bands],
    ['age-band', '', '', bands],
    ['age-band', 'Teen', 'Teen', bands],
    ['age-band', ' teen', ' teen', bands],
    ['age-band', 3, '3', bands],
    ['age-band', true, 'true', bands],
    ['theme', 'blue', 'blue', themes],
    ['theme', '', '', themes],
    ['theme', 'toString', 'toString', themes],
    ['theme', {}, '[object Object]', themes],
    ['heading-level', '0', '0', levels],
    ['heading-level', '7', '7', levels],
    ['heading-level', 0, '0', levels],
    ['heading-level', 2.5, '2.5', levels],
    ['heading-level', NaN, 'NaN', levels],
    ['heading-level', '2nd', '2nd', levels],
    ['heading-level', 'h2', 'h2', levels],
    ['heading-level', '', '', levels],
  ];
  for (const [attribute, value, shown, allowed] of table) {
    it(`${attribute}, ${typeof value} “${shown}”: the default, and one sentence`, () => {
      const message = `<connection-map> ${attribute}="${shown}" is not valid. Allowed: ${allowed}.`;
      assert.deepEqual(read({ [attribute]: value }), { settings: defaults, reports: [[attribute, message]] });
    });
  }
  it('one wrong setting leaves the others, each is reported once, in order', () => {
    const { settings, reports } = read({ 'age-band': 'baby', theme: 'dark', 'heading-level': 9 });
    assert.deepEqual(settings, { ...defaults, theme: 'dark' });
    assert.deepEqual(
      reports.map(([attribute]) => attribute),
      ['age-band', 'heading-level'],
    );
  });
});
