import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as schema from '../../../src/host/schema/index.ts';
import { RESOURCE_KINDS } from '../../../src/instrument/resources.ts';
import fc, { propertyOn } from '../../helpers/random.ts';
import { anything, HOSTILE } from '../../helpers/hostile.ts';

const { readMessages } = schema;
/** Help lines as ordinary objects: those of the schema have no prototype, so that nothing on `Object.prototype` shows. */
const ordinary = ({ resources, problems }: schema.ReadResources) => {
  for (const one of resources) assert.equal(Object.getPrototypeOf(one), null);
  return { resources: resources.map((one) => ({ ...one })), problems };
};
const readResources = (value: unknown) => ordinary(schema.readResources(value));
const readResourcesJson = (text: string) => ordinary(schema.readResourcesJson(text));

const entry = { kind: 'clinic', name: 'Oak Street Clinic' };
const KEYS = 'kind, name, detail, phone, url, lang';
const ALLOWED = {
  kind: 'emergency, crisis-line, parent-line, abuse-line, clinic, community',
  name: 'text that can be seen, up to 120 characters',
  detail: 'text that can be seen, up to 300 characters',
  phone: 'digits, spaces and + ( ) . - / # * , ; up to 60 characters',
  url: 'https:, http:, tel:, mailto:, sms:; whole, without a user name, up to 2000 characters',
  lang: 'a BCP 47 tag such as es or pt-BR',
};
type Key = keyof typeof ALLOWED;
/** A sentence is cut where a value is longer. */
const shown = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

describe('help lines that are right', () => {
  const table: [what: string, given: object, read?: object][] = [
    ...RESOURCE_KINDS.map((kind): [string, object] => [kind, { kind }]),
    ['text in any script', { name: 'Línea de la Vida', detail: '24時間' }],
    ['text with room around it', { name: '\n Oak Street  Clinic\t' }, { name: 'Oak Street  Clinic' }],
    ['markup, which is text', { name: '<b>Oak</b>' }],
    ['the longest name', { name: 'x'.repeat(120) }],
    ['the longest detail', { detail: 'x'.repeat(300) }],
    ['a short number', { phone: '112' }],
    ['a number as people write it', { phone: '+1 (800) 555-01.23/4, 5; #6*' }],
    ['the longest number', { phone: '1'.repeat(60) }],
    ['https', { url: 'https://oak.example/help?a=1#b' }],
    ['http', { url: 'http://oak.example/' }],
    ['a URL without a path', { url: 'https://oak.example' }, { url: 'https://oak.example/' }],
    ['a URL in capitals', { url: 'HTTPS://OAK.example/A' }, { url: 'https://oak.example/A' }],
    ['an address with @ in its path', { url: 'https://oak.example/@a' }],
    ['a host in another script', { url: 'https://bücher.example/' }, { url: 'https://xn--bcher-kva.example/' }],
    ['what a browser strips', { url: ' https://oak.exa\nmple/ ' }, { url: 'https://oak.example/' }],
    ['tel', { url: 'tel:+18005550123' }],
    ['mailto', { url: 'mailto:help@oak.example?subject=Hi' }],
    ['sms', { url: 'sms:741741?body=HOME' }],
    ['a language', { lang: 'es' }],
    ['a language as a browser writes it', { lang: 'pt-br' }, { lang: 'pt-BR' }],
    ['an absent key', { detail: undefined, url: undefined }],
  ];
  for (const [what, given, read = given] of table) {
    it(what, () => {
      assert.deepEqual(readResources([{ ...entry, ...given }]), {
        resources: [{ ...entry, ...read }],
        problems: [],
      });
    });
  }
  it('none: an empty array, null, undefined', () => {
    for (const value of [[], null, undefined]) {
      assert.deepEqual(readResources(value), { resources: [], problems: [] });
    }
  });
  it('20 of them, in order', () => {
    const entries = Array.from({ length: 20 }, (_, i) => ({ ...entry, name: `Line ${i}` }));
    assert.deepEqual(readResources(entries), { resources: entries, problems: [] });
  });
  it('the page’s own objects stay as they were, and are not handed on', () => {
    const mine = Object.freeze({ ...entry, name: ' Oak ' });
    const { resources } = readResources(Object.freeze([mine]));
    assert.notEqual(resources[0], mine);
    assert.equal(mine.name, ' Oak ');
  });
});

