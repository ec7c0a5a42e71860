/** The page’s own help (host-contract.md, `resources`; instrument.md §9.1, §9.3). */
import type { Resource } from '../../src/instrument/resources.ts';
import { answersWithSums, createAnswers } from '../helpers/answers.ts';
import { equal, inOrder, ok } from './assert.ts';
import { consoleOf } from './device.ts';
import { mount, mountResults, text, words, type Parent } from './helpers.ts';

const LINES = ['emergency', 'parent-line', 'crisis-line', 'abuse-line'] as const;
const one = (kind: Resource['kind'], more: object = {}) => ({ kind, name: `Our ${kind}`, ...more }) as Resource;

const mountWith = (resources: unknown) => mount({}, '', document.body, { resources: resources as Resource[] });
/** A first screen with help open, once the page’s own lines are in it. */
async function mountHelp(resources: unknown) {
  const parent = await mountWith(resources);
  await parent.press(text['ui.help']);
  await parent.find('.care .slot');
  return parent;
}
const slots = (parent: Parent) => parent.read('.care .slot');

describe('lines of help', () => {
  it('stand each in its place of the help card, whatever their order', async () => {
    const parent = await mountHelp([...LINES].reverse().map((kind) => one(kind)));
    equal(
      slots(parent),
      LINES.map((kind) => `Our ${kind}`),
    );
    const [emergency, parents, crisis, abuse] = parent.all('.care .slot');
    const said = (id: string) =>
      parent.all('.care p', text[`support.safety-${id}` as 'support.safety-danger.before'])[0]!;
    inOrder([
      ...[said('danger.before'), emergency!, said('danger.after')],
      ...[said('urge.before'), parents!, said('urge.after')],
      ...[said('self.before'), crisis!, said('self.after')],
      ...[said('abuse.before'), abuse!, said('abuse.after')],
    ]);
    ok(!parent.has('.care p', text['support.safety-self-unfilled.before']), 'not the words for an empty line');
  });

  it('an empty crisis line leaves whole sentences', async () => {
    const parent = await mountHelp([one('emergency')]);
    ok(parent.has('.care p', text['support.safety-self-unfilled.before']), 'those words');
    ok(!parent.has('.care p', text['support.safety-self.before']), 'and not the others');
  });

  it('several of a kind: one line each, in the page’s order', async () => {
    const parent = await mountHelp([
      one('crisis-line', { name: 'B' }),
      one('emergency'),
      one('crisis-line', { name: 'A' }),
    ]);
    equal(slots(parent), ['Our emergency', 'B', 'A']);
  });

  it('shows 80 characters of an address at most, with its beginning and its end', async () => {
    const parent = await mountHelp([one('emergency', { url: `https://${'a.'.repeat(80)}example/` })]);
    const [shown] = parent.read('.care .slot a bdi');
    ok([...shown!].length <= 80 && /^a\.a.*….*\.example$/.test(shown!), shown!);
  });

  it('has name, phone, detail and link, in that order; a number is read from left to right', async () => {
    const given = {
      phone: '+49 (0) 800-111 0 111',
      detail: 'Day and night',
      url: 'https://www.help.example/chat?from=us',
    };
    const parent = await mountHelp([one('crisis-line', given)]);
    const [line] = parent.all('.care .slot');
    equal(words(line!), `Our crisis-line ${given.phone} Day and night help.example (${text['ui.new-tab']})`);
    const [tel, site] = line!.querySelectorAll('a');
    equal([tel!.getAttribute('href'), tel!.dir, words(tel!)], ['tel:+4908001110111', 'ltr', given.phone]);
    equal([site!.href, site!.target, site!.rel], [given.url, '_blank', 'noopener noreferrer']);
    equal(line!.querySelectorAll('bdi').length, 3, 'bdi around the name, the detail and the address');
  });

  it('its name stands out from its detail, and both are clear of its edge', async () => {
    const parent = await mountHelp([one('crisis-line', { phone: '+1 555 010 0100', detail: 'Day and night' })]);
    parent.element.style.width = '320px';
    const [line] = parent.all('.care .slot');
    const [name, detail] = line!.querySelectorAll('bdi');
    const weightOf = (of: Element) => Number(getComputedStyle(of).fontWeight);
    ok(weightOf(name!) > weightOf(detail!), 'the name is bolder');
    const range = document.createRange();
    range.selectNodeContents(detail!);
    const below = line!.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom;
    ok(below > 8, `the detail is ${below} px above the edge`);
  });

  for (const [url, shown] of [
    ['tel:112', '112'],
    ['sms:741741', '741741'],
    ['mailto:help@clinic.example', 'help@clinic.example'],
    ['http://help.example/', 'help.example'],
  ] as const) {
    it(`may lead to ${url}`, async () => {
      const parent = await mountHelp([one('emergency', { url })]);
      const link = await parent.find('.care .slot a', shown);
      equal([link.getAttribute('href'), link.getAttribute('target')], [url, url.startsWith('http') ? '_blank' : null]);
    });
  }

  it('are those of the shown language, and those without one', async () => {
    const given = ['en', 'en-GB', 'EN-us', 'es', 'fr-CA', undefined].map((lang) =>
      one('parent-line', { name: `for ${lang}`, lang }),
    );
    const parent = await mountHelp(given);
    equal(slots(parent), ['for en', 'for en-GB', 'for EN-us', 'for undefined']);
    equal(
      parent.all('.care .slot').map((line) => line.getAttribute('lang')),
      ['en', 'en-GB', 'en-US', null],
    );
  });

  it('are there on every screen, and where help stands open by rule', async () => {
    const parent = await mountWith([one('crisis-line')]);
    await parent.toResults({
      answers: answersWithSums('toddler', { friction: 0, 'warmth-fit': 0 }),
      context: { 'ctx-wellbeing': 'struggling' },
    });
    if (!parent.has('.care')) await parent.press(text['ui.help']);
    equal(slots(parent), ['Our crisis-line']);
  });

  it('change with the property, and go with it', async () => {
    const parent = await mountHelp([one('emergency')]);
    parent.element.resources = [one('emergency', { name: 'Another' })];
    await parent.element.updateComplete;
    equal(slots(parent), ['Another']);
    parent.element.resources = null;
    await parent.element.updateComplete;
    equal(slots(parent), []);
    ok(parent.has('.care p', text['support.safety-self-unfilled.before']), 'whole sentences');
  });
});

