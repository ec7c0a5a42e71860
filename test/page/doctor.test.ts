/** The doctor: each check has a page that sets it off and one that does not. Source: place.md §7. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { OWN_SHEET } from '../../tools/readme.mjs';
import type { Parent } from '../../tools/parent.ts';
import { reportOn, setOff, type Report } from '../helpers/doctor.ts';
import { fileAt } from '../helpers/faults.ts';
import { ANSWERS, HOSTILE, SCRIPT, scriptAt, usePages, type PageOptions } from '../helpers/page.ts';
import { english } from '../helpers/words.ts';

const ASKED = '/page?connection-map-doctor';
const HELP =
  '<script type="application/json" slot="resources-json">[{"kind":"crisis-line","name":"Night line","phone":"+1 555 010 0100"}]</script>';
const ROOM = 'style="display:block;box-sizing:border-box;font-size:medium;min-height:46em"';
const element = (attributes = ROOM, inside = HELP) => `<connection-map ${attributes}>${inside}</connection-map>`;
/** The doctor by itself, where the element may not come. */
const DOCTOR = '<script src="/dist/connection-map.doctor.js"></script>';
const H1 = '<h1>A clinic</h1>';
const own = (code: string) => `<script>${code}</script>`;

/** Files as a server with compression sends them, with the header for other origins. */
function compressed({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (!/^\/dist\/.*\.js/.test(url)) return false;
  response.writeHead(200, {
    'content-type': 'text/javascript',
    'content-encoding': 'gzip',
    'access-control-allow-origin': '*',
  });
  response.end(gzipSync(fileAt(url)));
  return true;
}
/** The same, but some files are answered in another way. */
const but =
  (files: RegExp, answer: (response: ServerResponse, url: string) => void): PageOptions['intercept'] =>
  (request, response) => {
    if (!files.test(request.url!)) return compressed(request, response);
    answer(response, request.url!);
    return true;
  };
const as =
  (type: string, change = (text: string) => text) =>
  (response: ServerResponse, url: string) =>
    void response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(change(fileAt(url)));

const page = (body: string, more: PageOptions = {}): PageOptions => ({
  path: ASKED,
  intercept: compressed,
  body: H1 + body,
  ...more,
});
/** Nothing is wrong with it. */
const HEALTHY = page(element() + SCRIPT);
const policy = (text: string) => ({ 'content-security-policy': text });
const scriptsOf = (files: string) => `default-src 'none'; connect-src 'none'; script-src ${files}`;

interface Sick {
  /** The check, by its title; others that the same page sets off come after it. */
  readonly check: readonly string[];
  readonly what: string;
  readonly page: PageOptions | ((files: string) => PageOptions);
  readonly says: RegExp;
  /** A page that is much like it and well; by default the healthy one. */
  readonly well?: PageOptions | ((files: string) => PageOptions);
}

const SCRIPTS: readonly Sick[] = [
  {
    check: ['Script'],
    what: 'held back by a tool',
    page: page(
      `${element()}<script type="rocketlazyloadscript" data-rocket-src="/dist/connection-map.js"></script>${DOCTOR}`,
    ),
    says: /holds the script back.*rocketlazyloadscript.*Exclude “connection-map”/s,
  },
  {
    check: ['Script'],
    what: 'its type taken away',
    page: page(`${element()}<script src="/dist/connection-map.js"></script>${DOCTOR}`),
    says: /no type="module".*classic/s,
    well: page(`${element()}<script src="/dist/connection-map.classic.js"></script>`),
  },
  {
    check: ['Script'],
    what: 'forgotten',
    page: page(element() + DOCTOR),
    says: /No script tag of this page names connection-map\.js/,
    well: page(`${element()}<script src="/dist/connection-map.all.js"></script>`),
  },
  {
    check: ['Copies and versions'],
    what: 'twice',
    page: page(element() + SCRIPT + scriptAt('/dist/connection-map.js#again')),
    says: /2 times.*Keep one script tag/s,
    well: page(element() + SCRIPT + SCRIPT),
  },
  {
    check: ['Files of one version'],
    what: 'a part not uploaded',
    page: page(element() + SCRIPT, {
      intercept: but(/chunks\/learn-/, (response) => void response.writeHead(404).end()),
    }),
    says: /1 of \d+ files are not there: chunks\/learn-.*404.*Upload the whole folder/s,
  },
  {
    check: ['Files of one version'],
    what: 'a language of another version',
    page: page(element() + SCRIPT, {
      intercept: but(
        /locales\/es\.js/,
        as('text/javascript', (text) => text.replace('"0.1.0"', '"0.2.0"')),
      ),
    }),
    says: /locales\/es\.js is of version 0\.2\.0, the script of version 0\.1\.0/,
  },
  {
    check: ['Files that do not come'],
    what: 'as another type',
    page: page(element() + SCRIPT, { intercept: but(/chunks\/about-/, as('text/plain')) }),
    says: /chunks\/about-.*Content-Type: text\/javascript/s,
  },
  {
    check: ['Files that do not come', 'Script'],
    what: 'of another origin without the header',
    page: (files) =>
      page(
        `${element()}${scriptAt(`${files}/dist/connection-map.js`)}<script src="${files}/dist/connection-map.doctor.js"></script>`,
        {
          isElsewhere: true,
          intercept: ({ url = '' }, response) => {
            if (!/^\/dist\/.*\.js/.test(url)) return false;
            response.writeHead(200, { 'content-type': 'text/javascript' }).end(fileAt(url));
            return true;
          },
        },
      ),
    says: /Access-Control-Allow-Origin: \*/,
    well: (files) => page(element() + scriptAt(`${files}/dist/connection-map.js`), { isElsewhere: true }),
  },
  {
    check: ['Content security policy', 'Files that do not come'],
    what: 'that allows the entry alone',
    page: (files) =>
      page(element() + SCRIPT, {
        headers: policy(`script-src ${files}/dist/connection-map.js ${files}/dist/connection-map.doctor.js`),
      }),
    says: /script-src http:\/\/127/,
    well: (files) =>
      page(`<style nonce="n">${OWN_SHEET}</style>${element('')}${SCRIPT}`, {
        headers: policy(
          `${scriptsOf(files)}; style-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types connection-map`,
        ),
      }),
  },
  {
    check: ['Content security policy', 'Script'],
    what: 'that allows another Trusted Types policy',
    page: page(element() + SCRIPT + DOCTOR, {
      headers: policy("require-trusted-types-for 'script'; trusted-types other"),
    }),
    says: /trusted-types connection-map/,
  },
  {
    check: ['Content security policy', 'Room'],
    what: 'that forbids style attributes',
    page: (files) => page(element() + SCRIPT, { headers: policy(scriptsOf(files)) }),
    says: /ignores the style attribute.*style sheet of the page/s,
  },
];

const PLACES: readonly Sick[] = [
  {
    check: ['Language'],
    what: 'not shipped',
    page: page(element(`${ROOM} lang="eu"`) + SCRIPT),
    says: /“?eu”?.*not shipped; en is shown/s,
  },
  { check: ['Language'], what: 'no tag', page: page(element(`${ROOM} lang="e_"`) + SCRIPT), says: /no language tag/ },
  {
    check: ['Language'],
    what: 'a draft',
    page: page(element(`${ROOM} lang="es-MX"`) + SCRIPT),
    says: /shows es, as asked by “es-MX”.*draft/s,
  },
  {
    check: ['In sight'],
    what: 'cut off',
    page: page(`<div id="box" style="height:300px;overflow:hidden">${element()}</div>${SCRIPT}`),
    says: /<div id="box"> cuts off \d+ px.*overflow: hidden/s,
    well: page(`<div style="height:300px;overflow:auto">${element()}</div>${SCRIPT}`),
  },
  {
    check: ['In sight'],
    what: 'not shown',
    page: page(`<div id="tab" style="display:none">${element()}</div>${SCRIPT}`),
    says: /<div id="tab"> has display: none/,
  },
  {
    check: ['In sight'],
    what: 'invisible',
    page: page(`<div class="fade" style="opacity:0">${element()}</div>${SCRIPT}`),
    says: /<div class="fade"> has opacity: 0/,
  },
  {
    check: ['In sight'],
    what: 'under a layer',
    page: page(`${element() + SCRIPT}<div id="cookies" style="position:fixed;inset:0;background:#0003"></div>`),
    says: /<div id="cookies"> lies over/,
  },
  {
    check: ['In sight'],
    what: 'under a bar',
    page: page(
      `<div id="bar" style="position:sticky;top:0;height:90px;background:#eee">Menu</div>${element() + SCRIPT}`,
    ),
    says: /<div id="bar"> stays at the top.*--connection-map-scroll-margin: 98px/s,
    well: page(`<div style="position:sticky;top:0;height:90px;background:#eee">Menu</div>${element() + SCRIPT}`, {
      css: 'connection-map { --connection-map-scroll-margin: 98px }',
    }),
  },
  {
    check: ['In sight'],
    what: 'scaled',
    page: page(`<div style="transform:scale(.5)">${element()}</div>${SCRIPT}`),
    says: /drawn at 50 %/,
  },
  {
    check: ['Room'],
    what: 'none',
    page: page(`${element('')}${SCRIPT}<p>More.</p>`),
    says: /moved by \d+ px|reserves no room/,
    well: page(element('') + SCRIPT, { css: OWN_SHEET }),
  },
  {
    check: ['Frame'],
    what: 'that names another page, without a title',
    page: page(
      '<iframe src="/dist/embed.html?parent=https://other.example"></iframe><script src="/dist/frame.js"></script>',
    ),
    says: /parent=https:\/\/other\.example, but this page is http/,
    well: (files) =>
      page(
        `<iframe title="Map" src="${files}/dist/embed.html?parent=${files.replace('127.0.0.1', 'localhost')}"></iframe><script src="${files}/dist/frame.js"></script>`,
        { isElsewhere: true },
      ),
  },
  {
    check: ['Frame'],
    what: 'with too tight a sandbox',
    page: page(
      '<iframe title="Map" sandbox="allow-scripts" src="/dist/embed.html?lang=en"></iframe><script src="/dist/frame.js"></script>',
    ),
    says: /lacks allow-same-origin allow-popups/,
  },
  {
    check: ['Settings'],
    what: 'wrong, unknown and useless ones',
    page: page(element(`${ROOM} theme="pink" agegroup="x" ageband="teen" resources="[]" share-with="Oak"`) + SCRIPT),
    says: /theme.*Allowed: auto, light, dark.*agegroup.*Write age-band.*property alone.*share-with.*of no use/s,
    well: page(
      element(`${ROOM} theme="dark" age-band="teen" share="snapshot" share-with="Oak" id="a" data-x="1"`) + SCRIPT,
    ),
  },
  { check: ['Help lines'], what: 'none', page: page(element(ROOM, '') + SCRIPT), says: /no help line of kind/ },
  {
    check: ['Help lines'],
    what: 'a phone that cannot be dialled',
    page: page(element(ROOM, HELP.replace('+1 555 010 0100', 'call us')) + SCRIPT),
    says: /“call us” of “Night line”.*cannot be dialled/s,
  },
  {
    check: ['Help lines'],
    what: 'of another language',
    page: page(element(ROOM, HELP.replace('"kind"', '"lang":"es","kind"')) + SCRIPT),
    says: /no help line for the language that it shows \(en\)/,
  },
];

const LOOKS: readonly Sick[] = [
  {
    check: ['Contrast'],
    what: 'pale text',
    page: page(element() + SCRIPT, { css: 'connection-map { --connection-map-muted: #999 }' }),
    says: /In light, secondary text.* of 2\.\d, and needs 4\.5/,
  },
  {
    check: ['Contrast'],
    what: 'pale in the dark alone',
    page: page(element() + SCRIPT, { css: 'connection-map { --connection-map-text: #333 }' }),
    says: /In dark, text/,
    well: page(element() + SCRIPT, { css: 'connection-map { --connection-map-text: light-dark(#333, #ddd) }' }),
  },
  {
    check: ['Contrast'],
    what: 'a pale part',
    page: page(element() + SCRIPT, { css: 'connection-map::part(button-primary) { color: #888 }' }),
    says: /the part “button-primary”/,
  },
  {
    check: ['Keys and scripts'],
    what: 'swallowed keys',
    page: page(element() + SCRIPT + own('addEventListener("keydown", (e) => e.stopImmediatePropagation(), true)')),
    says: /swallows keys/,
    well: page(
      element() + SCRIPT + own('addEventListener("keydown", (e) => { if (e.key === " ") e.preventDefault() })'),
    ),
  },
  {
    check: ['Keys and scripts'],
    what: 'cancelled keys',
    page: page(element() + SCRIPT + own('addEventListener("keydown", (e) => e.preventDefault(), true)')),
    says: /cancels keys/,
  },
  {
    check: ['Keys and scripts'],
    what: 'patched prototypes',
    page: page(
      own('Array.prototype.toJSON = () => 1; Array.prototype.reduce = function () {}; delete Array.prototype.x') +
        element() +
        SCRIPT,
    ),
    says: /Array\.prototype\.reduce, Array\.prototype\.toJSON/,
  },
  {
    // a library of ours stops over it
    check: ['Keys and scripts', 'Files that do not come'],
    what: 'every object has more',
    page: page(own('Object.prototype.extra = function () {}') + element() + SCRIPT),
    says: /Object\.prototype\.extra.*enumerable/s,
  },
  {
    check: ['Headings'],
    what: 'a level left out',
    page: page(element(`${ROOM} heading-level="4"`) + SCRIPT),
    says: /before <connection-map> has level 1, its own has 4.*heading-level="2"/s,
    well: page(`<h2>Part</h2><h3>Smaller</h3>${element(`${ROOM} heading-level="4"`)}${SCRIPT}`),
  },
  {
    check: ['Headings'],
    what: 'two of level 1',
    page: page(element(`${ROOM} heading-level="1"`) + SCRIPT),
    says: /level 1, and so has the page/,
  },
  {
    check: ['Speed'],
    what: 'uncompressed',
    page: page(element() + SCRIPT, { intercept: () => false }),
    says: /uncompressed: \d+ kB.*brotli or gzip/s,
  },
  {
    check: ['Storage'],
    what: 'denied',
    page: page(element() + SCRIPT, { headers: policy('sandbox allow-scripts') }),
    says: /lets this page keep nothing/,
    well: page(element(`${ROOM} remember="none"`) + SCRIPT, { headers: policy('sandbox allow-scripts') }),
  },
  {
    check: ['Other readers'],
    what: 'a recorder',
    page: page(own('window._hjSettings = {}; window.posthog = []') + element() + SCRIPT),
    says: /Hotjar, PostHog.*privacy officer/s,
    well: page(`<i id="posthog"></i>${element()}${SCRIPT}`),
  },
  {
    check: ['Other readers'],
    what: 'a translator',
    page: page(own('document.documentElement.className = "translated-ltr"') + element() + SCRIPT),
    says: /translator of this browser/,
  },
];

const open = usePages();

/** Opens a page, waits for the report, and closes it. */
async function examined(options: PageOptions | ((files: string) => PageOptions)): Promise<Report> {
  const parent = await open(options);
  try {
    return await reportOn(parent.page);
  } finally {
    await parent.close();
  }
}

describe('the doctor', () => {
  let healthy: Report;
  before(async () => {
    healthy = await examined(HEALTHY);
  });

  it('finds nothing on a healthy page, and has looked at everything', () => {
    assert.deepEqual([setOff(healthy), healthy.verdict], [[], 'All is well.']);
    const titles = [...new Set(healthy.findings.map(({ title }) => title))];
    const known = new Set([...SCRIPTS, ...PLACES, ...LOOKS].map(({ check: [title] }) => title!));
    assert.deepEqual(titles.sort(), [...known].sort());
    assert.equal(titles.length, 17);
  });

  describe('sees', { concurrency: 3 }, () => {
    for (const { check, what, page, says, well } of [...SCRIPTS, ...PLACES, ...LOOKS]) {
      it(`${check[0]}: ${what}`, async () => {
        const report = await examined(page);
        assert.deepEqual(setOff(report).sort(), [...check].sort());
        const of = report.findings.filter(({ title, level }) => title === check[0] && level !== 'ok');
        assert.match(of.map(({ text }) => text).join('\n'), says);
        for (const { text } of of) assert.match(text, /What it means: .*What to do: /s);
        if (well)
          assert.deepEqual(
            setOff(await examined(well)).filter((title) => title === check[0]),
            [],
          );
      });
    }
  });
});

/** The lines of the report without times and ports, which differ from run to run. */
const linesOf = ({ findings }: Report) =>
  findings
    .filter(({ title }) => title !== 'Speed')
    .map(({ title, level, text }) => `${level} ${title} ${text.replace(/:\d+\//, '/')}`);

describe('the doctor on a page', { concurrency: 3 }, () => {
  const pathsOf = ({ records }: Parent) => records.requests.map((url) => new URL(url).pathname);
  const askedFor = (parent: Parent) => pathsOf(parent).filter((path) => /doctor/.test(path)).length;
  const plain = { ...HEALTHY, path: '/page' };
  /** All of the page but the layer, and what it keeps. */
  const pageOf = ({ page }: Parent) =>
    page.evaluate(() => ({
      html: document.head.outerHTML + document.body.outerHTML,
      root: document.documentElement.getAttributeNames(),
      names: Object.getOwnPropertyNames(window).filter((name) => !/puppeteer|aria/i.test(name)),
      kept: [localStorage.length, sessionStorage.length, document.cookie],
      focus: document.activeElement!.localName,
      height: document.documentElement.scrollHeight,
      scroll: scrollY,
    }));

  it('comes where nothing asks for it: never', async () => {
    for (const path of ['/page', '/page?connection-map-doctors']) {
      const parent = await open({ ...HEALTHY, path });
      await toResults(parent);
      assert.equal(askedFor(parent), 0);
      assert.equal(await parent.page.$('[data-connection-map-doctor]'), null);
      await parent.close();
    }
  });

  it('comes by the attribute, also where that is set later, once for all elements, and says so', async () => {
    const parent = await open({ ...plain, body: H1 + element(`${ROOM} id="one"`) + element(ROOM, '') + SCRIPT });
    await parent.find('.go', 'Start');
    await parent.page.$$eval('connection-map', (all) => all.forEach((one) => one.setAttribute('doctor', '')));
    const { findings } = await reportOn(parent.page);
    assert.equal(askedFor(parent), 1);
    const texts = findings.map(({ text }) => text).join('\n');
    assert.match(texts, /<connection-map id="one"> has the attribute doctor/);
    assert.match(texts, /<connection-map> no\. 2 has no help line/);
    await parent.close();
  });

  it('changes nothing, keeps nothing, takes no focus, and asks for our own files alone', async () => {
    // one that is not there, since only such a one would be asked for again
    const parent = await open({
      ...plain,
      intercept: but(/chunks\/learn-/, (response) => void response.writeHead(404).end()),
    });
    await parent.find('.go', 'Start');
    await parent.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /question-/.test(name)),
    );
    const was = await pageOf(parent);
    const { length } = parent.records.requests;
    await parent.page.$eval(
      'connection-map',
      (one) => ((one as HTMLElementTagNameMap['connection-map']).doctor = true),
    );
    await reportOn(parent.page);
    assert.deepEqual(await pageOf(parent), was);
    for (const path of pathsOf(parent).slice(length))
      assert.match(path, /^\/dist\/(chunks|locales|connection-map\.(doctor|parts)\.js)/);
    const asked = parent.records.requests.slice(length);
    assert.equal(new Set(asked).size, asked.length);
    await pressIn(parent, 'Check again');
    await reportOn(parent.page);
    assert.equal(parent.records.requests.length, length + asked.length);
    assert.deepEqual(await pageOf(parent), was);
    await parent.close();
  });

  it('says the same of two parents who answer differently, and none of their words', async () => {
    const reports: Report[] = [];
    for (const shift of [0, 2]) {
      const parent = await open({ ...HEALTHY, body: H1 + element(`${ROOM} share="answers"`) + SCRIPT });
      await reportOn(parent.page);
      await toResults(
        parent,
        ANSWERS.map((answer) => (answer + shift) % 5),
      );
      await pressIn(parent, 'Check again');
      const report = await reportOn(parent.page);
      const said = [...report.findings.map(({ text }) => text), ...parent.records.noise].join('\n');
      const { questions, results } = english;
      const words = Object.values({ ...questions, ...results }).filter((text) => text.length > 9);
      assert.deepEqual(
        words.filter((text) => said.includes(text)),
        [],
      );
      assert.ok(words.length > 300);
      reports.push(report);
      await parent.close();
    }
    assert.deepEqual(linesOf(reports[0]!), linesOf(reports[1]!));
  });

  it('tells the console the same lines, in one group, the verdict last', async () => {
    const parent = await open(HEALTHY);
    const { findings } = await reportOn(parent.page);
    const { noise } = parent.records;
    assert.match(noise[0]!, /^startGroupCollapsed: <connection-map> doctor: All is well\.$/);
    assert.match(noise.at(-1)!, /^endGroup/);
    assert.equal(noise.at(-2), 'info: All is well.');
    assert.equal(noise.length, findings.length + 4);
    await parent.close();
  });

  it('looks into a frame of ours, and at it from the page', async () => {
    const parent = await open((files) => ({
      path: ASKED,
      isElsewhere: true,
      body: `<iframe title="Map" width="600" height="700" src="${files}/dist/embed.html?connection-map-doctor&parent=${files.replace('127.0.0.1', 'localhost')}"></iframe>`,
    }));
    const frame = (await (await parent.page.waitForSelector('iframe'))!.contentFrame())!;
    const inside = await reportOn(frame);
    // the panel has headings of its own, in another tree
    assert.match(inside.findings.find(({ title }) => title === 'Headings')!.text, /no heading is before it/);
    assert.match(inside.findings.find(({ title }) => title === 'Frame')!.text, /No answer came.*frame\.js/s);
    await parent.page.addScriptTag({ url: new URL('/dist/frame.js', frame.url()).href });
    const outside = await reportOn(parent.page);
    assert.deepEqual(setOff(outside), []);
    await parent.close();
  });
});

