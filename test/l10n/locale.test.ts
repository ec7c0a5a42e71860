/** The files of a language: started, counted, read by translators’ own tools, and built. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { LanguageFile } from '../../src/features/languages/index.ts';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { dirOf } from '../../src/locale/writing.ts';
import { VERSION } from '../../src/version.ts';
import { targetsHash } from '../../tools/l10n/approvals.ts';
import { check } from '../../tools/l10n/check.ts';
import { readGlossary } from '../../tools/l10n/glossary.ts';
import { builtFiles } from '../../tools/l10n/files.ts';
import { LOCALES, readLocale, startLocale, targetsOf, xliffOf } from '../../tools/l10n/locale.ts';
import { readProvenance, translationOf, type Provenance } from '../../tools/l10n/provenance.ts';
import { statusOf } from '../../tools/l10n/status.ts';
import { hashOf, unitsOf } from '../../tools/l10n/units.ts';
import { temporaryFolder, unitsIn } from './folder.ts';
import { wholeLocale, wholeUnits } from './whole.ts';

const folder = temporaryFolder();

describe('new', () => {
  it('starts a language with every unit in order, each empty, and a glossary and a provenance', () => {
    startLocale('pt-BR', folder);
    const { code, units } = unitsIn(folder, 'pt-BR');
    assert.equal(code, 'pt-BR');
    assert.deepEqual(
      units.map(({ id }) => id),
      unitsOf('pt-BR').map(({ id }) => id),
    );
    assert.ok(units.every(({ target, source, hash }) => target === '' && hash === hashOf(source)));
    assert.equal(readProvenance(readFileSync(`${folder}provenance/pt-BR.json`, 'utf8')).status, 'draft');
    assert.match(readFileSync(`${folder}glossary/pt-BR.md`, 'utf8'), /^# Glossary: Brazilian Portuguese \(pt-BR\)/);
  });
  it('touches nothing that is there', () => {
    startLocale('fr', folder);
    assert.throws(() => startLocale('fr', folder), /locales\/fr\.xlf already exists/);
  });
  it('starts no language that is there under another tag', () => {
    startLocale('zh-Hans', folder);
    startLocale('zh-Hant', folder);
    startLocale('es', folder);
    startLocale('es-MX', folder);
    assert.throws(
      () => startLocale('zh', folder),
      /“zh” means zh-Hans-CN, and so does “zh-Hans”, which is there: locales\/zh-Hans\.xlf\. Go on with that one\.$/,
    );
    assert.throws(() => startLocale('es-ES', folder), /“es-ES” means es-Latn-ES, and so does “es”/);
  });
  it('gives each unit its note, its room, and what its item is', () => {
    startLocale('fr', folder);
    const xliff = readFileSync(`${folder}fr.xlf`, 'utf8');
    assert.match(xliff, /<trans-unit id="friction-battles-infant"[^>]* maxwidth="\d+" size-unit="char"/);
    assert.match(xliff, /<note from="developer">Item 03 · infant · how-often\. Strain\./);
  });
});

describe('status', () => {
  const file = wholeUnits('es', {
    'ui.start': { isApproved: true },
    'ui.help': { state: 'needs-review-translation' },
    'ui.back': { hash: hashOf('Go back') },
    'ui.continue': { source: 'Go on' },
    'ui.skip': { target: '' },
    'ui.done': null,
  });
  const { length } = unitsOf('es').filter(({ group }) => group === 'first');

  it('counts by group what is done, stale, marked and draft; a mark that a program sets is no review', () => {
    const [first, ...rest] = statusOf('es', file);
    const counts = { units: length, done: length - 5, stale: 2, marked: 1, draft: length - 5, reviewed: 0 };
    assert.deepEqual(first, { group: 'first', ...counts });
    assert.ok(rest.every((one) => one.units === one.done && one.done === one.draft && !one.stale && !one.reviewed));
  });
  it('counts as reviewed the groups that somebody has read as they are', () => {
    const targets = { first: targetsHash('es', file, 'first'), about: '000000000000' };
    const provenance = {
      ...(wholeLocale('es').provenance as Provenance),
      steps: [{ step: 'review' as const, by: 'A. Reader', date: '2026-11-26', targets }],
    };
    const reviewed = statusOf('es', file, provenance).filter((one) => one.reviewed);
    assert.deepEqual(
      reviewed.map((one) => [one.group, one.reviewed, one.draft]),
      [['first', length - 5, 0]],
    );
  });
});

describe('a glossary', () => {
  it('gives its two lists', () => {
    const words = readGlossary(
      '# x\n\n## Words kept out of items, interface and results\n\n`bajo`, `mal`\n\n## Words kept out of every text\n\n- `hay que`\n\n## More\n\n`no`\n',
    );
    assert.deepEqual(words, { keptOutOfResults: ['bajo', 'mal'], keptOut: ['hay que'] });
  });
  it('without one of them is refused; as it is started, it has yet to be filled in', () => {
    assert.throws(() => readGlossary('# x'), /no heading “## Words kept out of items/);
    startLocale('fr', folder);
    assert.match(String(readLocale('fr', folder).glossary), /names no word/);
  });
});

describe('a file that a program on Windows saved', () => {
  it('is read with its byte order mark, as UTF-8 or UTF-16; what is neither is told so', () => {
    startLocale('fr', folder);
    for (const [file, of] of [
      ['fr.xlf', 'units'],
      ['glossary/fr.md', 'glossary'],
      ['provenance/fr.json', 'provenance'],
    ] as const) {
      const text = readFileSync(folder + file, 'utf8').replace(/What means.*/g, '`mot`');
      writeFileSync(folder + file, text);
      const plain = readLocale('fr', folder)[of];
      assert.ok(!(plain instanceof Error), String(plain));
      const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
      for (const bytes of [Buffer.from(`\uFEFF${text}`), marked, Buffer.from(marked).swap16()]) {
        writeFileSync(folder + file, bytes);
        assert.deepEqual(readLocale('fr', folder)[of], plain, file);
      }
    }
    writeFileSync(`${folder}fr.xlf`, Buffer.from('<xliff>é', 'latin1'));
    assert.match(String(readLocale('fr', folder).units), /locales\/fr\.xlf: line 1: its characters are not UTF-8/);
  });
});

