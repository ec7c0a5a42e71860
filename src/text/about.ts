/** English texts of “How this works”. Source: instrument.md §7.4. */
import { msg } from './msg.ts';

/** The table of the about group: message id → English text. */
export const aboutTexts = {
  'about.questions.title': msg('Where the questions come from', {
    id: 'about.questions.title',
    desc: 'heading on “How this works”',
  }),
  'about.questions.text': msg(
    'We wrote 24 questions for each of five ages. They cover six parts of the relationship: warmth and fit, friction, communication, repair after hard moments (researchers call it rupture and repair), boundaries, and play. The ideas come from research on how bonds form. The wording is our own.',
    {
      id: 'about.questions.text',
      desc: 'its paragraph. “repair”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “fit”: How well adult and child suit each other by temperament.',
    },
  ),
  'about.map.title': msg('How the map is drawn', { id: 'about.map.title', desc: 'heading on “How this works”' }),
  'about.map.text': msg(
    'Each part has four questions. We take the average of the ones you answered. If you answered fewer than three, we leave that part off. Eight questions ask about strain, and those count the other way around. Friction is drawn as “ease,” so that farther out always means easier. We never add the six parts together, because a relationship is not one number.',
    { id: 'about.map.text', desc: 'its paragraph.' },
  ),
  'about.words.title': msg('What the words mean', { id: 'about.words.title', desc: 'heading on “How this works”' }),
  'about.words.text': msg(
    '“A strength right now” is about “often” on average. “Steady” is about “sometimes.” “Tender” is less than that. We chose these cut points by reading the answer words. They do not come from comparing you with other people.',
    { id: 'about.words.text', desc: 'its paragraph.' },
  ),
  'about.sure.title': msg('How sure it can be', { id: 'about.sure.title', desc: 'heading on “How this works”' }),
  'about.sure.text': msg(
    'Not very, for any single part. Four questions give a rough position, so we draw a soft band around it. We assumed the size of that band from similar questionnaires; we have not measured it. If that is right, about one part in three truly lies outside its band. The title of your map is more careful than the parts. It names a part only when your answers about it are clear, and else it speaks of the whole map. If you answered again tomorrow, some words could be different even if nothing had changed. In a trial with made-up answers, the title stayed of the same kind about two times in three. When a part is just under a cut point, we say “between.”',
    {
      id: 'about.sure.text',
      desc: 'its paragraph. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
    },
  ),
  'about.tested.title': msg('Has it been tested?', { id: 'about.tested.title', desc: 'heading on “How this works”' }),
  'about.tested.text': msg(
    'Not yet. We checked that the scoring does what we say it does. We have not yet checked it against other measures, or against what a trained observer would see. Parents’ answers and observers’ views often differ, and both can be true.',
    { id: 'about.tested.text', desc: 'its paragraph.' },
  ),
  'about.suggestions.title': msg('How we choose suggestions', {
    id: 'about.suggestions.title',
    desc: 'heading on “How this works”',
  }),
  'about.suggestions.text': msg(
    'We start with repair when the way back is hard to find. Then we take the tender parts. We weigh how much room there is and, in our judgment, how much there is to gain at your child’s age. Where we can, we also pick something that is already working. The same answers always give the same suggestions.',
    {
      id: 'about.suggestions.text',
      desc: 'its paragraph. “repair”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “room”: Freedom to choose; not a bedroom. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'about.unseen.title': msg('What it can’t see', { id: 'about.unseen.title', desc: 'heading on “How this works”' }),
  'about.unseen.text': msg(
    'Culture, money, housing, health, who else loves your child, how your own childhood shaped you, and what your child would say. How we were parented can echo in how we parent. It is a tendency, not fate.',
    { id: 'about.unseen.text', desc: 'its paragraph.' },
  ),
  'about.research.title': msg('Whose research', { id: 'about.research.title', desc: 'heading on “How this works”' }),
  'about.research.text': msg(
    'Many of the studies followed mothers and babies. Fathers, grandparents, and foster and adoptive parents were studied less. So were parents of older children.',
    { id: 'about.research.text', desc: 'its paragraph.' },
  ),
  'about.privacy.title': msg('Your privacy', { id: 'about.privacy.title', desc: 'heading on “How this works”' }),
  'about.privacy.text': msg(
    'Your answers are scored on your device and are not sent anywhere. We tell the page around this one only that someone started, how far they are, and that they finished. Other software on that page or device could look at your screen. Nothing is kept unless you choose to keep it here.',
    { id: 'about.privacy.text', desc: 'its paragraph.' },
  ),
  'ui.review.text': msg('Change any answer. The map changes with it.', {
    id: 'ui.review.text',
    desc: 'line under the heading. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.review.before': msg('Changed. Before:', {
    id: 'ui.review.before',
    desc: 'on a changed row, then the old answer’s own word as a second message.',
  }),
  'ui.review.optional': msg('Optional questions', { id: 'ui.review.optional', desc: 'heading of the last group.' }),
  'ui.review.updated': msg('Your map has changed.', {
    id: 'ui.review.updated',
    desc: 'status, once, when a level word or the title of the map changes. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'about.privacy.share': msg(
    'Your answers are scored on your device and are not sent anywhere unless you choose to share them. Unless you share your map, we tell the page around this one only that someone started, how far they are, and that they finished. Other software on that page or device could look at your screen. Nothing is kept unless you choose to keep it here.',
    { id: 'about.privacy.share', desc: 'the same paragraph, where the page may ask to share the map.' },
  ),
  'ui.about.example': msg('An example, not your map', {
    id: 'ui.about.example',
    desc: 'over the drawn strip in How this works. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
};
