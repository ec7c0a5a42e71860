import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { usePages } from '../helpers/page.ts';
import { SEED, reportSeed } from '../helpers/random.ts';
import { openFuzz } from './page.ts';

const ACTS = 10_000;
/** The number of random acts before each complete run. */
const EACH = 500;
/** The number of warm-up rounds, after which everything is loaded and compiled. */
const WARM = 6;
/** The maximum growth after that, in bytes and nodes. A single leaked run would be half of the bytes. */
const MOST = { bytes: 1_500_000, nodes: 1000 };

/** Memory in use after garbage collection. */
async function weigh(cdp: CDPSession): Promise<typeof MOST> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { bytes: usedSize + embedderHeapUsedSize + backingStorageSize, nodes };
}

describe(`${ACTS} random acts at one element`, () => {
  const open = usePages();
  /** What a press on “Open this text” without any text earns. */
  const NO_MAP = 'invalid-file: A file was not opened: it is not a map. Allowed: a map that was saved as a file.';

  it('never throw, leave nothing on the page and always end in a new run that can be done', async (test) => {
    reportSeed(test);
    const parent = await openFuzz(open);
    const cdp = await parent.page.createCDPSession();
    const left = await parent.page.evaluate(() => window.fuzz.left());
    const shown: Record<string, number> = {};
    let warm = MOST;
    for (let i = 0; i < ACTS / EACH; i++) {
      const now = await parent.page.evaluate((seed, acts) => window.fuzz.press(seed, acts), SEED + i, EACH);
      for (const [screen, count] of Object.entries(now)) shown[screen] = (shown[screen] ?? 0) + count;
      if (i === WARM - 1) warm = await weigh(cdp);
    }
    const end = await weigh(cdp);
    const grown = { bytes: end.bytes - warm.bytes, nodes: end.nodes - warm.nodes };
    test.diagnostic(`acts on each screen: ${JSON.stringify(shown)}; then grown by ${JSON.stringify(grown)}`);

    const { faults, warnings } = await parent.page.evaluate(() => window.fuzz.reports());
    assert.deepEqual(
      faults.filter((fault) => fault !== NO_MAP),
      [],
    );
    for (const line of warnings) assert.match(line, /^<connection-map> [a-z-]+="\w*" is not valid\. Allowed: /);
    assert.equal(new Set(warnings).size, warnings.length, 'each is warned of once');
    // a press by script is none that may choose a file
    const noise = parent.records.noise.filter((line) => !line.includes('File chooser dialog can only be shown'));
    assert.deepEqual(noise, []);
    assert.deepEqual(await parent.page.evaluate(() => window.fuzz.left()), left);
    assert.ok(grown.bytes < MOST.bytes && grown.nodes < MOST.nodes, `grown by ${JSON.stringify(grown)}`);
    for (const screen of ['first', 'child', 'question', 'optional', 'results', 'review', 'about'])
      assert.ok(shown[screen]! >= 10, `${screen} was come to ${shown[screen]} times`);
    await parent.close();
  });
});
