/** A language brought to a changed English: what answered another is set aside, everything else stays. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { check } from '../../tools/l10n/check.ts';
import { joined, readLocale, startLocale, updateLocale } from '../../tools/l10n/locale.ts';
import { readProvenance } from '../../tools/l10n/provenance.ts';
import { hashOf, sourceHash, unitsOf } from '../../tools/l10n/units.ts';
import { writeXliff, type Translated } from '../../tools/l10n/xliff.ts';
import { start, temporaryFolder, unitsIn } from './folder.ts';

const folder = temporaryFolder();

describe('update', () => {
  it('sets aside what answered another English, and keeps everything else', () => {
    startLocale('es', folder);
    const old = { ...start, source: 'Go', hash: hashOf('Go'), target: 'Vamos', isReviewed: true };
    const back = { ...start, id: 'ui.back', source: 'Back', hash: hashOf('Back'), target: 'Atrás', isReviewed: true };
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
    updateLocale('es', folder);
    const units = new Map(unitsIn(folder, 'es').units.map((one) => [one.id, one]));
    assert.deepEqual(units.get('ui.start'), {
      ...start,
      target: '',
      isReviewed: false,
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
    updateLocale('es', folder);
    return unitsIn(folder, 'es').units.find(({ id }) => id === held.id)!;
  };
  const answered = { ...start, target: 'Vamos', isReviewed: true };
  const none = { ...start, target: '', isReviewed: false };

  it('sets aside what answered another English by its hash alone, or by its source alone', () => {
    assert.deepEqual(updated({ ...answered, hash: hashOf('Go') }), {
      ...none,
      earlier: [{ source: 'Start', target: 'Vamos' }],
    });
    assert.deepEqual(updated({ ...answered, source: 'Go' }), { ...none, earlier: [{ source: 'Go', target: 'Vamos' }] });
  });
  it('leaves nothing that the gate calls stale, and nothing that it would have called so', () => {
    for (const change of [{ hash: hashOf('Go') }, { source: 'Go' }, { hash: '' }]) {
      updated({ ...answered, ...change });
      const findings = check(readLocale('es', folder)).filter(({ where }) => where === start.id);
      assert.deepEqual(
        findings.map(({ what }) => what),
        ['It is not translated: “Start”.'],
      );
    }
  });
  it('puts what was said last before what was said earlier', () => {
    const earlier = [{ source: 'Begin', target: 'Comenzar' }];
    assert.deepEqual(updated({ ...answered, source: 'Go', hash: hashOf('Go'), earlier }).earlier, [
      { source: 'Go', target: 'Vamos' },
      ...earlier,
    ]);
  });
  it('takes its signature from a unit that says nothing', () => {
    for (const target of ['', ' ']) {
      assert.equal(updated({ ...answered, target }).isReviewed, false, JSON.stringify(target));
    }
  });
  it('brings the provenance to the English of today, and leaves what was done', () => {
    startLocale('es', folder);
    const file = `${folder}provenance/es.json`;
    const fresh = readProvenance(readFileSync(file, 'utf8'));
    const steps = [{ step: 'review' as const, by: 'A. Reader', date: '2026-11-26' }];
    const old = { ...fresh, instrument: '0.9.0', sourceHash: '000000000000', status: 'reviewed', steps };
    writeFileSync(file, JSON.stringify(old));
    updateLocale('es', folder);
    const now = readProvenance(readFileSync(file, 'utf8'));
    assert.deepEqual(now, { ...old, instrument: INSTRUMENT_VERSION, sourceHash: sourceHash() });
    assert.notEqual(now.sourceHash, old.sourceHash);
    assert.match(now.sourceHash, /^[0-9a-f]{12}$/);
  });
  it('changes nothing when nothing has changed', () => {
    startLocale('es', folder);
    const before = readFileSync(`${folder}es.xlf`, 'utf8');
    updateLocale('es', folder);
    assert.equal(readFileSync(`${folder}es.xlf`, 'utf8'), before);
  });
});
