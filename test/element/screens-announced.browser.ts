/** A new question, a notice, and what was done are announced, and once. */
import { ITEMS } from '../../src/instrument/items.ts';
import { equal } from './assert.ts';
import { announcementsDuring } from './announcements.ts';
import { text, type Parent } from './helpers.ts';
import { open, pass } from './screens.ts';

const [, second] = ITEMS.toddler;
const TITLE = `focus: ${text['ui.title']}`;
const onlyOf = (heard: readonly string[], kind: string) => heard.filter((one) => one.startsWith(kind));

describe('is announced once:', () => {
  it('a new question, by its heading alone', async () => {
    const parent = await open('question, how often');
    const heard = await announcementsDuring(parent, async () => {
      await parent.pass(text['scale.3']);
      await parent.atQuestion(2);
    });
    equal(heard, [`focus: ${text[`header.${second!.frame}`]} ${text[second!.id]}`]);
  });

  it('a question after a notice: the notice is not heard again', async () => {
    const parent = await open('question, its notice');
    const heard = await announcementsDuring(parent, async () => {
      await parent.press(text['ui.skip']);
      await parent.atQuestion(2);
    });
    equal(heard.length, 1, `number of announcements, ${heard.join(', ')}`);
  });

  for (const [name, notice] of [
    ['question, how often', text['ui.question.choose']],
    ['child', text['ui.child.choose']],
    ['optional 1', text['ui.question.choose']],
  ] as const) {
    it(`what is missing, however often “Continue” is pressed: ${name}`, async () => {
      const parent = await open(name);
      const heard = await announcementsDuring(parent, async () => {
        for (let i = 0; i < 3; i++) await parent.press(text['ui.continue']);
      });
      equal(heard, [`status: ${notice}`]);
    });
  }

  it('that the map has changed, and nothing more while it stays so', async () => {
    const parent = await open('look over my answers');
    const heard = await announcementsDuring(parent, async () => {
      await parent.fold(text['warmth-fit-delight-teen']);
      await parent.choose(text['scale.0']);
      await parent.press(text['ui.help']);
    });
    equal(heard, [`status: ${text['ui.review.updated']}`]);
  });

  it('the screens of sharing, by their headings', async () => {
    const parent = await open('results, may be shared, are kept');
    const heard = await announcementsDuring(parent, async () => {
      await parent.press(text['ui.share']);
      await parent.find('.to');
    });
    equal(heard, [`focus: ${text['ui.share.ask']}`]);
    equal(await announcementsDuring(parent, () => parent.press(text['ui.share.no'])), [
      `focus: ${text['ui.share.declined']}`,
    ]);
  });

  it('that the map was shared', async () => {
    const parent = await open('share?');
    equal(await announcementsDuring(parent, () => parent.press(text['ui.share.yes'])), [
      `focus: ${text['ui.share.done']}`,
    ]);
  });
});

const clearKept = async (parent: Parent) => {
  await parent.press(text['ui.keep.yes']);
  await parent.find('.said');
};

describe('what was cleared is announced once, after its screen:', () => {
  it('what was kept, on the first screen', async () => {
    const parent = await open('clear what is kept?');
    equal(await announcementsDuring(parent, () => clearKept(parent)), [TITLE, `status: ${text['ui.keep.cleared']}`]);
  });

  it('what was kept, on the results', async () => {
    const parent = await open('clear what is kept?, from the results');
    equal(await announcementsDuring(parent, () => clearKept(parent)), [TITLE, `status: ${text['ui.keep.cleared']}`]);
  });

  it('a shared tablet', async () => {
    const parent = await open('results, a shared tablet');
    const heard = await announcementsDuring(parent, async () => {
      await parent.press(text['ui.done']);
      await parent.find('.said');
    });
    equal(heard, [TITLE, `status: ${text['ui.kiosk.cleared']}`]);
  });
});

describe('“Are you still there?”', () => {
  it('counts in silence but at 30 and at 10 seconds', async () => {
    const parent = await open('are you still there?');
    const heard = await announcementsDuring(parent, async () => {
      for (const left of [29, 28, 20, 11, 10, 9, 1]) {
        pass(Number((await parent.find('.count p')).textContent!.match(/\d+/)) - left);
        await parent.find('.count p', `${left} second`);
      }
    });
    equal(onlyOf(heard, 'status'), ['status: 10 seconds']);
  });
});
