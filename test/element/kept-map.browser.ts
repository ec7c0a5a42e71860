/** Finished maps that the device keeps, and shows again (host-contract.md, `remember`). */
import { answersWithSums, createAnswers } from '../helpers/answers.ts';
import { equal, ok } from './assert.ts';
import {
  DAY,
  expectOfferedFor,
  isBack,
  kept,
  keptMaps,
  keptRun,
  KEY_PREFIXES,
  leaveMap,
  mountTicked,
  pass,
  tick,
  untilKept,
} from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

const ways = (parent: Parent) => parent.read('.opt');

describe('a finished map', () => {
  it('is kept in the place of the unfinished answers, without any', async () => {
    const first = await mountTicked();
    await first.toResults({ answers: createAnswers('toddler'), context: { 'ctx-wellbeing': 'doing-ok' } });
    await untilKept(() => keptMaps().length === 1);
    const all = await kept();
    equal(Object.keys(all), [KEY_PREFIXES.maps]);
    for (const part of ['delight', 'ctx', 'answers', 'seconds', 'supports', 'flags'])
      ok(!JSON.stringify(all).includes(part), `no “${part}” in ${JSON.stringify(all)}`);
    const [{ date, snapshot }] = keptMaps();
    ok(Math.abs(Date.now() - date) < DAY, 'its day');
    const KEPT = ['instrument', 'version', 'locale', 'ageBand', 'scores', 'pattern', 'soft', 'second', 'suggestions'];
    equal(Object.keys(snapshot), KEPT);
  });

  it('is shown again with its day and the note, without bright spots, the look back or optional cards', async () => {
    await leaveMap({
      answers: createAnswers('toddler'),
      context: { 'ctx-start': 'yes', 'ctx-wellbeing': 'struggling' },
    });
    const parent = await mount();
    await parent.press(text['ui.return.map']);
    await parent.find('.results .lead');
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(keptMaps()[0].date);
    equal(parent.read('header p'), [day, text['ui.kept.note']]);
    for (const id of ['ui.working', 'ui.review', 'ui.again', 'support.hard-start.title', 'support.wellbeing.title'])
      ok(!parent.has('*', text[id as 'ui.review']), text[id as 'ui.review']);
    ok(parent.has('.strips li', 'Play'), 'the parts');
    ok(parent.has('button', text['ui.keep.clear']), text['ui.keep.clear']);
    equal(parent.types(), ['ready'], 'what the page heard');
    await parent.press(text['ui.back']);
    ok(isBack(parent), 'the welcome again');
  });

  it('is the last of several, and one whose answers were changed takes its own place', async () => {
    await leaveMap({ answers: answersWithSums('toddler', { play: 2 }) });
    pass(DAY);
    const parent = await mount();
    await parent.press(text['ui.return.new']);
    ok(keptMaps().length === 1, '“Start over” leaves it');
    await tick(parent);
    await parent.toResults({ answers: answersWithSums('toddler', { play: 16 }) });
    await untilKept(() => keptMaps().length === 2);
    await parent.toReview();
    await parent.fold(text['play-fun-toddler']);
    await parent.choose(text['scale.0']);
    await untilKept(() => keptMaps().at(-1).snapshot.scores.play.score === 75);
    equal(keptMaps().length, 2, 'number of maps');
    parent.element.remove();
    const again = await mount();
    const last = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(keptMaps()[1].date);
    ok(ways(again)[0]!.includes(`${last} · ${text['band.toddler']}`), ways(again)[0]!);
    ok(ways(again)[1]!.includes(text['ui.return.new-kept']), ways(again)[1]!);
    await again.press(text['ui.return.map']);
    await again.find('.results .lead', last);
    const play = again.read('.strips li').find((one) => one.includes(text['dimension.play.label']))!;
    ok(!play.includes(text['level.tender']), `${play}, as in the map of that day`);
  });

  it('is not offered to be shared: nobody has answered in this run', async () => {
    await leaveMap({ answers: createAnswers('toddler') });
    const parent = await mount({ share: 'snapshot' });
    await parent.press(text['ui.return.map']);
    await parent.find('.fig');
    await parent.find('button', text['ui.keep.clear']);
    ok(!parent.has('button', text['ui.share']), text['ui.share']);
  });

  it('of a baby has the words on scary thoughts in its help, which stands open by rule', async () => {
    for (const ageBand of ['infant', 'toddler'] as const) {
      await leaveMap({ ageBand, answers: answersWithSums(ageBand, { friction: 2, repair: 2 }) });
      const parent = await mount();
      await parent.press(text['ui.return.map']);
      await parent.find('.care p', text['support.safety-open']);
      equal(parent.has('.care .handle', text['support.scary-thoughts.lead']), ageBand === 'infant', ageBand);
      parent.element.remove();
      localStorage.clear();
    }
  });

  it('stays after “Start over”, and can be cleared from the first screen', async () => {
    await leaveMap();
    const parent = await mount();
    await parent.press(text['ui.return.new']);
    await parent.find('.go', text['ui.start']);
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.yes']);
    await parent.find('.said', text['ui.keep.cleared']);
    equal(keptMaps(), [], 'kept maps');
    ok(!parent.has('button', text['ui.keep.clear']), 'nothing is left to clear');
  });

  it('is offered for a year and not after; at the next visit on another day it is off the device', async () => {
    await leaveMap();
    await expectOfferedFor(365 * DAY, 1);
  });
});

describe('two elements on a page', () => {
  it('keep each what its own parent asked for', async () => {
    const [asked, other] = [await mountTicked(), await mount()];
    await other.toQuestions('teen');
    await other.pass(text['scale.0']);
    equal(await kept(), {});
    await asked.toResults({ answers: createAnswers('toddler') });
    await untilKept(() => keptMaps().length === 1);
    await other.pass(text['scale.0']);
    equal([keptMaps().length, keptRun()], [1, null]);
  });
});
