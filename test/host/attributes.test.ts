import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, type RawSettings, type Settings } from '../../src/host/attributes.ts';
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { HOSTILE } from '../helpers/hostile.ts';

const NAMES = [
  'age-band',
  'theme',
  'heading-level',
  'remember',
  'share',
  'share-with',
  'leave-url',
  'kiosk',
  'sandbox',
  'doctor',
] as const satisfies readonly (keyof RawSettings)[];
const all = (value: unknown): RawSettings => Object.fromEntries(NAMES.map((name) => [name, value]));
const defaults: Settings = {
  ageBand: null,
  theme: 'auto',
  headingLevel: 2,
  remember: 'ask',
  share: 'none',
  shareWith: null,
  leaveUrl: null,
  kiosk: false,
  sandbox: false,
  doctor: false,
};

/** What is read, and what is reported. */
function read(raw: RawSettings) {
  const reports: [attribute: string, message: string][] = [];
  const settings = readSettings(raw, (...report) => reports.push(report));
  return { settings, reports };
}

describe('settings that are right', () => {
  const table: [raw: RawSettings, settings: Partial<Settings>][] = [
    [{}, {}],
    [all(undefined), {}],
    [all(null), {}],
    ...AGE_BANDS.map((ageBand): [RawSettings, Partial<Settings>] => [{ 'age-band': ageBand }, { ageBand }]),
    [{ theme: 'auto' }, { theme: 'auto' }],
    [{ theme: 'light' }, { theme: 'light' }],
    [{ theme: 'dark' }, { theme: 'dark' }],
    ...[1, 2, 3, 4, 5, 6].flatMap((headingLevel): [RawSettings, Partial<Settings>][] => [
      [{ 'heading-level': String(headingLevel) }, { headingLevel }], // as an attribute
      [{ 'heading-level': headingLevel }, { headingLevel }], // as a property
    ]),
    [{ remember: 'ask' }, { remember: 'ask' }],
    [{ remember: 'none' }, { remember: 'none' }],
    [{ share: 'none' }, { share: 'none' }],
    [{ share: 'snapshot' }, { share: 'snapshot' }],
    [{ share: 'answers' }, { share: 'answers' }],
    [{ 'share-with': 'Oak Street Clinic' }, { shareWith: 'Oak Street Clinic' }],
    [{ 'share-with': ' Oak\n' }, { shareWith: 'Oak' }],
    [{ 'share-with': '' }, {}],
    [{ 'share-with': ' \n' }, {}],
    [{ 'share-with': 7 }, { shareWith: '7' }],
    [{ 'leave-url': 'https://weather.example/' }, { leaveUrl: 'https://weather.example/' }],
    [{ 'leave-url': 'http://weather.example/a?b#c' }, { leaveUrl: 'http://weather.example/a?b#c' }],
    [{ 'leave-url': ' HTTPS://Weather.example ' }, { leaveUrl: 'https://weather.example/' }],
    [{ 'leave-url': new URL('https://weather.example/') }, { leaveUrl: 'https://weather.example/' }],
    ...(['kiosk', 'sandbox', 'doctor'] as const).flatMap((name): [RawSettings, Partial<Settings>][] => [
      [{ [name]: '' }, { [name]: true }], // as an attribute
      [{ [name]: name }, { [name]: true }],
      [{ [name]: 'true' }, { [name]: true }],
      [{ [name]: true }, { [name]: true }], // as a property
      [{ [name]: false }, {}],
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
    ['theme', Object.create(null), 'object', themes],
    ['theme', Symbol('dark'), 'Symbol(dark)', themes],
    ['remember', 'yes', 'yes', 'ask, none'],
    ['remember', '', '', 'ask, none'],
    ['remember', true, 'true', 'ask, none'],
    ['share', 'all', 'all', 'none, snapshot, answers'],
    ['share', '', '', 'none, snapshot, answers'],
    ...[
      '',
      '/',
      'weather.example',
      '//weather.example/',
      'https:weather.example',
      'https://',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'javascript://weather.example/%0aalert(1)',
      'data:text/html,x',
      'ftp://weather.example/',
      'https://weather.example@evil.example/',
      'https://:secret@weather.example/',
    ].map((url): [keyof RawSettings, unknown, string, string] => ['leave-url', url, url, 'an http: or https: URL']),
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
  for (const name of ['kiosk', 'sandbox', 'doctor'] as const) {
    it(`${name}="false" is on, as in HTML, and one sentence says so`, () => {
      const message = `<connection-map> ${name}="false" is not valid. Allowed: present is on, absent is off.`;
      assert.deepEqual(read({ [name]: 'false' }), {
        settings: { ...defaults, [name]: true },
        reports: [[name, message]],
      });
    });
  }
  it('nothing that a page gives makes it throw', () => {
    for (const one of HOSTILE) {
      const { settings, reports } = read(all(one));
      assert.deepEqual({ ...settings, shareWith: null }, { ...defaults, kiosk: true, sandbox: true, doctor: true });
      assert.deepEqual(
        reports.map(([attribute]) => attribute),
        ['age-band', 'theme', 'heading-level', 'remember', 'share', 'leave-url'],
      );
    }
  });
  it('one wrong setting leaves the others, each is reported once, in order', () => {
    const { settings, reports } = read({ 'age-band': 'baby', theme: 'dark', 'heading-level': 9 });
    assert.deepEqual(settings, { ...defaults, theme: 'dark' });
    assert.deepEqual(
      reports.map(([attribute]) => attribute),
      ['age-band', 'heading-level'],
    );
  });
});
