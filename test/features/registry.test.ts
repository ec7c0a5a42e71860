/** Every screen is drawn by one part, and every part can be asked for alone or with all others. */
import '../helpers/css-style-sheet.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as allParts from '../../src/all-parts.ts';
import { requiredParts } from '../../src/controllers/card.ts';
import type { Feature, FeatureHost, FeatureModule } from '../../src/features/feature.ts';
import { FEATURE_NAMES, FEATURES, type FeatureName, type RegistryEntry } from '../../src/features/registry.ts';
import { ENGLISH_SOURCE } from '../../src/locale/english.ts';

import type { Screen } from '../../src/run/run.ts';
import * as question from '../../src/screens/question.ts';
import * as results from '../../src/screens/results/index.ts';
import { groups } from '../../src/text/groups.ts';
import { VERSION } from '../../src/version.ts';

/** Every screen and what draws it. A screen that is missing here does not compile. */
const DRAWN_BY = {
  first: 'entry',
  child: 'entry',
  question: 'question',
  optional: 'results',
  results: 'results',
  return: 'storage',
  kept: 'results',
  forget: 'storage',
  share: 'share',
  shared: 'share',
  declined: 'share',
  review: 'review',
  about: 'about',
  learn: 'learn',
  page: 'page',
  'open-file': 'file',
  whose: 'file',
  opened: 'file',
  'same-child': 'file',
  compare: 'file',
  two: 'file',
} as const satisfies Record<Screen, 'entry' | 'question' | 'results' | FeatureName>;
const SCREENS = Object.keys(DRAWN_BY) as Screen[];

/** All that a feature asks for while it is made. */
const host = { element: { addEventListener() {}, addController() {} } } as unknown as FeatureHost;
const made = new Map<FeatureName, Feature>();
for (const name of FEATURE_NAMES) {
  const { createFeature } = (await FEATURES[name].load()) as FeatureModule;
  made.set(name, createFeature(host));
}
const entryOf = (name: FeatureName): RegistryEntry => FEATURES[name];
const namesOf = (screens: object = {}) => Object.keys(screens).sort();

describe('a screen', () => {
  /** Part → the screens that its code has. */
  const drawers = new Map<string, readonly string[]>([
    ['entry', SCREENS.filter((screen) => requiredParts(screen).length === 0)],
    ['question', namesOf(question.screens)],
    ['results', namesOf(results.screens)],
    ...FEATURE_NAMES.map((name) => [name, namesOf(made.get(name)!.screens)] as const),
  ]);

  for (const screen of SCREENS) {
    const drawer = DRAWN_BY[screen];
    it(`${screen} is drawn by ${drawer} alone`, () => {
      const found = [...drawers].filter(([, screens]) => screens.includes(screen)).map(([name]) => name);
      assert.deepEqual(found, [drawer]);
    });
    it(`${screen} waits for ${drawer}`, () => {
      if (drawer !== 'entry') assert.ok(requiredParts(screen).includes(drawer), String(requiredParts(screen)));
    });
  }

  it('that nobody can name is drawn by none', () => {
    const known: readonly string[] = SCREENS;
    assert.deepEqual(
      [...drawers.values()].flat().filter((screen) => !known.includes(screen)),
      [],
    );
  });
});

describe('a line of the registry', () => {
  for (const name of FEATURE_NAMES) {
    it(`${name} names the screens that its folder draws`, () => {
      assert.deepEqual([...(entryOf(name).screens ?? [])].sort(), namesOf(made.get(name)!.screens));
    });
    it(`${name} says when it is wanted`, () => {
      const { screens, isWanted } = entryOf(name);
      assert.ok(screens?.length || isWanted);
    });
    it(`${name} names groups of texts that load`, async () => {
      for (const group of entryOf(name).texts ?? []) assert.ok(namesOf(await ENGLISH_SOURCE.load(group, 0)).length);
    });
  }
});

describe('the file of all parts', () => {
  it('has the screens, the checks and every feature', async () => {
    assert.deepEqual(namesOf(allParts.parts), ['question', 'results', 'schema', ...FEATURE_NAMES].sort());
    for (const name of FEATURE_NAMES) assert.equal(allParts.parts[name], await FEATURES[name].load());
  });

  it('has every group of English texts that loads', () => {
    const loading = Object.fromEntries(Object.entries(groups).filter(([name]) => name !== 'languages'));
    assert.deepEqual(allParts.texts, loading);
  });

  it('says its version', () => assert.equal(allParts.version, VERSION));
});
