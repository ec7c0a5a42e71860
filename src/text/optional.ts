/**
 * English texts of the optional questions. They belong to the results group, because they are not needed before the
 * last question. Source: instrument.md §2.7.
 */
import { msg } from './msg.ts';

/** The table of the optional questions: message id → English text. */
export const optionalTexts = {
  'ui.optional': msg(
    'Three optional questions about you and your child. They don’t change your map. They only help us choose what to show, and how much.',
    {
      id: 'ui.optional',
      desc: 'above the first optional question. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
    },
  ),
  'ui.optional.count': msg('Optional · {n} of {total}', {
    id: 'ui.optional.count',
    desc: 'in the place of the count.',
  }),
  'context.ctx-wellbeing': msg('How have you been doing, yourself, in the past two weeks?', {
    id: 'context.ctx-wellbeing',
    desc: 'optional question about the adult and the child, never scored',
  }),
  'context.ctx-wellbeing.doing-ok': msg('Doing okay', {
    id: 'context.ctx-wellbeing.doing-ok',
    desc: 'answer to the optional question',
  }),
  'context.ctx-wellbeing.tired-managing': msg('Tired, but managing', {
    id: 'context.ctx-wellbeing.tired-managing',
    desc: 'answer to the optional question',
  }),
  'context.ctx-wellbeing.struggling': msg('Having a hard time', {
    id: 'context.ctx-wellbeing.struggling',
    desc: 'answer to the optional question. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'context.ctx-wellbeing.really-struggling': msg('Having a very hard time', {
    id: 'context.ctx-wellbeing.really-struggling',
    desc: 'answer to the optional question. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'context.ctx-wellbeing.rather-not-say': msg('I’d rather not say', {
    id: 'context.ctx-wellbeing.rather-not-say',
    desc: 'answer to the optional question',
  }),
  'context.ctx-start': msg('Did you and your child have a hard start or a long time apart?', {
    id: 'context.ctx-start',
    desc: 'optional question about the adult and the child, never scored',
  }),
  'context.ctx-start.help': msg(
    'For example: a hard birth, intensive care, illness, a long separation, or becoming a family later through adoption or foster care.',
    { id: 'context.ctx-start.help', desc: 'below the optional question' },
  ),
  'context.ctx-start.yes': msg('Yes', { id: 'context.ctx-start.yes', desc: 'answer to the optional question' }),
  'context.ctx-start.no': msg('Not really', { id: 'context.ctx-start.no', desc: 'answer to the optional question' }),
  'context.ctx-start.rather-not-say': msg('I’d rather not say', {
    id: 'context.ctx-start.rather-not-say',
    desc: 'answer to the optional question',
  }),
  'context.ctx-needs': msg('Does your child have needs that can make their signals harder to read?', {
    id: 'context.ctx-needs',
    desc: 'optional question about the adult and the child, never scored',
  }),
  'context.ctx-needs.help': msg(
    'For example: being born early, late talking or walking, a disability, autism or ADHD, or a long illness.',
    { id: 'context.ctx-needs.help', desc: 'below the optional question' },
  ),
  'context.ctx-needs.yes': msg('Yes', { id: 'context.ctx-needs.yes', desc: 'answer to the optional question' }),
  'context.ctx-needs.not-sure': msg('Not sure', {
    id: 'context.ctx-needs.not-sure',
    desc: 'answer to the optional question',
  }),
  'context.ctx-needs.no': msg('No', { id: 'context.ctx-needs.no', desc: 'answer to the optional question' }),
  'context.ctx-needs.rather-not-say': msg('I’d rather not say', {
    id: 'context.ctx-needs.rather-not-say',
    desc: 'answer to the optional question',
  }),
};
