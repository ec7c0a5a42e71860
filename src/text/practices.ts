/**
 * English texts of the 13 practices in five age versions. Source: instrument.md §8.
 *
 * The notes for translators of all practices are in tools/l10n/notes.ts.
 */
import type { PracticeTextId } from './ids.ts';
import { msg } from './msg.ts';

/** The practices of the results group: message id → English text. A missing text is a type error. */
export const practiceTexts: Record<PracticeTextId, string> = {
  'practice.light-up-hello.title': msg('A warm hello', {
    id: 'practice.light-up-hello.title',
    desc: 'title of a practice.',
  }),
  'practice.light-up-hello.why': msg(
    'Small, repeated answers teach a child that they are worth answering, more than big gestures do. A warm hello is one of the easiest to give.',
    { id: 'practice.light-up-hello.why', desc: 'why it is suggested.' },
  ),
  'practice.light-up-hello.infant.try': msg(
    'Pick one wake-up today. Before you lift your baby, stop, bring your face close, and let them find your eyes. Wait for any small sign back: a look, a stretch, a sound.',
    {
      id: 'practice.light-up-hello.infant.try',
      desc: 'infant · what to try today. “sign”: Anything by which a child shows a need or interest: look, sound, gesture, word.',
    },
  ),
  'practice.light-up-hello.infant.say': msg('“There you are. I see you. Good morning, little one.”', {
    id: 'practice.light-up-hello.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.light-up-hello.infant.hard': msg(
    'You don’t have to feel a certain way for this to count. If you feel flat, do it for one breath and stop there.',
    { id: 'practice.light-up-hello.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.light-up-hello.toddler.try': msg(
    'Pick one reunion today: after a nap, child care, or work. Put everything down, get down to their height, and open your arms.',
    {
      id: 'practice.light-up-hello.toddler.try',
      desc: 'toddler · what to try today. “child care”: Use the local service a parent would really go to; a crib is the baby’s own safe bed.',
    },
  ),
  'practice.light-up-hello.toddler.say': msg('“You’re here! I’m so glad to see you.”', {
    id: 'practice.light-up-hello.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.light-up-hello.toddler.hard': msg(
    'If your toddler turns away or cries, stay low and near. Say “I’m right here” and let them come when they are ready.',
    { id: 'practice.light-up-hello.toddler.hard', desc: 'toddler · if it is hard.' },
  ),
  'practice.light-up-hello.preschool.try': msg(
    'At the first hello after time apart today, stop what you are doing for one minute. Smile before you ask or tell anything.',
    { id: 'practice.light-up-hello.preschool.try', desc: 'preschool · what to try today.' },
  ),
  'practice.light-up-hello.preschool.say': msg('“Hi, you! I was hoping to see that face.”', {
    id: 'practice.light-up-hello.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.light-up-hello.preschool.hard': msg(
    'Rough mood at pick-up? Skip the questions. Offer a hand, a snack, and a quiet minute.',
    {
      id: 'practice.light-up-hello.preschool.hard',
      desc: 'preschool · if it is hard. “rough”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.light-up-hello.school-age.try': msg(
    'At the first hello after school today, put your phone down and turn your whole body. Say one warm thing before any question about homework or chores.',
    { id: 'practice.light-up-hello.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.light-up-hello.school-age.say': msg('“Hey, it’s you. I’m glad you’re home.”', {
    id: 'practice.light-up-hello.school-age.say',
    desc: 'school-age · words to say, aloud, to this child.',
  }),
  'practice.light-up-hello.school-age.hard': msg(
    'If warm words feel stiff, use a sign instead: a wave, a fist bump, a favorite snack left out.',
    {
      id: 'practice.light-up-hello.school-age.hard',
      desc: 'school-age · if it is hard. Transcreate, do not translate: “fist bump”.',
    },
  ),
  'practice.light-up-hello.teen.try': msg(
    'Once today, greet your teen in a way that says you are glad to see them. Keep it to five seconds and ask for nothing.',
    { id: 'practice.light-up-hello.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.light-up-hello.teen.say': msg('“Hey. Good to see you.”', {
    id: 'practice.light-up-hello.teen.say',
    desc: 'teen · words to say, aloud, to this child.',
  }),
  'practice.light-up-hello.teen.hard': msg(
    'If they hardly answer, let that be enough. Do it again tomorrow. The hello is a gift, not a test.',
    {
      id: 'practice.light-up-hello.teen.hard',
      desc: 'teen · if it is hard.',
    },
  ),
  'practice.learn-their-way.title': msg('Learn their way of being close', {
    id: 'practice.learn-their-way.title',
    desc: 'title of a practice. “close”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
  }),
  'practice.learn-their-way.why': msg(
    'You build the bond by noticing your child’s signals, reading them fairly well, and answering in a way that suits them. Children differ by nature. What suits you may not suit your child.',
    {
      id: 'practice.learn-their-way.why',
      desc: 'why it is suggested. “bond”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
    },
  ),
  'practice.learn-their-way.infant.try': msg(
    'For one day, notice what helps your baby settle: motion, a voice, stillness, dim light, being held snug or loose. At the next fuss, try the one that seemed to work best.',
    { id: 'practice.learn-their-way.infant.try', desc: 'infant · what to try today.' },
  ),
  'practice.learn-their-way.infant.say': msg('“You like it slow and quiet. I’m learning you.”', {
    id: 'practice.learn-their-way.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.learn-their-way.infant.hard': msg(
    'If nothing seems to work, it is not a sign that you are doing it wrong. Some babies are hard to read, above all after an early or hard start. Ask your baby’s doctor or nurse to look with you.',
    {
      id: 'practice.learn-their-way.infant.hard',
      desc: 'infant · if it is hard. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.learn-their-way.toddler.try': msg(
    'Offer two kinds of closeness today: a cuddle, and a gentle game of chase. See which one your toddler moves toward, and do that one again.',
    { id: 'practice.learn-their-way.toddler.try', desc: 'toddler · what to try today.' },
  ),
  'practice.learn-their-way.toddler.say': msg('“Squeeze or chase? You pick.”', {
    id: 'practice.learn-their-way.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.learn-their-way.toddler.hard': msg(
    'If your toddler pulls away, sit close and do the same thing side by side. Near is a kind of close.',
    {
      id: 'practice.learn-their-way.toddler.hard',
      desc: 'toddler · if it is hard.',
    },
  ),
  'practice.learn-their-way.preschool.try': msg(
    'Watch your child in one busy place today, such as a store or a party. When you see they have had enough, step out together before it is too much.',
    { id: 'practice.learn-their-way.preschool.try', desc: 'preschool · what to try today.' },
  ),
  'practice.learn-their-way.preschool.say': msg('“It’s loud in here. Let’s find a quiet spot, you and me.”', {
    id: 'practice.learn-their-way.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.learn-their-way.preschool.hard': msg(
    'If you miss the moment, that’s okay. Later, say what you saw: “That was a lot for you.”',
    { id: 'practice.learn-their-way.preschool.hard', desc: 'preschool · if it is hard. “okay”: Everyday “all right”.' },
  ),
  'practice.learn-their-way.school-age.try': msg(
    'Think about what your child does after a long day: talk, move, or hide away. Today, give them twenty minutes of that before you ask for anything.',
    { id: 'practice.learn-their-way.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.learn-their-way.school-age.say': msg('“Take your time. I’m around when you want me.”', {
    id: 'practice.learn-their-way.school-age.say',
    desc: 'school-age · words to say, aloud, to this child.',
  }),
  'practice.learn-their-way.school-age.hard': msg(
    'If your pace and theirs clash, say it without blame: “I like to talk right away. You like quiet first. Let’s do quiet first.”',
    { id: 'practice.learn-their-way.school-age.hard', desc: 'school-age · if it is hard. “clash”: Short conflict.' },
  ),
  'practice.learn-their-way.teen.try': msg(
    'Find one way of showing love that your teen welcomes: a ride, food, a joke, a text, sitting in the same room. Do it once today with no follow-up.',
    {
      id: 'practice.learn-their-way.teen.try',
      desc: 'teen · what to try today.',
    },
  ),
  'practice.learn-their-way.teen.say': msg('“Made extra of the pasta you like. It’s in the fridge.”', {
    id: 'practice.learn-their-way.teen.say',
    desc: 'teen · words to say, aloud, to this child.',
  }),
  'practice.learn-their-way.teen.hard': msg(
    'Not sure what they like? Ask once, lightly: “What’s something I do that you actually like?”',
    { id: 'practice.learn-their-way.teen.hard', desc: 'teen · if it is hard.' },
  ),
  'practice.catch-it-small.title': msg('Catch the upset while it’s small', {
    id: 'practice.catch-it-small.title',
    desc: 'title of a practice. “upset”: Uneasy, sad or angry. Mild.',
  }),
  'practice.catch-it-small.why': msg(
    'Emotion coaching starts early. You notice a feeling while it is small, before it turns into a battle. In one study, children whose parents coached feelings were better at calming down. They could also pay attention better.',
    { id: 'practice.catch-it-small.why', desc: 'why it is suggested.' },
  ),
  'practice.catch-it-small.infant.try': msg(
    'Pick the hardest part of your day. Today, start it at the first small sign that your baby is tiring: rubbing eyes, turning away, a change in sound.',
    {
      id: 'practice.catch-it-small.infant.try',
      desc: 'infant · what to try today. “sign”: Anything by which a child shows a need or interest: look, sound, gesture, word.',
    },
  ),
  'practice.catch-it-small.infant.say': msg('“I see you getting tired. Let’s slow down.”', {
    id: 'practice.catch-it-small.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.catch-it-small.infant.hard': msg(
    'If the crying comes anyway, hold, sway, and breathe out slowly. If you need a break, lay your baby on their back in an empty crib, step out of the room for a few minutes, and then come back.',
    {
      id: 'practice.catch-it-small.infant.hard',
      desc: 'infant · if it is hard. “crib”: Use the local service a parent would really go to; a crib is the baby’s own safe bed.',
    },
  ),
  'practice.catch-it-small.toddler.try': msg(
    'Choose one daily struggle. Two minutes before it starts today, get down low, say what is coming, and say what you think they will feel.',
    { id: 'practice.catch-it-small.toddler.try', desc: 'toddler · what to try today.' },
  ),
  'practice.catch-it-small.toddler.say': msg('“Soon we leave the park. It’s hard to stop when it’s fun.”', {
    id: 'practice.catch-it-small.toddler.say',
    desc: 'toddler · words to say, aloud, to this child. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'practice.catch-it-small.toddler.hard': msg(
    'If the meltdown comes, say less. Stay close, keep things safe, and wait for the feeling to pass.',
    {
      id: 'practice.catch-it-small.toddler.hard',
      desc: 'toddler · if it is hard. “meltdown”: A small child overwhelmed and crying. Use a word that does not call it naughty.',
    },
  ),
  'practice.catch-it-small.preschool.try': msg(
    'Choose one tense moment of the day, such as bedtime. At the first whine or stomp today, stop, kneel, and name the feeling before you say what happens next.',
    {
      id: 'practice.catch-it-small.preschool.try',
      desc: 'preschool · what to try today. “tense moment”: A moment of the day that often ends in conflict. Not nervous, not dangerous.',
    },
  ),
  'practice.catch-it-small.preschool.say': msg(
    '“You look mad that play is over. I get it. Pajamas are next. Hop or march?”',
    { id: 'practice.catch-it-small.preschool.say', desc: 'preschool · words to say, aloud, to this child.' },
  ),
  'practice.catch-it-small.preschool.hard': msg(
    'If you are already in a fight, stop talking for three slow breaths. Then start over in a softer voice.',
    { id: 'practice.catch-it-small.preschool.hard', desc: 'preschool · if it is hard.' },
  ),
  'practice.catch-it-small.school-age.try': msg(
    'Pick the one argument you have most. At a calm time today, sit side by side and ask how it feels from their side. Each of you offers one idea. Try one of them for three days.',
    { id: 'practice.catch-it-small.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.catch-it-small.school-age.say': msg(
    '“Homework time keeps turning into a fight. What’s it like for you? Let’s find one thing to change.”',
    {
      id: 'practice.catch-it-small.school-age.say',
      desc: 'school-age · words to say, aloud, to this child.',
    },
  ),
  'practice.catch-it-small.school-age.hard': msg(
    'If the talk turns into an argument, stop kindly: “Let’s come back to this after dinner.” Then do come back.',
    {
      id: 'practice.catch-it-small.school-age.hard',
      desc: 'school-age · if it is hard.',
    },
  ),
  'practice.catch-it-small.teen.try': msg(
    'Pick the one argument that keeps coming back. Bring it up at a calm time, while walking or doing the dishes. For the first five minutes, hear only their side.',
    { id: 'practice.catch-it-small.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.catch-it-small.teen.say': msg(
    '“I keep nagging about your phone, and I don’t like how it goes. Tell me how you see it.”',
    { id: 'practice.catch-it-small.teen.say', desc: 'teen · words to say, aloud, to this child.' },
  ),
  'practice.catch-it-small.teen.hard': msg(
    'If they say no, let it be no for today: “Okay. I’d still like to hear it when you’re up for it.”',
    { id: 'practice.catch-it-small.teen.hard', desc: 'teen · if it is hard. “okay”: Everyday “all right”.' },
  ),
  'practice.pause-and-return.title': msg('Pause, then come back', {
    id: 'practice.pause-and-return.title',
    desc: 'title of a practice.',
  }),
  'practice.pause-and-return.why': msg(
    'You don’t need endless patience. Children notice brief breaks in connection, and what helps is a parent who comes back.',
    {
      id: 'practice.pause-and-return.why',
      desc: 'why it is suggested. “connection”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
    },
  ),
  'practice.pause-and-return.infant.try': msg(
    'Make your pause plan now, before you need it. Pick a safe spot for your baby (on their back in an empty crib), a spot for you, and one slow thing to do: a glass of water, a window, ten breaths. Plan to look in every few minutes.',
    {
      id: 'practice.pause-and-return.infant.try',
      desc: 'infant · what to try today. “crib”: Use the local service a parent would really go to; a crib is the baby’s own safe bed.',
    },
  ),
  'practice.pause-and-return.infant.say': msg('“I need a short break. You’re safe. I’m coming back.”', {
    id: 'practice.pause-and-return.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.pause-and-return.infant.hard': msg(
    'If you feel an urge to shake, hit, or throw, put your baby down in the safe spot, step away, and call someone right now. “Need help now?” is at the top of every screen.',
    { id: 'practice.pause-and-return.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.pause-and-return.toddler.try': msg(
    'Pick a pause signal you can do in front of your toddler: a hand on your heart and one long breath out. Use it once today while things are easy, so it is there when they are not.',
    {
      id: 'practice.pause-and-return.toddler.try',
      desc: 'toddler · what to try today.',
    },
  ),
  'practice.pause-and-return.toddler.say': msg('“I’m taking a big breath. Okay. I’m back.”', {
    id: 'practice.pause-and-return.toddler.say',
    desc: 'toddler · words to say, aloud, to this child. “okay”: Everyday “all right”.',
  }),
  'practice.pause-and-return.toddler.hard': msg(
    'If one breath isn’t enough, make sure your toddler is in a safe spot, step to the doorway for a minute, and come back with a soft voice.',
    { id: 'practice.pause-and-return.toddler.hard', desc: 'toddler · if it is hard.' },
  ),
  'practice.pause-and-return.preschool.try': msg(
    'Teach your child your pause. When you feel yourself getting angry today, say so, step back for one minute, then return and kneel beside them.',
    {
      id: 'practice.pause-and-return.preschool.try',
      desc: 'preschool · what to try today.',
    },
  ),
  'practice.pause-and-return.preschool.say': msg(
    '“I’m getting loud. I’m taking one minute so I can be kind. I’ll be right back.”',
    { id: 'practice.pause-and-return.preschool.say', desc: 'preschool · words to say, aloud, to this child.' },
  ),
  'practice.pause-and-return.preschool.hard': msg(
    'If your child follows you, let them. Sit on the floor and breathe together.',
    { id: 'practice.pause-and-return.preschool.hard', desc: 'preschool · if it is hard.' },
  ),
  'practice.pause-and-return.school-age.try': msg(
    'Agree on a break word that either of you can use. When it is said, you both stop for ten minutes. You are the one who starts again.',
    { id: 'practice.pause-and-return.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.pause-and-return.school-age.say': msg(
    '“I’m too heated to be fair right now. Ten minutes, then I’ll come find you.”',
    { id: 'practice.pause-and-return.school-age.say', desc: 'school-age · words to say, aloud, to this child.' },
  ),
  'practice.pause-and-return.school-age.hard': msg(
    'If something sharp has already been said, pause anyway. A late pause still counts.',
    { id: 'practice.pause-and-return.school-age.hard', desc: 'school-age · if it is hard.' },
  ),
  'practice.pause-and-return.teen.try': msg(
    'Next time voices rise, be the one to call a break and name a time to return. Come back at that time, even if only to say you are still thinking.',
    {
      id: 'practice.pause-and-return.teen.try',
      desc: 'teen · what to try today.',
    },
  ),
  'practice.pause-and-return.teen.say': msg(
    '“I don’t want to fight with you. Let’s stop and talk at eight. I’ll come to you.”',
    { id: 'practice.pause-and-return.teen.say', desc: 'teen · words to say, aloud, to this child.' },
  ),
  'practice.pause-and-return.teen.hard': msg(
    'If your teen walks off, let them go. Later, send one line: “Still want to get this right with you.”',
    {
      id: 'practice.pause-and-return.teen.hard',
      desc: 'teen · if it is hard.',
    },
  ),
  'practice.catch-the-serve.title': msg('Answer one small signal', {
    id: 'practice.catch-the-serve.title',
    desc: 'title of a practice. “signal”: Anything by which a child shows a need or interest: look, sound, gesture, word.',
  }),
  'practice.catch-the-serve.why': msg(
    'Serve and return is the back-and-forth that builds the bond: your child sends a signal, and you answer. In one close study, the quality of these tiny exchanges at four months was linked with how secure the bond was at twelve months.',
    {
      id: 'practice.catch-the-serve.why',
      desc: 'why it is suggested. “bond”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “serve”: The child sends a signal, the adult answers. From tennis; use the term your early-childhood field uses, explained once. “Back-and-forth” = this exchange, both ways. “signal”: Anything by which a child shows a need or interest: look, sound, gesture, word.',
    },
  ),
  'practice.catch-the-serve.infant.try': msg(
    'During one feed or change today, wait and watch. When your baby makes a sound, a face, or a move, copy it or answer it. Then wait for their next turn.',
    {
      id: 'practice.catch-the-serve.infant.try',
      desc: 'infant · what to try today. “feed”: Any feeding: breast, bottle, spoon. (fr repas, not tétée.) “change”: Diaper change.',
    },
  ),
  'practice.catch-the-serve.infant.say': msg('“Ooh! Is that so? Tell me more.”', {
    id: 'practice.catch-the-serve.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.catch-the-serve.infant.hard': msg(
    'If your baby gives few signals, look for the smallest ones: a blink, curled toes, a turn toward your voice. Answer one. That is a full turn.',
    { id: 'practice.catch-the-serve.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.catch-the-serve.toddler.try': msg(
    'For ten minutes today, treat every “look!”, point, or held-up toy as a signal to answer. Look where they look, say one thing about it, then wait.',
    {
      id: 'practice.catch-the-serve.toddler.try',
      desc: 'toddler · what to try today. “signal”: Anything by which a child shows a need or interest: look, sound, gesture, word.',
    },
  ),
  'practice.catch-the-serve.toddler.say': msg('“You found a stick! A bumpy one.”', {
    id: 'practice.catch-the-serve.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.catch-the-serve.toddler.hard': msg(
    'Can’t stop what you’re doing? Give a small answer: a look, a smile, and “I see! One minute.” Then go and look.',
    {
      id: 'practice.catch-the-serve.toddler.hard',
      desc: 'toddler · if it is hard.',
    },
  ),
  'practice.catch-the-serve.preschool.try': msg(
    'Today, answer one “why?” or “watch me!” all the way. Stop, face them, reply, and ask one thing back.',
    { id: 'practice.catch-the-serve.preschool.try', desc: 'preschool · what to try today.' },
  ),
  'practice.catch-the-serve.preschool.say': msg('“Good question. What do you think?”', {
    id: 'practice.catch-the-serve.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.catch-the-serve.preschool.hard': msg(
    'If the questions keep coming, pick one time today to just listen, and tell your child when it is.',
    {
      id: 'practice.catch-the-serve.preschool.hard',
      desc: 'preschool · if it is hard.',
    },
  ),
  'practice.catch-the-serve.school-age.try': msg(
    'When your child starts to tell you something today, turn to face them. After they stop, stay quiet for two breaths. Often more comes.',
    { id: 'practice.catch-the-serve.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.catch-the-serve.school-age.say': msg('“Mm-hm. And then what?”', {
    id: 'practice.catch-the-serve.school-age.say',
    desc: 'school-age · words to say, aloud, to this child.',
  }),
  'practice.catch-the-serve.school-age.hard': msg(
    'If you have to interrupt, say when you’ll be back: “I want to hear this. Give me until I park the car.”',
    {
      id: 'practice.catch-the-serve.school-age.hard',
      desc: 'school-age · if it is hard.',
    },
  ),
  'practice.catch-the-serve.teen.try': msg(
    'Notice when your teen tends to talk: late, in the car, over food. Be there once today at that time, phone away, asking nothing.',
    { id: 'practice.catch-the-serve.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.catch-the-serve.teen.say': msg('“I’m here if you want to talk. No advice unless you ask.”', {
    id: 'practice.catch-the-serve.teen.say',
    desc: 'teen · words to say, aloud, to this child.',
  }),
  'practice.catch-the-serve.teen.hard': msg('If they send a meme or a one-word text, that’s a signal. Send one back.', {
    id: 'practice.catch-the-serve.teen.hard',
    desc: 'teen · if it is hard. “signal”: Anything by which a child shows a need or interest: look, sound, gesture, word.',
  }),
  'practice.phone-down-pocket.title': msg('Phone away, just the two of you', {
    id: 'practice.phone-down-pocket.title',
    desc: 'title of a practice.',
  }),
  'practice.phone-down-pocket.why': msg(
    'When a screen has your attention, a signal from your child can go by without an answer. That is ordinary, and this is not about guilt or being on call all day. Short times of full attention count.',
    {
      id: 'practice.phone-down-pocket.why',
      desc: 'why it is suggested. “signal”: Anything by which a child shows a need or interest: look, sound, gesture, word.',
    },
  ),
  'practice.phone-down-pocket.infant.try': msg(
    'Choose one feed today. Put your phone out of reach and silent, and look back whenever your baby looks at you.',
    {
      id: 'practice.phone-down-pocket.infant.try',
      desc: 'infant · what to try today. “feed”: Any feeding: breast, bottle, spoon. (fr repas, not tétée.)',
    },
  ),
  'practice.phone-down-pocket.infant.say': msg('“Phone’s away. It’s just us.”', {
    id: 'practice.phone-down-pocket.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.phone-down-pocket.infant.hard': msg(
    'If your phone keeps you going through long feeds, keep it. Do only the first two minutes without it.',
    { id: 'practice.phone-down-pocket.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.phone-down-pocket.toddler.try': msg(
    'Pick one short time today: bath time, or the first ten minutes after you get home. Put the phone in a drawer and let your toddler see you do it.',
    {
      id: 'practice.phone-down-pocket.toddler.try',
      desc: 'toddler · what to try today.',
    },
  ),
  'practice.phone-down-pocket.toddler.say': msg('“Bye-bye, phone. Hello, you.”', {
    id: 'practice.phone-down-pocket.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.phone-down-pocket.toddler.hard': msg(
    'If you need to be reached, leave the ringer on for calls and put the phone in another room.',
    {
      id: 'practice.phone-down-pocket.toddler.hard',
      desc: 'toddler · if it is hard.',
    },
  ),
  'practice.phone-down-pocket.preschool.try': msg(
    'Pick a spot where phones sleep, such as a basket by the door. Put yours in for one meal or one game today. Ask your child to guard the phone.',
    {
      id: 'practice.phone-down-pocket.preschool.try',
      desc: 'preschool · what to try today.',
    },
  ),
  'practice.phone-down-pocket.preschool.say': msg('“Phone is sleeping. You’ve got all of me.”', {
    id: 'practice.phone-down-pocket.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.phone-down-pocket.preschool.hard': msg(
    'If a message can’t wait, say so out loud: “I have to answer Grandma. Then I’m back.” And come back.',
    { id: 'practice.phone-down-pocket.preschool.hard', desc: 'preschool · if it is hard.' },
  ),
  'practice.phone-down-pocket.school-age.try': msg(
    'Choose fifteen minutes today with no screens for either of you. A walk, a snack, or cards all work. Aim for the same time tomorrow.',
    { id: 'practice.phone-down-pocket.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.phone-down-pocket.school-age.say': msg(
    '“Screens down, both of us. Fifteen minutes. You choose what we do.”',
    { id: 'practice.phone-down-pocket.school-age.say', desc: 'school-age · words to say, aloud, to this child.' },
  ),
  'practice.phone-down-pocket.school-age.hard': msg(
    'If you miss a day, there’s no need to make up for it. Just do the next one.',
    { id: 'practice.phone-down-pocket.school-age.hard', desc: 'school-age · if it is hard.' },
  ),
  'practice.phone-down-pocket.teen.try': msg(
    'For one evening, put your phone face down before you answer your teen. Do it each time they speak to you.',
    { id: 'practice.phone-down-pocket.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.phone-down-pocket.teen.say': msg('“Hang on, let me put this down. Okay, go.”', {
    id: 'practice.phone-down-pocket.teen.say',
    desc: 'teen · words to say, aloud, to this child. “okay”: Everyday “all right”.',
  }),
  'practice.phone-down-pocket.teen.hard': msg(
    'If screens often lead to arguments, start with yours only: “I’m on mine too much. I’m working on it.”',
    {
      id: 'practice.phone-down-pocket.teen.hard',
      desc: 'teen · if it is hard.',
    },
  ),
  'practice.name-the-feeling.title': msg('Name the feeling first', {
    id: 'practice.name-the-feeling.title',
    desc: 'title of a practice.',
  }),
  'practice.name-the-feeling.why': msg(
    'Putting a feeling into words and accepting it, before any fixing, is the heart of emotion coaching. It tells your child that their inner world is welcome with you.',
    { id: 'practice.name-the-feeling.why', desc: 'why it is suggested.' },
  ),
  'practice.name-the-feeling.infant.try': msg(
    'Once today, when your baby is upset, hold or stroke them. Say, in a soft voice, what you think it feels like.',
    {
      id: 'practice.name-the-feeling.infant.try',
      desc: 'infant · what to try today. “upset”: Uneasy, sad or angry. Mild.',
    },
  ),
  'practice.name-the-feeling.infant.say': msg('“Oh, that was loud. You got a fright. I’ve got you.”', {
    id: 'practice.name-the-feeling.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.name-the-feeling.infant.hard': msg(
    'If you’re guessing, guess out loud. Your soft voice is part of the comfort.',
    { id: 'practice.name-the-feeling.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.name-the-feeling.toddler.try': msg(
    'Next time your toddler is upset, get down to their height and say one feeling word. If everyone is safe, count to five in your head before you do anything else.',
    {
      id: 'practice.name-the-feeling.toddler.try',
      desc: 'toddler · what to try today. “upset”: Uneasy, sad or angry. Mild.',
    },
  ),
  'practice.name-the-feeling.toddler.say': msg('“Mad! You wanted the blue cup.”', {
    id: 'practice.name-the-feeling.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.name-the-feeling.toddler.hard': msg('If words make it louder, drop the words and just stay close.', {
    id: 'practice.name-the-feeling.toddler.hard',
    desc: 'toddler · if it is hard.',
  }),
  'practice.name-the-feeling.preschool.try': msg(
    'At one upset today, name the feeling, say why it makes sense, and stop there for a moment. Save the lesson for later.',
    {
      id: 'practice.name-the-feeling.preschool.try',
      desc: 'preschool · what to try today. “upset”: Uneasy, sad or angry. Mild.',
    },
  ),
  'practice.name-the-feeling.preschool.say': msg('“You’re so sad the tower fell. You worked hard on it.”', {
    id: 'practice.name-the-feeling.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.name-the-feeling.preschool.hard': msg(
    'If your child yells “No I’m not!”, say “Okay, I got that wrong. Tell me,” and listen.',
    {
      id: 'practice.name-the-feeling.preschool.hard',
      desc: 'preschool · if it is hard. “okay”: Everyday “all right”.',
    },
  ),
  'practice.name-the-feeling.school-age.try': msg(
    'When your child complains today, say back the feeling you hear before you offer any fix. Ask if you got it right.',
    { id: 'practice.name-the-feeling.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.name-the-feeling.school-age.say': msg('“Sounds like you felt left out. Did I get that right?”', {
    id: 'practice.name-the-feeling.school-age.say',
    desc: 'school-age · words to say, aloud, to this child.',
  }),
  'practice.name-the-feeling.school-age.hard': msg(
    'If you want to fix it fast, ask first: “Do you want help, or do you want me to listen?”',
    { id: 'practice.name-the-feeling.school-age.hard', desc: 'school-age · if it is hard.' },
  ),
  'practice.name-the-feeling.teen.try': msg(
    'When your teen complains today, answer with one line that shows you get why. Leave off the “but.”',
    {
      id: 'practice.name-the-feeling.teen.try',
      desc: 'teen · what to try today.',
    },
  ),
  'practice.name-the-feeling.teen.say': msg('“That sounds really unfair. I’d be mad too.”', {
    id: 'practice.name-the-feeling.teen.say',
    desc: 'teen · words to say, aloud, to this child.',
  }),
  'practice.name-the-feeling.teen.hard': msg(
    'If they don’t want to talk, put it in a note or a text: “Looked like a rough day. I’m around.”',
    {
      id: 'practice.name-the-feeling.teen.hard',
      desc: 'teen · if it is hard. “rough”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.short-repair.title': msg('A short way to make up', {
    id: 'practice.short-repair.title',
    desc: 'title of a practice. “make up”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing.',
  }),
  'practice.short-repair.why': msg(
    'Parents and children are out of sync a great deal of the time, and that is ordinary. What builds trust is making up afterward. It can be short: say what happened, own your part, and be there. Some families do it with few words: a touch, food, sitting close.',
    {
      id: 'practice.short-repair.why',
      desc: 'why it is suggested. “making up”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing.',
    },
  ),
  'practice.short-repair.infant.try': msg(
    'After a rough moment today, go back to your baby once you are calm. Hold them close or rest a hand on their chest, and talk low and slow.',
    {
      id: 'practice.short-repair.infant.try',
      desc: 'infant · what to try today. “rough”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.short-repair.infant.say': msg('“That was hard for both of us. I’m here now.”', {
    id: 'practice.short-repair.infant.say',
    desc: 'infant · words to say, aloud, to this child. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'practice.short-repair.infant.hard': msg(
    'If shame gets in the way, keep it tiny: one hand, one breath, one “I’m here.”',
    { id: 'practice.short-repair.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.short-repair.toddler.try': msg(
    'If you speak sharply or pull away today, come back within a few minutes. Get down low, open your arms, and say one short line.',
    {
      id: 'practice.short-repair.toddler.try',
      desc: 'toddler · what to try today. “speak sharply”: Once. Milder than explode or scream.',
    },
  ),
  'practice.short-repair.toddler.say': msg('“I yelled. That was scary. I’m sorry. I’m here.”', {
    id: 'practice.short-repair.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.short-repair.toddler.hard': msg(
    'If your toddler pushes you away, sit nearby: “I’ll be right here when you want me.”',
    { id: 'practice.short-repair.toddler.hard', desc: 'toddler · if it is hard.' },
  ),
  'practice.short-repair.preschool.try': msg(
    'Choose one rough moment from today or yesterday. Go to your child, say what you did, and say it was not their fault. Keep it under thirty seconds.',
    {
      id: 'practice.short-repair.preschool.try',
      desc: 'preschool · what to try today. “rough”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.short-repair.preschool.say': msg(
    '“I got too loud this morning. That was my mistake, not yours. I love you.”',
    { id: 'practice.short-repair.preschool.say', desc: 'preschool · words to say, aloud, to this child.' },
  ),
  'practice.short-repair.preschool.hard': msg(
    'If words are hard, draw something together or offer a hug, and say only, “Sorry about before.”',
    {
      id: 'practice.short-repair.preschool.hard',
      desc: 'preschool · if it is hard. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.short-repair.school-age.try': msg(
    'Think of one moment this week you wish had gone another way. Bring it up yourself today. Say what you did and what you will try next time. Leave off the “but.”',
    { id: 'practice.short-repair.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.short-repair.school-age.say': msg(
    '“I was frustrated and I snapped. That wasn’t about you. Next time I’ll take a breath first.”',
    { id: 'practice.short-repair.school-age.say', desc: 'school-age · words to say, aloud, to this child.' },
  ),
  'practice.short-repair.school-age.hard': msg(
    'If it feels too late, it isn’t. Start with, “I’ve been thinking about the other day.”',
    { id: 'practice.short-repair.school-age.hard', desc: 'school-age · if it is hard.' },
  ),
  'practice.short-repair.teen.try': msg(
    'Own one thing today, even if your teen had a part in it too. Say it once, plainly, and ask for nothing back.',
    { id: 'practice.short-repair.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.short-repair.teen.say': msg(
    '“I came down too hard on you last night. I’m sorry. I’m still on your side.”',
    {
      id: 'practice.short-repair.teen.say',
      desc: 'teen · words to say, aloud, to this child. Transcreate, do not translate: “on your side”, “came down too hard”.',
    },
  ),
  'practice.short-repair.teen.hard': msg(
    'If face to face is too much, say it side by side or send a text. If they shrug, you have still done it. If you are the one who was hurt or scared, safety comes first and this can wait.',
    { id: 'practice.short-repair.teen.hard', desc: 'teen · if it is hard.' },
  ),
  'practice.way-back-ritual.title': msg('A way back you both know', {
    id: 'practice.way-back-ritual.title',
    desc: 'title of a practice.',
  }),
  'practice.way-back-ritual.why': msg(
    'Coming back together, over and over, teaches a child that a relationship can bend without breaking. A small ritual may make the way back easier to find.',
    {
      id: 'practice.way-back-ritual.why',
      desc: 'why it is suggested. “the way back”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing.',
    },
  ),
  'practice.way-back-ritual.infant.try': msg(
    'Pick one soothing routine for after hard crying: the same song, the same spot, the same slow sway. Use it each time today.',
    {
      id: 'practice.way-back-ritual.infant.try',
      desc: 'infant · what to try today. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.way-back-ritual.infant.say': msg('“Here’s our song. We made it through.”', {
    id: 'practice.way-back-ritual.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.way-back-ritual.infant.hard': msg(
    'If your baby is still upset, let the routine be for you: sit, breathe out, drop your shoulders, hold.',
    {
      id: 'practice.way-back-ritual.infant.hard',
      desc: 'infant · if it is hard. “upset”: Uneasy, sad or angry. Mild.',
    },
  ),
  'practice.way-back-ritual.toddler.try': msg(
    'Pick an “all okay” move: a nose touch, a squeeze, three pats. Do it after the next upset, once the crying has stopped.',
    {
      id: 'practice.way-back-ritual.toddler.try',
      desc: 'toddler · what to try today. “upset”: Uneasy, sad or angry. Mild. “okay”: Everyday “all right”.',
    },
  ),
  'practice.way-back-ritual.toddler.say': msg('“All done with the big mad. Squeeze?”', {
    id: 'practice.way-back-ritual.toddler.say',
    desc: 'toddler · words to say, aloud, to this child. Transcreate, do not translate: “the big mad”.',
  }),
  'practice.way-back-ritual.toddler.hard': msg(
    'If you both stay upset, do something different together: outdoors, music, or a splash at the sink.',
    {
      id: 'practice.way-back-ritual.toddler.hard',
      desc: 'toddler · if it is hard. “upset”: Uneasy, sad or angry. Mild.',
    },
  ),
  'practice.way-back-ritual.preschool.try': msg(
    'At a calm time, invent a way to start over together: a secret handshake, or walking back in through the door. Use it after the next clash.',
    { id: 'practice.way-back-ritual.preschool.try', desc: 'preschool · what to try today. “clash”: Short conflict.' },
  ),
  'practice.way-back-ritual.preschool.say': msg('“Want a do-over?”', {
    id: 'practice.way-back-ritual.preschool.say',
    desc: 'preschool · words to say, aloud, to this child. Transcreate, do not translate: “do-over”.',
  }),
  'practice.way-back-ritual.preschool.hard': msg(
    'If your child isn’t ready, give it a time: “I’ll ask again after snack.”',
    { id: 'practice.way-back-ritual.preschool.hard', desc: 'preschool · if it is hard.' },
  ),
  'practice.way-back-ritual.school-age.try': msg(
    'At a calm time today, ask your child what helps them feel okay again after a fight: space, a joke, a hug, or doing something side by side. Try their answer next time.',
    {
      id: 'practice.way-back-ritual.school-age.try',
      desc: 'school-age · what to try today. “space”: Freedom to choose; not a bedroom. “okay”: Everyday “all right”.',
    },
  ),
  'practice.way-back-ritual.school-age.say': msg('“When we’ve had a fight, what helps you feel okay with me again?”', {
    id: 'practice.way-back-ritual.school-age.say',
    desc: 'school-age · words to say, aloud, to this child. “okay”: Everyday “all right”.',
  }),
  'practice.way-back-ritual.school-age.hard': msg(
    'If hard feelings last overnight, open the day with one small kindness and no talk about it.',
    {
      id: 'practice.way-back-ritual.school-age.hard',
      desc: 'school-age · if it is hard. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.way-back-ritual.teen.try': msg(
    'Find out how your teen likes to make up: time alone first, food, a text, or going back to normal. Try their way the next time you make up.',
    { id: 'practice.way-back-ritual.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.way-back-ritual.teen.say': msg('“We don’t have to talk it out. Want to get some food?”', {
    id: 'practice.way-back-ritual.teen.say',
    desc: 'teen · words to say, aloud, to this child.',
  }),
  'practice.way-back-ritual.teen.hard': msg(
    'If it stays tense between you for days, say so once: “It’s been tense. I miss you. I’m ready when you are.”',
    {
      id: 'practice.way-back-ritual.teen.hard',
      desc: 'teen · if it is hard.',
    },
  ),
  'practice.kind-no.title': msg('Yes to the feeling, no to the act', {
    id: 'practice.kind-no.title',
    desc: 'title of a practice.',
  }),
  'practice.kind-no.why': msg(
    'Accepting a feeling is not the same as allowing a behavior. You can fully welcome the anger and still hold the limit.',
    {
      id: 'practice.kind-no.why',
      desc: 'why it is suggested. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.kind-no.infant.try': msg(
    'Pick one thing your baby dislikes that has to happen, such as a diaper change or the car seat. Slow it down: say what is coming, pause, and keep your hands gentle.',
    { id: 'practice.kind-no.infant.try', desc: 'infant · what to try today. “change”: Diaper change.' },
  ),
  'practice.kind-no.infant.say': msg('“You don’t like this. I know. Almost done, then I’ll hold you.”', {
    id: 'practice.kind-no.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.kind-no.infant.hard': msg(
    'If you are both upset and it can wait, stop, and start again in a few minutes.',
    { id: 'practice.kind-no.infant.hard', desc: 'infant · if it is hard. “upset”: Uneasy, sad or angry. Mild.' },
  ),
  'practice.kind-no.toddler.try': msg(
    'Choose one limit today, such as no hitting. When it comes up, block gently, name the feeling, and say the limit in five words or fewer.',
    {
      id: 'practice.kind-no.toddler.try',
      desc: 'toddler · what to try today. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.kind-no.toddler.say': msg('“You’re mad. No hitting. You can stomp.”', {
    id: 'practice.kind-no.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.kind-no.toddler.hard': msg('If your own anger rises, keep your hands soft and your words few.', {
    id: 'practice.kind-no.toddler.hard',
    desc: 'toddler · if it is hard.',
  }),
  'practice.kind-no.preschool.try': msg(
    'At the next “no” today, say three things in order: the feeling, the limit, and what they can do.',
    {
      id: 'practice.kind-no.preschool.try',
      desc: 'preschool · what to try today. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.kind-no.preschool.say': msg(
    '“You really want to watch more. The show is off for today. You can be mad, and you can pick the book.”',
    { id: 'practice.kind-no.preschool.say', desc: 'preschool · words to say, aloud, to this child.' },
  ),
  'practice.kind-no.preschool.hard': msg(
    'If the crying is long, you don’t need new words. Stay near. The feeling can be big and the limit can stay.',
    {
      id: 'practice.kind-no.preschool.hard',
      desc: 'preschool · if it is hard. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.kind-no.school-age.try': msg(
    'Pick one rule that often starts an argument. Next time, start with what makes sense in their view. Then say the rule once, and stop.',
    {
      id: 'practice.kind-no.school-age.try',
      desc: 'school-age · what to try today. “rule”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.kind-no.school-age.say': msg('“I get why you want to stay up. It’s fun out here. It’s still bedtime.”', {
    id: 'practice.kind-no.school-age.say',
    desc: 'school-age · words to say, aloud, to this child.',
  }),
  'practice.kind-no.school-age.hard': msg(
    'If you get pulled into a debate: “I hear you. The answer is the same. We can talk about the rule on Saturday.”',
    {
      id: 'practice.kind-no.school-age.hard',
      desc: 'school-age · if it is hard. “rule”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.kind-no.teen.try': msg(
    'Pick one limit that matters to you. Say why in one line, ask for their view, and say which part is fixed and which part is open.',
    {
      id: 'practice.kind-no.teen.try',
      desc: 'teen · what to try today. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.kind-no.teen.say': msg(
    '“It makes sense that you’re upset. Home by eleven is fixed. How you get home is up to you.”',
    {
      id: 'practice.kind-no.teen.say',
      desc: 'teen · words to say, aloud, to this child. “upset”: Uneasy, sad or angry. Mild.',
    },
  ),
  'practice.kind-no.teen.hard': msg(
    'If voices rise, hold the limit and say no more for now. The why can wait until tomorrow.',
    {
      id: 'practice.kind-no.teen.hard',
      desc: 'teen · if it is hard. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.choice-inside-the-line.title': msg('A few clear limits, real choices inside', {
    id: 'practice.choice-inside-the-line.title',
    desc: 'title of a practice.',
  }),
  'practice.choice-inside-the-line.why': msg(
    'As a child grows, the secure base stays and the room to choose gets bigger. A few clear limits with real choices inside them give both. Long studies link early security with later self-reliance.',
    {
      id: 'practice.choice-inside-the-line.why',
      desc: 'why it is suggested. “room”: Freedom to choose; not a bedroom.',
    },
  ),
  'practice.choice-inside-the-line.infant.try': msg(
    'Watch for your baby’s “break, please” today: looking away, arching, yawning. When you see it, stop. Wait until they look back before you go on.',
    { id: 'practice.choice-inside-the-line.infant.try', desc: 'infant · what to try today.' },
  ),
  'practice.choice-inside-the-line.infant.say': msg('“You need a little break. I’ll wait.”', {
    id: 'practice.choice-inside-the-line.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.choice-inside-the-line.infant.hard': msg(
    'If the task can’t wait, pause for one breath in the middle and tell them what comes next.',
    { id: 'practice.choice-inside-the-line.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.choice-inside-the-line.toddler.try': msg(
    'Pick one moment that often goes wrong. Keep one limit and offer two choices that are both fine with you.',
    {
      id: 'practice.choice-inside-the-line.toddler.try',
      desc: 'toddler · what to try today. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.choice-inside-the-line.toddler.say': msg('“Shoes go on. Red ones or blue ones?”', {
    id: 'practice.choice-inside-the-line.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.choice-inside-the-line.toddler.hard': msg(
    'If they pick neither, choose kindly: “Hard to pick. I’ll help this time.”',
    {
      id: 'practice.choice-inside-the-line.toddler.hard',
      desc: 'toddler · if it is hard. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'practice.choice-inside-the-line.preschool.try': msg(
    'Choose the one limit that matters most this week, and let a smaller one go. Then give your child one real choice today.',
    {
      id: 'practice.choice-inside-the-line.preschool.try',
      desc: 'preschool · what to try today. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.choice-inside-the-line.preschool.say': msg('“Buckled in every time. You pick the song.”', {
    id: 'practice.choice-inside-the-line.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.choice-inside-the-line.preschool.hard': msg(
    'If you gave in on a limit yesterday, start again: “Yesterday I changed my mind. Today the rule is back.”',
    {
      id: 'practice.choice-inside-the-line.preschool.hard',
      desc: 'preschool · if it is hard. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'practice.choice-inside-the-line.school-age.try': msg(
    'List your rules and circle the three that matter most. Today, hand over one choice that can be theirs, and let it stand.',
    { id: 'practice.choice-inside-the-line.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.choice-inside-the-line.school-age.say': msg(
    '“From now on, you decide the order: homework, snack, or play first.”',
    { id: 'practice.choice-inside-the-line.school-age.say', desc: 'school-age · words to say, aloud, to this child.' },
  ),
  'practice.choice-inside-the-line.school-age.hard': msg('If you want to step in, wait five minutes first.', {
    id: 'practice.choice-inside-the-line.school-age.hard',
    desc: 'school-age · if it is hard.',
  }),
  'practice.choice-inside-the-line.teen.try': msg(
    'Choose one thing you still decide that your teen could run. Hand it over for two weeks. Keep the limits that are about safety.',
    { id: 'practice.choice-inside-the-line.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.choice-inside-the-line.teen.say': msg(
    '“Your room and your hair are yours to run. Getting in a car with a driver who’s been drinking is still a no. Call me and I’ll come.”',
    {
      id: 'practice.choice-inside-the-line.teen.say',
      desc: 'teen · words to say, aloud, to this child.',
    },
  ),
  'practice.choice-inside-the-line.teen.hard': msg(
    'If it goes wrong, ask before you tell: “What’s your plan from here?”',
    { id: 'practice.choice-inside-the-line.teen.hard', desc: 'teen · if it is hard.' },
  ),
  'practice.ten-follow.title': msg('Ten minutes, your child leads', {
    id: 'practice.ten-follow.title',
    desc: 'title of a practice.',
  }),
  'practice.ten-follow.why': msg(
    'A short time that your child leads is full of serve and return: your child leads, you follow and respond. In studies with young children, the programs that helped most were not long, and they focused on noticing and responding.',
    {
      id: 'practice.ten-follow.why',
      desc: 'why it is suggested. “serve”: The child sends a signal, the adult answers. From tennis; use the term your early-childhood field uses, explained once. “Back-and-forth” = this exchange, both ways.',
    },
  ),
  'practice.ten-follow.infant.try': msg(
    'When your baby is calm and awake, get face to face. Bring no toys. Follow their eyes, copy their sounds, and stop when they look away. With a newborn, two minutes is plenty.',
    { id: 'practice.ten-follow.infant.try', desc: 'infant · what to try today.' },
  ),
  'practice.ten-follow.infant.say': msg('“What are you looking at? The light? Yes, the light.”', {
    id: 'practice.ten-follow.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.ten-follow.infant.hard': msg('One minute counts. So does a bath or a change done slowly.', {
    id: 'practice.ten-follow.infant.hard',
    desc: 'infant · if it is hard. “change”: Diaper change.',
  }),
  'practice.ten-follow.toddler.try': msg(
    'For ten minutes today, sit on the floor and do what your toddler does. No teaching and no questions. Just say what you see.',
    { id: 'practice.ten-follow.toddler.try', desc: 'toddler · what to try today.' },
  ),
  'practice.ten-follow.toddler.say': msg('“You’re putting it in. Out it comes!”', {
    id: 'practice.ten-follow.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.ten-follow.toddler.hard': msg(
    'If you’re worn out, lie down and be the mountain, the patient, or the road.',
    {
      id: 'practice.ten-follow.toddler.hard',
      desc: 'toddler · if it is hard. “be the mountain, the patient, or the road”: Parts in the child’s play for an adult who lies down: climbed on, doctored, driven over. Any three will do.',
    },
  ),
  'practice.ten-follow.preschool.try': msg(
    'Set a timer for ten minutes today and let your child run the game. Play the part they give you, by their rules.',
    { id: 'practice.ten-follow.preschool.try', desc: 'preschool · what to try today.' },
  ),
  'practice.ten-follow.preschool.say': msg('“You’re in charge. Who am I in this game?”', {
    id: 'practice.ten-follow.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.ten-follow.preschool.hard': msg(
    'If pretend play is not your thing, follow along with blocks, drawing, or a walk where they choose each turn.',
    { id: 'practice.ten-follow.preschool.hard', desc: 'preschool · if it is hard.' },
  ),
  'practice.ten-follow.school-age.try': msg(
    'Give ten unhurried minutes today to something your child picks. Let them set the rules or teach you. Let mistakes pass.',
    { id: 'practice.ten-follow.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.ten-follow.school-age.say': msg('“I’ve got ten minutes that are all yours. What do you want to do?”', {
    id: 'practice.ten-follow.school-age.say',
    desc: 'school-age · words to say, aloud, to this child.',
  }),
  'practice.ten-follow.school-age.hard': msg(
    'If the day is packed, let them lead something that’s already happening: the walk home, or making the snack.',
    { id: 'practice.ten-follow.school-age.hard', desc: 'school-age · if it is hard.' },
  ),
  'practice.ten-follow.teen.try': msg(
    'Offer one time this week that your teen plans: their show, their music in the car, their game, their place to eat. Go along with it and stay curious.',
    { id: 'practice.ten-follow.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.ten-follow.teen.say': msg('“Pick anything. I’m in.”', {
    id: 'practice.ten-follow.teen.say',
    desc: 'teen · words to say, aloud, to this child.',
  }),
  'practice.ten-follow.teen.hard': msg(
    'If they say no, keep it small and keep the door open: “Okay. Can I sit here while you play?”',
    { id: 'practice.ten-follow.teen.hard', desc: 'teen · if it is hard. “okay”: Everyday “all right”.' },
  ),
  'practice.join-their-world.title': msg('Share in what your child loves', {
    id: 'practice.join-their-world.title',
    desc: 'title of a practice.',
  }),
  'practice.join-their-world.why': msg(
    'Your child can feel it when you enter their world. Closeness is made of small, happy moments like these, repeated.',
    { id: 'practice.join-their-world.why', desc: 'why it is suggested.' },
  ),
  'practice.join-their-world.infant.try': msg(
    'Find one thing that holds your baby’s gaze today: a fan, a window, your hair. Look at it with them and talk about it.',
    { id: 'practice.join-their-world.infant.try', desc: 'infant · what to try today.' },
  ),
  'practice.join-their-world.infant.say': msg('“You found the window. So bright.”', {
    id: 'practice.join-their-world.infant.say',
    desc: 'infant · words to say, aloud, to this child.',
  }),
  'practice.join-their-world.infant.hard': msg(
    'If you’re low on ideas, sing one song. The same one every day is fine.',
    { id: 'practice.join-their-world.infant.hard', desc: 'infant · if it is hard.' },
  ),
  'practice.join-their-world.toddler.try': msg(
    'Do one silly thing today: a shoe as a hat, a funny walk, peekaboo around the door. Keep going until one of you is done.',
    { id: 'practice.join-their-world.toddler.try', desc: 'toddler · what to try today.' },
  ),
  'practice.join-their-world.toddler.say': msg('“Is this my hat? On my foot?”', {
    id: 'practice.join-their-world.toddler.say',
    desc: 'toddler · words to say, aloud, to this child.',
  }),
  'practice.join-their-world.toddler.hard': msg(
    'If silly doesn’t come easily, put on one song and clap along together.',
    { id: 'practice.join-their-world.toddler.hard', desc: 'toddler · if it is hard.' },
  ),
  'practice.join-their-world.preschool.try': msg(
    'Ask your child to show you their favorite thing this week, and enjoy it with them for five minutes.',
    {
      id: 'practice.join-their-world.preschool.try',
      desc: 'preschool · what to try today.',
    },
  ),
  'practice.join-their-world.preschool.say': msg('“Show me how that works. Tell me that part again.”', {
    id: 'practice.join-their-world.preschool.say',
    desc: 'preschool · words to say, aloud, to this child.',
  }),
  'practice.join-their-world.preschool.hard': msg(
    'If it is the hundredth dinosaur, ask one new thing: “Which one would you be?”',
    { id: 'practice.join-their-world.preschool.hard', desc: 'preschool · if it is hard.' },
  ),
  'practice.join-their-world.school-age.try': msg(
    'Ask one question about something your child loves, and let them be the expert. Tomorrow, bring up what you learned.',
    { id: 'practice.join-their-world.school-age.try', desc: 'school-age · what to try today.' },
  ),
  'practice.join-their-world.school-age.say': msg('“Teach me the best part of that game.”', {
    id: 'practice.join-their-world.school-age.say',
    desc: 'school-age · words to say, aloud, to this child.',
  }),
  'practice.join-their-world.school-age.hard': msg('If it bores you, watch their face and not the game.', {
    id: 'practice.join-their-world.school-age.hard',
    desc: 'school-age · if it is hard.',
  }),
  'practice.join-their-world.teen.try': msg(
    'Ask about one song, show, person, or cause your teen cares about. Listen or watch before you say what you think.',
    { id: 'practice.join-their-world.teen.try', desc: 'teen · what to try today.' },
  ),
  'practice.join-their-world.teen.say': msg('“Send me that song. I want to hear what you like about it.”', {
    id: 'practice.join-their-world.teen.say',
    desc: 'teen · words to say, aloud, to this child.',
  }),
  'practice.join-their-world.teen.hard': msg(
    'If they think you’re checking up on them, say why you ask: “I just like knowing what you like.”',
    { id: 'practice.join-their-world.teen.hard', desc: 'teen · if it is hard.' },
  ),
};
