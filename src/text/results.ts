/**
 * English texts of the results group without the practices (practices.ts): the map, levels, headlines, notes, supports,
 * the review. Source: instrument.md §3.3, §3.4, §4.1, §5, §9.1, §10.
 */
import type { ResultsDataId } from './ids.ts';
import { msg } from './msg.ts';

/** The table of the results group without the practices: message id → English text. */
export const resultsTexts = {
  'opening.default': msg(
    'Thank you for taking time to look at your relationship. Here is how things seem between you and your child right now.',
    {
      id: 'opening.default',
      desc: 'first line of the results.',
    },
  ),
  'opening.hard': msg(
    'Thank you for looking at your relationship, above all when things are hard. Taking the time to see clearly is itself a way of caring.',
    {
      id: 'opening.hard',
      desc: 'first line of the results in a hard stretch. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'ui.working': msg('What is working', { id: 'ui.working', desc: 'heading; on paper too.' }),
  'bright.often': msg('You told us this was often true:', {
    id: 'bright.often',
    desc: 'above up to two items, quoted as written.',
  }),
  'bright.often-hard': msg('Even in a hard stretch, you told us this was often true:', {
    id: 'bright.often-hard',
    desc: 'above up to two items. “stretch”: A period of life (hard weeks, busy months), not distance. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'bright.looked': msg('You took the time to look. That is a start.', {
    id: 'bright.looked',
    desc: 'in the place of bright spots.',
  }),
  'dimension.warmth-fit.bright': msg('The warm moments you have are the best place to build from right now.', {
    id: 'dimension.warmth-fit.bright',
    desc: 'bright spot where no item qualifies.',
  }),
  'dimension.friction.bright': msg('The smoother parts of your day are the best place to build from right now.', {
    id: 'dimension.friction.bright',
    desc: 'bright spot where no item qualifies.',
  }),
  'dimension.communication.bright': msg('The back-and-forth you have is the best place to build from right now.', {
    id: 'dimension.communication.bright',
    desc: 'bright spot where no item qualifies. “back-and-forth”: The child sends a signal, the adult answers. From tennis; use the term your early-childhood field uses, explained once. “Back-and-forth” = this exchange, both ways.',
  }),
  'dimension.repair.bright': msg(
    'The times you grow close again after a hard moment are the best place to build from right now.',
    {
      id: 'dimension.repair.bright',
      desc: 'bright spot where no item qualifies. “close”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'dimension.boundaries.bright': msg('The limits and choices that work are the best place to build from right now.', {
    id: 'dimension.boundaries.bright',
    desc: 'bright spot where no item qualifies.',
  }),
  'dimension.boundaries.infant.bright': msg(
    'The times you notice that your baby has had enough are the best place to build from right now.',
    { id: 'dimension.boundaries.infant.bright', desc: 'bright spot where no item qualifies.' },
  ),
  'dimension.play.bright': msg('The moments you enjoy together are the best place to build from right now.', {
    id: 'dimension.play.bright',
    desc: 'bright spot where no item qualifies.',
  }),
  'ui.map': msg('Your map', {
    id: 'ui.map',
    desc: 'small, over the title of the map; link in help that stands open by itself; heading of the left figure in two caregivers. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.map.caption': msg('Farther out means easier.', { id: 'ui.map.caption', desc: 'caption, first sentence.' }),
  'ui.map.rough': msg(
    'A few questions give a rough picture. The shaded part shows how rough. The true place can be outside the shaded part.',
    {
      id: 'ui.map.rough',
      desc: 'caption; under the example in How this works.',
    },
  ),
  'dimension.friction.axis': msg('Ease (how little friction there is)', {
    id: 'dimension.friction.axis',
    desc: 'label on the figure, in the place of dimension.friction.label, where friction is not mapped.',
  }),
  'dimension.friction.axis-short': msg('Ease', {
    id: 'dimension.friction.axis-short',
    desc: 'label on the figure, in the place of dimension.friction.label, where a level word stands with it. Ease: things go smoothly between the two. A noun; not relief, not comfort.',
  }),
  'dimension.warmth-fit.label': msg('Warmth and fit', {
    id: 'dimension.warmth-fit.label',
    desc: 'name of the part. “fit”: How well adult and child suit each other by temperament.',
  }),
  'dimension.warmth-fit.strength': msg(
    'Warmth is easy to find between you and your child right now. You seem to know what kind of closeness suits them.',
    { id: 'dimension.warmth-fit.strength', desc: 'line of the part at level strength.' },
  ),
  'dimension.warmth-fit.steady': msg('There is warmth here. Some days it is easier to reach than others.', {
    id: 'dimension.warmth-fit.steady',
    desc: 'line of the part at level steady.',
  }),
  'dimension.warmth-fit.tender': msg(
    'Closeness has been hard to reach lately. That can happen to any loving parent who is worn out, worried, grieving, or kept apart. It can also happen when two temperaments differ. Small, warm moments are a way in.',
    {
      id: 'dimension.warmth-fit.tender',
      desc: 'line of the part at level tender. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'dimension.friction.label': msg('Friction', { id: 'dimension.friction.label', desc: 'name of the part.' }),
  'dimension.friction.strength': msg('Friction is light right now. Daily life mostly moves along without a struggle.', {
    id: 'dimension.friction.strength',
    desc: 'line of the part at level strength.',
  }),
  'dimension.friction.steady': msg('There is some friction, and it does not take over the day.', {
    id: 'dimension.friction.steady',
    desc: 'line of the part at level steady.',
  }),
  'dimension.friction.tender': msg(
    'There has been a lot of friction lately. Tired, busy, or changing times often bring that. It is not a verdict on your bond: two people can be close and have many hard moments. What often helps is finding the way back, and catching the tense moments a little earlier.',
    {
      id: 'dimension.friction.tender',
      desc: 'line of the part at level tender. “bond”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “the way back”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “tense moment”: A moment of the day that often ends in conflict. Not nervous, not dangerous. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'dimension.communication.label': msg('Communication', {
    id: 'dimension.communication.label',
    desc: 'name of the part.',
  }),
  'dimension.communication.strength': msg(
    'You and your child have a lively back-and-forth. You notice many of their signals, and you answer.',
    {
      id: 'dimension.communication.strength',
      desc: 'line of the part at level strength. “back-and-forth”: The child sends a signal, the adult answers. From tennis; use the term your early-childhood field uses, explained once. “Back-and-forth” = this exchange, both ways.',
    },
  ),
  'dimension.communication.steady': msg(
    'You two trade signals a good deal, and you miss some. Nobody catches every signal.',
    {
      id: 'dimension.communication.steady',
      desc: 'line of the part at level steady. “signal”: Anything by which a child shows a need or interest: look, sound, gesture, word. “trade signals”: Exchange; no commerce.',
    },
  ),
  'dimension.communication.tender': msg(
    'There has been little back-and-forth lately. This often means busy or tiring weeks. Small answers add up, and you can start with one.',
    {
      id: 'dimension.communication.tender',
      desc: 'line of the part at level tender. “back-and-forth”: The child sends a signal, the adult answers. From tennis; use the term your early-childhood field uses, explained once. “Back-and-forth” = this exchange, both ways. “weeks”: A period of life (hard weeks, busy months), not distance.',
    },
  ),
  'dimension.repair.label': msg('Repair after hard moments', {
    id: 'dimension.repair.label',
    desc: 'name of the part. “repair”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing.',
  }),
  'dimension.repair.strength': msg(
    'When things go wrong, you two find your way back. That coming back is what trust is made of.',
    { id: 'dimension.repair.strength', desc: 'line of the part at level strength.' },
  ),
  'dimension.repair.steady': msg('You find your way back after some hard moments, and at times it takes a while.', {
    id: 'dimension.repair.steady',
    desc: 'line of the part at level steady. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'dimension.repair.tender': msg(
    'The way back has been hard to find lately. That happens when people are worn out or upset. This is a good place to begin, because making up can be very short and you can start it on your own.',
    {
      id: 'dimension.repair.tender',
      desc: 'line of the part at level tender. “the way back”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “hard”: Difficult, unpleasant. Not violent. “upset”: Uneasy, sad or angry. Mild.',
    },
  ),
  'dimension.boundaries.label': msg('Boundaries', {
    id: 'dimension.boundaries.label',
    desc: 'name of the part. For a baby the id with infant is used.',
  }),
  'dimension.boundaries.strength': msg(
    'Limits and choices seem to sit well together right now. Your child gets both a clear limit and some room to choose.',
    {
      id: 'dimension.boundaries.strength',
      desc: 'line of the part at level strength. “limit”: What is allowed and what is not. One word is enough if your language has one. “room”: Freedom to choose; not a bedroom.',
    },
  ),
  'dimension.boundaries.steady': msg('Limits and choices are mostly working, with ups and downs.', {
    id: 'dimension.boundaries.steady',
    desc: 'line of the part at level steady.',
  }),
  'dimension.boundaries.tender': msg(
    'Limits, or room to choose inside them, have been hard lately. Keeping a limit takes energy, and tired days leave little. You can accept a feeling and still keep a limit, and a few clear limits are easier than many.',
    {
      id: 'dimension.boundaries.tender',
      desc: 'line of the part at level tender. “limit”: What is allowed and what is not. One word is enough if your language has one. “room”: Freedom to choose; not a bedroom. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'dimension.boundaries.infant.label': msg('Boundaries', {
    id: 'dimension.boundaries.infant.label',
    desc: 'name of the part for a baby, where it is about pace: feeding, rest, a break.',
  }),
  'dimension.boundaries.infant.strength': msg(
    'You seem to see when your baby has had enough. You stay gentle during care your baby dislikes.',
    { id: 'dimension.boundaries.infant.strength', desc: 'line of the part at level strength, for a baby.' },
  ),
  'dimension.boundaries.infant.steady': msg(
    'You notice many of the times your baby needs a break. Everyone misses some.',
    { id: 'dimension.boundaries.infant.steady', desc: 'line of the part at level steady, for a baby.' },
  ),
  'dimension.boundaries.infant.tender': msg(
    'Finding your baby’s pace has been hard lately. Babies need many small breaks, and their signs can be easy to miss. Watching for one “break, please” a day is a good start.',
    {
      id: 'dimension.boundaries.infant.tender',
      desc: 'line of the part at level tender, for a baby. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'dimension.play.label': msg('Play', {
    id: 'dimension.play.label',
    desc: 'name of the part. For a teen it is shared fun, not gaming: a wider word (“play and fun”) may serve all ages.',
  }),
  'dimension.play.strength': msg(
    'You and your child find time to enjoy each other. That is connection in its simplest form.',
    {
      id: 'dimension.play.strength',
      desc: 'line of the part at level strength. “connection”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
    },
  ),
  'dimension.play.steady': msg('There is some play and shared fun, tucked in around everything else.', {
    id: 'dimension.play.steady',
    desc: 'line of the part at level steady.',
  }),
  'dimension.play.tender': msg(
    'There has been little time just to enjoy each other lately. Busy or tiring weeks do that. Even ten minutes that your child leads is a good start.',
    {
      id: 'dimension.play.tender',
      desc: 'line of the part at level tender. “weeks”: A period of life (hard weeks, busy months), not distance.',
    },
  ),
  'level.strength': msg('A strength right now', {
    id: 'level.strength',
    desc: 'level. A strong point in the relationship at present. Noun phrase. “Right now” = these weeks, not this minute.',
  }),
  'level.strength.friction': msg('Light friction right now', {
    id: 'level.strength.friction',
    desc: 'level of friction. Amount of friction: little / some / a lot. “Light” = little. Include the noun, in the short words too (friction-short): on the figure they stand under “Ease”, and “Ease: a lot” would say the reverse.',
  }),
  'level.steady': msg('Steady', {
    id: 'level.steady',
    desc: 'level. All right, holding well, good enough: mildly positive. Not “unchanging”, not “average”. Shown under labels of any gender and number, so use an invariant phrase (in balance, on steady ground).',
  }),
  'level.steady.friction': msg('Some friction', {
    id: 'level.steady.friction',
    desc: 'level of friction. Amount of friction: little / some / a lot. “Light” = little. Include the noun, in the short words too (friction-short): on the figure they stand under “Ease”, and “Ease: a lot” would say the reverse.',
  }),
  'level.tender': msg('Tender — worth some care', {
    id: 'level.tender',
    desc: 'level. A sore, sensitive place that deserves care, like a tender spot on the skin. NOT loving (tierno, tendre, حنون, 温柔), NOT weak or fragile. Invariant noun phrase (a sensitive spot). Use the same word wherever “tender” occurs in copy. “care”: Look after gently.',
  }),
  'level.tender.friction': msg('A lot of friction lately — worth some care', {
    id: 'level.tender.friction',
    desc: 'level of friction. Amount of friction: little / some / a lot. “Light” = little. Include the noun, in the short words too (friction-short): on the figure they stand under “Ease”, and “Ease: a lot” would say the reverse. “care”: Look after gently.',
  }),
  'edge.strength-steady': msg('Between steady and a strength', {
    id: 'edge.strength-steady',
    desc: 'in the place of a level. Between two neighbouring levels; use the noun forms of the same words as in level.',
  }),
  'edge.steady-tender': msg('Between tender and steady', {
    id: 'edge.steady-tender',
    desc: 'in the place of a level. Between two neighbouring levels; use the noun forms of the same words as in level.',
  }),
  'edge.strength-steady.friction': msg('Between some friction and light friction', {
    id: 'edge.strength-steady.friction',
    desc: 'in the place of a level of friction. Between two neighbouring levels; use the noun forms of the same words as in level.',
  }),
  'edge.steady-tender.friction': msg('Between a lot of friction and some friction', {
    id: 'edge.steady-tender.friction',
    desc: 'in the place of a level of friction. Between two neighbouring levels; use the noun forms of the same words as in level.',
  }),
  'level.tender.short': msg('Tender', {
    id: 'level.tender.short',
    desc: 'narrow figure, in the place of the long level word; ruler of figure and strips (aria-hidden). The same word as in level.tender, two lines at most.',
  }),
  'level.steady.short': msg('Steady', {
    id: 'level.steady.short',
    desc: 'narrow figure, in the place of the long level word; ruler of figure and strips (aria-hidden). The same word as in level.steady, two lines at most.',
  }),
  'level.strength.short': msg('A strength', {
    id: 'level.strength.short',
    desc: 'narrow figure, in the place of the long level word; ruler of figure and strips (aria-hidden). The same word as in level.strength, two lines at most.',
  }),
  'level.strength.friction-short': msg('Light friction', {
    id: 'level.strength.friction-short',
    desc: 'narrow figure, under “Ease”; in compare after “Then:” and “Now:”. Amount of friction: little / some / a lot. “Light” = little. Include the noun, in the short words too (friction-short): on the figure they stand under “Ease”, and “Ease: a lot” would say the reverse.',
  }),
  'level.steady.friction-short': msg('Some friction', {
    id: 'level.steady.friction-short',
    desc: 'narrow figure, under “Ease”; in compare after “Then:” and “Now:”. Amount of friction: little / some / a lot. “Light” = little. Include the noun, in the short words too (friction-short): on the figure they stand under “Ease”, and “Ease: a lot” would say the reverse.',
  }),
  'level.tender.friction-short': msg('A lot of friction', {
    id: 'level.tender.friction-short',
    desc: 'narrow figure, under “Ease”; in compare after “Then:” and “Now:”. Amount of friction: little / some / a lot. “Light” = little. Include the noun, in the short words too (friction-short): on the figure they stand under “Ease”, and “Ease: a lot” would say the reverse.',
  }),
  'edge.strength-steady.short': msg('Steady to a strength', {
    id: 'edge.strength-steady.short',
    desc: 'narrow figure, in the place of the long edge word. The same words as in the long form, two lines at most. As a span (“Tender to steady”).',
  }),
  'edge.steady-tender.short': msg('Tender to steady', {
    id: 'edge.steady-tender.short',
    desc: 'narrow figure, in the place of the long edge word. The same words as in the long form, two lines at most. As a span.',
  }),
  'edge.strength-steady.friction-short': msg('Some to light friction', {
    id: 'edge.strength-steady.friction-short',
    desc: 'narrow figure, under “Ease”, in the place of the long edge word: include the noun. The same words as in the long form, two lines at most. As a span.',
  }),
  'edge.steady-tender.friction-short': msg('A lot to some friction', {
    id: 'edge.steady-tender.friction-short',
    desc: 'narrow figure, under “Ease”, in the place of the long edge word: include the noun. The same words as in the long form, two lines at most. As a span.',
  }),
  'ui.unmapped': msg('Not mapped this time', {
    id: 'ui.unmapped',
    desc: 'figure, in the place of a level; head of the row of parts not mapped.',
  }),
  'ui.unmapped.short': msg('Not mapped', { id: 'ui.unmapped.short', desc: 'narrow figure, in the place of a level.' }),
  'ui.unmapped.text': msg(
    'We did not have enough answers to place this part. Skipped questions are never counted against you.',
    { id: 'ui.unmapped.text', desc: 'that row, one part.' },
  ),
  'ui.unmapped.text-some': msg(
    'We did not have enough answers to place these parts. Skipped questions are never counted against you.',
    { id: 'ui.unmapped.text-some', desc: 'that row, two parts or more.' },
  ),
  'ui.unmapped.repair': msg(
    'Repair is not on your map this time. It may be that hard moments did not come up, and that is fine.',
    {
      id: 'ui.unmapped.repair',
      desc: 'a row of its own. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “repair”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'ui.soft': msg('It looks a bit like this:', {
    id: 'ui.soft',
    desc: 'above the title of the map, where it is less sure.',
  }),
  'ui.second': msg('It may also be this:', {
    id: 'ui.second',
    desc: 'above a second, less sure title and its text, under the first one. “It” is the map.',
  }),
  'pattern.even-answers.title': msg('Your answers were all the same.', {
    id: 'pattern.even-answers.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.even-answers.text': msg(
    'Some of the questions ask about ease and some about strain, so one answer for both makes a blurry map. If you would like a sharper picture, you can look over your answers. If this is simply how things feel, that is fine too. Below is a place to start.',
    {
      id: 'pattern.even-answers.text',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
    },
  ),
  'pattern.not-enough.title': msg('Part of the picture, this time.', {
    id: 'pattern.not-enough.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.not-enough.text': msg(
    'There were not enough answers to see the whole picture, so here is what we can show. Skipped questions are never counted against you.',
    { id: 'pattern.not-enough.text', desc: 'text under the title of the map.' },
  ),
  'pattern.not-enough.none-title': msg('No map this time.', {
    id: 'pattern.not-enough.none-title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender; when nothing is mapped. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'pattern.not-enough.none-text': msg(
    'There were not enough answers to draw one. Skipped questions are never counted against you. Below is a place to start.',
    { id: 'pattern.not-enough.none-text', desc: 'text under it.' },
  ),
  'pattern.all-strained.title': msg('A hard time, and one that can change.', {
    id: 'pattern.all-strained.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'pattern.all-strained.text': msg(
    'Several parts of the relationship feel strained right now. That can hurt, and it says nothing about how much you love your child. Stretches like this often come with a hard start, a loss, a time of stress, or plain exhaustion. Bonds are built from small, repeated moments, so small moments are a good place to begin. In studies with families of young children, short, practical programs that helped parents notice and respond also helped children feel more secure. You don’t need to work on six things. Choose one small step, and see how it feels for a week.',
    {
      id: 'pattern.all-strained.text',
      desc: 'text under the title of the map. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'pattern.stuck-after-storms.title': msg('Stormy days, and the way back is hard to find.', {
    id: 'pattern.stuck-after-storms.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “the way back”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “stormy”: Frequent quarrels. Give it a noun or subject (“stormy days”). “hard”: Difficult, unpleasant. Not violent.',
  }),
  'pattern.stuck-after-storms.text': msg(
    'There is a lot of friction right now, and hard moments tend to linger. They are not the whole story. The way back is where a small change can go furthest, and it can begin with one small step from you.',
    {
      id: 'pattern.stuck-after-storms.text',
      desc: 'text under the title of the map. “the way back”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'pattern.stormy-reconnecting.title': msg('Stormy days, and finding your way back.', {
    id: 'pattern.stormy-reconnecting.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “stormy”: Frequent quarrels. Give it a noun or subject (“stormy days”).',
  }),
  'pattern.stormy-reconnecting.text': msg(
    'There is a lot of friction right now, and the two of you become close again afterward. That way back is a real strength. It is how a child learns that a relationship can bend without breaking. The tense moments may ease if you catch them a little earlier.',
    {
      id: 'pattern.stormy-reconnecting.text',
      desc: 'text under the title of the map. “close”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “the way back”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “tense moment”: A moment of the day that often ends in conflict. Not nervous, not dangerous.',
    },
  ),
  'pattern.repair-first.title': msg('The way back is the first place to look.', {
    id: 'pattern.repair-first.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “the way back”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing.',
  }),
  'pattern.repair-first.text': msg(
    'When things go wrong between you, feeling close again is hard right now. Making up doesn’t take a long talk. A short, warm return is enough to start.',
    {
      id: 'pattern.repair-first.text',
      desc: 'text under the title of the map. “close”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “making up”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'pattern.busy-distant.title': msg('Side by side, a little far apart.', {
    id: 'pattern.busy-distant.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.busy-distant.text': msg(
    'There has been little play and back-and-forth lately. Often that comes from busy or draining weeks, or from being worn out, and not from a lack of love. Short times of full attention are a way in.',
    {
      id: 'pattern.busy-distant.text',
      desc: 'text under the title of the map. “back-and-forth”: The child sends a signal, the adult answers. From tennis; use the term your early-childhood field uses, explained once. “Back-and-forth” = this exchange, both ways. “weeks”: A period of life (hard weeks, busy months), not distance.',
    },
  ),
  'pattern.calm-but-far.title': msg('Calm days, with room for more closeness.', {
    id: 'pattern.calm-but-far.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “room”: Freedom to choose; not a bedroom.',
  }),
  'pattern.calm-but-far.text': msg(
    'Your days run fairly smoothly. Closeness or back-and-forth has been harder to reach. Calm is a good base. You can build on it with one small moment a day.',
    {
      id: 'pattern.calm-but-far.text',
      desc: 'text under the title of the map. “back-and-forth”: The child sends a signal, the adult answers. From tennis; use the term your early-childhood field uses, explained once. “Back-and-forth” = this exchange, both ways.',
    },
  ),
  'pattern.firm-but-cool.title': msg('Clear limits, with warmth harder to reach.', {
    id: 'pattern.firm-but-cool.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.firm-but-cool.text': msg(
    'Your limits are working well right now, and you can keep them. Warm moments don’t weaken a limit. A few small ones each day are a good place to begin.',
    {
      id: 'pattern.firm-but-cool.text',
      desc: 'text under the title of the map. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'pattern.warm-few-lines.title': msg('Warmth, with limits that are hard to keep.', {
    id: 'pattern.warm-few-lines.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'pattern.warm-few-lines.text': msg(
    'There is a lot of warmth between you. Limits, or real choices inside them, have been harder. Warmth and limits can go together: you can welcome the feeling and still keep the limit.',
    {
      id: 'pattern.warm-few-lines.text',
      desc: 'text under the title of the map. “limit”: What is allowed and what is not. One word is enough if your language has one.',
    },
  ),
  'pattern.close-and-stormy.title': msg('Closeness, and stormy days.', {
    id: 'pattern.close-and-stormy.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “closeness”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “stormy”: Frequent quarrels. Give it a noun or subject (“stormy days”).',
  }),
  'pattern.close-and-stormy.text': msg(
    'There is a lot of warmth between you, and a lot of friction right now. Both can be true at once. You can lean on the warmth while you ease the tense moments.',
    {
      id: 'pattern.close-and-stormy.text',
      desc: 'text under the title of the map. “lean on”: Use as support. “tense moment”: A moment of the day that often ends in conflict. Not nervous, not dangerous.',
    },
  ),
  'pattern.one-tender-spot.title': msg('Mostly steady ground.', {
    id: 'pattern.one-tender-spot.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.one-tender-spot.warmth-fit': msg(
    'Closeness is the tender spot right now. One small change there is a good way to begin. You can lean on the steadier parts of your map.',
    {
      id: 'pattern.one-tender-spot.warmth-fit',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “lean on”: Use as support.',
    },
  ),
  'pattern.one-tender-spot.friction': msg(
    'Friction is the tender spot right now. There has been a lot of it lately. One small change there is a good way to begin. You can lean on the steadier parts of your map.',
    {
      id: 'pattern.one-tender-spot.friction',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “lean on”: Use as support.',
    },
  ),
  'pattern.one-tender-spot.communication': msg(
    'Communication is the tender spot right now. One small change there is a good way to begin. You can lean on the steadier parts of your map.',
    {
      id: 'pattern.one-tender-spot.communication',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “lean on”: Use as support.',
    },
  ),
  'pattern.one-tender-spot.boundaries': msg(
    'Boundaries are the tender spot right now. One small change there is a good way to begin. You can lean on the steadier parts of your map.',
    {
      id: 'pattern.one-tender-spot.boundaries',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “lean on”: Use as support.',
    },
  ),
  'pattern.one-tender-spot.infant.boundaries': msg(
    'Finding your baby’s pace is the tender spot right now. One small change there is a good way to begin. You can lean on the steadier parts of your map.',
    {
      id: 'pattern.one-tender-spot.infant.boundaries',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “lean on”: Use as support.',
    },
  ),
  'pattern.one-tender-spot.play': msg(
    'Play is the tender spot right now. One small change there is a good way to begin. You can lean on the steadier parts of your map.',
    {
      id: 'pattern.one-tender-spot.play',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “lean on”: Use as support.',
    },
  ),
  'pattern.strong-across.title': msg('Strengths across the map right now.', {
    id: 'pattern.strong-across.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'pattern.strong-across.text': msg(
    'There is a lot here to lean on. Times change, and it helps to know what is working while it is working.',
    {
      id: 'pattern.strong-across.text',
      desc: 'text under the title of the map. “lean on”: Use as support.',
    },
  ),
  'pattern.steady-across.title': msg('Mostly steady ground.', {
    id: 'pattern.steady-across.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.steady-across.text': msg(
    'No one part of your map stands out. Bonds are built of days like these: you notice a lot, miss some, and make up again. Pick whichever step below sounds most like you.',
    {
      id: 'pattern.steady-across.text',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “bond”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “make up”: Being close again after something went wrong: going back, saying sorry. Not mending an object, not meeting again, not after a divorce; “make up” is not inventing.',
    },
  ),
  'pattern.steady-with-strengths.title': msg('Mostly steady ground.', {
    id: 'pattern.steady-with-strengths.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.steady-with-strengths.text': msg(
    'Part of your map is a strength right now, and the rest looks mostly steady. You can keep leaning on what works and, if you like, give some care to one of the steady parts.',
    {
      id: 'pattern.steady-with-strengths.text',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it. “care”: Look after gently.',
    },
  ),
  'pattern.mixed-map.title': msg('Some tender spots right now.', {
    id: 'pattern.mixed-map.title',
    desc: 'title of the map, in bold over the figure: a noun or a whole sentence, no adjective that would need a gender.',
  }),
  'pattern.mixed-map.text': msg(
    'More than one part of your map feels tender. Tired, busy, or changing times often touch several parts at once. The steps below start where a small change may go furthest.',
    {
      id: 'pattern.mixed-map.text',
      desc: 'text under the title of the map. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
    },
  ),
  'note.safe': msg(
    'If anyone at home is being hurt or is scared, that comes first. “Need help now?” shows who can help.',
    { id: 'note.safe', desc: 'note under the text of the map; quotes ui.help.' },
  ),
  'note.withdrawn': msg(
    'If your child has pulled away from friends and favorite things too, or seems without hope, tell their doctor soon. If they talk about dying, open “Need help now?”',
    { id: 'note.withdrawn', desc: 'note under the text of the map; quotes ui.help.' },
  ),
  'note.long-run': msg(
    'Many answers in a row were the same. If that is how things are, that is fine. If you would like to look over your answers, you can.',
    { id: 'note.long-run', desc: 'small note about the answers, never a reproach.' },
  ),
  'note.too-fast': msg(
    'You moved through this quickly. First answers are often good ones. If you would like a second look, your answers are still here.',
    { id: 'note.too-fast', desc: 'small note about the answers, never a reproach.' },
  ),
  'note.all-high': msg(
    'Your answers tell of two very good weeks. It may be just that. It can also be easier to remember the good moments, so feel free to come back after a harder week.',
    {
      id: 'note.all-high',
      desc: 'small note about the answers, never a reproach. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'ui.parts': msg('Part by part', { id: 'ui.parts', desc: 'heading of the strips; on paper and in compare too.' }),
  'ui.parts.each': msg('See each part', { id: 'ui.parts.each', desc: 'fold round the strips, all-strained.' }),
  'ui.parts.between': msg('Somewhere in between.', {
    id: 'ui.parts.between',
    desc: 'before the line of a part on an edge.',
  }),
  'ui.parts.ease': msg('Friction is drawn as “ease,” so that farther out means easier.', {
    id: 'ui.parts.ease',
    desc: 'small line under the friction strip, on paper too (“always”, as in the picture, is a word that results do not say).',
  }),
  'ui.numbers': msg('Show the numbers', { id: 'ui.numbers', desc: 'checkbox, where something is mapped.' }),
  'ui.numbers.about': msg('These are positions on a map, not grades.', {
    id: 'ui.numbers.about',
    desc: 'line when it is on; share panel. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.numbers.value': msg('{score} ({low}–{high})', {
    id: 'ui.numbers.value',
    desc: 'after a level word, drawn part (aria-hidden).',
  }),
  'ui.numbers.spoken': msg('{score}, from {low} to {high}', {
    id: 'ui.numbers.spoken',
    desc: 'hidden text beside it, read aloud.',
  }),
  'ui.tries': msg('Small things to try', {
    id: 'ui.tries',
    desc: 'heading; small in the row under the figure, above the title of the first practice.',
  }),
  'ui.tries.one': msg('One small thing to try', {
    id: 'ui.tries.one',
    desc: 'heading, one card; small in the row under the figure, above the title of that practice.',
  }),
  'ui.tries.pick': msg('Pick one. You don’t need to do them all.', {
    id: 'ui.tries.pick',
    desc: 'line, two cards or more.',
  }),
  'ui.tries.apart': msg('If you are not together today, keep it for the next time you are.', {
    id: 'ui.tries.apart',
    desc: 'line, always.',
  }),
  'ui.tries.start-here': msg('Start here', {
    id: 'ui.tries.start-here',
    desc: 'first card of all-strained, in the place of its role.',
  }),
  'ui.tries.one-step': msg('One small step, most days, for a week. Then see how it goes.', {
    id: 'ui.tries.one-step',
    desc: 'line of all-strained.',
  }),
  'role.tend': msg('Something to gain here', {
    id: 'role.tend',
    desc: 'card, above the title, then “ · ” and the part’s label. “something to gain here”: In this part of the relationship things can get better. Not money, not winning.',
  }),
  'role.lean-on': msg('Lean on what works', {
    id: 'role.lean-on',
    desc: 'card, above the title, then “ · ” and the part’s label. “lean on”: Use as support.',
  }),
  'role.keep': msg('Keep it going', {
    id: 'role.keep',
    desc: 'card, above the title, then “ · ” and the part’s label.',
  }),
  'role.starter': msg('A good first step', {
    id: 'role.starter',
    desc: 'card, above the title, then “ · ” and the part’s label.',
  }),
  'ui.practice.try': msg('Try this today', { id: 'ui.practice.try', desc: 'card.' }),
  'ui.practice.say': msg('Words to say', { id: 'ui.practice.say', desc: 'card.' }),
  'ui.practice.hard': msg('If it is hard', {
    id: 'ui.practice.hard',
    desc: 'card. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'ui.practice.cite': msg('Why we suggest this:', {
    id: 'ui.practice.cite',
    desc: 'card, last, before the why and the short names of its references, each of which unfolds.',
  }),
  'reference.de-wolff-1997.short': msg('De Wolff and van IJzendoorn, 1997', {
    id: 'reference.de-wolff-1997.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.sroufe-2005.short': msg('Sroufe, 2005', {
    id: 'reference.sroufe-2005.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.gottman-1996.short': msg('Gottman and others, 1996', {
    id: 'reference.gottman-1996.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.beebe-2010.short': msg('Beebe and others, 2010', {
    id: 'reference.beebe-2010.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.leclere-2014.short': msg('Leclère and others, 2014', {
    id: 'reference.leclere-2014.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.bakermans-kranenburg-2003.short': msg('Bakermans-Kranenburg and others, 2003', {
    id: 'reference.bakermans-kranenburg-2003.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.vanden-abeele-2020.short': msg('Vanden Abeele and others, 2020', {
    id: 'reference.vanden-abeele-2020.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.ruckstaetter-2017.short': msg('Ruckstaetter and others, 2017', {
    id: 'reference.ruckstaetter-2017.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.kemp-2016.short': msg('Kemp and others, 2016', {
    id: 'reference.kemp-2016.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.yogman-2018.short': msg('Yogman and others, 2018', {
    id: 'reference.yogman-2018.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'reference.lifebylogic-2026.short': msg('LifeByLogic, 2026', {
    id: 'reference.lifebylogic-2026.short',
    desc: 'short name of a reference (its full text and address stay untranslated).',
  }),
  'support.wellbeing.title': msg('Caring for yourself cares for the bond', {
    id: 'support.wellbeing.title',
    desc: 'title of a support card. “cares for the bond”: Looks after it; it is part of it.',
  }),
  'support.wellbeing.p1': msg(
    'How you are doing shapes how much energy you have for your child. So rest, help, and treatment for low mood or worry are not separate from your bond with your child. They are part of it.',
    {
      id: 'support.wellbeing.p1',
      desc: 'paragraph of the card. “bond”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
    },
  ),
  'support.wellbeing.p2': msg(
    'One small step today: tell one person you trust how you really are. You can say, “I’m having a hard time and I could use some help this week.”',
    { id: 'support.wellbeing.p2', desc: 'paragraph of the card. “hard”: Difficult, unpleasant. Not violent.' },
  ),
  'support.wellbeing.p3': msg(
    'If low mood, worry, or exhaustion has lasted two weeks or more, or makes daily life hard, your own doctor, a midwife or health visitor, or a therapist can help. This is common, and it is treatable. Grief counts too: you don’t have to be ill to ask. You can bring this page with you if it helps you start.',
    {
      id: 'support.wellbeing.p3',
      desc: 'paragraph of the card. “hard”: Difficult, unpleasant. Not violent. “midwife or health visitor”: Use the local service a parent would really go to; a crib is the baby’s own safe bed.',
    },
  ),
  'support.wellbeing.p4': msg(
    'If your own childhood was hard, raising a child can stir it up. People who make sense of a hard past can and do build close bonds.',
    {
      id: 'support.wellbeing.p4',
      desc: 'paragraph of the card. “close”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “hard”: Difficult, unpleasant. Not violent.',
    },
  ),
  'support.reach-out.title': msg('Someone to think with', {
    id: 'support.reach-out.title',
    desc: 'title of a support card.',
  }),
  'support.reach-out.p1': msg(
    'If things have felt stuck for a while, or it is hard to feel close, you are far from alone. It is a good thing to bring to your child’s pediatrician, a family therapist, or your own mental health provider. Good help for this exists, and it is often brief.',
    {
      id: 'support.reach-out.p1',
      desc: 'paragraph of the card. “close”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “hard”: Difficult, unpleasant. Not violent. “pediatrician”: Use the local service a parent would really go to; a crib is the baby’s own safe bed.',
    },
  ),
  'support.reach-out.p2': msg('You can open with: “I’d like us to feel closer, and I’d like some help with that.”', {
    id: 'support.reach-out.p2',
    desc: 'paragraph of the card.',
  }),
  'support.reach-out.p3': msg(
    'Needing support is not a sign that you love your child any less. Reaching for it is an act of connection.',
    {
      id: 'support.reach-out.p3',
      desc: 'paragraph of the card. “connection”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
    },
  ),
  'support.reach-out.p4': msg(
    'If your child’s mood, sleep, eating, or safety worries you, tell their doctor soon. You don’t have to wait until things are easier between you.',
    { id: 'support.reach-out.p4', desc: 'paragraph of the card.' },
  ),
  'support.hard-start.title': msg('After a hard start', {
    id: 'support.hard-start.title',
    desc: 'title of a support card. “hard”: Difficult, unpleasant. Not violent.',
  }),
  'support.hard-start.p1': msg(
    'A difficult birth, time in intensive care, illness, time apart, or becoming a family later can make it harder to feel close. It does not mean you love your child any less. It is common, and it is workable.',
    {
      id: 'support.hard-start.p1',
      desc: 'paragraph of the card. “close”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection.',
    },
  ),
  'support.hard-start.p2': msg(
    'The bond is not set in the first days or the first year. It keeps being shaped by the care that follows. Slow, repeated, ordinary moments are something to build on. Go at your child’s pace, with touch most of all.',
    {
      id: 'support.hard-start.p2',
      desc: 'paragraph of the card. “bond”: The lasting tie; the felt contact; emotional nearness. Three words, keep them apart. Never a network or telephone connection. “care”: Look after gently.',
    },
  ),
  'support.hard-start.p3': msg(
    'Is your child in the hospital, born early, or ill? Ask the nurse or doctor which of these steps fit right now. Has your child been through scary things? Someone who knows children and trauma can help you both.',
    {
      id: 'support.hard-start.p3',
      desc: 'paragraph of the card.',
    },
  ),
  'support.extra-needs.title': msg('When signals are harder to read', {
    id: 'support.extra-needs.title',
    desc: 'title of a support card.',
  }),
  'support.extra-needs.p1': msg(
    'Some children send quieter, faster, or less usual signals. Missing more of them is no one’s fault, yours or your child’s.',
    { id: 'support.extra-needs.p1', desc: 'paragraph of the card.' },
  ),
  'support.extra-needs.p2': msg(
    'These questions and steps were not made with every child in mind. Use the signs and ways of playing that you know work for your child. A professional who knows your child can help you find more of them, and say which steps fit right now.',
    {
      id: 'support.extra-needs.p2',
      desc: 'paragraph of the card.',
    },
  ),
  'ui.take': msg('Take it along', { id: 'ui.take', desc: 'heading, end of the results' }),
  'ui.take.text': msg(
    'A page to print, a file to keep, or a look back. It all stays on this device until you hand it on.',
    { id: 'ui.take.text', desc: 'line under it' },
  ),
  'ui.page': msg('My page', { id: 'ui.page', desc: 'row and heading; a page to print, with what the parent picks' }),
  'ui.print.talk': msg('What I’d like to talk about', {
    id: 'ui.print.talk',
    desc: 'legend; first on paper; over the same in a map that was opened',
  }),
  'ui.file.open-text': msg(
    'Choose a map file, drop it here, or paste its text. It is read on this device and sent nowhere.',
    { id: 'ui.file.open-text', desc: 'under it' },
  ),
  'ui.compare': msg('Then and now', { id: 'ui.compare', desc: 'row and heading; two maps of one child at two times' }),
  'ui.learn': msg('Why this helps', {
    id: 'ui.learn',
    desc: 'row of the results; heading; what explains why a small thing to try helps',
  }),
  'ui.about': msg('How this works', { id: 'ui.about', desc: 'row of the results; heading of that screen.' }),
  'ui.review': msg('Look over my answers', {
    id: 'ui.review',
    desc: 'button of the results; heading of that screen.',
  }),
  'ui.again': msg('Start again', { id: 'ui.again', desc: 'button of the results; and in the question below.' }),
  'ui.again.ask': msg('Start again? This takes your answers and this map off the screen.', {
    id: 'ui.again.ask',
    desc: 'question in place, after “Start again”. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.again.no': msg('Keep my map', {
    id: 'ui.again.no',
    desc: 'its other button. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.back-to-map': msg('Back to my map', {
    id: 'ui.back-to-map',
    desc: 'button: review, How this works, learn, compare, share. “map”: A picture of how things stand, not a street map; “on your map / not mapped” = placed or not placed on it.',
  }),
  'ui.share.age': msg('Child’s age', { id: 'ui.share.age', desc: 'row; on paper too' }),
  'ui.share.answered': msg('Answered', { id: 'ui.share.answered', desc: 'row; on paper too' }),
  'ui.share.answered-value': msg('{n} of {total}', { id: 'ui.share.answered-value', desc: 'its value' }),
  'ui.share.version': msg('Version of the questions', { id: 'ui.share.version', desc: 'row; on paper too' }),
  'ui.review.skipped': msg('Skipped', { id: 'ui.review.skipped', desc: 'in the place of an answer.' }),
} satisfies Record<ResultsDataId | `ui.${string}`, string>;