describe('help lines that are wrong: left out and named, the others stand', () => {
  const table: [key: Key, value: unknown, shown: string][] = [
    ...['', 'Clinic', 'clinics', ' clinic', 'constructor'].map((one): [Key, unknown, string] => [
      'kind',
      one,
      shown(one),
    ]),
    ['kind', 7, '7'],
    ...[
      ...['', ' \n ', '\u200b', '\u200e\u2060', '\u202e\u2066', '\u3164', '\u2800', '\u{1d159}', '\u{13441}', '\u0000'],
      ...['\u0301', '\ue000', '\u0378', '\ud800', '\u{e0041}', 'x'.repeat(121)],
    ].map((one): [Key, unknown, string] => ['name', one, shown(one)]),
    ['name', null, 'null'],
    ['name', 911, '911'],
    ['name', ['Oak'], '[…]'],
    ['name', { toString: () => 'Oak' }, '{…}'],
    ['name', 10n, '10'],
    ['name', Symbol('Oak'), '(a symbol)'],
    ['name', () => 'Oak', '(a function)'],
    ['detail', '', '""'],
    ['detail', null, 'null'],
    ['detail', 'x'.repeat(301), shown('x'.repeat(301))],
    ...['', '1-800-HELP', 'call 112', '()', '+', '１１２', '112:1', '112\u200b', '1'.repeat(61)].map(
      (one): [Key, unknown, string] => ['phone', one, shown(one)],
    ),
    ['phone', 911, '911'],
    ...[
      '',
      '/help',
      'help.html',
      '//oak.example/',
      'oak.example',
      'https:oak.example',
      'https:/oak.example',
      'https://',
      'https:// oak.example',
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'javascript://oak.example/%0aalert(1)',
      'data:text/html,<b>x</b>',
      'blob:https://oak.example/1',
      'file:///etc/hosts',
      'ftp://oak.example/',
      'vbscript:x',
      'https://oak.example@evil.example/',
      'https://user:secret@oak.example/',
      'https://:secret@oak.example/',
      'tel:',
      'mailto: ',
      'sms:?body=HOME',
      `https://oak.example/${'x'.repeat(1981)}`,
    ].map((one): [Key, unknown, string] => ['url', one, shown(one)]),
    ['url', new URL('https://oak.example/'), '{…}'],
    ...['', 'en_US', 'english language', 'e', 'x'.repeat(36)].map((one): [Key, unknown, string] => [
      'lang',
      one,
      shown(one),
    ]),
    ['lang', ['en'], '[…]'],
  ];
  for (const [key, value, words] of table) {
    it(`${key} ${words}`, () => {
      assert.deepEqual(readResources([entry, { ...entry, [key]: value }, entry]), {
        resources: [entry, entry],
        problems: [`resources[1].${key} ${words} is not valid. Allowed: ${ALLOWED[key]}.`],
      });
    });
  }
  it('kind and name are needed', () => {
    assert.deepEqual(readResources([{}, entry]), {
      resources: [entry],
      problems: [
        `resources[0].kind is missing. Allowed: ${ALLOWED.kind}.`,
        `resources[0].name is missing. Allowed: ${ALLOWED.name}.`,
      ],
    });
  });
  it('an unknown key is named and passed over', () => {
    const given = JSON.parse('{ "kind": "clinic", "name": "Oak Street Clinic", "colour": "red", "__proto__": 1 }');
    assert.deepEqual(readResources([given]), {
      resources: [entry],
      problems: [
        `resources[0] has "colour", which means nothing. Allowed: ${KEYS}.`,
        `resources[0] has "__proto__", which means nothing. Allowed: ${KEYS}.`,
      ],
    });
  });
  for (const [value, words] of [
    [null, 'null'],
    ['Oak', '"Oak"'],
    [7, '7'],
    [[entry], '[…]'],
    [new Map(Object.entries(entry)), '{…}'],
  ]) {
    it(`an entry that is ${words}`, () => {
      assert.deepEqual(readResources([value, entry]), {
        resources: [entry],
        problems: [`resources[0] ${words} is not valid. Allowed: an object of ${KEYS}.`],
      });
    });
  }
  it('an entry that throws', () => {
    const mine = {
      ...entry,
      get detail(): string {
        throw new Error('mine');
      },
    };
    assert.deepEqual(readResources([mine, entry]), {
      resources: [entry],
      problems: [`resources[0] {…} is not valid. Allowed: an object of ${KEYS}.`],
    });
  });
  it('more than 20: the first stand', () => {
    const { resources, problems } = readResources(Array(21).fill(entry));
    assert.deepEqual(resources, Array(20).fill(entry));
    assert.deepEqual(problems, ['resources has 21 entries. Allowed: at most 20; the first stand.']);
  });
  for (const [value, words] of [
    [{}, '{…}'],
    ['[]', '"[]"'],
    [true, 'true'],
    [{ length: 1, 0: entry }, '{…}'],
    [new Set([entry]), '{…}'],
  ]) {
    it(`${words} in the place of the array`, () => {
      const problems = [`resources ${words} is not valid. Allowed: an array.`];
      assert.deepEqual(readResources(value), { resources: [], problems });
    });
  }
  it('20 sentences are enough', () => {
    const { problems } = readResources(Array(20).fill({}));
    assert.equal(problems.length, 21);
    assert.equal(problems.at(-1), 'And 20 more.');
  });
});

