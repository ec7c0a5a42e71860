/** Which frames hold the element: embed.html, and a clinic’s own copy of it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { EMBED_PAGE } from '../../src/host/frames.ts';

for (const [address, isOurs] of [
  ['https://a.example/connection-map-1.0.0/embed.html', true],
  ['https://a.example/m/embed.html?lang=es&parent=https://b.example', true],
  ['https://a.example/m/embed-own.html?parent=https://b.example', true],
  ['https://a.example/m/embed-north-clinic.html#top', true],
  ['https://a.example/m/embed.html.txt', false],
  ['https://a.example/m/my-embed.html', false],
  ['https://a.example/embedded.html', false],
  ['https://video.example/embed?page=embed.html', false],
] as const)
  it(`${address}: ${isOurs ? 'holds' : 'does not hold'} the element`, () =>
    assert.equal(EMBED_PAGE.test(address), isOurs));
