/**
 * LHC-Forms, the form renderer of the U.S. National Library of Medicine, with our files: it shows the questionnaires, takes a
 * response in each language, and calculates our scores and levels from answers given by hand.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { AGE_BANDS, CHOICES, DIMENSIONS, ITEMS, type AgeBand, type Answer } from '../../src/instrument/items.ts';
import type * as Fhir from '../../src/fhir/index.ts';
import { score } from '../../src/scoring/score.ts';
import { answersInOrder } from '../helpers/answers.ts';
import { schemaFaults, sharedFrom } from '../helpers/fhir.ts';
import { usePages } from '../helpers/page.ts';
import type { Records } from '../../tools/parent.ts';
import { allEnglish } from '../helpers/words.ts';

const { questionnaireResponse } = (await import(`${process.cwd()}/dist/fhir.js`)) as typeof Fhir;

const PACKAGE = '/node_modules/lforms/dist/lforms';
const SCRIPTS = ['assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'].map(
  (name) => `webcomponent/${name}`,
);
const body = `<div id="form"></div><link rel="stylesheet" href="${PACKAGE}/webcomponent/styles.css">${[
  ...SCRIPTS,
  'fhir/R4/lformsFHIR.min.js',
]
  .map((name) => `<script src="${PACKAGE}/${name}"></script>`)
  .join('')}`;

/** What is used of the renderer, by its own names. */
interface Util {
  convertFHIRQuestionnaireToLForms(questionnaire: unknown, version: 'R4'): object;
  mergeFHIRDataIntoLForms(type: string, response: unknown, form: object, version: 'R4'): object;
  addFormToPage(form: object, id: string, options: object): Promise<void>;
  getFormFHIRData(type: string, version: 'R4', place: string): Response;
}
interface Item {
  readonly linkId: string;
  readonly answer?: readonly { readonly valueDecimal?: number; readonly valueCoding?: { readonly code: string } }[];
  readonly item?: readonly Item[];
}
interface Response {
  readonly item: readonly Item[];
}
declare const LForms: { readonly Util: Util };

/** Shows the questionnaire of an age band, with a response in it if there is one. */
const show = (page: Page, band: AgeBand, response: unknown = null) =>
  page.evaluate(
    async (address, response) => {
      const { Util } = LForms;
      const form = Util.convertFHIRQuestionnaireToLForms(await (await fetch(address)).json(), 'R4');
      const filled = response ? Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, form, 'R4') : form;
      // else the values of the answers, which are turned in half of the questions, stand beside their words
      await Util.addFormToPage(filled, 'form', { displayScoreWithAnswerText: false });
    },
    `/dist/fhir/Questionnaire-${band}.json`,
    response,
  );

/** The response that the form gives back. */
const given = (page: Page) => page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#form'));

/** Answers, scores and levels of a response by `linkId`. Scores have six digits. */
function valuesOf(items: readonly Item[], found: Record<string, string> = {}): Record<string, string> {
  for (const { linkId, answer, item = [] } of items) {
    const [value] = answer ?? [];
    if (value) found[linkId] = value.valueCoding?.code ?? value.valueDecimal!.toFixed(6);
    valuesOf(item, found);
  }
  return found;
}

/** The same from our scoring. */
function expected(values: readonly Answer[], band: AgeBand): Record<string, string> {
  const answers = answersInOrder(band, values);
  const { scores } = score(answers, band);
  return Object.fromEntries([
    ...Object.entries(answers).flatMap(([id, answer]) => (answer === 'skip' ? [] : [[id, String(answer)]])),
    ...DIMENSIONS.flatMap((one) => {
      const { score: number, level } = scores[one];
      if (number === null) return [[`level-${one}`, 'not-mapped']];
      return [
        [`score-${one}`, number.toFixed(6)],
        [`level-${one}`, level],
      ];
    }),
  ]) as Record<string, string>;
}

/** Waits until the form has these values, and fails with those that it has. */
async function comesTo(page: Page, wanted: Record<string, string>) {
  const end = Date.now() + 20_000;
  let found = valuesOf((await given(page)).item);
  while (Object.entries(wanted).some(([id, value]) => found[id] !== value) && Date.now() < end) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    found = valuesOf((await given(page)).item);
  }
  assert.deepEqual(found, wanted);
}

/** Of every level; one part not mapped, with two answers, one with three; `na` and a skipped question. */
const VALUES: readonly Answer[] = [
  ...([4, 3, 4, 1, 2, 'na', 3, 'na', 3, 4, 3, 2] as const),
  ...(['na', 1, 0, 0, 'skip', 2, 2, 4, 1, 3, 4, 3] as const),
];

describe('LHC-Forms', () => {
  const open = usePages();
  let page: Page;
  let records: Records;
  before(async () => ({ page, records } = await open({ body, width: 1000 })));

  for (const band of AGE_BANDS) {
    it(`shows the questionnaire and takes a response in each language: ${band}`, async () => {
      await show(page, band);
      const text = await page.$eval('#form', (form) => (form as HTMLElement).innerText);
      for (const id of [...ITEMS[band].map((item) => item.id), 'fhir.about', 'fhir.scores', 'ui.parts.ease'])
        assert.ok(text.includes(allEnglish[id]!), id);
      for (const locale of SHIPPED) {
        const shared = sharedFrom(answersInOrder(band, VALUES), band, locale);
        await show(page, band, questionnaireResponse(shared, '2026-11-28'));
        await comesTo(page, expected(VALUES, band));
        assert.deepEqual(schemaFaults(await given(page)), []);
      }
      const origin = new URL(page.url()).origin;
      assert.deepEqual(
        records.requests.filter((address) => !address.startsWith(origin)),
        [],
      );
      assert.deepEqual(
        records.noise.filter((line) => /^(error|warn)/.test(line)),
        [],
      );
    });
  }

  it('calculates our scores and levels from answers given by hand', async () => {
    await show(page, 'toddler');
    const fields = await page.$$('#form input');
    for (const [place, value] of VALUES.entries()) {
      if (value === 'skip') continue;
      await fields[place]!.focus();
      for (let step = 0; step <= CHOICES.indexOf(value); step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    await comesTo(page, expected(VALUES, 'toddler'));
    assert.deepEqual(schemaFaults(await given(page)), []);
  });
});
