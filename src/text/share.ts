/** English texts for sharing the map with the page. Source: instrument.md §10.7. */
import { msg } from './msg.ts';

/** The table of the share group: message id → English text. */
export const shareTexts = {
  'ui.share': msg('Share this map', {
    id: 'ui.share',
    desc: 'outlined button after the suggestions and the help of the page',
  }),
  'ui.share.ask': msg('Share this map?', { id: 'ui.share.ask', desc: 'heading' }),
  'ui.share.lead': msg('It is your choice. Nothing has been sent. If you share, this page hands it to:', {
    id: 'ui.share.lead',
    desc: 'text; then the name of share-with on its own line',
  }),
  'ui.share.nobody': msg('This page does not say who would get your map. So it cannot be shared here.', {
    id: 'ui.share.nobody',
    desc: 'in place of ui.share.lead and of all below it, where neither share-with nor the page has a name to show',
  }),
  'ui.share.goes': msg('What is sent', { id: 'ui.share.goes', desc: 'heading of the list' }),
  'ui.share.headline': msg('Title of your map', {
    id: 'ui.share.headline',
    desc: 'row, then the title of the map and under it the title of its second line. The sentence in bold above the figure (“Mostly steady ground.”). Title of a picture; not a headline of a newspaper, not an office (es encabezado, not titular). Titles are nouns or whole sentences: no adjective that would need a gender. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.share.tries': msg('Small things to try', { id: 'ui.share.tries', desc: 'row; same text as ui.tries' }),
  'ui.share.language': msg('Language of the questions', { id: 'ui.share.language', desc: 'row' }),
  'ui.share.numbers': msg('The numbers are shown because they are sent too.', {
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
  'ui.share.later': msg('You can still share later, from your map.', {
    id: 'ui.share.later',
    desc: 'line after it. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
};
