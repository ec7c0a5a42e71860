/** The response of a shared map: what is in it, what is not, and what bad input says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, DIMENSIONS, type Answers } from '../../src/instrument/items.ts';
import type { Shared } from '../../src/fhir/check.ts';
import { questionnaireResponse } from '../../src/fhir/response.ts';
import { score } from '../../src/scoring/score.ts';
import { answersInOrder, createAnswers } from '../helpers/answers.ts';
import { band, list } from '../helpers/arbitraries.ts';
import { questionnaireOf, sharedFrom } from '../helpers/fhir.ts';
import { propertyOn } from '../helpers/random.ts';

const DAY = '2026-11-28';
const shared = sharedFrom(createAnswers('teen'), 'teen');
const itemsOf = (one: Shared, group: string) =>
  questionnaireResponse(one, DAY).item.find(({ linkId }) => linkId === group)?.item ?? [];

describe('a response', () => {
  it('has the answers as codes, without those that were skipped, and the scores and levels of score', () =>
    propertyOn(200)(list, band, (values, ageBand) => {
      const answers = answersInOrder(ageBand, values);
      const one = sharedFrom(answers, ageBand);
      const given = Object.entries(answers).filter(([, answer]) => answer !== 'skip');
      assert.deepEqual(
        itemsOf(one, 'questions').map(({ linkId, answer: [value] }) => [
          linkId,
          'valueCoding' in value && value.valueCoding.code,
        ]),
        given.map(([id, answer]) => [id, String(answer)]),
      );
      const { scores } = score(answers, ageBand);
      const expected = DIMENSIONS.flatMap((dimension): [string, unknown][] => {
        const { score: number, level = 'not-mapped' } = scores[dimension];
        return [
          ...(number === null ? [] : [[`score-${dimension}`, number] as [string, unknown]]),
          [`level-${dimension}`, level],
        ];
      });
      assert.deepEqual(
        itemsOf(one, 'scores').map(({ linkId, answer: [value] }) => [
          linkId,
          'valueDecimal' in value ? value.valueDecimal : value.valueCoding.code,
        ]),
        expected,
      );
    }));
  it('names nobody: it has these properties and no other, a day and no time', () => {
    const response = questionnaireResponse(shared, DAY);
    assert.deepEqual(Object.keys(response).sort(), [
      ...['authored', 'item', 'language', 'questionnaire', 'resourceType', 'status', 'text'],
    ]);
    assert.deepEqual([response.authored, response.status], [DAY, 'completed']);
    assert.doesNotMatch(JSON.stringify(response), /\d\d:\d\d|"display"|patient|subject|author"/i);
  });
  it('is of the questionnaire of its age, in its version, and has its linkIds', () => {
    for (const ageBand of AGE_BANDS) {
      const { questionnaire, item } = questionnaireResponse(sharedFrom(createAnswers(ageBand), ageBand), DAY);
      const form = questionnaireOf(ageBand);
      assert.equal(questionnaire, `${form.url}|${form.version}`);
      const asked = JSON.stringify(form);
      for (const { linkId } of item.flatMap((group) => [group, ...group.item]))
        assert.ok(asked.includes(`"linkId":"${linkId}"`), linkId);
    }
  });
  it('says in words what it is, and each part; not tested, no diagnosis', () => {
    const { div } = questionnaireResponse(sharedFrom({}, 'infant'), DAY).text;
    assert.match(
      div,
      /^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml" lang="en" dir="ltr"><p>.*not been tested.*<\/div>$/,
    );
    assert.equal(div.match(/Not mapped this time/g)?.length, 6);
    assert.match(questionnaireResponse(shared, DAY).text.div, /<li>Friction: Light friction right now<\/li>/);
  });
  it('has no list of answers where none was given, since FHIR knows no empty lists', () => {
    assert.deepEqual(
      questionnaireResponse(sharedFrom({}, 'infant'), DAY).item.map(({ linkId }) => linkId),
      ['scores'],
    );
  });
  it('of the sandbox is marked as test data', () => {
    assert.equal(questionnaireResponse({ ...shared, sandbox: true }, DAY).meta?.tag[0]?.code, 'HTEST');
  });
  it('is in English for a language that is not shipped, and does not change what it is given', () => {
    const frozen = JSON.stringify(shared);
    assert.equal(questionnaireResponse({ ...shared, locale: 'tlh' }, DAY).language, 'en');
    assert.equal(questionnaireResponse({ ...shared, locale: 'no such tag' }, DAY).language, 'en');
    assert.equal(JSON.stringify(shared), frozen);
  });
});

describe('bad input says what is wrong, where, and what is allowed', () => {
  const loose = questionnaireResponse as (one?: unknown, day?: unknown) => unknown;
  const withAnswers = (answers: unknown) => ({ ...shared, answers });
  const play = (part: unknown) => ({ ...shared, scores: { ...shared.scores, play: part } });
  const ofDay = 'Allowed: a day of the calendar as YYYY-MM-DD, without a time.';
  const table: [name: string, one: unknown, day: unknown, message: string][] = [
    ['nothing', undefined, DAY, 'shared is undefined. Allowed: the detail of a share event.'],
    ['null', null, DAY, 'shared is null. Allowed: the detail of a share event.'],
    ['a text', 'map', DAY, 'shared is "map". Allowed: the detail of a share event.'],
    [
      'an age that is none',
      { ...shared, ageBand: 'baby' },
      DAY,
      'shared.ageBand is "baby". Allowed: "infant", "toddler", "preschool", "school-age", "teen".',
    ],
    [
      'another version',
      { ...shared, instrument: '1.0.0' },
      DAY,
      `shared.instrument is "1.0.0". Allowed: "${shared.instrument}".`,
    ],
    ['no language', { ...shared, locale: undefined }, DAY, 'shared.locale is undefined. Allowed: a BCP 47 tag.'],
    [
      'no answers',
      withAnswers(undefined),
      DAY,
      'shared.answers is undefined. Allowed: the answers, which a parent adds under share="answers".',
    ],
    ['answers that are no record', withAnswers([]), DAY, 'answers is of type object. Allowed: an object.'],
    [
      'an answer that is none',
      withAnswers({ 'play-fun-teen': 5 }),
      DAY,
      'answers["play-fun-teen"] is 5. Allowed: 0, 1, 2, 3, 4, "na", "skip".',
    ],
    [
      'an item of another age',
      withAnswers({ 'play-fun-infant': 3 }),
      DAY,
      'answers holds "play-fun-infant", which is no item of the age band "teen". Allowed: the ids of items("teen").',
    ],
    [
      'a question in other words',
      { ...shared, customised: true },
      DAY,
      'shared.customised is true. Allowed: nothing: the page has changed the words of a question.',
    ],
    ['another score', play({ score: 50, answered: 4 }), DAY, 'shared.scores["play"].score is 50. Allowed: 75.'],
    [
      'a part without a score',
      play({ score: null, answered: 2 }),
      DAY,
      'shared.scores["play"].score is null. Allowed: 75.',
    ],
    ['a part that is absent', play(undefined), DAY, 'shared.scores["play"].score is undefined. Allowed: 75.'],
    [
      'no scores',
      { ...shared, scores: undefined },
      DAY,
      'shared.scores["warmth-fit"].score is undefined. Allowed: 75.',
    ],
    ['no day', shared, undefined, `day is undefined. ${ofDay}`],
    ['a time', shared, '2026-11-28T09:30:00Z', `day is "2026-11-28T09:30:00Z". ${ofDay}`],
    ['a day that is none', shared, '2026-02-30', `day is "2026-02-30". ${ofDay}`],
    ['a month that is none', shared, '2026-13-01', `day is "2026-13-01". ${ofDay}`],
    ['a Date', shared, new Date(0), `day is of type object. ${ofDay}`],
  ];
  for (const [name, one, day, message] of table) {
    it(name, () => assert.throws(() => loose(one, day), { name: 'TypeError', message }));
  }
  it('and a part with a score where its answers give none', () => {
    const answers: Answers = {};
    const one = { ...shared, answers };
    assert.throws(() => loose(one, DAY), { message: 'shared.scores["warmth-fit"].score is 75. Allowed: null.' });
  });
});