/** Presses a button of the panel. */
const pressIn = ({ page }: Parent, text: string) =>
  page.evaluate((words) => {
    const { shadowRoot } = document.querySelector('[data-connection-map-doctor]')!;
    [...shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click();
  }, text);

const toResults = async (parent: Parent, answers: readonly number[] = ANSWERS) => {
  await parent.toQuestions('toddler', 'script');
  await parent.answer(answers, 'script');
  await parent.finish([null, null, null], 'script');
};

describe('its panel', { concurrency: 2 }, () => {
  const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const SICK = page(element(`${ROOM} theme="pink" lang="fr"`, '') + SCRIPT, { css: HOSTILE });

  for (const [scheme, width] of [
    ['light', 320],
    ['dark', 320],
    ['dark', 1200],
  ] as const) {
    it(`is whole and without fault for axe, in ${scheme} and ${width} px wide, under careless rules of the page`, async () => {
      const parent = await open({ ...SICK, width, height: 640 });
      await parent.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await reportOn(parent.page);
      await parent.page.evaluate(AXE);
      const found = await parent.page.evaluate(async () => {
        const host = document.querySelector('[data-connection-map-doctor]')!;
        host.shadowRoot!.querySelector('details')!.open = true;
        const { axe } = window as unknown as { axe: { run(at: Element): Promise<import('axe-core').AxeResults> } };
        const { violations, passes } = await axe.run(host);
        const panel = host.shadowRoot!.querySelector('section')!;
        const { left, right, top, bottom } = panel.getBoundingClientRect();
        return {
          violations: violations.map(({ id }) => id),
          hasMeasured: passes.some(({ id }) => id === 'color-contrast'),
          isIn: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          overflow: [panel, ...panel.querySelectorAll('*')].filter(
            (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth,
          ).length,
          ground: getComputedStyle(panel).backgroundColor,
          broken: [...panel.querySelectorAll('button')].filter(({ offsetHeight }) => offsetHeight > 40).length,
        };
      });
      const ground = scheme === 'dark' ? 'rgb(29, 29, 31)' : 'rgb(255, 255, 255)';
      assert.deepEqual(found, { violations: [], hasMeasured: true, isIn: true, overflow: 0, ground, broken: 0 });
      await parent.close();
    });
  }

  it('is reached by Tab after the page, scrolled by keys, and closed by Escape', async () => {
    const parent = await open({ ...SICK, css: '', height: 500 });
    await reportOn(parent.page);
    const focused = () =>
      parent.page.evaluate(() => {
        const host = document.querySelector('[data-connection-map-doctor]');
        return document.activeElement === host
          ? host!.shadowRoot!.activeElement!.className || host!.shadowRoot!.activeElement!.textContent
          : null;
      });
    const seen: (string | null)[] = [];
    for (let i = 0; i < 30 && seen.at(-1) !== 'Reload the page'; i++) {
      await parent.page.keyboard.press('Tab');
      seen.push(await focused());
      if (seen.at(-1) === 'list') await parent.page.keyboard.press('End');
    }
    assert.deepEqual(seen.filter(Boolean), [
      'Close',
      'list',
      seen.filter(Boolean)[2],
      'Check again',
      'Copy as text',
      'Reload the page',
    ]);
    await parent.page.waitForFunction(
      () => document.querySelector('[data-connection-map-doctor]')!.shadowRoot!.querySelector('.list')!.scrollTop > 0,
    );
    await parent.page.keyboard.press('Escape');
    assert.equal(await parent.page.$('[data-connection-map-doctor]'), null);
    await parent.close();
  });

  it('gives its lines as text', async () => {
    const parent = await open(HEALTHY);
    await reportOn(parent.page);
    await parent.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await pressIn(parent, 'Copy as text');
    const text = await parent.page.waitForFunction(
      () => document.querySelector('[data-connection-map-doctor]')!.shadowRoot!.querySelector('textarea')!.value,
    );
    assert.match(
      (await text.jsonValue()) as string,
      /^Connection map, the doctor’s report\. Page: http.*All is well\.$/s,
    );
    await parent.close();
  });
});
