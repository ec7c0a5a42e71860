/** The lint rule for imports, with the rooms of eslint.config.mjs: what each folder of `src` may import. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { sourceRoot } from '../helpers/source.ts';

const eslint = new ESLint();

/** What the rule says of one line in a file of `src`; `null`: nothing. */
async function messageFor(file: string, line: string): Promise<string | null> {
  const filePath = new URL(file, sourceRoot).pathname;
  const [result] = await eslint.lintText(`${line}\n`, { filePath });
  const found = result!.messages.filter(({ ruleId }) => ruleId === 'local/one-way');
  return found.map(({ message }) => message).join() || null;
}

const ALLOWED = [
  ['scoring/new.ts', `import { ITEMS } from '../instrument/items.ts';`],
  ['results/new.ts', `export { score } from '../scoring/score.ts';`],
  ['results/new.ts', `import type { Texts } from '../text/groups.ts';`],
  ['store/new.ts', `import { reduce } from '../run/run.ts';`],
  ['components/figure/new.ts', `import { html } from '../html.ts';`],
  ['screens/results/new.ts', `import { html } from '../../components/html.ts';`],
  ['features/new/index.ts', `import { Announcement } from '../announcement.ts';`],
  ['features/new/index.ts', `import type { Feature } from '../feature.ts';`],
  ['features/new/index.ts', `import { words } from './words.ts';`],
  ['features/new/index.ts', `import { texts } from '../../text/english/share.ts';`],
  ['features/new/index.ts', `import { choose } from 'lit/directives/choose.js';`],
  ['features/registry.ts', `export const load = () => import('./new/index.ts');`],
  ['controllers/new.ts', `export const load = () => import('../host/schema/index.ts');`],
  ['host/schema/new.ts', `import * as z from 'zod/mini';`],
  ['text/new.ts', `import type { msg } from '@lit/localize';`],
  ['files.ts', 'export const load = (file: string) => import(new URL(file, import.meta.url).href);'],
] as const;

const REFUSED = [
  ['instrument/new.ts', `import { score } from '../scoring/score.ts';`, /^instrument may not import scoring\/score.ts/],
  ['instrument/new.ts', `import type { Scores } from '../scoring/dimensions.ts';`, /may not/],
  ['scoring/new.ts', `import { describe } from '../results/results.ts';`, /may not/],
  ['scoring/new.ts', `import { html } from 'lit';`, /^scoring may not import lit/],
  ['run/new.ts', `import { Store } from '../store/store.ts';`, /may not/],
  [
    'results/new.ts',
    `import { firstTexts } from '../text/first.ts';`,
    /^results may import only types of text\/first.ts/,
  ],
  ['store/new.ts', `import { deviceStore } from '../host/device.ts';`, /only types/],
  ['components/new.ts', `import { firstScreen } from '../screens/first.ts';`, /may not/],
  ['components/new.ts', `import { Store } from '../store/store.ts';`, /only types/],
  ['screens/new.ts', `import { ShareFeature } from '../features/share/index.ts';`, /may not/],
  ['screens/new.ts', `import type { Parts } from '../controllers/parts.ts';`, /may not/],
  ['features/new/index.ts', `import { shareScreen } from '../share/screens.ts';`, /may not import features\/share/],
  ['features/new/index.ts', `import type { Sharing } from '../share/screens.ts';`, /may not/],
  ['features/new/index.ts', `import { FEATURES } from '../registry.ts';`, /may not/],
  ['features/new/index.ts', `import type { Parts } from '../../controllers/parts.ts';`, /may not/],
  ['features/new/index.ts', `import type { ConnectionMap } from '../../connection-map.ts';`, /may not/],
  ['features/new/index.ts', `import { readKept } from '../../host/schema/index.ts';`, /only types/],
  ['features/new/index.ts', `import { shareTexts } from '../../text/share.ts';`, /only types/],
  ['features/new/index.ts', `export const load = () => import('../../screens/first.ts');`, /may not/],
  ['features/feature.ts', `import type { ShareFeature } from './share/index.ts';`, /may not/],
  ['features/registry.ts', `import { ShareFeature } from './share/index.ts';`, /only by `import\(\)`/],
  ['controllers/new.ts', `import { ShareFeature } from '../features/share/index.ts';`, /may not/],
  ['controllers/new.ts', `export const load = (file: string) => import(file);`, /may not import any address/],
  ['controllers/new.ts', `export * from '../connection-map.ts';`, /may not/],
  ['controllers/new.ts', `export type Element = import('../connection-map.ts').ConnectionMap;`, /may not/],
  ['host/new.ts', `import * as z from 'zod/mini';`, /may not/],
  ['host/schema/new.ts', `import * as z from 'zod';`, /may not/],
  ['host/new.ts', `import { html } from '../components/html.ts';`, /may not/],
  ['locale/new.ts', `import { groups } from '../text/groups.ts';`, /only types/],
  ['text/new.ts', `import { msg } from '@lit/localize';`, /only types/],
  ['locale/new.ts', `import type { msg } from '@lit/localize';`, /may not/],
  ['connection-map.ts', `import './define.ts';`, /may not/],
  ['all-parts.ts', `export * from './index.ts';`, /may not/],
  ['a-new-room/new.ts', `import { html } from 'lit';`, /may not/],
] as const;

for (const [file, line] of ALLOWED) {
  test(`${file} may say: ${line}`, async () => assert.equal(await messageFor(file, line), null));
}

for (const [file, line, message] of REFUSED) {
  test(`${file} may not say: ${line}`, async () => assert.match((await messageFor(file, line)) ?? '', message));
}
