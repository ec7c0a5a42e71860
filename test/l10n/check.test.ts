/** The gate of a language: what is whole passes, and each defect that it names is found. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, quotedIn } from '../../tools/l10n/check.ts';
import type { Locale } from '../../tools/l10n/locale.ts';
import type { Provenance } from '../../tools/l10n/provenance.ts';
import { categoriesOf, hashOf, isOneNumber, sourceHash, unitsOf } from '../../tools/l10n/units.ts';
import type { Translated } from '../../tools/l10n/xliff.ts';
import { wholeLocale, wholeUnits } from './whole.ts';

/** What is found in Spanish when one text reads otherwise. */
const foundIn = (id: string, target: string) => check(wholeLocale('es', { [id]: { target } }));

const BETWEEN = unitsOf('en').find(({ id }) => id === 'edge.strength-steady')!.source;

/** Spanish as a native reader has signed it, but for what is changed. */
function reviewed(changed: Readonly<Record<string, Partial<Translated>>> = {}): Locale {
  const all = Object.fromEntries(unitsOf('es').map(({ id }) => [id, { isReviewed: true, ...changed[id] }]));
  const { provenance, ...rest } = wholeLocale('es', all);
  return { ...rest, provenance: { ...(provenance as Provenance), status: 'reviewed' } };
}

describe('a language that is whole', () => {
  it('passes', () => {
    for (const code of ['es', 'fr', 'de', 'pt-BR', 'cs']) assert.deepEqual(check(wholeLocale(code)), [], code);
  });
});

