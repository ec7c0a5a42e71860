/**
 * English texts of the first group: the first screen, “Think of one child”, what every screen needs, and the
 * first line of help. Source: instrument.md §2.2, §2.4, §7.3, §9.1, §10.7.
 *
 * The notes for translators of all texts are in tools/l10n/notes.ts.
 */
import { msg } from './msg.ts';

/** The table of the first group: message id → English text. */
export const firstTexts = {
  'ui.title': msg('The Parent-Child Connection Map', {
    id: 'ui.title',
    desc: 'heading of the first screen; small line above the results; accessible name of the card (aria-label of the section); title on paper. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “connection”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
  }),
  'ui.help': msg('Need help now?', {
    id: 'ui.help',
    desc: 'button (aria-expanded) in the help row, above and below; button under the notes, where help is not open already; on the share panel, on a row of its own; title of the help card.',
  }),
  'ui.clear': msg('Clear my answers', {
    id: 'ui.clear',
    desc: 'button in the help row without leave-url, where there is something to clear.',
  }),
  'ui.leave': msg('Leave', {
    id: 'ui.leave',
    desc: 'button in the help row, where the page gives a leave-url: goes to another page at once. Short, so that it can be found in a hurry.',
  }),
  'ui.done': msg('Done', {
    id: 'ui.done',
    desc: 'shared tablet: button in the place of the two above, and at the end of the results. “I have finished here”, not “it is over”.',
  }),
  'ui.sandbox': msg('Test mode', {
    id: 'ui.sandbox',
    desc: 'badge in the help row while a page’s maker tries it out.',
  }),
  'ui.back': msg('Back', { id: 'ui.back', desc: 'button: child, questions, optional.' }),
  'ui.skip': msg('Skip', { id: 'ui.skip', desc: 'button: questions, optional.' }),
  'ui.continue': msg('Continue', { id: 'ui.continue', desc: 'button: child, questions, optional.' }),
  'ui.loading': msg('One moment…', {
    id: 'ui.loading',
    desc: 'status, only where a chunk or table is not there after 0.4 s.',
  }),
  'ui.load-failed': msg('This part could not load.', { id: 'ui.load-failed', desc: 'retry screen, role=alert.' }),
  'ui.load-failed.kept': msg('Your answers are still here.', {
    id: 'ui.load-failed.kept',
    desc: 'retry screen, line below.',
  }),
  'ui.load-failed.reload': msg('This page has newer files now. Reload it to go on.', {
    id: 'ui.load-failed.reload',
    desc: 'retry screen, in the place of ui.load-failed.kept, where trying again would not help.',
  }),
  'ui.reload': msg('Reload this page', {
    id: 'ui.reload',
    desc: 'button: retry screen, in the place of ui.try-again. Loads the whole web page again.',
  }),
  'ui.try-again': msg('Try again', { id: 'ui.try-again', desc: 'button: retry screen, language notice.' }),
  'ui.first.what': msg(
    '24 short questions about you and one child you help raise. About four minutes. Free. No right answers and no grade.',
    { id: 'ui.first.what', desc: 'paragraph.' },
  ),
  'ui.first.get': msg('You get a map of six parts of the relationship, and small things to try.', {
    id: 'ui.first.get',
    desc: 'paragraph. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.first.private': msg('Your answers stay on this device.', {
    id: 'ui.first.private',
    desc: 'bold line beside Start.',
  }),
  'ui.first.private-share': msg('Your answers stay on this device unless you choose to share them.', {
    id: 'ui.first.private-share',
    desc: 'bold line beside Start, where the page may ask to share the map.',
  }),
  'ui.keep': msg('Keep my place on this device', {
    id: 'ui.keep',
    desc: 'checkbox on the first screen, unticked: unfinished answers and finished maps are kept in this browser.',
  }),
  'ui.keep.found': msg('Anyone who uses this device could find it.', {
    id: 'ui.keep.found',
    desc: 'under that checkbox; beside all that keeps, saves or prints. “it” is what is kept.',
  }),
  'ui.file.open': msg('Open a map', {
    id: 'ui.file.open',
    desc: 'row of the results; button of the first screen; heading; opens a map that was saved as a file',
  }),
  'ui.start': msg('Start', { id: 'ui.start', desc: 'button.' }),
  'ui.what': msg('What this is, and isn’t', { id: 'ui.what', desc: 'fold: first screen, results; heading on paper.' }),
  'ui.what.is': msg('What this is.', { id: 'ui.what.is', desc: 'bold run-in, then ui.what.is.text' }),
  'ui.what.is.text': msg(
    'A few minutes of looking closely at one relationship, with small ideas to try. It is your view, of the past two weeks.',
    { id: 'ui.what.is.text', desc: 'after ui.what.is' },
  ),
  'ui.what.isnt': msg('What this isn’t.', { id: 'ui.what.isnt', desc: 'bold run-in, then ui.what.isnt.text' }),
  'ui.what.isnt.text': msg(
    'It isn’t a test, a grade, or a diagnosis, of you or of your child. It can’t tell you what kind of bond you have or what the future holds. If something worries you, a person who can listen and ask questions is far better than any page.',
    { id: 'ui.what.isnt.text', desc: 'after ui.what.isnt' },
  ),
  'ui.child': msg('Think of one child', { id: 'ui.child', desc: 'heading.' }),
  'ui.child.text': msg(
    'Think of one child, and of the past two weeks. If you had only some of those days together, think of those. If you had none, think of your latest days together.',
    { id: 'ui.child.text', desc: 'paragraph.' },
  ),
  'ui.child.age': msg('How old is this child?', { id: 'ui.child.age', desc: 'question; names the radio group.' }),
  'ui.child.early': msg('Born early? Until age 2, count from the due date.', {
    id: 'ui.child.early',
    desc: 'line under the answers.',
  }),
  'ui.child.older': msg('Older than 17? Choose Teen. Some questions may not fit.', {
    id: 'ui.child.older',
    desc: 'line under the answers.',
  }),
  'ui.child.choose': msg('Choose an age to go on.', {
    id: 'ui.child.choose',
    desc: 'status, once, when Continue is pressed without a choice.',
  }),
  'band.infant': msg('Baby (0–11 months)', {
    id: 'band.infant',
    desc: 'answer: age band. The ages carry the meaning; use the usual local word or only the ages. Ages are completed years (not nominal age).',
  }),
  'band.toddler': msg('Toddler (1 or 2 years old)', {
    id: 'band.toddler',
    desc: 'answer: age band. The ages carry the meaning; use the usual local word or only the ages. Ages are completed years (not nominal age).',
  }),
  'band.preschool': msg('Preschooler (3 to 5 years old)', {
    id: 'band.preschool',
    desc: 'answer: age band. The ages carry the meaning; use the usual local word or only the ages. Ages are completed years (not nominal age).',
  }),
  'band.school-age': msg('School-age (6 to 11 years old)', {
    id: 'band.school-age',
    desc: 'answer: age band. The ages carry the meaning; use the usual local word or only the ages. Ages are completed years (not nominal age).',
  }),
  'band.teen': msg('Teen (12 to 17 years old)', {
    id: 'band.teen',
    desc: 'answer: age band. The ages carry the meaning; use the usual local word or only the ages. Ages are completed years (not nominal age).',
  }),
  'support.safety-danger.lead': msg('Danger or injury right now', {
    id: 'support.safety-danger.lead',
    desc: 'bold, above support.safety-danger: a handle by which the eye finds the line. A short noun. Calm, exact, no blame, no word that agrees with the reader.',
  }),
  'support.safety-danger.before': msg(
    'If you or your child are in danger right now, call your local emergency number.',
    {
      id: 'support.safety-danger.before',
      desc: 'help card, first line; in the first file, so that it shows even where nothing else can load. Before the emergency number of the place, where the page gives one.',
    },
  ),
};
