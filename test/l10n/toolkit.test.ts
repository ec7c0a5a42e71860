/** What other programs do to a file, with the classes and commands of translate-toolkit: nothing is lost. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, it } from 'node:test';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { check } from '../../tools/l10n/check.ts';
import { LOCALES, readLocale, startLocale, updateLocale, xliffOf } from '../../tools/l10n/locale.ts';
import { reviewedGroups } from '../../tools/l10n/approvals.ts';
import type { Provenance } from '../../tools/l10n/provenance.ts';
import { unitsOf } from '../../tools/l10n/units.ts';
import { shippedSpanish, start, temporaryFolder, unitsIn } from './folder.ts';

const folder = temporaryFolder();
const path = (process.env.PATH ?? '')
  .split(delimiter)
  .map((one) => `${one}/po2xliff`)
  .find(existsSync);
// said loudly: CI installs it
if (!path) {
  console.error('NO TRANSLATE-TOOLKIT HERE: no file is read by other programs (apt install translate-toolkit).');
}
const skip = !path;
/** The Python that the toolkit is installed for: the first one on the path may be another. */
const python = path && /^#!\s*(?:\/usr\/bin\/env\s+)?(\S+)/.exec(readFileSync(path, 'utf8'))?.[1];

const run = (tool: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(tool, ['--progress=none', ...args], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, ''], tool);
};

