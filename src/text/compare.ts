/** English texts for opening a map, “Then and now”, and two views of one child. Source: take-along.md §6; instrument.md §10.7. */
import { msg } from './msg.ts';

/** The table of the compare group: message id → English text. */
export const compareTexts = {
  'ui.compare.same-child': msg('Same child as last time?', { id: 'ui.compare.same-child', desc: 'question' }),
  'ui.compare.yes': msg('Yes, the same child', { id: 'ui.compare.yes', desc: 'button' }),
  'ui.compare.no': msg('No, or not sure', { id: 'ui.compare.no', desc: 'button' }),
  'ui.compare.lead': msg('The same questions about the same child, answered by you both times.', {
    id: 'ui.compare.lead',
    desc: 'line',
  }),
  'ui.compare.caption': msg('The broken line is the middle of the earlier map, which was just as rough.', {
    id: 'ui.compare.caption',
    desc: 'caption',
  }),
  'ui.compare.then': msg('Then:', { id: 'ui.compare.then', desc: 'only where a change is named' }),
  'ui.compare.now': msg('Now:', { id: 'ui.compare.now', desc: 'the same' }),
  'ui.compare.six': msg('With six parts, one can look different by chance alone.', {
    id: 'ui.compare.six',
    desc: 'above the list',
  }),
  'ui.compare.how': msg('How two maps are compared', { id: 'ui.compare.how', desc: 'fold' }),
  'ui.compare.how-text': msg(
    'A change has to be large before we say so, because a few questions give only a rough picture. We do not compare the two titles. They can differ when nothing has changed.',
    { id: 'ui.compare.how-text', desc: 'in the fold' },
  ),
  'ui.compare.earlier': msg('See the earlier map', { id: 'ui.compare.earlier', desc: 'button' }),
  'ui.compare.version': msg('The questions have been reworded since then, so the two maps are not compared.', {
    id: 'ui.compare.version',
    desc: 'state, where the first number of the version differs (§11)',
  }),
  'ui.file.unread': msg('We could not read that file as a map. Nothing here has changed.', {
    id: 'ui.file.unread',
    desc: 'error',
  }),
  'ui.file.other': msg('Choose another file', { id: 'ui.file.other', desc: 'button' }),
  'ui.two': msg('Two views of one relationship each', { id: 'ui.two', desc: 'heading' }),
  'ui.two.lead': msg(
    'Each map shows one person’s own time with this child. They do not show the same thing, so neither one is more right.',
    { id: 'ui.two.lead', desc: 'line' },
  ),
  'ui.two.other': msg('The map you opened', { id: 'ui.two.other', desc: 'heading of the second figure' }),
  'ui.two.talk': msg('Questions to talk about', { id: 'ui.two.talk', desc: 'heading' }),
  'ui.two.differ': msg('Here the two of you see quite different things. Both can be true.', {
    id: 'ui.two.differ',
    desc: 'line',
  }),
  'ui.two.alike': msg('Where your maps are much alike, as far as a few questions can show', {
    id: 'ui.two.alike',
    desc: 'fold',
  }),
  'ui.two.ask-warmth-fit': msg('When does your child like to be close, with each of you?', {
    id: 'ui.two.ask-warmth-fit',
    desc: 'question',
  }),
  'ui.two.ask-friction': msg('Which times of day go smoothly with each of you? What helps then?', {
    id: 'ui.two.ask-friction',
    desc: 'question',
  }),
  'ui.two.ask-communication': msg('How does your child let each of you know what they want?', {
    id: 'ui.two.ask-communication',
    desc: 'question',
  }),
  'ui.two.ask-repair': msg('After a hard moment, how does each of you find the way back?', {
    id: 'ui.two.ask-repair',
    desc: 'question',
  }),
  'ui.two.ask-boundaries': msg('Which limits matter to both of you? Where could there be more room?', {
    id: 'ui.two.ask-boundaries',
    desc: 'question',
  }),
  'ui.two.ask-play': msg('What does your child love to do with each of you?', {
    id: 'ui.two.ask-play',
    desc: 'question',
  }),
  'ui.file.choose': msg('Choose a file', { id: 'ui.file.choose', desc: 'button (input type=file)' }),
  'ui.file.paste': msg('Paste the text of a map', { id: 'ui.file.paste', desc: 'label of the text field' }),
  'ui.file.read': msg('Open this text', { id: 'ui.file.read', desc: 'button under the text field' }),
  'ui.file.whose': msg('Whose map is this?', { id: 'ui.file.whose', desc: 'question' }),
  'ui.file.mine': msg('My own, from another time', { id: 'ui.file.mine', desc: 'choice: then and now' }),
  'ui.file.theirs': msg('Someone else’s, about the same child', { id: 'ui.file.theirs', desc: 'choice: two views' }),
  'ui.file.look': msg('I only want to look at it', { id: 'ui.file.look', desc: 'choice: shown as a kept map' }),
  'ui.file.newer': msg('That file was made by a newer version of this map. Nothing here has changed.', {
    id: 'ui.file.newer',
    desc: 'error',
  }),
  'ui.file.big': msg('That file is too large to be a map. Nothing here has changed.', {
    id: 'ui.file.big',
    desc: 'error',
  }),
  'ui.compare.no-line': msg('No part has changed by more than a few questions can show. So there is no earlier line.', {
    id: 'ui.compare.no-line',
    desc: 'caption, no line drawn',
  }),
  'ui.compare.then-strip': msg('Then', { id: 'ui.compare.then-strip', desc: 'strip label' }),
  'ui.compare.now-strip': msg('Now', { id: 'ui.compare.now-strip', desc: 'strip label' }),
  'ui.compare.words': msg('A part can get another word on the map and still be about the same.', {
    id: 'ui.compare.words',
    desc: 'above the list',
  }),
  'ui.compare.apart': msg('Here are the two maps, each on its own.', { id: 'ui.compare.apart', desc: 'not compared' }),
  'ui.two.both': msg('Only if you both want to. You can keep your map to yourself.', {
    id: 'ui.two.both',
    desc: 'beside Open, and above both maps',
  }),
  'ui.two.unsafe': msg('If it is not safe to talk about this with the other person, keep your map to yourself.', {
    id: 'ui.two.unsafe',
    desc: 'same place; then ui.help',
  }),
  'ui.two.bands': msg('The two maps are for different ages, so look at them one by one.', {
    id: 'ui.two.bands',
    desc: 'state: bands differ',
  }),
  'ui.two.gone': msg('The other map is not kept here. It goes when you leave this screen.', {
    id: 'ui.two.gone',
    desc: 'line',
  }),
};
