/** English texts of “Why this helps”. Source: take-along.md §7; instrument.md §10.7. */
import { msg } from './msg.ts';

/** The table of the learn group: message id → English text. */
export const learnTexts = {
  'ui.learn.text': msg('Short answers to questions parents ask. Open the ones you like.', {
    id: 'ui.learn.text',
    desc: 'learn',
  }),
  'ui.learn.sources': msg('Where this comes from', { id: 'ui.learn.sources', desc: 'in each card' }),
  'learn.secure-base.question': msg('What is the bond, really?', {
    id: 'learn.secure-base.question',
    desc: 'heading of a card that explains something; the text is learn.secure-base.text',
  }),
  'learn.secure-base.text': msg(
    'A bond is a deep tie. It leads a child to look for comfort and closeness from an adult they trust. You can see it in any park. A toddler wanders off, looks back, and runs in for a moment before going out again. John Bowlby and Mary Ainsworth gave this two names. One is a base to explore from. The other is a safe place to come back to. A secure bond does not mean a child who is happy all day. It means that when a child is upset, someone tends to come. Care early on gives later growth a thread that runs through it. It is a base, not a cage.',
    { id: 'learn.secure-base.text', desc: 'text of a card that explains something' },
  ),
  'learn.serve-and-return.question': msg('What is serve and return?', {
    id: 'learn.serve-and-return.question',
    desc: 'heading of a card that explains something; the text is learn.serve-and-return.text',
  }),
  'learn.serve-and-return.text': msg(
    'A child signals: a sound, a reach, a cry, a toy held up, a question. The adult answers with a look, a word, a smile, or comfort. It goes back and forth, many small times a day. Researchers call the skill sensitivity. It means that you notice, read the signal fairly well, and answer in good time. Across 66 studies of babies, it went along with a secure bond. It matters, and it is not the only thing that does. In another study, how this went at 4 months was linked with how secure the bond was at 12 months. Most such studies were with mothers and babies.',
    { id: 'learn.serve-and-return.text', desc: 'text of a card that explains something' },
  ),
  'learn.still-face.question': msg('Why do small breaks matter?', {
    id: 'learn.still-face.question',
    desc: 'heading of a card that explains something; the text is learn.still-face.text',
  }),
  'learn.still-face.text': msg(
    'In the 1970s, Edward Tronick and his team asked parents to play with their baby. Then each parent kept a blank face for a couple of minutes. The babies worked hard to win the parent back. When nothing came, they got upset. When the parent came back, they settled. A review of such studies found babies deeply tuned to answers that fit. A parent lost in a phone can be a small version of this, at any age. That is the article’s comparison, not a finding. None of this is a warning. Small breaks are part of every day. What children need is someone who comes back.',
    { id: 'learn.still-face.text', desc: 'text of a card that explains something' },
  ),
  'learn.rupture-and-repair.question': msg('What is rupture and repair?', {
    id: 'learn.rupture-and-repair.question',
    desc: 'heading of a card that explains something; the text is learn.rupture-and-repair.text',
  }),
  'learn.rupture-and-repair.text': msg(
    'Even close pairs are out of step much of the time. A parent misses a sign, snaps, or looks away. What marks a secure bond is not that this is rare. It is that the two find each other again. That coming back is called repair. It shows a child that a tie can bend and still hold. It can be short: “I was upset and I yelled. That was not about you. I’m here.” This is about ordinary breaks. It does not make up for a child being hurt or scared. If that is going on, “Need help now?” shows who can help.',
    { id: 'learn.rupture-and-repair.text', desc: 'text of a card that explains something' },
  ),
  'learn.good-enough.question': msg('Is “good enough” good enough?', {
    id: 'learn.good-enough.question',
    desc: 'heading of a card that explains something; the text is learn.good-enough.text',
  }),
  'learn.good-enough.text': msg(
    'Yes. Donald Winnicott was a doctor for children. He spoke of the “good enough” parent: one who is in tune in an ordinary way, misses often, and makes it right. That is not a second prize. It is the target. A child whose parent missed nothing could not learn that hard moments pass and people come back. So the aim is not to miss nothing. It is to come back when you did.',
    { id: 'learn.good-enough.text', desc: 'text of a card that explains something' },
  ),
  'learn.emotion-coaching.question': msg('What is emotion coaching?', {
    id: 'learn.emotion-coaching.question',
    desc: 'heading of a card that explains something; the text is learn.emotion-coaching.text',
  }),
  'learn.emotion-coaching.text': msg(
    'John Gottman studied how parents meet big feelings. He named one way emotion coaching. Notice the feeling while it is small. See it as a chance to be close. Listen, and put it into words: “You’re sad that we have to leave.” Then find a way through together, within the limit. In his study, children of parents who did this did better at calming down, paying attention, and getting on with others. The other children had feelings that were brushed off or punished. A feeling can be welcome when the act is not. You can accept the anger and still stop the hitting.',
    { id: 'learn.emotion-coaching.text', desc: 'text of a card that explains something' },
  ),
  'learn.does-it-decide.question': msg('Does the bond decide a child’s future?', {
    id: 'learn.does-it-decide.question',
    desc: 'heading of a card that explains something; the text is learn.does-it-decide.text',
  }),
  'learn.does-it-decide.text': msg(
    'No, but it plays a part. Studies that followed children for years found that a secure start went with later self-reliance, calming, and ease with others. Sensitive care early on was linked with attention and planning at school age. Insecure and disorganized bonds went with more behavior struggles later, by a modest amount. These are odds, not fate. Temperament, friends, later ties, and chance count too. Plenty of children with a shaky start do well. Some with a secure start have a hard time. And the bond is not fixed in the first year. The care that follows keeps shaping it.',
    { id: 'learn.does-it-decide.text', desc: 'text of a card that explains something' },
  ),
  'learn.older-children.question': msg('Is it only about babies?', {
    id: 'learn.older-children.question',
    desc: 'heading of a card that explains something; the text is learn.older-children.text',
  }),
  'learn.older-children.text': msg(
    'No. Research began with babies, so it is easy to think that the first year settles it. It does not. The form changes. With a baby, the bond is holding, soothing, and back-and-forth. With an older child, more of it is talk and feelings. With a teen, it is being there while they have room to run more of their own life. A teen who pushes you away still needs to know that you are there. The base moves. It does not retire.',
    { id: 'learn.older-children.text', desc: 'text of a card that explains something' },
  ),
  'learn.my-own-childhood.question': msg('Does how I was raised decide?', {
    id: 'learn.my-own-childhood.question',
    desc: 'heading of a card that explains something; the text is learn.my-own-childhood.text',
  }),
  'learn.my-own-childhood.text': msg(
    'It does not decide, but part of it may come along. Across studies, how parents saw their own childhood tended to go with the bond they had with their child. That is a tendency, not fate. People who make sense of a hard past can and do build secure bonds with their own children. Old hurts can come up while you raise a child. You can bring that to someone you trust, or to a therapist. The past is part of the story. It does not write the rest.',
    { id: 'learn.my-own-childhood.text', desc: 'text of a card that explains something' },
  ),
  'learn.can-it-grow.question': msg('Can a strained bond grow?', {
    id: 'learn.can-it-grow.question',
    desc: 'heading of a card that explains something; the text is learn.can-it-grow.text',
  }),
  'learn.can-it-grow.text': msg(
    'Often, yes. A review of 70 studies looked at programs that help parents of young children notice and answer. Where sensitivity went up, bonds tended to become more secure too. The programs that did best were not long, and they were practical. Less is known about older children. The article holds that it is almost never too late. No one can promise how it goes for one family. Small steps, most days, are a fair place to begin.',
    { id: 'learn.can-it-grow.text', desc: 'text of a card that explains something' },
  ),
  'learn.when-it-is-hard.question': msg('What if it is hard?', {
    id: 'learn.when-it-is-hard.question',
    desc: 'heading of a card that explains something; the text is learn.when-it-is-hard.text',
  }),
  'learn.when-it-is-hard.text': msg(
    'A hard birth. Low mood or worry. Hurts of your own from the past. Two temperaments that clash. A child whose signals are harder to read. All of these can make closeness hard. They are common, and there are ways to work with them. They are no sign that you love your child any less. Caring for yourself is care for the bond too: when you get help, you have more energy for your child. You can bring this to a pediatrician, a family therapist, or your own mental health provider. Good help is often brief. Reaching for it is an act of connection.',
    { id: 'learn.when-it-is-hard.text', desc: 'text of a card that explains something' },
  ),
  'reference.sroufe-1979.short': msg('Sroufe, 1979', { id: 'reference.sroufe-1979.short', desc: 'short reference' }),
  'reference.bernier-2010.short': msg('Bernier and others, 2010', {
    id: 'reference.bernier-2010.short',
    desc: 'short reference',
  }),
  'reference.fearon-2010.short': msg('Fearon and others, 2010', {
    id: 'reference.fearon-2010.short',
    desc: 'short reference',
  }),
  'reference.van-ijzendoorn-1995.short': msg('van IJzendoorn, 1995', {
    id: 'reference.van-ijzendoorn-1995.short',
    desc: 'short reference',
  }),
};
