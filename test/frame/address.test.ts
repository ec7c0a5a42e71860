import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributesIn, originOf } from '../../src/frame/address.ts';

const PAGE = 'https://clinic.example';
const read = (query: string, page: string | null = PAGE) =>
  Object.fromEntries(attributesIn(new URLSearchParams(query), page));

describe('the page that an address names', () => {
  for (const [address, origin] of [
    ['https://clinic.example', PAGE],
    ['https://clinic.example/a/page?x#y', PAGE],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['clinic.example', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc', null],
    ['*', null],
    ['null', null],
    ['', null],
    [null, null],
  ] as const)
    it(`${address} is ${origin ?? 'none'}`, () => assert.equal(originOf(address), origin));
});

describe('what an address sets', () => {
  const all =
    'lang=es&age-band=teen&theme=dark&heading-level=3&remember=none&kiosk&sandbox&share=answers&share-with=Clinic&leave-url=https://a.example/';
  const always = {
    lang: 'es',
    'age-band': 'teen',
    theme: 'dark',
    'heading-level': '3',
    remember: 'none',
    kiosk: '',
    sandbox: '',
  };

  it('in a frame whose page is named is every setting', () =>
    assert.deepEqual(read(all), {
      ...always,
      share: 'answers',
      'share-with': 'Clinic (clinic.example)',
      'leave-url': 'https://a.example/',
    }));
  it('elsewhere is nothing that names or leads to somebody', () => assert.deepEqual(read(all, null), always));
  it('is never a word or a help line', () =>
    assert.deepEqual(read('resources=[]&messages={}&resources-json=[]&class=x&onclick=y'), {}));
  it('is no flag that says false', () => assert.deepEqual(read('kiosk=false&sandbox=false'), {}));
});

describe('who gets the map', () => {
  for (const [what, name, shown] of [
    ['no name', '', 'clinic.example'],
    ['a name', 'Night Clinic', 'Night Clinic (clinic.example)'],
    ['a name that nobody sees', '\u200b\u202e', 'clinic.example'],
    ['a name that turns the direction', '\u202eelpmaxe', 'elpmaxe (clinic.example)'],
    ['line ends', 'A\nB', 'A B (clinic.example)'],
  ] as const)
    it(`with ${what} is ${shown}`, () =>
      assert.equal(read(`share=snapshot&share-with=${encodeURIComponent(name)}`)['share-with'], shown));
  it('is at most 80 characters, with the host whole', () => {
    const shown = read(`share=snapshot&share-with=${'x'.repeat(300)}`)['share-with']!;
    assert.equal(shown.length, 80);
    assert.match(shown, /^x+.* \(clinic\.example\)$/);
  });
  it('is the host alone where it is as long as that', () => {
    const host = `${'a'.repeat(60)}.${'b'.repeat(40)}.example`;
    assert.equal(read('share=snapshot&share-with=Clinic', `https://${host}`)['share-with'], host);
  });
  it('is not asked for where nothing is shared', () =>
    assert.deepEqual(read('share-with=Clinic'), { 'share-with': 'Clinic' }));
});
