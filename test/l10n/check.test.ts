/** The gate of a language: what is whole passes, and each defect that it names is found. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { targetsHash } from '../../tools/l10n/approvals.ts';
import { check, linesOf, quotedIn } from '../../tools/l10n/check.ts';
import type { Locale } from '../../tools/l10n/locale.ts';
import type { Provenance } from '../../tools/l10n/provenance.ts';
import { slipsIn } from '../../tools/l10n/typography.ts';
import { UNIT_GROUPS, type UnitGroup } from '../../tools/l10n/unit-groups.ts';
import { categoriesOf, hashOf, isOneNumber, sourceHash, unitsOf } from '../../tools/l10n/units.ts';
import { readTerms } from '../../tools/l10n/words.ts';
import type { LanguageUnits, Translated } from '../../tools/l10n/xliff.ts';
import { wholeLocale, wholeUnits } from './whole.ts';

/** What is found in Spanish when one text reads otherwise. */
const foundIn = (id: string, target: string) => check(wholeLocale('es', { [id]: { target } }));

const englishOf = (id: string) => unitsOf('en').find((unit) => unit.id === id)!.source;
const BETWEEN = englishOf('edge.strength-steady');

/** Spanish as a native reader has signed it, but for what is changed. */
function reviewed(
  changed: Readonly<Record<string, Partial<Translated>>> = {},
  groups: readonly UnitGroup[] = UNIT_GROUPS,
  by = 'A. Reader, native reader',
): Locale {
  const all = Object.fromEntries(unitsOf('es').map(({ id }) => [id, { isApproved: true, ...changed[id] }]));
  const { provenance, units, ...rest } = wholeLocale('es', all);
  const targets = Object.fromEntries(groups.map((group) => [group, targetsHash('es', units, group)]));
  const steps: Provenance['steps'] = groups.length ? [{ step: 'review', by, date: '2026-11-26', targets }] : [];
  return { ...rest, units, provenance: { ...(provenance as Provenance), status: 'reviewed', steps } };
}

