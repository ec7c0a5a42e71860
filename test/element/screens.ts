/** Puts any of the screens on the page of a test. */
import { mount, type Parent } from './helpers.ts';
import { forget, prepare, SCREENS, type ScreenName, type ScreenSetup } from './screen-list.ts';
// unbuilt it comes in a hundred files: it is fetched before a test waits for what it does
import '../../src/host/schema/index.ts';

export * from './screen-list.ts';

/** Puts a screen on the page, as wide as the page is. */
export async function open(name: ScreenName): Promise<Parent> {
  const setup: ScreenSetup = SCREENS[name];
  document.body.style.margin = '0';
  prepare(setup);
  const parent = await mount(setup.attributes, setup.light);
  await setup.go?.(parent);
  await parent.element.updateComplete;
  return parent;
}

afterEach(forget);