describe('a provenance', () => {
  const made = (status: string, steps: readonly object[] = []) =>
    JSON.stringify({ locale: 'es', instrument: '1.0.0', sourceHash: '0123456789ab', status, steps });
  const step = (name: string, by: string) => ({ step: name, by, date: '2026-11-26' });

  it('says what a parent is told', () => {
    const told = (json: string) => translationOf(readProvenance(json));
    assert.equal(told(made('draft')), 'draft');
    assert.equal(told(made('back-translated', [step('back-translation', 'machine draft')])), 'draft');
    assert.equal(told(made('reviewed', [step('review', 'A. Reader, native reader')])), 'reviewed');
    assert.equal(told(made('debriefed', [step('debriefing', 'B. Asker')])), 'reviewed');
  });
  it('is refused where it claims what nobody did, or holds what it should not', () => {
    assert.throws(() => readProvenance(made('reviewed')), /“reviewed” needs a step “review” by a person/);
    for (const by of ['machine draft', 'Machine draft', 'machine, checked twice'])
      assert.throws(() => readProvenance(made('reviewed', [step('review', by)])), /by a person/, by);
    assert.throws(() => readProvenance(made('back-translated')), /needs a step “back-translation”/);
    assert.throws(() => readProvenance(made('fine')), /status/);
    assert.throws(() => readProvenance(made('draft', [{ ...step('review', 'A'), date: 'soon' }])), /date/);
    assert.throws(() => readProvenance('{'), /JSON/);
  });
});

describe('each language that ships', () => {
  for (const code of SHIPPED.filter((one) => one !== 'en')) {
    it(`${code} passes the gate, and its file is as the kit writes it`, () => {
      assert.deepEqual(check(readLocale(code)), []);
      const { units } = readLocale(code);
      if (units instanceof Error) throw units;
      const file = readFileSync(`${LOCALES}${code}.xlf`, 'utf8');
      assert.equal(file, xliffOf(code, units.units, file), `run: npm run l10n -- update ${code}`);
    });
    it(`${code} ships as three files that import nothing and hold all its texts as they were translated`, async () => {
      const files = builtFiles(code, targetsOf(code), 'draft');
      assert.deepEqual(
        files.map(({ name }) => name),
        [`${code}.js`, `${code}.results.js`, `${code}.more.js`],
      );
      const tables = await Promise.all(
        files.map(async (file) => {
          assert.doesNotMatch(file.code, /\bimport\b|\brequire\(/);
          const { version, locale, dir, translation, groups } = (await import(
            `data:text/javascript,${encodeURIComponent(file.code)}`
          )) as LanguageFile;
          assert.deepEqual([version, locale, dir, translation], [VERSION, code, dirOf(code), 'draft']);
          return Object.values(groups);
        }),
      );
      assert.deepEqual(Object.assign({}, ...tables.flat()), targetsOf(code));
    });
  }
  it('a character that XML writes otherwise comes out as it is', async () => {
    const [file] = builtFiles('es', { ...targetsOf('es'), 'ui.start': 'Tom & Ana <3' }, 'draft');
    assert.match(file!.code, /"ui\.start":"Tom & Ana <3"/);
  });
});

describe('a language with every unit', () => {
  it('as it is started fails the gate for each unit', () => {
    startLocale('es', folder);
    const findings = check(readLocale('es', folder)).filter(({ what }) => what.startsWith('It is not translated'));
    assert.equal(findings.length, unitsOf('es').length);
  });
});
