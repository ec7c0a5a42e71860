/** The block in the editor, as an author uses it. Finds controls by their labels, as in WordPress 6.1 and later. */
import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Visit } from './checks.ts';

declare global {
  interface Window {
    /** The editor’s own. */
    wp: {
      data: {
        select(store: string): Record<string, (...given: unknown[]) => unknown>;
        dispatch(store: string): Record<string, (...given: unknown[]) => unknown>;
      };
    };
    heard: unknown[];
  }
}

/** The schema of each setting, from block.json. */
type Schemas = Record<string, { enum?: string[]; examples?: string[]; default?: unknown }>;

/** The label of each setting with a list. */
const LISTS = {
  lang: 'Language',
  ageBand: 'Age of the child',
  theme: 'Light or dark',
  headingLevel: 'Level of the top heading',
  remember: 'Keep my place on this device',
  share: 'What a parent may share',
};

/** The control with a label, once it is there. A label’s name for accessibility is in capitals where a style makes it so. */
async function labelled(page: Page, label: string) {
  const found = await page.waitForFunction(
    (label) => [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === label)?.control,
    {},
    label,
  );
  return found as ElementHandle<HTMLElement>;
}

const press = (page: Page, name: string) => page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click();

/** Chooses in a list; its values have to be those of block.json. */
async function choose(page: Page, name: keyof typeof LISTS, value: string, schemas: Schemas) {
  const list = await labelled(page, LISTS[name]);
  const values = await list.$$eval('option', (all) => all.map((one) => one.value));
  const { enum: listed, examples = [], default: none = '' } = schemas[name]!;
  assert.deepEqual(new Set(values), new Set([none, ...(listed ?? examples)]));
  await list.select(value);
}

async function type(page: Page, name: string, text: string) {
  await (await labelled(page, name)).focus();
  await page.keyboard.type(text);
}

/** The blocks of the page that is open. */
const blocks = (page: Page) =>
  page.evaluate(
    () =>
      window.wp.data.select('core/block-editor')['getBlocks']!() as {
        name: string;
        isValid: boolean;
        attributes: object;
      }[],
  );

/** The editor is there and has read what it edits. */
const opened = async (page: Page) => {
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.['getCurrentPost']?.());
  await page.waitForSelector('.edit-post-header, .editor-header');
};

/** The placeholder’s words, once they have these; in the page or in the frame that newer editors have. */
async function placeholder(page: Page, words: string) {
  const found = await page.waitForFunction(
    (words) => {
      const selector = '.wp-block-connection-map-map';
      const frame = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
      const text = (frame?.contentDocument ?? document).querySelector(selector)?.textContent;
      return text?.includes(words) && text;
    },
    {},
    words,
  );
  return String(await found.jsonValue());
}

/**
 * Makes a post with the block, from an editor that is open on a new one. Gives its address and the attributes that the
 * element has to have there.
 */
export async function editsTheBlock(visit: Visit, schemas: Schemas, picture: (name: string) => unknown) {
  const { page, records } = visit;
  page.setDefaultTimeout(60_000);
  await opened(page);
  await page.evaluate(() => window.wp.data.dispatch('core/editor')['editPost']!({ title: 'From the editor' }));

  // search and insert
  const inserter = page.locator('[aria-label="Toggle block inserter"], [aria-label="Block Inserter"]');
  await inserter.click();
  await page.locator('.block-editor-inserter__search input').fill('parent quest');
  await page.locator('.editor-block-list-item-connection-map-map').click();
  await placeholder(page, 'Nothing is set');
  await inserter.click();
  await page.evaluate(() => window.wp.data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block'));

  // set in the sidebar
  await choose(page, 'lang', 'es', schemas);
  await choose(page, 'ageBand', 'school-age', schemas);
  await choose(page, 'theme', 'dark', schemas);
  await choose(page, 'headingLevel', '3', schemas);
  await choose(page, 'remember', 'none', schemas);
  await choose(page, 'share', 'answers', schemas);
  await type(page, 'Who gets what is shared', 'Smith & "Sons" <b>');
  await type(page, 'Where “Leave” goes', 'https://page.example/caf%C3%A9?a=1&b=2');
  await (await labelled(page, 'Shared tablet')).click();
  await press(page, 'Help lines');
  await press(page, 'Add a help line');
  await type(page, 'Name', 'Night & day');
  await type(page, 'Phone', '+1 555 010 0100');
  await press(page, 'Add a help line');
  await page.locator('::-p-xpath((//button[normalize-space()="Remove this line"])[2])').click();
  const words = await placeholder(page, '1 help line');
  for (const part of ['School-age', 'español', 'Shared tablet', 'The map and the answers'])
    assert.ok(words.includes(part), `“${part}” is not in “${words}”`);
  await picture('editor');

  // publish, through the editor’s own two buttons
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.waitForFunction(() => window.wp.data.select('core/editor')['isCurrentPostPublished']!());
  const { id, link } = await page.evaluate(
    () => window.wp.data.select('core/editor')['getCurrentPost']!() as { id: number; link: string },
  );

  // open again
  await page.goto(`${new URL(page.url()).origin}/wp-admin/post.php?post=${id}&action=edit`, { waitUntil: 'load' });
  await opened(page);
  await placeholder(page, 'School-age');
  const [after, ...more] = await blocks(page);
  assert.deepEqual([after!.name, after!.isValid, more.length], ['connection-map/map', true, 0]);
  for (const [name, value] of Object.entries({ ageBand: 'school-age', theme: 'dark', kiosk: true, share: 'answers' }))
    assert.equal((after!.attributes as Record<string, unknown>)[name], value);
  await picture('editor-again');
  assert.deepEqual(
    records.requests.filter((url) => url.includes('/connection-map/dist/')),
    [],
  );
  // an author may not read all that the editor asks WordPress for, and pictures of users come from elsewhere
  const known = /Failed to load resource|^error: 403 .*\/wp-json\/|^error: 403 .*rest_route/;
  assert.deepEqual(
    records.noise.filter((line) => line.startsWith('error') && !known.test(line)),
    [],
  );
  return {
    address: link,
    attributes: {
      lang: 'es',
      'age-band': 'school-age',
      theme: 'dark',
      'heading-level': '3',
      remember: 'none',
      share: 'answers',
      'share-with': 'Smith & "Sons"',
      'leave-url': 'https://page.example/caf%C3%A9?a=1&b=2',
      kiosk: '',
    },
  };
}
