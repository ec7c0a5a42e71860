/** Opens any screen on the test page. */
import { mount, type Parent } from './helpers.ts';
import { forget, prepare, SCREENS, type ScreenName, type ScreenSetup } from './screen-list.ts';
// Unbuilt, it consists of a hundred files. Import it before a test has to wait for it.
import '../../src/host/schema/index.ts';
// the watch over a tablet has to be there before a test lets time pass
import '../../src/features/kiosk/index.ts';
import '../../src/text/english/kiosk.ts';

export * from './screen-list.ts';

/** Opens a screen with the full width of the page. */
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
