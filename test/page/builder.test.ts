/** The page of the embed builder (place.md §8). What it prints is run in builder-code.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { addressOf, untouched, VALUES } from '../../demo/builder/choices.js';
import { inkOf } from '../../demo/builder/contrast.js';
import { integrityOf } from '../../tools/integrity.mjs';
import { Parent } from '../../tools/parent.ts';
import { usePages } from '../helpers/page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readDist = (file: string) => readFileSync(`${root}dist/${file}`, 'utf8');
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const languages: { locale: string }[] = JSON.parse(readDist('locales/languages.json'));
type Element = HTMLElementTagNameMap['connection-map'] & Record<string, unknown>;

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = ['index.html', 'page.html', 'clinic.html', 'tablet.html', 'languages.html', 'lab/'];
/** An address with many choices. */
const FULL = addressOf({
  ...untouched(),
  ...{
    lang: 'es',
    'age-band': 'teen',
    theme: 'light',
    share: 'snapshot',
    'share-with': 'Elm Clinic',
    accent: '#0a7d5a',
  },
  ...{ surface: '#ffffff', text: '#222222', radius: '0', font: 'Georgia, serif', 'heading-level': '3', kind: 'frame' },
  'leave-url': 'https://leave.example/',
});

describe('the page of the builder', { concurrency: 2 }, () => {
  const open = usePages();
  const codeOf = ({ page }: Parent, nth = 0) => page.$$eval('#parts pre', (all, nth) => all[nth]!.textContent!, nth);
  const ready = async (parent: Parent) => {
    await parent.find('.go');
    await parent.page.waitForFunction(
      (part) => document.querySelector('#parts pre')?.textContent!.includes(part),
      {},
      '<',
    );
  };
  const builder = async (hash = '', more = {}) => {
    const parent = await open({ path: `/demo/${hash && `#${hash}`}`, width: 1280, ...more });
    await ready(parent);
    return parent;
  };
  const textOf = ({ page }: Parent, selector: string) => page.$eval(selector, ({ textContent }) => textContent);
  const press = ({ page }: Parent, selector: string) => page.$eval(selector, (one) => (one as HTMLElement).click());

  it('offers all values that the element knows, and no other', async () => {
    const manifest = JSON.parse(readDist('custom-elements.json'));
    const attributes: { name: string; type?: { text: string } }[] = manifest.modules
      .flatMap(({ declarations }: { declarations: object[] }) => declarations)
      .flatMap(({ attributes = [] }: { attributes?: object[] }) => attributes);
    const parent = await builder();
    for (const { name, type } of attributes) {
      // for trying and for looking what is wrong, not for parents
      if (name === 'sandbox' || name === 'doctor') continue;
      const offered = await parent.page.$$eval(`#settings [name="${name}"]`, (fields) =>
        fields.flatMap((one) =>
          one instanceof HTMLSelectElement
            ? [...one.options].map(({ value }) => value)
            : [(one as HTMLInputElement).value],
        ),
      );
      assert.ok(offered.length > 0, name);
      const known = [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, value]) => value!);
      const listed = (VALUES as Record<string, readonly string[]>)[name];
      if (!listed || !known.length) continue;
      const isDefault = (value: string) => !listed.includes(value);
      assert.deepEqual([...listed].sort(), known.filter((value) => listed.includes(value)).sort(), name);
      assert.deepEqual(known.filter(isDefault).length <= 1, true, name);
      assert.deepEqual(offered.filter(Boolean).sort(), [...listed].sort(), name);
    }
    const offered = await parent.page.$$eval('[name=lang] option', (all) =>
      all.map((one) => (one as HTMLOptionElement).value),
    );
    assert.deepEqual(offered, ['', ...languages.map(({ locale }) => locale)]);
    await parent.close();
  });

  it('writes what is chosen into the code, the preview, the words and the address, and keeps the focus', async () => {
    const parent = await builder();
    await parent.page.focus('[name=lang]');
    await parent.page.keyboard.type('esp');
    await parent.find('.go', 'Empezar');
    assert.equal(await parent.page.evaluate(() => (document.activeElement as HTMLSelectElement).name), 'lang');
    // along to the look, by keyboard alone
    for (let i = 0; i < 2; i++) await parent.page.keyboard.press('Tab');
    await parent.page.keyboard.press('ArrowRight');
    assert.equal(await parent.page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'light');
    await parent.page.waitForFunction(() => location.hash === '#lang=es&theme=light');
    assert.match(await codeOf(parent), /lang="es"\s+theme="light"/);
    await press(parent, '[name=share][value=answers]');
    assert.match((await textOf(parent, '#privacy'))!, /only if they tick that too/);
    assert.deepEqual(
      await parent.page.$eval('connection-map', (one) => [one.lang, one.theme, (one as unknown as Element)['share']]),
      ['es', 'light', 'answers'],
    );
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('takes its choices from the address, again when one comes back to it', async () => {
    const parent = await builder(FULL);
    const shown = () =>
      parent.page.evaluate(() =>
        ['lang', 'age-band', 'share-with', 'leave-url', 'surface', 'font', 'heading-level'].map(
          (name) => document.querySelector<HTMLInputElement>(`#settings [name="${name}"]`)!.value,
        ),
      );
    const all = ['es', 'teen', 'Elm Clinic', 'https://leave.example/', '#ffffff', 'Georgia, serif', '3'];
    assert.deepEqual(await shown(), all);
    assert.match(await codeOf(parent), /embed-own\.html\?lang=es&amp;age-band=teen&amp;theme=light/);
    await parent.page.goto(new URL('/LICENSE', parent.page.url()).href);
    await parent.page.goBack();
    await ready(parent);
    assert.deepEqual(await shown(), all);
    await parent.page.evaluate(() => (location.hash = '#lang=en'));
    await parent.find('.go', 'Start');
    assert.deepEqual(await shown(), ['en', '', '', '', '#fdfaf4', '', '']);
    await parent.page.goBack();
    await parent.find('.go', 'Empezar');
    assert.deepEqual(await shown(), all);
    await parent.close();
  });

  it('runs nothing that an address brings, and says what it left out', async () => {
    const bad = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const names = ['lang', 'age-band', 'theme', 'leave-url', 'accent', 'font', 'base', 'page', 'kind', 'radius'];
    const query = new URLSearchParams([
      ...names.map((name) => [name, bad]),
      ['share', 'snapshot'],
      ['share-with', bad],
    ]);
    query.append('__proto__', bad);
    query.append('resources', '[{"kind":"crisis-line","name":"Evil","phone":"666"}]');
    const parent = await builder(String(query));
    await parent.page.waitForFunction(() => location.hash.startsWith('#share=snapshot&share-with='));
    assert.deepEqual(await parent.page.evaluate(() => ['hit' in window, document.images.length]), [false, 1]);
    const said = await textOf(parent, '#refused');
    for (const name of names) assert.ok(said!.includes(name), name);
    assert.equal(said!.includes('<'), false);
    assert.doesNotMatch(await parent.page.content(), /Evil/);
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('says the contrast of colours as they are chosen, with the colours that the element draws', async () => {
    const parent = await builder(FULL);
    const said = () => textOf(parent, '#contrast');
    assert.match((await said())!, /^Text on the ground: 15\.9 to 1Buttons/);
    await parent.page.$eval('[name=text]', (one) => {
      (one as HTMLInputElement).value = '#888888';
      one.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.match((await said())!, /^Text on the ground: 3\.5 to 1, too weak/);
    const drawn = await (
      await parent.find('.go')
    ).evaluate((one) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
      canvas.fillStyle = getComputedStyle(one).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    });
    const counted = [1, 3, 5].map((at) => parseInt(inkOf('#0a7d5a', 'light').slice(at, at + 2), 16));
    // colours that no screen has are brought in range by the browser in its own way
    for (const [i, value] of drawn.entries()) assert.ok(Math.abs(value - counted[i]!) < 24, `${drawn} ${counted}`);
    await press(parent, '[name=theme][value=""]');
    assert.match((await said())!, /choose Light or Dark/);
    await parent.close();
  });

  it('has as many help lines as wanted, in the code and the preview, and never in the address', async () => {
    const parent = await builder();
    const type = (nth: number, field: string, text: string) =>
      parent.page.$$eval(
        `#lines [data-field=${field}]`,
        (all, nth, text) => {
          (all[nth] as HTMLInputElement).value = text;
          all[nth]!.dispatchEvent(new Event('input', { bubbles: true }));
        },
        nth,
        text,
      );
    await type(0, 'name', 'Night line');
    await type(0, 'phone', 'call us');
    assert.match((await textOf(parent, '#lines [role=status]'))!, /^A phone number has digits/);
    await type(0, 'phone', '+1 555 010 0100');
    assert.equal(await textOf(parent, '#lines [role=status]'), '');
    await press(parent, '#add');
    assert.equal(await parent.page.evaluate(() => document.activeElement!.getAttribute('data-field')), 'name');
    await type(1, 'kind', 'emergency');
    await type(1, 'name', 'Ambulance');
    await type(1, 'phone', '112');
    const json = /json">([^]*)<\/script>/.exec(await codeOf(parent))![1]!;
    assert.deepEqual(JSON.parse(json), [
      { kind: 'crisis-line', name: 'Night line', phone: '+1 555 010 0100' },
      { kind: 'emergency', name: 'Ambulance', phone: '112' },
    ]);
    await parent.press('.bar button', 'Need help');
    for (const phone of ['+1 555 010 0100', '112']) await parent.find('.care a', phone);
    await press(parent, '#lines .remove');
    assert.doesNotMatch(await codeOf(parent), /Night line/);
    await press(parent, '[name=share][value=snapshot]');
    await parent.page.waitForFunction(() => location.hash === '#share=snapshot');
    await parent.close();
  });

  it('prints the hash of the file beside it', async () => {
    const parent = await builder('kind=pinned');
    const hash = integrityOf('connection-map.all.js');
    await parent.page.waitForFunction(
      (hash) => document.querySelector('#parts pre')!.textContent!.includes(hash),
      {},
      hash,
    );
    assert.match(
      await codeOf(parent),
      new RegExp(`/connection-map-${version.replaceAll('.', '\\.')}/connection-map\\.all\\.js"`),
    );
    await parent.close();
  });

  it('prints no hash and no page of what the server sends in the place of a file', async () => {
    const gone = ['/dist/connection-map.all.js', '/dist/embed.html', '/dist/locales/languages.json'];
    const parent = await builder(`kind=pinned&lang=es`, {
      intercept: ({ url }: { url: string }, response: ServerResponse) =>
        gone.includes(url) && !!response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here.'),
    });
    await parent.page.waitForNetworkIdle();
    assert.match(await codeOf(parent), /lang="es"/);
    assert.match(await codeOf(parent), /integrity="sha384-\(npm run build prints it\)"/);
    await parent.page.evaluate(() => (location.hash = '#kind=frame&radius=0'));
    await parent.page.waitForNetworkIdle();
    const titles = await parent.page.$$eval('#parts h3', (all) => all.map((one) => one.textContent));
    assert.deepEqual(titles, ['Where the map should stand', 'embed-own.css, beside embed.css']);
    assert.match((await textOf(parent, '#hint'))!, /reload this page/);
    await parent.close();
  });

  it('is there before the list of languages, and keeps the language of the address', async () => {
    let list: ServerResponse | undefined;
    const parent = await builder('lang=es', {
      isOpenEarly: true,
      intercept: ({ url }: { url: string }, response: ServerResponse) =>
        url === '/dist/locales/languages.json' && !!(list = response),
    });
    assert.match(await codeOf(parent), /lang="es"/);
    list!.writeHead(200, { 'content-type': 'application/json' }).end(readDist('locales/languages.json'));
    await parent.page.waitForFunction(
      (count) => document.querySelectorAll('[name=lang] option').length === count,
      {},
      languages.length + 1,
    );
    assert.equal(await parent.page.$eval('[name=lang]', (one) => (one as HTMLSelectElement).value), 'es');
    assert.match(await codeOf(parent), /lang="es"/);
    await parent.close();
  });

  it('starts over with every default', async () => {
    const parent = await builder(`${FULL}&kiosk=on&column=wide`);
    assert.match(await codeOf(parent), /share=snapshot/);
    await press(parent, '#over');
    await parent.page.waitForFunction(() => !location.hash);
    const untouched = await builder();
    assert.equal(await codeOf(parent), await codeOf(untouched));
    assert.equal(await textOf(parent, '#privacy'), await textOf(untouched, '#privacy'));
    await untouched.close();
    await parent.close();
  });

  it('never takes from a link whose script is copied, and does not forget it for one', async () => {
    const parent = await builder('kind=pinned&base=https%3A%2F%2Fevil.example%2F');
    assert.doesNotMatch(await parent.page.content(), /evil\.example/);
    assert.match((await textOf(parent, '#refused'))!, /by a link: base\./);
    await parent.page.type('[name=base]', 'https://files.example/map');
    await parent.page.evaluate(() => (location.hash = '#theme=dark'));
    await parent.page.waitForFunction(() =>
      document.querySelector('#parts pre')!.textContent!.includes('theme="dark"'),
    );
    assert.match(await codeOf(parent), /src="https:\/\/files\.example\/map\/connection-map\.js"/);
    await parent.close();
  });

  it('shows the same in a frame, without a step in the history', async () => {
    const parent = await builder(FULL);
    const steps = await parent.page.evaluate(() => history.length);
    await press(parent, '[name=form][value=frame]');
    const handle = await parent.page.waitForSelector('#framed iframe');
    const frame = (await handle!.contentFrame())!;
    await new Parent(frame as unknown as Page, parent.records).find('.go', 'Empezar');
    await press(parent, '[name="age-band"] option[value=infant]');
    await parent.page.select('[name="age-band"]', 'infant');
    await parent.page.waitForFunction(() => {
      const { location, document: inside } = document.querySelector('iframe')!.contentWindow!;
      return /age-band=infant/.test(location.search) && inside.readyState === 'complete';
    });
    assert.equal(await parent.page.evaluate(() => history.length), steps);
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('stays where it is when “Leave” is tried in the preview', async () => {
    const parent = await builder(FULL);
    await parent.press('.bar button', 'Salir');
    await parent.find('.go', 'Empezar');
    assert.equal(new URL(parent.page.url()).pathname, '/demo/');
    assert.equal(new URL(parent.page.url()).hash, `#${FULL}`);
    await parent.close();
  });

  it('copies the code and says so; where it may not, it marks the code and says how', async () => {
    const parent = await builder();
    const { origin } = new URL(parent.page.url());
    const said = () => textOf(parent, '.part [role=status]');
    await parent.page
      .browserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await parent.page.bringToFront();
    await parent.page.click('.part button');
    await parent.page.waitForFunction(() => document.querySelector('.part [role=status]')!.textContent);
    assert.equal(await said(), 'Copied.');
    assert.equal(await parent.page.evaluate(() => navigator.clipboard.readText()), await codeOf(parent));
    await parent.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await parent.page.click('.part button');
    await parent.page.waitForFunction(() => /marked/.test(document.querySelector('.part [role=status]')!.textContent!));
    assert.equal(await parent.page.evaluate(() => String(getSelection())), await codeOf(parent));
    await parent.close();
  });

  it('sends nothing and stores nothing', async () => {
    const parent = await builder(FULL);
    await press(parent, '[name=kind][value=pinned]');
    await parent.page.waitForFunction(() => /sha384-/.test(document.querySelector('#parts pre')!.textContent!));
    const { origin } = new URL(parent.page.url());
    for (const url of parent.records.requests)
      assert.match(url.replace(/#.*/, ''), new RegExp(`^(data:|${origin}/(demo|dist)/[\\w./-]*(\\?\\w+=[\\w.]+)?$)`));
    assert.deepEqual(await parent.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
      0,
      0,
      '',
    ]);
    await parent.close();
  });
});

describe('the demo pages', { concurrency: 2 }, () => {
  const open = usePages();
  for (const path of PAGES) {
    it(`${path} is without fault for axe, light and dark, and never scrolls sideways`, async () => {
      const parent = await open({ path: `/demo/${path}${path === 'index.html' ? `#${FULL}` : ''}`, width: 1280 });
      const { page } = parent;
      if (path !== 'lab/') await parent.find('.go');
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await page.addScriptTag({ path: AXE });
      for (const [width, scheme] of [
        [1280, 'light'],
        [390, 'dark'],
        [390, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 900, hasTouch: true });
        const violations = await page.evaluate(async (tags) => {
          const { axe } = window as unknown as { axe: Axe };
          const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        }, TAGS);
        assert.deepEqual(violations, [], `${width} px, ${scheme}`);
      }
      for (const width of [320, 390, 540, 768, 900, 1024, 1280]) {
        await page.setViewport({ width, height: 900, hasTouch: true });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
      }
      await page.setViewport({ width: 320, height: 900, hasTouch: true });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'text of double size');
      await parent.close();
    });
  }

  it('say what they show, and lead back to the builder, which leads to each', async () => {
    const parent = await open({ path: '/demo/' });
    const { page } = parent;
    const links = await page.$$eval('.places a', (all) => all.map((one) => (one as HTMLAnchorElement).href));
    assert.deepEqual(
      links.map((href) => new URL(href).pathname).sort(),
      PAGES.slice(1)
        .map((path) => `/demo/${path}`)
        .sort(),
    );
    for (const href of links) {
      await page.goto(href);
      const [text, back] = await page.$eval('a', (one) => [one.parentElement!.textContent!, one.pathname] as const);
      assert.match(text, /^\s*Demo: .* Back to the builder\s*$/s, href);
      assert.match(back, /^\/demo\/(index\.html)?$/);
    }
    await parent.close();
  });

  it('offer every language that ships', async () => {
    const parent = await open({ path: '/demo/languages.html' });
    await parent.page.waitForSelector('section + section option');
    const offered = await parent.page.$$eval('select', (all) =>
      all.map(({ options }) => [...options].map(({ value }) => value)),
    );
    const codes = languages.map(({ locale }) => locale);
    assert.deepEqual(offered, [codes, codes]);
    await parent.close();
  });
});