/** Opens a file with the toolkit’s classes, does something with its `units` by id, and saves it. */
function edit(file: string, lines: string) {
  const script = `
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
units = {unit.xmlelement.get('id'): unit for unit in store.units}
${lines}
store.savefile(sys.argv[1])
`;
  const { status, stderr } = spawnSync(python!, ['-c', script, file], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
}

/** All that the toolkit reads in a file, unit by unit. */
function readByToolkit(file: string): Record<string, Record<string, unknown>> {
  const script = `
import sys, json
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
def read(unit):
    node = unit.getlanguageNode(None, 1)
    return dict(source=unit.source, target=unit.target, notes=unit.getnotes(), approved=unit.isapproved(),
        state=None if node is None else node.get('state'), other=[[a.source, a.target] for a in unit.getalttrans()])
print(json.dumps({unit.xmlelement.get('id'): read(unit) for unit in store.units}))
`;
  const { status, stdout, stderr } = spawnSync(python!, ['-c', script, file], { encoding: 'utf8', maxBuffer: 1e8 });
  assert.deepEqual([status, stderr], [0, '']);
  return JSON.parse(stdout) as Record<string, Record<string, unknown>>;
}

const spanish = () => shippedSpanish(folder);
const file = `${folder}es.xlf`;
const spanishUnits = () => unitsIn(folder, 'es');

describe('a file that translate-toolkit opens and saves', { skip }, () => {
  it('is the same again after an update', () => {
    const before = spanish();
    edit(file, '');
    assert.deepEqual(check(readLocale('es', folder)), check(readLocale('es')));
    updateLocale('es', folder);
    assert.equal(readFileSync(file, 'utf8'), before);
  });
  it('keeps notes, states, alternatives and texts through an update', () => {
    spanish();
    edit(
      file,
      `
units['ui.start'].target = 'Vamos'
units['ui.start'].addnote('shorter?', origin='translator')
units['ui.back'].markreviewneeded(True, 'sure?')
units['ui.skip'].addalttrans('Pasar', origin='tm', sourcetxt='Skip')
units['ui.help'].markfuzzy()
`,
    );
    const theirs = readByToolkit(file);
    assert.deepEqual(
      [theirs['ui.start']!.target, theirs['ui.back']!.state, theirs['ui.help']!.state, theirs['ui.skip']!.other],
      ['Vamos', 'needs-review-translation', 'needs-translation', [['Skip', 'Pasar']]],
    );
    const told = check(readLocale('es', folder)).filter(({ what }) => what.includes('marked'));
    assert.deepEqual(
      told.map(({ where }) => where),
      ['ui.help', 'ui.back'],
    );
    updateLocale('es', folder);
    assert.deepEqual(readByToolkit(file), theirs);
  });
  it('has texts that the toolkit approves by itself, which are no review', () => {
    spanish();
    edit(
      file,
      `for unit in store.units:\n    unit.target = unit.target + '.'\n    unit.set_state_n(unit.S_SIGNED_OFF)`,
    );
    assert.ok(
      spanishUnits().units.every(({ isApproved }) => isApproved),
      'planted',
    );
    const provenance = readLocale('es', folder).provenance as Provenance;
    const claimed = {
      ...provenance,
      status: 'reviewed' as const,
      steps: [{ step: 'review' as const, by: 'A. Reader', date: '2026-11-26' }],
    };
    assert.deepEqual(reviewedGroups('es', spanishUnits(), claimed), []);
    assert.match(
      check({ ...readLocale('es', folder), provenance: claimed }).find(({ where }) => where.endsWith('.json'))!.what,
      /nobody has approved/,
    );
  });
  it('is filled in from an empty file, in the toolkit’s own way', () => {
    startLocale('fr', folder);
    edit(`${folder}fr.xlf`, `for unit in store.units:\n    unit.target = unit.source`);
    const { units } = unitsIn(folder, 'fr');
    assert.ok(units.every(({ source, target, state }) => source === target && state === 'translated'));
    assert.equal(updateLocale('fr', folder).lost, 0);
    assert.deepEqual(unitsIn(folder, 'fr').units, units);
  });
});

describe('a way by PO and back', { skip }, () => {
  const changed = (po: string) =>
    po
      .replace('msgstr "Empezar"', 'msgstr "Vamos"')
      .replace('msgid "Skip"\nmsgstr "Omitir"', 'msgid "Pass"\nmsgstr "Pasar"');

  it('brings back what was changed, keeps beside it what answers another English, and loses nothing', () => {
    const before = spanish();
    run('xliff2po', file, `${folder}es.po`);
    writeFileSync(`${folder}es.po`, changed(readFileSync(`${folder}es.po`, 'utf8')));
    run('po2xliff', '-t', file, `${folder}es.po`, `${folder}back.xlf`);
    const back = readFileSync(`${folder}back.xlf`, 'utf8');
    writeFileSync(file, back);
    assert.match(
      check(readLocale('es', folder)).find(({ where }) => where === 'es.xlf')!.what,
      /second <file>, with \d+ translations from PO/,
    );
    updateLocale('es', folder);
    const skipped = spanishUnits().units.find(({ id }) => id === 'ui.skip')!;
    assert.deepEqual([skipped.target, skipped.earlier], ['Omitir', [{ source: 'Pass', target: 'Pasar' }]]);
    const now = readFileSync(file, 'utf8').replace(/\s*<alt-trans[^]*?<\/alt-trans>/, '');
    assert.equal(now, before.replace('>Empezar</target>', '>Vamos</target>'));
    // a text that the first <file> does not have
    writeFileSync(file, back.replace('sourcefile">ui.start<', 'sourcefile">ui.sturt<'));
    assert.throws(() => updateLocale('es', folder), /“ui\.sturt”, which the first <file> does not have/);
  });
  it('is refused without its template, with the cure', () => {
    spanish();
    writeFileSync(`${folder}es.po`, '#: ui.start\nmsgid "Start"\nmsgstr "Vamos"\n');
    run('po2xliff', `${folder}es.po`, file);
    assert.match(String(readLocale('es', folder).units), /made from PO without its template.*“-t”/);
  });
  it('of another project is refused', () => {
    const other =
      '<file original="x" datatype="html"><body><trans-unit id="1"><source>a</source></trans-unit></body></file>';
    writeFileSync(file, spanish().replace('</xliff>', `${other}</xliff>`));
    assert.match(String(readLocale('es', folder).units), /a second <file>, “x”, which the kit does not know/);
  });
});

describe('pofilter', { skip }, () => {
  /**
   * What tells of style and of names that stay, not of errors, and what does not hold in every language: other brackets and
   * digits than Latin ones, a word that is doubled by its grammar, a plural form that needs no number, no capital letters.
   * A draft is fuzzy to it until somebody approves it.
   */
  const STYLE = [
    'isfuzzy',
    'startpunc',
    'endpunc',
    'puncspacing',
    'sentencecount',
    'doublequoting',
    'unchanged',
    'acronyms',
    'brackets',
    'numbers',
    'doublewords',
    'startcaps',
    'simplecaps',
    'short',
    'pythonbraceformat',
  ];
  const findings = (xliff: string, code: string): string[] => {
    run('xliff2po', xliff, `${folder}${code}.po`);
    run(
      'pofilter',
      `--language=${code}`,
      ...STYLE.map((name) => `--excludefilter=${name}`),
      `${folder}${code}.po`,
      `${folder}errors.po`,
    );
    return existsSync(`${folder}errors.po`)
      ? (readFileSync(`${folder}errors.po`, 'utf8').match(/\(pofilter\).*/g) ?? [])
      : [];
  };

  it('reads a file without a complaint, every unit of it', () => {
    startLocale('fr', folder);
    findings(`${folder}fr.xlf`, 'fr');
    const ids =
      readFileSync(`${folder}fr.po`, 'utf8')
        .match(/^#: .*/gm)
        ?.join(' ')
        .split(' ') ?? [];
    assert.deepEqual(
      unitsOf('fr')
        .map(({ id }) => id)
        .filter((id) => !ids.includes(id)),
      [],
    );
  });
  it('finds an error where there is one', () => {
    startLocale('es', folder);
    writeFileSync(`${folder}es.xlf`, xliffOf('es', [{ ...start, target: 'Empezar  empezar empezar {n}' }]));
    assert.ok(findings(`${folder}es.xlf`, 'es').length > 0);
  });
  for (const code of SHIPPED.filter((one) => one !== 'en')) {
    it(`finds no error in ${code}`, () => {
      startLocale(code, folder);
      assert.deepEqual(findings(`${LOCALES}${code}.xlf`, code), []);
    });
  }
});