/** Spanish that says it was translated back; `file`: the texts that were compared, if any. */
function backTranslated(file?: LanguageUnits): Locale {
  const { provenance, ...rest } = wholeLocale('es');
  const targets = file && { core: targetsHash('es', file, 'core') };
  const by = { by: 'B. Back', date: '2026-11-26' };
  const steps: Provenance['steps'] = [
    { step: 'back-translation', ...by },
    { step: 'comparison', ...by, ...(targets && { targets }) },
  ];
  return { ...rest, provenance: { ...(provenance as Provenance), status: 'back-translated', steps } };
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
    ['digits of another script', 'ui.first.what', 'Son ٢٤ preguntas.', /“٢٤”, other texts “\d+”/],
    ['full-width digits', 'ui.first.what', 'Son ２４ preguntas.', /one kind of digits/],
    ['the English, left as it was', 'ui.first.what', englishOf('ui.first.what'), /^It is the English, word for word/],
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
    ['the apostrophe of a keyboard', 'ui.start', "d'abord", /“'”.*not those of a keyboard/],
    ['three stops', 'ui.start', 'Ya...', /one character, “…”/],
    ['a question that is not opened', 'ui.first.what', 'Son 24 preguntas, ¡sí! Son cortas?', /begins with “¿”/],
    ['letters in two characters', 'ui.start', 'Empeza\u0301', /Unicode form NFC/],
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

  for (const [code, target, mark, found] of [
    ['fr', 'Ça va ?', '?', /U\+202F/],
    ['fr', 'Bien : oui', ':', /U\+00A0/],
    ['ar', 'نعم, لا', ',', /“،”/],
    ['fa', 'بله?', '?', /“؟”/],
    ['zh-Hans', '是,不是', ',', /full-width/],
    ['zh-Hans', '是(不是)', '(', /full-width/],
    ['vi', '“Được” và "không"', '"', /keyboard/],
  ] as const) {
    it(`“${mark}” in ${code}, ${target}`, () => {
      const [finding] = slipsIn(code, target);
      assert.match(finding ?? 'nothing', found);
      assert.ok(finding!.startsWith(`It holds “${mark}”`), finding);
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
      'a translation without a hash under the source of another English',
      wholeLocale('es', { 'ui.start': { source: 'Go', hash: '' } }),
      'ui.start',
      /has changed/,
    ],
    ...(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n', 'needs-review-translation'] as const).map(
      (state) =>
        [
          `a translation that is marked ${state}`,
          wholeLocale('es', { 'ui.start': { state } }),
          'ui.start',
          new RegExp(`marked “${state}”`),
        ] as const,
    ),
    [
      'translations that came back from PO',
      {
        ...wholeLocale('es'),
        units: { ...wholeUnits('es'), appended: [{ id: 'ui.start', source: 'Start', target: 'Ya' }] },
      },
      'es.xlf',
      /second <file>, with 1 translations from PO/,
    ],
    [
      'a status of reviewed where nobody has noted a review',
      reviewed({}, []),
      'provenance/es.json',
      /nobody has approved its texts as they are now: first, languages, questions/,
    ],
    [
      'a status of reviewed where a machine has',
      reviewed({}, UNIT_GROUPS, 'machine draft'),
      'provenance/es.json',
      /nobody has approved/,
    ],
    [
      'a status of reviewed where one group has not been read',
      reviewed(
        {},
        UNIT_GROUPS.filter((one) => one !== 'kiosk'),
      ),
      'provenance/es.json',
      /as they are now: kiosk\./,
    ],
    [
      'a status of reviewed where a text is another than the one that was read',
      { ...reviewed(), units: reviewed({ 'ui.kiosk.ask': { target: 'Otra' } }).units },
      'provenance/es.json',
      /as they are now: kiosk\./,
    ],
    ['a status of back-translated that no comparison shows', backTranslated(), 'provenance/es.json', /no comparison/],
    [
      'a status of back-translated where a core text is another than the one that was compared',
      { ...backTranslated(wholeUnits('es')), units: wholeUnits('es', { 'scale.0': { target: 'Nunca' } }) },
      'provenance/es.json',
      /no comparison/,
    ],
    [
      'a term base that cannot be read',
      { ...wholeLocale('es'), terms: new Error('terms/es.csv: it has no column') },
      'es',
      /no column/,
    ],
    [
      'a status of reviewed where a unit is not approved',
      reviewed({ 'ui.back': { isApproved: false } }),
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
        provenance: {
          locale: 'es',
          instrument: INSTRUMENT_VERSION,
          sourceHash: '000000000000',
          status: 'draft',
          steps: [],
        },
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
      assert.doesNotMatch(finding!.what, /l10n -- [a-z]+`/, 'a command without the language');
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
  for (const [code, word, target] of [
    ['ar', 'مشكلة', 'هذه هي والمشكلة كبيرة.'],
    ['ar', 'مشكل', 'بالمشكلات'],
    ['fa', 'مشکل*', 'مشکلات ما'],
    ['ur', 'مسائل', 'یہ مسائل ہیں'],
    ['ko', '문제', '그것은 문제였어요.'],
  ] as const) {
    it(`with what ${code} writes together with it`, () => assert.equal(found(code, word, target).length, 1));
  }
  it('after the short words that Hebrew writes together with it, but not within another', () => {
    assert.equal(found('he', 'בעיה', 'זו הבעיה.').length, 1);
    assert.equal(found('he', 'בעיה', 'ושבבעיה').length, 1);
    assert.deepEqual(found('he', 'רע', 'קרעתי'), []);
  });
  it('as a word alone where words are spaced', () => {
    assert.equal(found('hi', 'कम', 'यह कम है।').length, 1);
    assert.equal(found('ru', 'плохо', 'Это плохо.').length, 1);
  });
  it('with any ending where its list says so, and with any beginning', () => {
    assert.equal(found('es', 'problem*', 'Son problemáticas.').length, 1);
    assert.equal(found('es', 'problem*', 'Un problema.').length, 1);
    assert.equal(found('ru', 'проблем*', 'Без проблем.').length, 1);
    assert.equal(found('de', '*problem', 'Ein Schlafproblem.').length, 1);
    assert.deepEqual(found('es', 'problem*', 'Sin subproblemas.'), []);
    assert.deepEqual(found('es', 'mal', 'Un malestar.'), []);
  });
  it('in the capitals of its language', () => assert.equal(found('tr', 'risk*', 'RİSKLİ').length, 1));
  it('written with combined or with separate accents', () =>
    assert.equal(found('fr', 'échec', 'Un e\u0301chec.').length, 1));
  it('not where it only begins or ends another word', () => {
    assert.deepEqual(found('hi', 'कम', 'यह कमी है।'), [], 'a vowel sign follows');
    assert.deepEqual(found('hi', 'मी', 'यह कीमी है।'), [], 'a vowel sign comes before');
    assert.deepEqual(found('ru', 'плохо', 'Неплохо.'), []);
  });
  it('not where it is quoted, in the marks of any language, but beside a quotation', () => {
    for (const [code, quoted] of [
      ['es', '“malo”'],
      ['es', '«malo»'],
      ['de', '„malo“'],
      ['pl', '„malo”'],
      ['de', '»malo«'],
      ['fr', '‹malo›'],
      ['sv', '”malo”'],
      ['de', '‚malo‘'],
      ['en', '‘malo’'],
      ['es', '"malo"'],
    ] as const) {
      assert.deepEqual(found(code, 'malo', `Es ${quoted} y ${quoted}.`), [], quoted);
      assert.equal(found(code, 'malo', `Es ${quoted} malo ${quoted}.`).length, 1, quoted);
    }
    for (const quoted of ['「不好」', '『不好』', '《不好》'])
      assert.deepEqual(found('ja', '不好', quoted), [], quoted);
    assert.equal(found('fr', 'mal', 'L’ami va mal aujourd’hui.').length, 1, 'apostrophes quote nothing');
  });
});

describe('a term', () => {
  const terms = readTerms('term,forms,why\nmap,mapa* | plano,a picture\n"tender","delicad*",\n');
  const found = (target: string) =>
    check({ ...wholeLocale('es', { 'ui.map': { target } }), terms })
      .filter(({ where, what }) => where === 'ui.map' && what.includes('names'))
      .map(({ what }) => what);
  it('is used where the note names it, in one of its forms', () => {
    assert.deepEqual(found('Su cuadro'), ['Its note names “map”; terms/es.csv says “mapa*” or “plano”.']);
    for (const target of ['Su mapa', 'Sus mapas', 'Su Plano']) assert.deepEqual(found(target), [], target);
    assert.equal(found('Sus planos').length, 1, 'a form without * is whole');
    const spot = (target: string) =>
      check({
        ...wholeLocale('es', { 'ui.map': { target } }),
        terms: [{ term: 'map', forms: ['zona* delicada*'] }],
      }).filter(({ where }) => where === 'ui.map').length;
    assert.deepEqual([spot('Zonas delicadas'), spot('Zona delicada'), spot('Zona muy delicada')], [0, 0, 1]);
  });
  it('base of the wrong shape is refused', () => {
    assert.throws(() => readTerms('term,why\na,b\n'), /no column “forms”/);
    assert.throws(() => readTerms('term,forms,why\nmap, ,x\n'), /“map” needs/);
    assert.throws(() => readTerms('term,forms,why\n"map,a\n'), /line 2: a quotation mark/);
  });
});

describe('findings in lines', () => {
  it('are one line a group for what is not translated, and one for each other', () => {
    const locale = wholeLocale('es', {
      'ui.start': { target: '' },
      'ui.back': { target: '' },
      'ui.kiosk.ask': { target: 'Otra ' },
      'ui.about': { target: '' },
    });
    assert.deepEqual(linesOf(check(locale)), [
      'first: 2 not translated, ui.back first. `--group first` lists them.',
      'results: 1 not translated, ui.about first. `--group results` lists them.',
      'ui.kiosk.ask: It begins or ends with a space, or holds two in a row.',
    ]);
  });
});

describe('what is no defect', () => {
  it('a status of reviewed where a person has read every group as it is', () =>
    assert.deepEqual(check(reviewed()), []));
  it('a status of back-translated where the core texts are those that were compared', () => {
    assert.deepEqual(check(backTranslated(wholeUnits('es'))), []);
    assert.deepEqual(
      check(backTranslated(wholeUnits('es', { 'ui.start': { target: 'Ya' } }))),
      [],
      'others may change',
    );
  });
  it('a translation whose hash a program dropped', () =>
    assert.deepEqual(check(wholeLocale('es', { 'ui.start': { hash: '' } })), []));
  it('a translation that is marked as done, in the words of any program', () => {
    for (const state of ['', 'translated', 'signed-off', 'final', 'x-mine'])
      assert.deepEqual(check(wholeLocale('es', { 'ui.start': { state } })), [], state);
  });
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
  it('the marks of a language, and a source in Latin letters within its text', () => {
    for (const [code, text] of [
      ['fr', 'Ça va\u202F? C’est bien\u00A0: « oui ».'],
      ['fr-CA', 'Ça va? Oui!'],
      ['ar', 'هل أنتم بخير؟ نعم، 24 سؤالًا.'],
      ['zh-Hans', '好吗？好，“是”（Sroufe, 2005）。'],
      ['de', 'Gut? „Ja“; so ist’s.'],
    ] as const)
      assert.deepEqual(slipsIn(code, text), [], text);
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
    for (const code of ['ar', 'zh', 'es', 'ru', 'en', 'ht']) assert.deepEqual(seconds(code), categoriesOf(code), code);
  });
  it('is one form for numbers where nobody here knows the rules of the language, whatever the machine speaks', () => {
    assert.deepEqual(Intl.PluralRules.supportedLocalesOf('ht'), [], 'unknown here');
    assert.deepEqual(categoriesOf('ht'), ['other']);
    assert.ok(!isOneNumber('ht', 'other'));
  });
  it('names with “quotes” or between “ and ” what must be quoted', () => {
    const quoted = (id: string) => quotedIn(unitsOf('en').find((unit) => unit.id === id)!);
    assert.deepEqual(quoted('hint.of-times'), ['scale.4']);
    assert.deepEqual(quoted('ui.question.choose'), ['ui.skip']);
    assert.deepEqual(quoted('note.withdrawn'), ['ui.help']);
    assert.deepEqual(quoted('ui.first.what'), []);
  });
});