describe('help lines as JSON in the page', () => {
  it('are read as an array is', () => {
    assert.deepEqual(readResourcesJson(`\n ${JSON.stringify([entry])} `), { resources: [entry], problems: [] });
    assert.deepEqual(readResourcesJson('{}'), readResources({}));
  });
  for (const text of ['', '[', '[{ kind: "clinic" }]', `[${JSON.stringify(entry)},]`]) {
    it(`no JSON: ${text || 'nothing'}`, () => {
      const { resources, problems } = readResourcesJson(text);
      assert.deepEqual(resources, []);
      assert.match(problems.join(), /^resources-json is not JSON: .+\. Allowed: an array\.$/);
    });
  }
});

describe('wordings', () => {
  const texts: Record<string, string> = {
    'ui.start': 'Start',
    'ui.question.count': 'Question {n} of {total}',
    'support.crisis': 'If you need help now, call.',
    ...Object.fromEntries(['one', 'two', 'few'].map((form) => [`seconds.${form}`, '{n} seconds'])),
  };
  const source = (id: string) => texts[id];
  const SEEN = 'text that can be seen, up to 2000 characters';

  const right: [what: string, given: object, read?: object][] = [
    ['nothing', {}],
    ['a text', { 'ui.start': 'Los geht’s' }],
    ['a text with room around it', { 'ui.start': ' Go\n' }, { 'ui.start': 'Go' }],
    ['placeholders in another order', { 'ui.question.count': '{total} questions, this is {n}' }],
    ['a placeholder twice', { 'ui.question.count': '{n}/{total} ({n})' }],
    ['braces that are no placeholder', { 'ui.start': 'Go { } {}' }],
    ['plural forms that spell their number out', { 'seconds.one': 'ثانية واحدة', 'seconds.two': 'ثانيتان' }],
    ['the longest', { 'ui.start': 'x'.repeat(2000) }],
  ];
  for (const [what, given, messages = given] of right) {
    it(what, () => assert.deepEqual(readMessages(given, source), { messages, problems: [] }));
  }
  it('null and undefined are none', () => {
    for (const value of [null, undefined]) {
      assert.deepEqual(readMessages(value, source), { messages: {}, problems: [] });
    }
  });

  const placeholders = 'text with {n} and {total} and no other placeholder';
  const wrong: [id: string, value: unknown, words: string, allowed: string][] = [
    ['support.crisis', '', '""', SEEN],
    ['support.crisis', ' \n\t\u00a0\u3000', JSON.stringify(' \n\t\u00a0\u3000'), SEEN],
    ['support.crisis', '\u200b\u2060\ufeff', JSON.stringify('\u200b\u2060\ufeff'), SEEN],
    ['support.crisis', null, 'null', SEEN],
    ['support.crisis', 7, '7', SEEN],
    ['support.crisis', { text: 'x' }, '{…}', SEEN],
    ['support.crisis', 'x'.repeat(2001), shown('x'.repeat(2001)), SEEN],
    ['ui.start', 'Start {n}', '"Start {n}"', 'text without placeholders'],
    ['ui.question.count', 'Question {n}', '"Question {n}"', placeholders],
    ['ui.question.count', 'Question', '"Question"', placeholders],
    ['seconds.few', 'ثوانٍ', '"ثوانٍ"', 'text with {n} and no other placeholder'],
    ['seconds.one', '{m}', '"{m}"', 'text with {n} and no other placeholder'],
    ['ui.question.count', '{n} {total} {more}', '"{n} {total} {more}"', placeholders],
    ['ui.question.count', '{n} {Total}', '"{n} {Total}"', placeholders],
  ];
  for (const [id, value, words, allowed] of wrong) {
    it(`${id}: ${words} is left out and named, the others stand`, () => {
      assert.deepEqual(readMessages({ [id]: value, 'ui.start': 'Go', [id]: value }, source), {
        messages: id === 'ui.start' ? {} : { 'ui.start': 'Go' },
        problems: [`messages["${id}"] ${words} is not valid. Allowed: ${allowed}.`],
      });
    });
  }
  for (const id of ['ui.strat', '', 'constructor', 'toString', '__proto__']) {
    it(`${id || '(empty)'} is no text of the element`, () => {
      const given = JSON.parse(`{ "${id}": "Go", "ui.start": "Go" }`);
      assert.deepEqual(readMessages(given, source), {
        messages: { 'ui.start': 'Go' },
        problems: [`messages["${id}"] is no text of the element. Allowed: the message ids of its documentation.`],
      });
    });
  }
  for (const [value, words] of [
    [[], '[…]'],
    ['ui.start', '"ui.start"'],
    [new Map([['ui.start', 'Go']]), '{…}'],
    [true, 'true'],
  ]) {
    it(`${words} in the place of the record`, () => {
      assert.deepEqual(readMessages(value, source), {
        messages: {},
        problems: [`messages ${words} is not valid. Allowed: an object of message ids and texts.`],
      });
    });
  }
  it('20 sentences are enough', () => {
    const given = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x.${i}`, 'x']));
    const { problems } = readMessages(given, source);
    assert.equal(problems.length, 21);
    assert.equal(problems.at(-1), 'And 980 more.');
  });

  it('property: whatever a page gives, it is read, what stands is right, and reading it again changes nothing', () => {
    const given = fc.oneof(
      anything,
      fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(texts)), fc.string()), fc.oneof(fc.string(), anything)),
    );
    propertyOn(2000)(given, (value) => {
      const { messages, problems } = readMessages(value, source);
      for (const [id, text] of Object.entries(messages)) {
        assert.ok(Object.hasOwn(texts, id));
        assert.match(text, /\S/);
      }
      assert.ok(problems.length <= 21 && problems.every((one) => one.length < 250));
      assert.deepEqual(readMessages(messages, source), { messages, problems: [] });
    });
  });
});

it('property: whatever a page gives as help, it is read, what stands is right, and reading it again changes nothing', () => {
  const field = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('1-2', 'en', 'tel:1', 'clinic'), anything);
  const one = fc.record(
    {
      kind: fc.oneof(fc.constantFrom(...RESOURCE_KINDS), field),
      name: field,
      detail: field,
      phone: field,
      url: field,
      lang: field,
      other: field,
    },
    { requiredKeys: ['kind', 'name'] },
  );
  const given = fc.oneof(anything, fc.array(fc.oneof(one, one, anything), { maxLength: 25 }));
  propertyOn(2000)(given, (value) => {
    const { resources, problems } = readResources(value);
    assert.ok(resources.length <= 20);
    for (const { kind, name, url, phone = '1' } of resources) {
      assert.ok(RESOURCE_KINDS.includes(kind));
      assert.match(name, /\S/);
      assert.match(url ?? 'tel:1', /^(https?:\/\/[^@/]+\/|(tel|mailto|sms):.)/);
      assert.doesNotMatch(phone, /\p{L}/u);
    }
    assert.ok(problems.length <= 21 && problems.every((text) => text.length < 250));
    assert.deepEqual(readResources(resources), { resources, problems: [] });
  });
});

it('nothing that a page gives makes a reader throw', () => {
  for (const one of HOSTILE) {
    const fields = { kind: one, name: one, detail: one, phone: one, url: one, lang: one };
    const lists: [value: unknown, stands: number][] = [
      [one, 0],
      [[one], 0],
      [[entry, one], 1],
      [[fields], 0],
    ];
    for (const [value, stands] of lists) {
      const { resources, problems } = readResources(value);
      assert.equal(resources.length, stands);
      assert.ok(problems.length >= 1 && problems.every((text) => text.length < 250));
    }
    for (const value of [one, { 'ui.start': one }]) {
      const { messages, problems } = readMessages(value, () => 'Start');
      assert.equal(Object.values(messages).includes('x'), one === HOSTILE.at(-1) && value === one);
      assert.ok(problems.every((text) => text.length < 250));
    }
  }
});

it('what a page puts on Object.prototype is not read', () => {
  const polluted = Object.prototype as { detail?: string; phone?: string };
  polluted.detail = 'not mine';
  polluted.phone = 'none';
  try {
    const { resources, problems } = readResources([entry]);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(resources[0]!), ['kind', 'name']);
  } finally {
    delete polluted.detail;
    delete polluted.phone;
  }
});
