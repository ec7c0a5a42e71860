/** The gate of a language: what is whole passes, and each defect that it names is found. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, quotedIn } from '../../tools/l10n/check.ts';
import type { Locale } from '../../tools/l10n/locale.ts';
import { categoriesOf, hashOf, isOneNumber, sourceHash, unitsOf } from '../../tools/l10n/units.ts';
import { wholeLocale, wholeUnits } from './whole.ts';

/** What is found in Spanish when one text reads otherwise. */
const foundIn = (id: string, target: string) => check(wholeLocale('es', { [id]: { target } }));

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
    ['the same in an item', 'play-fun-teen', 'No fue malo.', /“malo”/],
    ['the same in capitals', 'level.steady', 'NADA MALO', /“malo”/],
    ['a word of guilt in a practice', 'practice.kind-no.teen.try', 'Hay que parar.', /“hay que”/],
    ['an answer quoted in other words', 'hint.of-times', 'Elija “Casi siempre”.', /quotes scale\.4/],
    ['a button quoted in other words', 'note.safe', 'Pulse “Ayuda”.', /quotes ui\.help/],
    ['two answers alike', 'scale.1', 'Sometimes', /is said by scale\.1 too/],
    ['two answers alike but for a stop', 'context.ctx-needs.no', 'yes.', /is said by context\.ctx-needs\.yes too/],
    ['two levels alike', 'level.tender', 'Steady', /Two answers or levels/],
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
      /has changed/,
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

describe('what is no defect', () => {
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
