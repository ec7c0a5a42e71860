/**
 * A class means one thing. The sheet of a feature stays adopted once it has come, so a rule of it for a class alone is in
 * force on the screens of all others too.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../src/', import.meta.url);
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.styles.ts'));

/** The classes that have a rule of their own, `.x {`, alone or in a list of selectors. */
function bareClassesOf(path: string): readonly string[] {
  const css = readFileSync(new URL(path, root), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const selectors = [...css.matchAll(/([^{};`]+)\{/g)].flatMap(([, list]) => list!.split(','));
  return [...new Set(selectors.map((one) => one.trim()).filter((one) => /^\.[\w-]+$/.test(one)))];
}

/** Classes of all screens to which a feature adds something for all screens. */
const SHARED = ['.head', '.val'];

describe('the style sheets of features', () => {
  const own = paths.filter((path) => path.startsWith('features'));
  const owners = new Map<string, string[]>();
  for (const path of paths)
    for (const name of bareClassesOf(path)) owners.set(name, [...(owners.get(name) ?? []), path]);

  it('have no class that another sheet has a rule for', () => {
    assert.ok(own.length > 5 && owners.size > 100, `${own.length} sheets, ${owners.size} classes`);
    const twice = [...owners].filter(
      ([name, at]) => at.length > 1 && at.some((path) => own.includes(path)) && !SHARED.includes(name),
    );
    assert.deepEqual(Object.fromEntries(twice), {});
  });
});
