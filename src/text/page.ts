/** English texts of “My page”: the page on paper, the picture, the file, the download for a clinic. Source: take-along.md §6; instrument.md §10.7. */
import { msg } from './msg.ts';

/** The table of the page group: message id → English text. */
export const pageTexts = {
  'ui.print': msg('Print or save as PDF', { id: 'ui.print', desc: 'button' }),
  'ui.print.date': msg('Date', { id: 'ui.print.date', desc: 'paper' }),
  'ui.print.untested': msg('It has not been tested in a study yet.', { id: 'ui.print.untested', desc: 'paper' }),
  'ui.print.chosen': msg('What I chose to try', { id: 'ui.print.chosen', desc: 'legend, nothing ticked; on paper' }),
  'ui.print.answers': msg('My answers', { id: 'ui.print.answers', desc: 'paper, second page' }),
  'ui.page.talk-help': msg('Pick up to three parts, or write a line of your own. You can leave this out.', {
    id: 'ui.page.talk-help',
    desc: 'under the legend',
  }),
  'ui.page.talk-line': msg('In my own words', { id: 'ui.page.talk-line', desc: 'text field, ≤ 120 characters' }),
  'ui.page.talk-full': msg('That is three. Take one away to pick another.', {
    id: 'ui.page.talk-full',
    desc: 'status when a fourth is pressed',
  }),
  'ui.page.answers': msg('Add a second page with my 24 answers', { id: 'ui.page.answers', desc: 'checkbox, unticked' }),
  'ui.print.blocked': msg('This page cannot print from here. You can save a picture of it.', {
    id: 'ui.print.blocked',
    desc: 'status',
  }),
  'ui.picture': msg('Save a picture', { id: 'ui.picture', desc: 'button' }),
  'ui.page.found': msg(
    'Anyone who uses this device could find it. A saved page or file stays in your downloads until you delete it.',
    { id: 'ui.page.found', desc: 'beside print, picture, save, copy' },
  ),
  'ui.print.about': msg(
    'One parent’s answers to 24 questions about the past two weeks, four for each part. It is a start for a talk. It is not a screening test.',
    { id: 'ui.print.about', desc: 'paper, under the facts' },
  ),
  'ui.print.map': msg('My map', { id: 'ui.print.map', desc: 'paper, over the figure' }),
  'ui.print.bright': msg('I said this was often true:', { id: 'ui.print.bright', desc: 'paper, under ui.working' }),
  'ui.print.help': msg('If you need help now, call your local emergency number.', {
    id: 'ui.print.help',
    desc: 'paper, last line',
  }),
  'ui.file.save': msg('Save my map', { id: 'ui.file.save', desc: 'button' }),
  'ui.file.save-text': msg(
    'A small file with your map and what you want to talk about. Your answers to each question are not in it.',
    { id: 'ui.file.save-text', desc: 'under the button' },
  ),
  'ui.file.send': msg('Send it from this phone', { id: 'ui.file.send', desc: 'button, where canShare' }),
  'ui.file.send-text': msg('The app you pick keeps its own copy. We cannot take it back.', {
    id: 'ui.file.send-text',
    desc: 'under the button',
  }),
  'ui.file.as-text': msg('Nothing was saved? Copy the text instead.', { id: 'ui.file.as-text', desc: 'fold' }),
  'ui.fhir': msg('Download for my clinic (FHIR)', { id: 'ui.fhir', desc: 'button in the fold ui.fhir.fold' }),
  'ui.fhir.fold': msg('For my clinic', { id: 'ui.fhir.fold', desc: 'fold' }),
  'ui.fhir.text': msg(
    'A file that a clinic’s record system can read. It holds your 24 answers, the position and level of each part, and the day. It has no name in it.',
    { id: 'ui.fhir.text', desc: 'under the button' },
  ),
  'ui.fhir.untested': msg('No study has tested this yet. It is not for a diagnosis.', {
    id: 'ui.fhir.untested',
    desc: 'under it',
  }),
};
