import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFrame, fromPage, toPost } from '../../src/frame/messages.ts';
import fc, { propertyOn } from '../helpers/random.ts';

const detail = { version: '1' };
/** Good messages, each with a way to spoil it. */
const FROM_FRAME = [
  { type: 'hello' },
  { type: 'size', height: 736 },
  { type: 'size', height: 0 },
  { type: 'event', name: 'connection-map-complete', detail },
  { type: 'reveal', top: 0, bottom: 40 },
] as const;
const FROM_PAGE = [
  { type: 'welcome', scheme: 'dark' },
  { type: 'scheme', scheme: 'light' },
] as const;

const BAD: readonly (readonly [what: string, data: unknown])[] = [
  ['nothing', null],
  ['a text', 'connection-map'],
  ['a number', 1],
  ['no mark', { type: 'hello' }],
  ['another mark', { 'connection-map': '1', type: 'hello' }],
  ['a mark of its prototype', Object.assign(Object.create({ 'connection-map': 1 }), { type: 'hello' })],
  ['an unknown type', { 'connection-map': 1, type: 'resize', height: 3 }],
  ['a list for a type', { 'connection-map': 1, type: ['hello'] }],
  ...[NaN, -1, 1e9, Infinity, '5px', '5', null, [5], { valueOf: () => 5 }].map(
    (height) => [`the height ${String(height)}`, { 'connection-map': 1, type: 'size', height }] as const,
  ),
  ['an event of the browser', { 'connection-map': 1, type: 'event', name: 'click', detail }],
  ['an unknown event', { 'connection-map': 1, type: 'event', name: 'connection-map-answer', detail }],
  ['a list for a name', { 'connection-map': 1, type: 'event', name: ['connection-map-share'], detail }],
  ['a place of texts', { 'connection-map': 1, type: 'reveal', top: '0', bottom: '9' }],
  ['half a place', { 'connection-map': 1, type: 'reveal', top: 0 }],
  ['a list for a scheme', { 'connection-map': 1, type: 'scheme', scheme: ['dark'] }],
  ['an unknown scheme', { 'connection-map': 1, type: 'welcome', scheme: 'sepia' }],
  ['no scheme', { 'connection-map': 1, type: 'welcome' }],
];

describe('a message between a page and a frame', () => {
  for (const message of FROM_FRAME)
    it(`${message.type} arrives at the page`, () => assert.deepEqual(fromFrame(toPost(message)), message));
  for (const message of FROM_PAGE)
    it(`${message.type} arrives in the frame`, () => assert.deepEqual(fromPage(toPost(message)), message));
  it('is heard by the other side only', () => {
    for (const message of FROM_FRAME) assert.equal(fromPage(toPost(message)), null);
    for (const message of FROM_PAGE) assert.equal(fromFrame(toPost(message)), null);
  });
  for (const [what, data] of BAD)
    it(`with ${what} is ignored`, () => {
      assert.equal(fromFrame(data), null);
      assert.equal(fromPage(data), null);
    });
  it('of any shape throws nothing', () =>
    propertyOn(500)(fc.anything({ withNullPrototype: true }), (data) => {
      fromFrame(data);
      fromPage(data);
    }));
});