describe('a defect is found:', () => {
  const texts: readonly (readonly [what: string, id: string, target: string, found: RegExp])[] = [
    ['nothing translated', 'ui.start', '', /not translated: “Start”/],
    ['nothing but a space', 'ui.start', ' ', /not translated/],
    ['a placeholder gone', 'ui.question.count', 'Pregunta {n}', /placeholders are \{n\}, not \{n\} \{total\}/],
    ['a placeholder too many', 'ui.start', 'Empezar {n}', /placeholders are \{n\}, not none/],
    ['a placeholder translated', 'ui.question.count', 'Pregunta {n} de {todas}', /\{todas\}/],
    ['a number gone from a form for many numbers', 'ui.kiosk.seconds.other', 'segundos', /placeholders are none/],
    ['an element', 'ui.first.what', 'Son <b>24</b> preguntas', /markup, “<b>”/],
    ['bold by asterisks', 'ui.first.what', 'Son **24** preguntas', /markup, “\*\*”/],
    ['&amp; left over', 'ui.first.what', 'Tom &amp; Ana', /“&amp;” is left over/],
    ['a numbered character', 'ui.first.what', 'Tom &#38; Ana', /“&#38;” is left over/],
    ['two spaces', 'ui.first.what', 'Son  24 preguntas', /two in a row/],
    ['a line break', 'ui.first.what', 'Son 24\npreguntas', /control character \(U\+000A\)/],
    ['a tab', 'ui.first.what', 'Son 24\tpreguntas', /U\+0009/],
    ['a line separator', 'ui.first.what', 'Son 24\u2028preguntas', /U\+2028/],
    ['a paragraph separator', 'ui.first.what', 'Son 24\u2029preguntas', /U\+2029/],
    ['a next line', 'ui.first.what', 'Son 24\u0085preguntas', /U\+0085/],
    ['a control character', 'ui.first.what', 'Son 24\u0007preguntas', /U\+0007/],
    ['a button too long for its row', 'ui.leave', 'Salir de esta página', /20 characters long; its place takes 14/],
    ['a text far longer than English', 'ui.first.private', 'a'.repeat(80), /its place takes 73/],
    ['a Cyrillic letter in a Latin word', 'ui.start', 'Empezаr', /“Empezаr” is not written in Latin/],
    ['a word of another script', 'ui.start', 'ابدأ', /is not written in Latin/],
    ['a grading word in the results', 'level.steady', 'Nada malo', /“malo” is a word that the glossary keeps out/],
    ['the same on the first screen', 'ui.first.what', 'Son 24 preguntas, nada malo.', /“malo” is a word/],
    ['a word of guilt on the first screen', 'ui.first.what', 'Hay que parar.', /“hay que”/],
    ['the same in an item', 'play-fun-teen', 'No fue malo.', /“malo”/],
    ['the same in capitals', 'level.steady', 'NADA MALO', /“malo”/],
    ['a word of guilt in a practice', 'practice.kind-no.teen.try', 'Hay que parar.', /“hay que”/],
    ['an answer quoted in other words', 'hint.of-times', 'Elija “Casi siempre”.', /quotes scale\.4/],
    ['a button quoted in other words', 'note.safe', 'Pulse “Ayuda”.', /quotes ui\.help/],
    ['two answers alike', 'scale.1', 'Sometimes', /is said by scale\.1 too/],
    ['two answers alike but for a stop', 'context.ctx-needs.no', 'yes.', /is said by context\.ctx-needs\.yes too/],
    ['two levels alike', 'level.tender', 'Steady', /Two answers or levels/],
    ['two short levels alike', 'level.tender.short', 'Steady', /is said by level\.(tender|steady)\.short too/],
    ['two words between levels alike', 'edge.steady-tender', BETWEEN, /is said by edge\.[a-z-]+ too/],
    ['two ages alike', 'band.toddler', 'Baby (0–11 months)', /is said by band\.infant too/],
    [
      'two ages alike but for case and stops',
      'band.teen',
      'school-age, 6 to 11 years old',
      /is said by band\.school-age/,
    ],
    ['two answers of how somebody does alike', 'context.ctx-wellbeing.struggling', 'Doing okay', /doing-ok too/],
    ['two answers about the start alike', 'context.ctx-start.no', 'Yes', /ctx-start\.yes too/],
  ];
  for (const [what, id, target, found] of texts) {
    it(what, () => {
      const findings = foundIn(id, target);
      assert.ok(findings.length > 0, 'found');
      assert.match(findings.map((one) => one.what).join('\n'), found);
      assert.ok(
        findings.some(({ where }) => where === id || where.startsWith('scale') || where.startsWith('level')),
        'where it is',
      );
    });
  }

  const files: readonly (readonly [what: string, locale: Locale, where: string, found: RegExp])[] = [
    ['a unit missing', wholeLocale('es', { 'ui.start': null }), 'ui.start', /unit is missing/],
    [
      'a plural form missing',
      wholeLocale('es', { 'ui.kiosk.seconds.many': null }),
      'ui.kiosk.seconds.many',
      /“many” is missing/,
    ],
    [
      'an English that has changed',
      wholeLocale('es', { 'ui.start': { hash: hashOf('Go'), source: 'Go' } }),
      'ui.start',
      /“Go” is now “Start”/,
    ],
    [
      'an English changed in the file alone',
      wholeLocale('es', { 'ui.start': { source: 'Go' } }),
      'ui.start',
      /“Go” is now “Start”/,
    ],
    [
      'a translation of an earlier English under the source of today',
      wholeLocale('es', { 'ui.start': { hash: hashOf('Go') } }),
      'ui.start',
      /has changed since it was translated: it is now “Start”/,
    ],
    [
      'a translation that says of no English what it answers',
      wholeLocale('es', { 'ui.start': { hash: '' } }),
      'ui.start',
      /has changed/,
    ],
    [
      'a status of reviewed where a unit is not approved',
      reviewed({ 'ui.back': { isReviewed: false } }),
      'provenance/es.json',
      /“reviewed”, but not every unit is approved: ui\.back is the first of 1/,
    ],
    [
      'a unit that no text has',
      {
        ...wholeLocale('es'),
        units: { code: 'es', units: [...wholeUnits('es').units, { ...wholeUnits('es').units[0]!, id: 'ui.nothing' }] },
      },
      'ui.nothing',
      /No text has this id/,
    ],
    [
      'a unit twice',
      { ...wholeLocale('es'), units: { code: 'es', units: [...wholeUnits('es').units, wholeUnits('es').units[0]!] } },
      'ui.title',
      /twice/,
    ],
    [
      'units out of order',
      { ...wholeLocale('es'), units: { code: 'es', units: [...wholeUnits('es').units].reverse() } },
      'es.xlf',
      /out of order/,
    ],
    [
      'a file of another language',
      { ...wholeLocale('es'), units: wholeUnits('fr') },
      'es.xlf',
      /target-language is “fr”/,
    ],
    [
      'no file',
      { ...wholeLocale('es'), units: new Error('locales/es.xlf: it is missing.') },
      'es',
      /es\.xlf: it is missing/,
    ],
    ['no glossary', { ...wholeLocale('es'), glossary: new Error('no glossary') }, 'es', /no glossary/],
    ['no provenance', { ...wholeLocale('es'), provenance: new Error('no provenance') }, 'es', /no provenance/],
    [
      'a provenance of another English',
      {
        ...wholeLocale('es'),
        provenance: { locale: 'es', instrument: '1.0.0', sourceHash: '000000000000', status: 'draft', steps: [] },
      },
      'provenance/es.json',
      /English texts have changed/,
    ],
    [
      'a provenance of another instrument',
      {
        ...wholeLocale('es'),
        provenance: { locale: 'es', instrument: '0.9.0', sourceHash: sourceHash(), status: 'draft', steps: [] },
      },
      'provenance/es.json',
      /instrument 0\.9\.0/,
    ],
  ];
  for (const [what, locale, where, found] of files) {
    it(what, () => {
      const finding = check(locale).find((one) => one.where === where);
      assert.match(finding?.what ?? 'nothing', found);
    });
  }
});

describe('a kept-out word is found', () => {
  /** What is found of a text of the first screen in a language that keeps out a word. */
  const found = (code: string, word: string, target: string) =>
    check({
      ...wholeLocale(code, { 'ui.first.what': { target } }),
      glossary: { keptOutOfResults: [word], keptOut: ['\0'] },
    })
      .filter(({ where, what }) => where === 'ui.first.what' && what.includes('keeps out'))
      .map(({ what }) => what);

  for (const [code, word, target] of [
    ['zh-Hans', '正常', '这是不正常的。'],
    ['zh-Hant', '風險', '沒有風險嗎'],
    ['ja', '問題', '大きな問題がある。'],
    ['th', 'ปกติ', 'ไม่ปกติเลย'],
    ['lo', 'ປົກກະຕິ', 'ບໍ່ປົກກະຕິ'],
    ['km', 'ធម្មតា', 'មិនធម្មតាទេ'],
    ['my', 'ပုံမှန်', 'မပုံမှန်ပါ'],
  ] as const) {
    it(`within other letters in ${code}, which puts no space between words`, () =>
      assert.equal(found(code, word, target).length, 1));
  }
  it('as a word alone where words are spaced', () => {
    assert.equal(found('hi', 'कम', 'यह कम है।').length, 1);
    assert.equal(found('ru', 'плохо', 'Это плохо.').length, 1);
  });
  it('not where it only begins or ends another word', () => {
    assert.deepEqual(found('hi', 'कम', 'यह कमी है।'), [], 'a vowel sign follows');
    assert.deepEqual(found('hi', 'मी', 'यह कीमी है।'), [], 'a vowel sign comes before');
    assert.deepEqual(found('ru', 'плохо', 'Неплохо.'), []);
  });
});

describe('what is no defect', () => {
  it('a status of reviewed where every unit is approved', () => assert.deepEqual(check(reviewed()), []));
  it('a kept-out word within another, or in words that are quoted', () => {
    assert.deepEqual(foundIn('ui.first.what', 'Son 24 preguntas, un malogrado y “malo”.'), []);
  });
  it('a kept-out word of results in a practice', () => {
    assert.deepEqual(foundIn('practice.kind-no.teen.why', 'Nada es malo.'), []);
  });
  it('a name in Latin letters that English has too, in another script', () => {
    const { units } = wholeLocale('ar');
    const arabic = units.units.map((one) => ({ ...one, target: one.source.replace(/[A-Za-z]+(?![^{]*\})/g, 'كلمة') }));
    const findings = (target: string) =>
      check({
        ...wholeLocale('ar'),
        units: {
          code: 'ar',
          units: arabic.map((one) => (one.id === 'reference.sroufe-2005.short' ? { ...one, target } : one)),
        },
      }).filter(({ where }) => where.startsWith('reference.sroufe-2005'));
    assert.deepEqual(findings('Sroufe، 2005'), []);
    assert.match(findings('Srufe، 2005')[0]!.what, /not written in Arabic/);
  });
  it('a number in words where the form is for that number alone', () => {
    assert.deepEqual(foundIn('ui.kiosk.seconds.one', 'un segundo'), []);
    assert.ok(isOneNumber('ar', 'two'));
    assert.ok(!isOneNumber('fr', 'one'), 'nought and one');
  });
});

describe('what is asked for', () => {
  it('is a unit for each plural category of the language', () => {
    assert.deepEqual(categoriesOf('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
    assert.deepEqual(categoriesOf('zh'), ['other']);
    const seconds = (code: string) =>
      unitsOf(code).flatMap(({ id }) => id.match(/^ui\.kiosk\.seconds\.(.*)/)?.[1] ?? []);
    for (const code of ['ar', 'zh', 'es', 'ru', 'en']) assert.deepEqual(seconds(code), categoriesOf(code), code);
  });
  it('names with “quotes” or between “ and ” what must be quoted', () => {
    const quoted = (id: string) => quotedIn(unitsOf('en').find((unit) => unit.id === id)!);
    assert.deepEqual(quoted('hint.of-times'), ['scale.4']);
    assert.deepEqual(quoted('ui.question.choose'), ['ui.skip']);
    assert.deepEqual(quoted('note.withdrawn'), ['ui.help']);
    assert.deepEqual(quoted('ui.first.what'), []);
  });
  it('leaves out what no screen shows', () => assert.ok(!unitsOf('en').some(({ id }) => id.startsWith('change.'))));
});
