/** A language brought to a changed English: what answered another is set aside, everything else stays. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { check } from '../../tools/l10n/check.ts';
import { joined, LOCALES, readLocale, startLocale, targetsOf, updateLocale } from '../../tools/l10n/locale.ts';
import { readProvenance } from '../../tools/l10n/provenance.ts';
import { hashOf, sourceHash, unitsOf } from '../../tools/l10n/units.ts';
import type { Translated } from '../../tools/l10n/xliff.ts';
import { writeXliff } from '../../tools/l10n/xliff-write.ts';
import { shippedSpanish, start, temporaryFolder, unitsIn } from './folder.ts';

const folder = temporaryFolder();

const spanish = () => shippedSpanish(folder);

describe('update', () => {
  it('sets aside what answered another English, and keeps everything else', () => {
    startLocale('es', folder);
    const old = { ...start, source: 'Go', hash: hashOf('Go'), target: 'Vamos', isApproved: true };
    const back = { ...start, id: 'ui.back', source: 'Back', hash: hashOf('Back'), target: 'Atrás', isApproved: true };
    const gone = { ...start, id: 'ui.gone' };
    writeFileSync(
      `${folder}es.xlf`,
      writeXliff(
        'es',
        unitsOf('es')
          .map((unit) => ({ ...unit, ...joined(unit) }))
          .map((unit) =>
            unit.id === 'ui.start'
              ? { ...unit, ...old }
              : unit.id === 'ui.back'
                ? { ...unit, ...back }
                : unit.id === 'ui.skip'
                  ? { ...unit, ...gone }
                  : unit,
          ),
      ),
    );
    updateLocale('es', folder, true);
    const units = new Map(unitsIn(folder, 'es').units.map((one) => [one.id, one]));
    assert.deepEqual(units.get('ui.start'), {
      ...start,
      target: '',
      state: '',
      isApproved: false,
      earlier: [{ source: 'Go', target: 'Vamos' }],
    });
    assert.deepEqual(units.get('ui.back'), back);
    assert.ok(!units.has('ui.gone'));
    assert.equal(units.get('ui.skip')!.target, '');
    assert.equal(units.size, unitsOf('es').length);
  });
  /** What `update` makes of one unit, the others empty. */
  const updated = (held: Translated) => {
    rmSync(folder, { recursive: true, force: true });
    startLocale('es', folder);
    const units = unitsOf('es').map((unit) => ({ ...unit, ...joined(unit), ...(unit.id === held.id && held) }));
    writeFileSync(`${folder}es.xlf`, writeXliff('es', units));
    updateLocale('es', folder, true);
    return unitsIn(folder, 'es').units.find(({ id }) => id === held.id)!;
  };
  const answered = { ...start, target: 'Vamos', isApproved: true };
  const none = { ...start, target: '', state: '', isApproved: false };

  it('sets aside what answered another English by its hash alone, or by its source alone', () => {
    assert.deepEqual(updated({ ...answered, hash: hashOf('Go') }), {
      ...none,
      earlier: [{ source: 'Start', target: 'Vamos' }],
    });
    assert.deepEqual(updated({ ...answered, source: 'Go' }), { ...none, earlier: [{ source: 'Go', target: 'Vamos' }] });
  });
  it('leaves nothing that the gate calls stale, and nothing that it would have called so', () => {
    for (const change of [{ hash: hashOf('Go') }, { source: 'Go' }, { source: 'Go', hash: '' }]) {
      updated({ ...answered, ...change });
      const findings = check(readLocale('es', folder)).filter(({ where }) => where === start.id);
      assert.deepEqual(
        findings.map(({ what }) => what),
        ['It is not translated: “Start”.'],
      );
    }
  });
  it('puts what was said last before what was said earlier', () => {
    const earlier = [{ source: 'Begin', target: 'Empezar' }];
    assert.deepEqual(updated({ ...answered, source: 'Go', hash: hashOf('Go'), earlier }).earlier, [
      { source: 'Go', target: 'Vamos' },
      ...earlier,
    ]);
  });
  it('empties nothing where a program dropped the hashes, and the gate calls nothing stale', () => {
    const whole = spanish();
    writeFileSync(`${folder}es.xlf`, whole.replace(/ extradata="[^"]*"/g, ''));
    assert.deepEqual(check(readLocale('es', folder)), check(readLocale('es')));
    assert.equal(updateLocale('es', folder).lost, 0);
    assert.equal(readFileSync(`${folder}es.xlf`, 'utf8'), whole);
  });
  it('empties more than a tenth only for somebody who is sure, and keeps the file as it was', () => {
    const whole = spanish();
    const { length } = unitsIn(folder, 'es').units;
    const [few, many] = [Math.floor(length / 10), Math.floor(length / 10) + 1];
    const staleBy = (count: number) => {
      let left = count;
      return whole.replace(/ extradata="[^"]*"/g, (hash) => (left-- > 0 ? ' extradata="000000000000"' : hash));
    };
    writeFileSync(`${folder}es.xlf`, staleBy(many));
    assert.throws(() => updateLocale('es', folder), new RegExp(`^Error: ${many} of ${length} .* add --yes`));
    assert.equal(readFileSync(`${folder}es.xlf`, 'utf8'), staleBy(many), 'untouched');
    assert.equal(updateLocale('es', folder, true).lost, many);
    assert.equal(readFileSync(`${folder}es.xlf.bak`, 'utf8'), staleBy(many));
    writeFileSync(`${folder}es.xlf`, staleBy(few));
    assert.deepEqual(updateLocale('es', folder), { lost: few, backup: 'es.xlf.bak' });
  });
  it('counts texts that are gone among those that would be emptied', () => {
    const whole = spanish();
    writeFileSync(`${folder}es.xlf`, whole.replace(/ id="practice\./g, ' id="practise.'));
    assert.throws(() => updateLocale('es', folder), /practise\.[^ ]+ first/);
  });
  it('refuses a unit that stands twice, since one of them would be lost', () => {
    const whole = spanish();
    writeFileSync(`${folder}es.xlf`, whole.replace('id="ui.skip"', 'id="ui.back"'));
    assert.throws(() => updateLocale('es', folder, true), /ui\.back stands twice/);
  });
  it('keeps what others wrote: notes, attributes, elements, comments, states, marks in a text', () => {
    const theirs = spanish()
      .replace('<trans-unit id="ui.start"', '<!-- ask Ana -->\n<trans-unit id="ui.start" x:mine="1" resname="go"')
      .replace('<xliff ', '<xliff xmlns:x="urn:x" ')
      .replace(
        '<target state="translated">Empezar</target>',
        '<target state="needs-review-l10n" state-qualifier="fuzzy-match"><mrk mtype="x-mine">Empezar</mrk></target><note from="translator">or Comenzar?</note><alt-trans origin="tm"><target>Iniciar</target></alt-trans>',
      )
      .replace('<body>', '<x:more>kept  as it is</x:more><body>')
      .replace('<header>', '<header><tool tool-id="t" tool-name="T"/>');
    writeFileSync(`${folder}es.xlf`, theirs);
    const { earlier, ...unit } = unitsIn(folder, 'es').units.find(({ id }) => id === start.id)!;
    assert.deepEqual([unit.state, earlier], ['needs-review-l10n', [{ source: '', target: 'Iniciar' }]], 'planted');
    for (let i = 0; i < 2; i++) {
      updateLocale('es', folder);
      const now = readFileSync(`${folder}es.xlf`, 'utf8');
      for (const part of [
        /<!-- ask Ana -->\s*<trans-unit id="ui\.start"[^>]* x:mine="1" resname="go"/,
        /<target state="needs-review-l10n" state-qualifier="fuzzy-match"><mrk mtype="x-mine">Empezar<\/mrk><\/target>/,
        /<note from="translator">or Comenzar\?<\/note>/,
        /<alt-trans origin="tm">\s*<target>Iniciar<\/target>/,
        /<x:more>kept {2}as it is<\/x:more>/,
        /<tool tool-id="t" tool-name="T"\/>/,
      ]) {
        assert.match(now, part, `round ${i}`);
      }
    }
  });
  it('reads and keeps a file whose elements have a prefix', () => {
    const whole = spanish();
    const prefixed = whole.replace(/<(\/?)([a-z-]+)(?=[\s>])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    writeFileSync(`${folder}es.xlf`, prefixed.replace(/<x:trans-unit id="ui\.start"[^]*?<\/x:trans-unit>/, ''));
    assert.equal(updateLocale('es', folder).lost, 0);
    assert.deepEqual({ ...targetsOf('es', folder), 'ui.start': 'Empezar' }, targetsOf('es', LOCALES));
    assert.equal(unitsIn(folder, 'es').units.length, unitsOf('es').length);
  });
  it('puts a new unit and its order into a file that a program has written anew, without groups', () => {
    const flat = spanish()
      .replace(/<\/?group\b[^>]*>/g, '')
      .replace(/<trans-unit id="ui\.start"[^]*?<\/trans-unit>/, '');
    writeFileSync(`${folder}es.xlf`, flat);
    updateLocale('es', folder);
    assert.deepEqual(
      unitsIn(folder, 'es').units.map(({ id }) => id),
      unitsOf('es').map(({ id }) => id),
    );
    assert.equal(unitsIn(folder, 'es').units.filter(({ target }) => !target).length, 1);
  });
  it('takes its signature from a unit that says nothing', () => {
    for (const target of ['', ' ']) {
      assert.equal(updated({ ...answered, target }).isApproved, false, JSON.stringify(target));
    }
  });
  it('brings the provenance to the English of today, and leaves what was done', () => {
    startLocale('es', folder);
    const file = `${folder}provenance/es.json`;
    const fresh = readProvenance(readFileSync(file, 'utf8'));
    const steps = [{ step: 'review' as const, by: 'A. Reader', date: '2026-11-26' }];
    const old = { ...fresh, instrument: '0.9.0', sourceHash: '000000000000', status: 'reviewed', steps };
    writeFileSync(file, JSON.stringify(old));
    updateLocale('es', folder, true);
    const now = readProvenance(readFileSync(file, 'utf8'));
    assert.deepEqual(now, { ...old, instrument: INSTRUMENT_VERSION, sourceHash: sourceHash() });
    assert.notEqual(now.sourceHash, old.sourceHash);
    assert.match(now.sourceHash, /^[0-9a-f]{12}$/);
  });
  it('changes nothing when nothing has changed, and writes no backup then', () => {
    startLocale('es', folder);
    const before = readFileSync(`${folder}es.xlf`, 'utf8');
    assert.deepEqual(updateLocale('es', folder), { lost: 0 });
    assert.equal(readFileSync(`${folder}es.xlf`, 'utf8'), before);
    assert.ok(!existsSync(`${folder}es.xlf.bak`));
  });
});
