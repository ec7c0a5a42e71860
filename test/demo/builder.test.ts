/** The embed builder without its page: choices, address, contrast, code, policy and words (place.md §8). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  addressOf,
  check,
  choicesIn,
  HELP_KINDS,
  helpIn,
  MAX_HELP,
  NAMES,
  OUR_ACCENT,
  untouched,
  VALUES,
} from '../../demo/builder/choices.js';
import { contrast, contrastOf, ENOUGH, OURS, quiet } from '../../demo/builder/contrast.js';
import { privacyOf } from '../../demo/builder/privacy.js';
import { attributesOf, policyOf, propertiesOf, snippetsOf } from '../../demo/builder/snippets.js';
import { readSettings } from '../../src/host/attributes.ts';
import { readResources } from '../../src/host/schema/index.ts';
import { RESOURCE_KINDS } from '../../src/instrument/resources.ts';
import { SNIPPET } from '../../tools/readme.mjs';
import { fields, hex, nasty } from '../helpers/builder.ts';
import fc, { propertyOn } from '../helpers/random.ts';
import { shortcodeIn } from '../helpers/shortcode.ts';
import { allEnglish } from '../helpers/words.ts';

const property = propertyOn(100);
const version = '1.2.3';
const chosen = (some: Record<string, string>) => ({ ...untouched(), ...some });
const codeOf = (some: Record<string, string>, more = {}) =>
  snippetsOf(chosen(some), { version, ...more })
    .map(({ code }) => code)
    .join('\n');

const read = (from: Record<string, string>) => check((name) => from[name]);

describe('the choices in an address', () => {
  it('come back as they were, whatever stood in the fields', () => {
    property(fields, (from) => {
      const { choices } = read(from);
      // but for the server of the files: a link must not say whose code is copied
      assert.deepEqual(choicesIn(`#${addressOf(choices)}`), { choices: { ...choices, base: '' }, refused: [] });
    });
  });
  it('are all that the page has fields for', () => {
    const page = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
    const fields = [...page.matchAll(/\sname="([\w-]+)"/g)].map(([, name]) => name!);
    // how the preview is looked at, a box that shows more fields, and what is meant for phones and search engines
    const others = ['width', 'form', 'own', 'viewport', 'color-scheme', 'referrer'];
    assert.deepEqual([...new Set(fields)].sort(), [...NAMES, ...others].sort());
  });
  it('say ages as the element does', () => {
    const page = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
    for (const band of VALUES['age-band'])
      assert.ok(page.includes(`<option value="${band}">${allEnglish[`band.${band}`]}</option>`), band);
  });
  it('are none of the defaults', () => {
    assert.equal(addressOf(untouched()), '');
    assert.deepEqual(choicesIn(`#accent=${encodeURIComponent(OUR_ACCENT)}`), { choices: untouched(), refused: [] });
  });
  it('hold no help line, and take none', () => {
    const { choices, refused } = choicesIn('#name=Evil&phone=666&kind-of-help=crisis-line&help=[]&resources=[]');
    assert.deepEqual([choices, refused], [untouched(), []]);
  });
  for (const [name, text] of [
    ['lang', '"><img src=x onerror=hit()>'],
    ['lang', 'klingon-language-without-end'],
    ['age-band', 'baby'],
    ['theme', 'toString'],
    ['heading-level', '7'],
    ['kiosk', 'true'],
    ['leave-url', 'javascript:hit()'],
    ['leave-url', 'https://user:word@a.example/'],
    ['leave-url', '//a.example/'],
    ['accent', 'red;background:url(//evil.example)'],
    ['surface', '#12345'],
    ['font', 'serif;} * {'],
    ['font', 'url(x)'],
    ['base', 'data:text/html,hit'],
    ['base', 'https://evil.example/'],
    ['page', 'null'],
    ['kind', '__proto__'],
  ] as const) {
    it(`do not take ${name}=${text}`, () => {
      assert.deepEqual(choicesIn(`#${new URLSearchParams({ [name]: text })}`), {
        choices: untouched(),
        refused: [name],
      });
    });
  }
  it('take a language only where it is shipped', () => {
    assert.deepEqual(choicesIn('#lang=xx', ['en', 'es']).refused, ['lang']);
    assert.equal(choicesIn('#lang=es', ['en', 'es']).choices.lang, 'es');
  });
  it('are valid settings of the element', () => {
    property(fields, (from) => {
      const given = Object.fromEntries(attributesOf(read(from).choices));
      delete given['lang'];
      readSettings(given, (_, message) => assert.fail(message));
    });
  });
});

describe('help lines', () => {
  const field = fc.oneof(nasty, fc.constantFrom('', 'Night line', '+1 555 010 0100', 'https://a.example/?b=1', 'es'));
  const line = fc.record({
    kind: fc.oneof(fc.constantFrom(...HELP_KINDS), nasty),
    ...Object.fromEntries(['name', 'detail', 'phone', 'url', 'lang'].map((name) => [name, field])),
  });
  it('have the kinds that the element knows', () =>
    assert.deepEqual([...HELP_KINDS].sort(), [...RESOURCE_KINDS].sort()));
  it('are taken by the element as they are', () => {
    property(fc.array(line, { maxLength: MAX_HELP + 2 }), (lines) => {
      const { help } = helpIn(lines as unknown as Record<string, string>[]);
      const { resources, problems } = readResources(help);
      assert.deepEqual([resources.length, problems], [help.length, []]);
    });
  });
  it('say which field is of no use, and that a name is needed', () => {
    const { help, problems } = helpIn([
      { kind: 'crisis-line', name: '', phone: '' },
      { kind: 'clinic', name: 'Room 4', phone: 'call', url: 'javascript:hit()' },
      { kind: 'clinic', name: ' ', phone: '555' },
    ]);
    assert.deepEqual(help, [{ kind: 'clinic', name: 'Room 4' }]);
    assert.deepEqual(problems, [
      { line: 2, field: 'phone' },
      { line: 2, field: 'url' },
      { line: 3, field: 'name' },
    ]);
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#abcdef', '#abcdef'), 1);
    // the well-known pair of greys on either side of 4.5
    assert.equal(contrast('#767676', '#ffffff') >= ENOUGH, true);
    assert.equal(contrast('#777777', '#ffffff') < ENOUGH, true);
  });
  it('counts with the colours of the element', () => {
    const tokens = readFileSync(new URL('../../src/styles/tokens.styles.ts', import.meta.url), 'utf8');
    assert.equal(tokens.includes(`--s0: light-dark(${OURS.light.surface}, ${OURS.dark.surface})`), true);
    assert.equal(tokens.includes(`--t0: light-dark(${OURS.light.text}, ${OURS.dark.text})`), true);
    assert.equal(tokens.includes(`--connection-map-accent, ${OUR_ACCENT}`), true);
    assert.deepEqual([OURS.light.accent, OURS.dark.accent], [OUR_ACCENT, OUR_ACCENT]);
  });
  it('of quiet text is enough where that of the text is', () => {
    property(hex, hex, (surface, text) => {
      fc.pre(contrast(surface, text) >= ENOUGH);
      assert.equal(contrast(quiet(surface, text).muted, surface) >= ENOUGH, true);
    });
  });
  it('is always enough for the buttons on our own ground', () => {
    property(hex, (accent) => {
      for (const { ok, text } of contrastOf({ ...untouched(), accent })) assert.ok(ok, text);
    });
  });
  it('is said in numbers, and that a ground of one’s own needs a fixed look', () => {
    const weak = contrastOf({ ...untouched(), surface: '#ffffff', text: '#777777', theme: 'light' });
    assert.equal(weak[0]!.text, 'Text on the ground: 4.4 to 1, too weak. At least 4.5 to 1 is needed.');
    assert.deepEqual(
      weak.map(({ ok }) => ok),
      [false, true],
    );
    const [fixed] = contrastOf({ ...untouched(), surface: '#ffffff', text: '#000000' });
    assert.deepEqual([fixed!.ok, /choose Light or Dark/.test(fixed!.text)], [false, true]);
  });
});

describe('the code to copy', () => {
  it('has what README has where nothing is chosen', () => {
    const [tag] = /<connection-map[^>]*>/.exec(codeOf({}))!;
    assert.equal(tag, /<connection-map[^>]*>/.exec(SNIPPET)![0]);
  });
  it('names the version in the folder, or the folder that is chosen', () => {
    assert.match(codeOf({}), /src="https:\/\/YOUR-SITE\/connection-map-1\.2\.3\/connection-map\.js"/);
    const { base } = check((name) => (name === 'base' ? 'https://a.example/files?x' : '')).choices;
    assert.match(codeOf({ base }), /src="https:\/\/a\.example\/files\/connection-map\.js"/);
  });
  it('ends no element before its end, whatever a help line says', () => {
    property(nasty, (name) => {
      for (const kind of ['', 'pinned', 'frame']) {
        const { help } = helpIn([{ kind: 'clinic', name }]);
        const embed = readFileSync(new URL('../../src/frame/embed.html', import.meta.url), 'utf8');
        const code = codeOf({ kind }, { help, embed });
        // each script that is begun is ended, by us
        assert.equal(code.split('<script').length, code.split('</script>').length);
      }
    });
  });
  it('is one shortcode whose values WordPress leaves alone', () => {
    property(fields, (from) => {
      const { choices } = read(from);
      const { code } = snippetsOf({ ...choices, kind: 'wordpress' }, { version })[0]!;
      const given = shortcodeIn(code);
      assert.deepEqual(
        [...given.keys()],
        attributesOf(choices).map(([name]) => name.replaceAll('-', '_')),
      );
      const decoded = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      for (const [name, value] of attributesOf(choices)) {
        const got = decoded(given.get(name.replaceAll('-', '_'))!);
        if (name === 'leave-url')
          assert.equal(
            got,
            value.replace(/[[\]']/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
          );
        else assert.equal(got, value || 'true');
      }
    });
  });
  it('writes font names with quotes, and those of CSS without', () => {
    const { font } = check((name) => (name === 'font' ? `"Source Sans 3",Georgia , serif` : '')).choices;
    assert.deepEqual(propertiesOf(chosen({ font })), [['--connection-map-font', "'Source Sans 3', 'Georgia', serif"]]);
  });
  it('has no name of a receiver where nothing is shared', () => {
    assert.doesNotMatch(codeOf({ 'share-with': 'Elm' }), /share/);
    assert.match(codeOf({ share: 'snapshot', 'share-with': 'Elm' }), /\sshare="snapshot"\s+share-with="Elm"/);
  });
});

describe('the policy', () => {
  const linesOf = (some: Record<string, string>) => policyOf(chosen(some), version).map(({ line }) => line);
  const base = 'https://a.example:8443/files/';
  it('names the origin of the files, or the site itself where they are part of it', () => {
    assert.equal(linesOf({ base })[0], 'script-src https://a.example:8443');
    assert.equal(linesOf({})[0], 'script-src https://YOUR-SITE');
    assert.deepEqual(linesOf({ base, kind: 'frame' }).slice(0, 2), [
      'frame-src https://a.example:8443',
      'script-src https://a.example:8443',
    ]);
    for (const kind of ['wordpress', 'react']) assert.equal(linesOf({ base, kind })[0], "script-src 'self'");
  });
  it('allows style attributes only where the code has one', () => {
    const allows = (some: Record<string, string>) => linesOf(some).includes("style-src-attr 'unsafe-inline'");
    assert.deepEqual(
      [allows({}), allows({ column: 'wide' }), allows({ kind: 'frame' }), allows({ kind: 'react' })],
      [true, false, true, false],
    );
  });
});

describe('the words for a privacy officer', () => {
  const wordsOf = (some: Record<string, string>, help: Parameters<typeof privacyOf>[1] = []) =>
    privacyOf(chosen(some), help)
      .map(({ term, text }) => `${term}: ${text}`)
      .join('\n');
  for (const [what, some, pattern] of [
    ['nothing is shared by default', {}, /If a parent shares: Not offered/],
    ['the map may be shared', { share: 'snapshot', 'share-with': 'Elm' }, /Elm is named .* without the answers/],
    ['the answers too', { share: 'answers' }, /host name, is named .* only if they tick that too/],
    ['something is kept if ticked', {}, /What is stored: Nothing, unless .* 30 days/],
    ['nothing is kept', { remember: 'none' }, /What is stored: Nothing, and no parent is asked/],
    ['a tablet wipes itself', { kiosk: 'on' }, /What is stored: Nothing\. .* two minutes/],
    ['a frame is a wall', { kind: 'frame' }, /nobody: the page’s scripts see nothing/],
    ['a page is none', {}, /Scripts that run on your page could/],
    ['a plugin has the files inside', { kind: 'wordpress' }, /inside the plugin/],
    ['“Leave” leaves traces', { 'leave-url': 'https://a.example/' }, /opens a\.example .* history/],
  ] as const) {
    it(`say that ${what}`, () => assert.match(wordsOf(some), pattern));
  }
  it('say nothing of “Leave” on a shared tablet, which has none', () =>
    assert.doesNotMatch(wordsOf({ kiosk: 'on', 'leave-url': 'https://a.example/' }), /a\.example/));
  it('speak of help lines only where there are some', () => {
    assert.doesNotMatch(wordsOf({}), /help lines/);
    assert.match(wordsOf({}, [{ kind: 'clinic', name: 'Room 4' }]), /help lines/);
  });
});
