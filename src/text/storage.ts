/**
 * English texts of storage: welcome back, a stored map, clearing. The checkbox to opt in is on the first screen, so its
 * texts are in first.ts. Source: instrument.md §10.7.
 */
import { msg } from './msg.ts';

/** The table of the storage group: message id → English text. */
export const storageTexts = {
  'ui.return': msg('Welcome back.', { id: 'ui.return', desc: 'first screen, when something is kept' }),
  'ui.return.go-on': msg('Go on where I stopped', {
    id: 'ui.return.go-on',
    desc: 'choice; second line ui.question.count and the age label',
  }),
  'ui.return.map': msg('See my last map', {
    id: 'ui.return.map',
    desc: 'choice; second line the date (Intl) and the age label',
  }),
  'ui.return.new': msg('Start over', { id: 'ui.return.new', desc: 'choice' }),
  'ui.return.new-kept': msg('Your last map stays.', {
    id: 'ui.return.new-kept',
    desc: 'second line, where a map is kept',
  }),
  'ui.keep.time': msg('Unfinished answers are kept for 30 days, maps for a year.', {
    id: 'ui.keep.time',
    desc: 'under the choices',
  }),
  'ui.keep.clear': msg('Clear what is kept here', {
    id: 'ui.keep.clear',
    desc: 'button: first screen and results, whenever something is kept',
  }),
  'ui.keep.ask': msg('Clear what is kept here?', { id: 'ui.keep.ask', desc: 'heading of the question' }),
  'ui.keep.ask-text': msg('This takes unfinished answers and finished maps off this device. It cannot be undone.', {
    id: 'ui.keep.ask-text',
    desc: 'under that question',
  }),
  'ui.keep.yes': msg('Clear it', { id: 'ui.keep.yes', desc: 'button' }),
  'ui.keep.no': msg('Keep it', { id: 'ui.keep.no', desc: 'button, same weight' }),
  'ui.keep.cleared': msg('Cleared. Nothing is kept here now.', {
    id: 'ui.keep.cleared',
    desc: 'status on the first screen',
  }),
  'ui.keep.ended': msg('These answers and their map are no longer kept on this device.', {
    id: 'ui.keep.ended',
    desc: 'status on a question, the first screen and the results, where another tab has cleared what was kept. The box ui.keep stands below.',
  }),
  'ui.keep.stopped': msg('From here on, nothing more from this page is kept on this device.', {
    id: 'ui.keep.stopped',
    desc: 'status on a question, the first screen and the results, where another tab goes on with the answers, or the device is full. What was kept before may still be there.',
  }),
  'ui.kept.note': msg('This is the map you kept. Your answers were not kept with it.', {
    id: 'ui.kept.note',
    desc: 'above a kept map, after its date',
  }),
};
