/** English texts about the change between two maps. Source: instrument.md §11. */
import type { ChangeState } from '../scoring/change.ts';
import { msg } from './msg.ts';

/** The table of the change group: message id → English text. */
export const changeTexts = {
  'change.clear-up': msg('Clearly easier than last time.', {
    id: 'change.clear-up',
    desc: 'state of a part between two maps',
  }),
  'change.clear-up.friction': msg('Clearly less than last time.', {
    id: 'change.clear-up.friction',
    desc: 'state of a part between two maps, friction',
  }),
  'change.clear-down': msg(
    'Clearly more tender than last time. A hard stretch often looks like this, and it can change again.',
    { id: 'change.clear-down', desc: 'state of a part between two maps' },
  ),
  'change.clear-down.friction': msg(
    'Clearly more than last time. A hard stretch often looks like this, and it can change again.',
    { id: 'change.clear-down.friction', desc: 'state of a part between two maps, friction' },
  ),
  'change.may-be-up': msg(
    'Maybe a bit easier than last time. A few questions give only a rough picture, so this may be chance.',
    { id: 'change.may-be-up', desc: 'state of a part between two maps' },
  ),
  'change.may-be-up.friction': msg(
    'Maybe a bit less than last time. A few questions give only a rough picture, so this may be chance.',
    { id: 'change.may-be-up.friction', desc: 'state of a part between two maps, friction' },
  ),
  'change.may-be-down': msg(
    'Maybe a bit more tender than last time. A few questions give only a rough picture, so this may be chance.',
    { id: 'change.may-be-down', desc: 'state of a part between two maps' },
  ),
  'change.may-be-down.friction': msg(
    'Maybe a bit more than last time. A few questions give only a rough picture, so this may be chance.',
    { id: 'change.may-be-down.friction', desc: 'state of a part between two maps, friction' },
  ),
  'change.about-the-same': msg('About the same. A few questions cannot show smaller changes.', {
    id: 'change.about-the-same',
    desc: 'state of a part between two maps',
  }),
  'change.too-soon': msg(
    'These two maps cover some of the same days, so comparing them would not tell you much. Two weeks or more apart works better.',
    { id: 'change.too-soon', desc: 'state of a part between two maps' },
  ),
  'change.not-compared': msg('Not on both maps, so there is nothing to compare.', {
    id: 'change.not-compared',
    desc: 'state of a part between two maps',
  }),
  'change.new-questions': msg(
    'The questions changed as your child grew, so the two maps are shown side by side and not compared.',
    { id: 'change.new-questions', desc: 'state of a part between two maps' },
  ),
} satisfies Record<`change.${ChangeState}`, string> & Record<string, string>;
