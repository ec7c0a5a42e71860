/** What the checks say of facts that no test page can bring about, or only slowly. Source: place.md §7. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, type Colour } from '../../../src/features/doctor/checks/colours.ts';
import { judgeFiles, judgeServing } from '../../../src/features/doctor/checks/files.ts';
import { judgeInner, judgeOuter, type InnerFacts } from '../../../src/features/doctor/checks/frame.ts';
import { judgeHelp } from '../../../src/features/doctor/checks/help.ts';
import { judgeLanguage, type LanguageFacts } from '../../../src/features/doctor/checks/language.ts';
import { judgePlace, type PlaceFacts } from '../../../src/features/doctor/checks/place.ts';
import { judgePolicy, type PolicyFacts } from '../../../src/features/doctor/checks/policy.ts';
import { judgeRoom } from '../../../src/features/doctor/checks/room.ts';
import { judgeCopies, judgeScript } from '../../../src/features/doctor/checks/script.ts';
import { judgeSettings } from '../../../src/features/doctor/checks/settings.ts';
import { judgeSpeed } from '../../../src/features/doctor/checks/speed.ts';
import { judgeStorage } from '../../../src/features/doctor/checks/storage.ts';
import type { Finding, Level } from '../../../src/features/doctor/finding.ts';
import { reportLines, verdictOf } from '../../../src/features/doctor/report.ts';

const [A, B] = [
  'https://x.example/connection-map-0.1.0/connection-map.js',
  'https://x.example/connection-map-0.2.0/connection-map.js',
];
const file = (name: string, more: object = {}) => ({
  address: `https://files.example/${name}`,
  status: 200,
  version: null,
  fault: null,
  ...more,
});
const place: PlaceFacts = { name: 'it', hidden: null, width: 600, clipped: null, covered: null, bar: null, scale: 1 };
const language: LanguageFacts = {
  name: 'it',
  own: '',
  others: ['en'],
  shown: 'en',
  shipped: { en: 'source', es: 'draft' },
};
const policy: PolicyFacts = {
  violations: [],
  hearsEarlier: false,
  folder: 'https://files.example/',
  isDefined: true,
  hasEntry: true,
  knowsTrustedTypes: true,
  unstyled: [],
};
const inner: InnerFacts = {
  isFramed: true,
  isOurs: true,
  parent: null,
  ancestor: null,
  isWelcomed: false,
  isOpaque: false,
};
const outer = { title: 'Map', parent: null, page: 'https://p.example', sandbox: null, hasScript: true };
const set = (raw: object, isLocal: boolean) => judgeSettings({ name: 'it', raw, attributes: [], isLocal });
const help = (resources: unknown, fault: string | null = null) =>
  judgeHelp({ name: 'it', resources, fault, shown: 'es' });
const speed = (asked: number, came: number, sent = 20_000) =>
  judgeSpeed({ entry: { asked, came, sent, size: 67_000 }, ready: 900, question: 1100 });

const TABLE: readonly (readonly [what: string, found: Finding | readonly Finding[], level: Level, says: RegExp])[] = [
  ['two versions', judgeCopies('0.1.0', '0.1.0', [A!, B!]), 'problem', /may change from visit to visit/],
  ['one version twice', judgeCopies('0.1.0', '0.1.0', [A!, `${A}?x`]), 'note', /2 times/],
  ['a doctor of another version', judgeCopies('0.2.0', '0.1.0', [B!]), 'note', /this doctor is of version 0\.1\.0/],
  ['a bundle', judgeCopies('0.1.0', '0.1.0', []), 'ok', /inside another file/],
  ['no element', judgeScript('0.1.0', [], { count: 0, drawn: 0, frames: 0 }), 'problem', /no <connection-map>/],
  ['one that has drawn nothing', judgeScript('0.1.0', [], { count: 2, drawn: 1, frames: 0 }), 'problem', /1 of 2/],
  ['a frame alone', judgeScript(null, [], { count: 0, drawn: 0, frames: 1 }), 'ok', /in a frame/],
  ['an unknown folder', judgeFiles([], '0.1.0', false), 'note', /not known/],
  ['files of a bundle', judgeFiles([], '0.1.0', true), 'ok', /bundle/],
  [
    'a broken line',
    judgeServing([file('chunks/a.js', { status: 0, fault: 'x' })], 'https://files.example'),
    'problem',
    /did not come: chunks\/a\.js/,
  ],
  [
    'a blocked word',
    judgePolicy({
      ...policy,
      violations: [{ directive: 'script-src-elem', blocked: 'inline' }],
    }),
    'ok',
    /Reload/,
  ],
  [
    'a violation of others',
    judgePolicy({ ...policy, violations: [{ directive: 'img-src', blocked: 'https://ads.example/' }] }),
    'ok',
    /Reload/,
  ],
  [
    'an entry that did not define, unheard',
    judgePolicy({ ...policy, isDefined: false }),
    'problem',
    /trusted-types connection-map/,
  ],
  [
    'an entry that did not define, heard',
    judgePolicy({ ...policy, isDefined: false, hearsEarlier: true }),
    'ok',
    /stops nothing/,
  ],
  ['a file of the language that is missing', judgeLanguage({ ...language, own: 'es' }), 'problem', /locales\/es\.js/],
  ['words of the page’s own', judgeLanguage({ ...language, own: 'fr', shown: 'fr' }), 'ok', /own messages/],
  [
    'a page in another language',
    judgeLanguage({ ...language, others: ['', 'fr', 'en'] }),
    'note',
    /“fr”, which is not shipped/,
  ],
  ['no width', judgePlace({ ...place, width: 0 }), 'problem', /no width/],
  ['little width', judgePlace({ ...place, width: 200 }), 'problem', /only 200 px/],
  ['no room', judgeRoom({ name: 'it', moved: 0, isReserved: false }), 'note', /reserves no room/],
  ['room, and nothing is known', judgeRoom({ name: 'it', moved: null, isReserved: true }), 'ok', /does not tell/],
  ['room, and all the same a jump', judgeRoom({ name: 'it', moved: 40, isReserved: true }), 'problem', /40 px/],
  ['no frame', judgeInner({ ...inner, isFramed: false }), 'ok', /no frame/],
  ['an opaque frame', judgeInner({ ...inner, isOpaque: true }), 'problem', /allow-same-origin/],
  [
    'a frame on another page',
    judgeInner({ ...inner, parent: 'https://a.example', ancestor: 'https://b.example' }),
    'problem',
    /Write parent=https:\/\/b\.example/,
  ],
  [
    'a frame that is heard',
    judgeInner({ ...inner, parent: 'https://a.example', ancestor: 'https://a.example', isWelcomed: true }),
    'ok',
    /hear each other/,
  ],
  [
    'a frame without frame.js',
    judgeOuter({ ...outer, parent: outer.page, hasScript: false }),
    'note',
    /frame\.js is not on it/,
  ],
  ['sandbox mode, live', set({ sandbox: '' }, false), 'note', /sandbox mode/],
  ['sandbox mode, at work', set({ sandbox: '' }, true), 'ok', /sandbox true/],
  ['leave-url on a tablet', set({ kiosk: '', 'leave-url': 'https://a.example/' }, true), 'note', /leave-url/],
  ['help that is no JSON', help(null, 'Unexpected token'), 'problem', /no JSON: Unexpected token/],
  ['help that is no list', help('112'), 'problem', /no list/],
  [
    'help of a wrong kind',
    help([
      { kind: 'hotline', name: 'X', phone: '1' },
      { kind: 'emergency', name: 'Y', phone: '112' },
    ]),
    'problem',
    /“hotline”/,
  ],
  [
    'odd help',
    help([null, 3, { kind: 4 }, { kind: 'emergency', name: 'Y', phone: '112', lang: 'es' }]),
    'problem',
    /kind “”/,
  ],
  [
    'help in a near language',
    help([{ kind: 'emergency', name: 'Y', phone: '112', lang: 'es-MX' }]),
    'ok',
    /1 help entries/,
  ],
  ['a script that is asked for late', speed(4000, 4100), 'note', /after the page/],
  ['a script that takes long', speed(100, 3000), 'note', /took 2\.9 s/],
  ['a fast one', speed(100, 300), 'ok', /first screen at 0\.9 s; first question ready at 1\.1 s/],
  [
    'a frame of another site',
    judgeStorage({ isDenied: false, isPartitioned: true, isOff: false }),
    'note',
    /another site/,
  ],
];

describe('a check', () => {
  for (const [what, found, level, says] of TABLE) {
    it(`of ${what}: ${level}`, () => {
      const findings = [found].flat() as Finding[];
      const worst = (['problem', 'note', 'ok'] as const).find((one) =>
        findings.some((finding) => finding.level === one),
      );
      assert.equal(worst, level);
      const words = findings.filter((one) => one.level === level).map((one) => `${one.found} ${one.means} ${one.do}`);
      assert.match(words.join('\n'), says);
      for (const finding of findings) assert.equal(!finding.means || !finding.do, finding.level === 'ok');
    });
  }
});

describe('contrast', () => {
  // w3.org/TR/WCAG22, “contrast ratio”; #767676 on white is the known lightest grey
  const table: [Colour, Colour, number][] = [
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [118, 118, 118], 4.54],
    [[255, 0, 0], [255, 255, 255], 4],
    [[9, 9, 9], [9, 9, 9], 1],
  ];
  for (const [one, other, ratio] of table)
    it(`of ${one.join()} and ${other.join()} is ${ratio}`, () => {
      assert.equal(Math.round(contrast(one, other) * 100) / 100, ratio);
      assert.equal(contrast(one, other), contrast(other, one));
    });
});

describe('the verdict', () => {
  const results = (...levels: Level[]) => [{ title: 'T', findings: levels.map((level) => ({ level, found: 'F.' })) }];
  for (const [levels, says] of [
    [[], 'All is well.'],
    [['ok', 'ok'], 'All is well.'],
    [['ok', 'note'], 'All is well. There is 1 note to read.'],
    [['problem'], 'Not all is well: 1 problem.'],
    [['problem', 'problem', 'note', 'note'], 'Not all is well: 2 problems. There are 2 notes to read.'],
  ] as [Level[], string][])
    it(`of ${levels.join(', ') || 'nothing'}: ${says}`, () => {
      assert.equal(verdictOf(results(...levels)), says);
      assert.deepEqual(
        [reportLines('About', results(...levels))].map((lines) => [lines[0], lines.at(-1), lines.length])[0],
        ['About', says, levels.length + 2],
      );
    });
});
