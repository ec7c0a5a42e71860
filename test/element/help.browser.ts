import { answersWithSums } from '../helpers/answers.ts';
import { equal } from './assert.ts';
import { mount, mountResults } from './helpers.ts';

describe('help', () => {
  it('x', async () => {
    const parent = await mount();
    await parent.toQuestions();
    equal(parent.read('#count'), ['Question 1 of 24']);
  });
  it('results', async () => {
    const t = performance.now();
    const parent = await mountResults({ ageBand: 'teen', answers: answersWithSums('teen', { friction: 3 }) });
    console.log('run', performance.now() - t, document.hasFocus(), document.visibilityState);
    equal(parent.read('.results [role=heading]'), []);
  });
});