describe('clinic and community', () => {
  const NEAR = [
    one('community', { name: 'Café', detail: 'Tuesdays', lang: 'fr' }),
    one('clinic', { name: 'Praxis', phone: '030 1', url: 'https://clinic.example/' }),
  ];

  it('stand after the suggestions, before the slot and other support, with who they are from', async () => {
    const light = '<p slot="resources">More of ours</p>';
    const parent = await mount({}, light, document.body, { resources: NEAR });
    await parent.toResults({ answers: createAnswers('toddler') });
    const title = await parent.find('[role=heading]', text['ui.host']);
    equal(parent.read('.near li'), ['Café Tuesdays', `Praxis 030 1 clinic.example (${text['ui.new-tab']})`]);
    ok(parent.has('p', text['ui.host.from']), text['ui.host.from']);
    inOrder([
      parent.all('[part=practice]').at(-1)!,
      title,
      parent.all('.near')[0]!,
      parent.root.querySelector('slot[name=resources]')!,
      parent.all('.again')[0]!,
    ]);
    equal(
      parent.all('.near li').map((item) => [item.getAttribute('part'), item.lang, item.dir]),
      [
        ['resource', 'fr', 'auto'],
        ['resource', '', 'auto'],
      ],
    );
  });

  it('run in the direction of their names, whatever stands beside these and around them', async () => {
    const parent = await mountResults({ answers: createAnswers('toddler') });
    parent.element.resources = [
      one('clinic', { name: 'عيادة الميناء', phone: '030 1' }),
      one('clinic', { name: 'مكتبة', detail: 'Floor 3' }),
      one('community', { name: 'Library', detail: 'مفتوح' }),
    ];
    await parent.find('[role=heading]', text['ui.host']);
    equal(
      parent.all('.near li').map((item) => getComputedStyle(item).direction),
      ['rtl', 'rtl', 'ltr'],
    );
  });

  it('are no lines of the help card; without any there is no heading for them', async () => {
    const parent = await mountResults({ answers: createAnswers('toddler') });
    ok(!parent.has('[role=heading]', text['ui.host']), 'no heading');
    parent.element.resources = NEAR;
    await parent.find('[role=heading]', text['ui.host']);
    await parent.press(text['ui.help']);
    equal(slots(parent), []);
  });
});

describe('text is text', () => {
  const HARM = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

  it('never markup', async () => {
    const given = [...LINES, 'clinic' as const].map((kind) => one(kind, { name: HARM, detail: HARM }));
    const parent = await mountHelp(given);
    equal(
      slots(parent),
      LINES.map(() => `${HARM} ${HARM}`),
    );
    await parent.toResults({});
    equal(parent.read('.near bdi'), [HARM]);
    equal([parent.root.querySelectorAll('img, script').length, 'harmed' in window], [0, false]);
  });

  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hi',
    'ftp://help.example',
    '/help',
    'help.example',
    'https:help.example',
    'https://user:secret@help.example/',
    'blob:https://help.example/1',
  ]) {
    it(`${JSON.stringify(url)} is no link`, async () => {
      const warnings = await consoleOf(async () => {
        const parent = await mountHelp([one('emergency', { name: 'Bad', url }), one('emergency', { name: 'Good' })]);
        equal([slots(parent), parent.root.querySelectorAll('.care a').length], [['Good'], 0]);
      });
      equal(warnings.length, 1, 'number of warnings');
      ok(warnings[0]!.includes('resources[0].url'), warnings[0]!);
    });
  }
});
