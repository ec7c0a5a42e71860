/** English texts of kiosk mode. Source: instrument.md §10.7. */
import { msg } from './msg.ts';

/** The table of the kiosk group: message id → English text. */
export const kioskTexts = {
  'ui.kiosk.end': msg('When you are done, clear your answers from this tablet for the next family.', {
    id: 'ui.kiosk.end',
    desc: 'end of the results',
  }),
  'ui.kiosk.auto': msg('Your answers also clear after two minutes without a touch.', {
    id: 'ui.kiosk.auto',
    desc: 'end of the results',
  }),
  'ui.kiosk.ask': msg('Are you still there?', { id: 'ui.kiosk.ask', desc: 'alertdialog, heading' }),
  'ui.kiosk.soon': msg('Your answers will be cleared from this tablet soon.', {
    id: 'ui.kiosk.soon',
    desc: 'its text',
  }),
  'ui.kiosk.seconds.one': msg('{n} second', {
    id: 'ui.kiosk.seconds.one',
    desc: 'countdown, plural by category; spoken at 30 and at 10 only; the form for one',
  }),
  'ui.kiosk.seconds.other': msg('{n} seconds', {
    id: 'ui.kiosk.seconds.other',
    desc: 'countdown, plural by category; spoken at 30 and at 10 only',
  }),
  'ui.kiosk.here': msg('I am still here', { id: 'ui.kiosk.here', desc: 'button' }),
  'ui.kiosk.now': msg('Clear now', { id: 'ui.kiosk.now', desc: 'button' }),
  'ui.kiosk.cleared': msg('Cleared. The last answers are gone from this tablet.', {
    id: 'ui.kiosk.cleared',
    desc: 'status on the first screen',
  }),
};
