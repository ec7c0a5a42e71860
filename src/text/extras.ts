/**
 * English texts of what the page or the parent asks for beyond the questions and the map: keeping on the device, a shared
 * tablet, sharing, the page’s own help. Words: instrument.md §10.7.
 */
import type { Msg } from './msg.ts';

/** The table of the extras group: message id → English text. */
export const extraTexts = (msg: Msg) => ({
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
  'ui.kept.note': msg('This is the map you kept. Your answers were not kept with it.', {
    id: 'ui.kept.note',
    desc: 'above a kept map, after its date',
  }),
  'ui.kiosk.end': msg('When you are done, clear this tablet for the next family.', {
    id: 'ui.kiosk.end',
    desc: 'end of the results',
  }),
  'ui.kiosk.auto': msg('It also clears by itself after two quiet minutes.', {
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
  'ui.share': msg('Share this map', { id: 'ui.share', desc: 'button at the end of the results' }),
  'ui.share.ask': msg('Share this map?', { id: 'ui.share.ask', desc: 'heading' }),
  'ui.share.lead': msg('It is your choice. Nothing has been sent. If you share, this page hands it to:', {
    id: 'ui.share.lead',
    desc: 'text; then the name of share-with on its own line',
  }),
  'ui.share.goes': msg('What goes', { id: 'ui.share.goes', desc: 'heading of the list' }),
  'ui.share.age': msg('Child’s age', { id: 'ui.share.age', desc: 'row; on paper too' }),
  'ui.share.answered': msg('Answered', { id: 'ui.share.answered', desc: 'row; on paper too' }),
  'ui.share.answered-value': msg('{n} of {total}', { id: 'ui.share.answered-value', desc: 'its value' }),
  'ui.share.headline': msg('Headline', { id: 'ui.share.headline', desc: 'row (the pattern’s title)' }),
  'ui.share.tries': msg('Small things to try', { id: 'ui.share.tries', desc: 'row; same text as ui.tries' }),
  'ui.share.language': msg('Language of the questions', { id: 'ui.share.language', desc: 'row' }),
  'ui.share.version': msg('Version of the questions', { id: 'ui.share.version', desc: 'row; on paper too' }),
  'ui.share.numbers': msg('The numbers are shown because they go too.', {
    id: 'ui.share.numbers',
    desc: 'then ui.numbers.about',
  }),
  'ui.share.raw': msg('The same, just as the page gets it', { id: 'ui.share.raw', desc: 'fold' }),
  'ui.share.answers': msg('Share my 24 answers too', {
    id: 'ui.share.answers',
    desc: 'checkbox, unticked; share=”answers”',
  }),
  'ui.share.stays': msg('What stays here', { id: 'ui.share.stays', desc: 'heading' }),
  'ui.share.stays-answers': msg('Your answers to each question.', {
    id: 'ui.share.stays-answers',
    desc: 'list, while the box is not ticked',
  }),
  'ui.share.stays-optional': msg('What you told us about yourself and your child at the end.', {
    id: 'ui.share.stays-optional',
    desc: 'list',
  }),
  'ui.share.stays-names': msg('Names and birth dates. We never asked for them.', {
    id: 'ui.share.stays-names',
    desc: 'list',
  }),
  'ui.share.no-reader': msg('No one may read this today. If you need help now, call.', {
    id: 'ui.share.no-reader',
    desc: 'before the buttons, and after sharing; ui.help below',
  }),
  'ui.share.final': msg('Once it is shared, it cannot be taken back.', {
    id: 'ui.share.final',
    desc: 'line above the buttons',
  }),
  'ui.share.yes': msg('Share', { id: 'ui.share.yes', desc: 'button' }),
  'ui.share.no': msg('Not now', { id: 'ui.share.no', desc: 'button, same weight' }),
  'ui.share.done': msg('Your map was shared.', { id: 'ui.share.done', desc: 'heading after it, status' }),
  'ui.share.done-to': msg('It was handed to:', { id: 'ui.share.done-to', desc: 'then the name' }),
  'ui.share.declined': msg('Nothing was shared.', { id: 'ui.share.declined', desc: 'heading after “Not now”, status' }),
  'ui.share.later': msg('You can still share later, from the end of your map.', {
    id: 'ui.share.later',
    desc: 'line after it',
  }),
  'ui.host': msg('Help close by', { id: 'ui.host', desc: 'heading over the host’s own entries' }),
  'ui.host.from': msg('From the people who run this page.', { id: 'ui.host.from', desc: 'line under it' }),
});
