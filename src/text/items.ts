/**
 * English texts of the 120 items in presentation order. Source: instrument.md §2.6.
 *
 * The notes for translators of all items are in tools/l10n/notes.ts.
 */
import type { ItemId } from '../instrument/items.ts';
import { msg } from './msg.ts';

/** The items of the questions group: item id → English text. A missing item is a type error. */
export const itemTexts: Record<ItemId, string> = {
  // infant: Baby (0–11 months)
  'warmth-fit-delight-infant': msg('I felt a moment of joy when I looked at my baby.', {
    id: 'warmth-fit-delight-infant',
    desc: 'Item 01 · infant · how-often. A brief, felt pleasure in this child as a person. Joy, not pride in what the child achieved. Low bar: a moment is enough. “What my child is like” = their nature, their ways; not likeness, not looks.',
  }),
  'play-fun-infant': msg('We shared a happy moment, like a song or a smile.', {
    id: 'play-fun-infant',
    desc: 'Item 02 · infant · how-often. The two enjoyed something together: laughter, a shared happy moment. Both of them, at the same time. Not making fun of someone.',
  }),
  'friction-battles-infant': msg('One part of the day, like feeding or bedtime, became very hard for us both.', {
    id: 'friction-battles-infant',
    desc: 'Item 03 · infant · how-often. Strain. The same difficulty comes up again between the two of them. Infant: one part of the day that became really hard for both, not a fight of wills. Toddler and preschool: “hard between us” = the two could not get it done in peace; weaker than fight or quarrel, stronger than “not easy”; between the two, not hard work. “Again” = the same thing as other times. “Argued” = exchanged angry words; not reasoned, not physical.',
  }),
  'communication-serve-infant': msg('When my baby made a sound or looked at me, I answered.', {
    id: 'communication-serve-infant',
    desc: 'Item 04 · infant · of-times. The child reaches out (sound, look, pointing, words) and the adult responds in any way. Any response counts: voice, look, touch, sign. Not obedience, not answering a question correctly. “Started to talk to me” = began a conversation.',
  }),
  'boundaries-kind-limit-infant': msg('When I had to do something my baby disliked, I stayed gentle.', {
    id: 'boundaries-kind-limit-infant',
    desc: 'Item 05 · infant · of-times. When the adult did set a limit, the voice (or hands) stayed calm and kind. Limit = an everyday no or rule (time to stop, no hitting), not a border, not a punishment. Scores the calm, given the limit.',
  }),
  'play-rushed-infant': msg('Chores or errands took up my time with my baby.', {
    id: 'play-rushed-infant',
    desc: 'Item 06 · infant · how-often. Strain. Chores and duties took up the time that the adult had for this child. “Took up” = filled, used; not took control. “Tasks”, chores, errands = household and school duties; for a baby not the care itself (feeding, bathing) (es quehaceres, not tareas = homework). It may have been done together or in parallel.',
  }),
  'warmth-fit-affection-infant': msg('I held my baby in a way they seemed to like.', {
    id: 'warmth-fit-affection-infant',
    desc: 'Item 07 · infant · how-often. Closeness given in the form this child likes: holding, sitting near, rough play, kind words. Not more closeness, but fitting closeness. “Suits / like” = right for the child’s nature.',
  }),
  'repair-return-infant': msg('After I got my baby’s signal wrong, I tried again.', {
    id: 'repair-return-infant',
    desc: 'Item 08 · infant · of-times. The adult makes the first move back to the child after something went wrong between them. “To be close again” = emotionally; “make peace” = be on good terms again, everyday phrase, nothing legal. Infant: misread the baby, tried another way. Keep it different from settle.',
  }),
  'communication-phone-infant': msg('A phone or screen held my attention when my baby wanted me to respond.', {
    id: 'communication-phone-infant',
    desc: 'Item 09 · infant · how-often. Strain. A screen of any kind (also work calls, television) had the adult’s attention at a moment the child wanted contact. “Wanted me to respond” = looked for an answer of any kind, by look, voice or touch. “Held my attention” = had it, without blame; the same in every age. “When” = at moments when, not once.',
  }),
  'play-interest-infant': msg('I joined my baby in looking at something they noticed.', {
    id: 'play-interest-infant',
    desc: 'Item 10 · infant · how-often. The adult joined in, looked at or asked about what the child likes. Interest of the child, chosen by the child. “Asked about” = friendly curiosity; not questioned. “Cares about” = finds important; not looks after.',
  }),
  'boundaries-choice-infant': msg('When my baby looked away, I let them take a break.', {
    id: 'boundaries-choice-infant',
    desc: 'Item 11 · infant · of-times. A real decision, right for the age, is left to the child. Infant: the baby may turn away and rest. “A decision that was theirs” = naturally the child’s own affair; not their turn, their duty or a legal right.',
  }),
  'friction-fuse-infant': msg('My patience ran out while I was with my baby.', {
    id: 'friction-fuse-infant',
    desc: 'Item 12 · infant · how-often. Strain. The adult’s patience came to an end while with the child. Says nothing about what followed; no shouting or hitting implied.',
  }),
  'repair-own-infant': msg('After I lost my calm, I spoke softly to my baby again.', {
    id: 'repair-own-infant',
    desc: 'Item 13 · infant · of-times. The adult owns their part: says sorry for raising their voice or for a mistake. “Raised my voice” = spoke too loud in anger, milder than screaming. “Mistake” = treated the child wrongly in some everyday way; not abuse, not a slip at a task. Use an everyday “sorry”. Infant: gentle voice again.',
  }),
  'communication-feelings-infant': msg('I said out loud what my baby might be feeling.', {
    id: 'communication-feelings-infant',
    desc: 'Item 14 · infant · how-often. The adult says in words what the child seems to feel. “Might / seemed” = a guess is fine. Teen “saw” = noticed. Not talking about one’s own feelings.',
  }),
  'warmth-fit-distance-infant': msg('Inside, I felt far away while I cared for my baby.', {
    id: 'warmth-fit-distance-infant',
    desc: 'Item 15 · infant · how-often. Strain. Being present in body while feeling far from the child or absent inside. “Inside” = in feeling. Emotional distance, not kilometres, not daydreaming at a screen, not dislike.',
  }),
  'friction-smooth-infant': msg('Daily tasks, like a bath or a diaper change, went smoothly for us.', {
    id: 'friction-smooth-infant',
    desc: 'Item 16 · infant · how-often. Ordinary daily tasks done together went without a struggle. Plural: tasks in general. Examples may be local (prayer times, school bus, meals).',
  }),
  'boundaries-feelings-ok-infant': msg('When a bath or diaper change upset my baby, I used kind words.', {
    id: 'boundaries-feelings-ok-infant',
    desc: 'Item 17 · infant · of-times. The feeling is accepted while the limit stands. Not giving in, and not leaving a child alone to cry. “I could see why” (teen) = I understood the reason for the feeling; not that I agreed. Infant: kind words during care the baby dislikes.',
  }),
  'repair-linger-infant': msg('We felt upset for the rest of the day after a hard moment.', {
    id: 'repair-linger-infant',
    desc: 'Item 18 · infant · how-often. Strain. Unpleasant feelings in both lasted for the rest of the day / into the next day. “Upset” = uneasy, not at ease: a noun where the adjective would have to agree with two people (es el disgusto nos duró). Not a grudge, not illness (es not malestar). “The day after we argued” = the feeling lasted into the next day. “Hard moment” = something went wrong between the two.',
  }),
  'communication-listen-infant': msg('I paused to see what my baby was telling me before I acted.', {
    id: 'communication-listen-infant',
    desc: 'Item 19 · infant · how-often. The adult takes the message in first and only then acts or speaks. Order in time (“before”), not a condition; it is not required that the adult then spoke. “Finish” = come to the end of what they were saying, not of a task.',
  }),
  'warmth-fit-style-infant': msg('I could tell what would comfort my baby.', {
    id: 'warmth-fit-style-infant',
    desc: 'Item 20 · infant · how-often. The adult could read one concrete sign in the child (tired, overwhelmed, wants to be alone). “Could tell” = noticed and knew. “Too much” = too loud, busy, long; not too difficult or costly. Teen “space” = time alone, not a room and not privacy as a right.',
  }),
  'boundaries-line-infant': msg('I kept playing or feeding after my baby wanted to stop.', {
    id: 'boundaries-line-infant',
    desc: 'Item 21 · infant · how-often. Strain. Toddler on: the adult gave in, on one limit they had wanted to keep (not: changed their mind for good reason; not: gave up all limits). Infant: went on playing or feeding after the baby showed it wanted to stop; needed care such as finishing a diaper is not meant.',
  }),
  'repair-settle-infant': msg('After my baby cried hard, we both calmed down.', {
    id: 'repair-settle-infant',
    desc: 'Item 22 · infant · of-times. The outcome: both are calm or close again, whoever began. “Close” = in feeling. “Okay with each other again” (teen) = on good terms; not healthy, not “back to normal”. Infant: the baby’s crying.',
  }),
  'friction-tense-infant': msg('Our time together felt tense.', {
    id: 'friction-tense-infant',
    desc: 'Item 23 · infant · how-often. Strain. The mood between the two was tense: strained, not relaxed. Not I was nervous and not physical stiffness.',
  }),
  'play-child-led-infant': msg('I spent a few slow minutes just following what my baby was doing.', {
    id: 'play-child-led-infant',
    desc: 'Item 24 · infant · how-often. Unhurried time in which the child decides what happens and the adult follows. Infant “slow minutes” = calm, without hurry; “following” = with eyes and attention, not walking behind.',
  }),
  // toddler: Toddler (1 or 2 years old)
  'warmth-fit-delight-toddler': msg('I felt glad when my toddler came to me.', {
    id: 'warmth-fit-delight-toddler',
    desc: 'Item 01 · toddler · how-often. A brief, felt pleasure in this child as a person. Joy, not pride in what the child achieved. Low bar: a moment is enough. “What my child is like” = their nature, their ways; not likeness, not looks.',
  }),
  'play-fun-toddler': msg('My toddler and I laughed together.', {
    id: 'play-fun-toddler',
    desc: 'Item 02 · toddler · how-often. The two enjoyed something together: laughter, a shared happy moment. Both of them, at the same time. Not making fun of someone.',
  }),
  'friction-battles-toddler': msg(
    'The same thing was hard between us again, like getting dressed or leaving the park.',
    {
      id: 'friction-battles-toddler',
      desc: 'Item 03 · toddler · how-often. Strain. The same difficulty comes up again between the two of them. Infant: one part of the day that became really hard for both, not a fight of wills. Toddler and preschool: “hard between us” = the two could not get it done in peace; weaker than fight or quarrel, stronger than “not easy”; between the two, not hard work. “Again” = the same thing as other times. “Argued” = exchanged angry words; not reasoned, not physical.',
    },
  ),
  'communication-serve-toddler': msg('When my toddler showed me something, I stopped to look.', {
    id: 'communication-serve-toddler',
    desc: 'Item 04 · toddler · of-times. The child reaches out (sound, look, pointing, words) and the adult responds in any way. Any response counts: voice, look, touch, sign. Not obedience, not answering a question correctly. “Started to talk to me” = began a conversation.',
  }),
  'boundaries-kind-limit-toddler': msg('When I set a limit, I kept my voice calm.', {
    id: 'boundaries-kind-limit-toddler',
    desc: 'Item 05 · toddler · of-times. When the adult did set a limit, the voice (or hands) stayed calm and kind. Limit = an everyday no or rule (time to stop, no hitting), not a border, not a punishment. Scores the calm, given the limit.',
  }),
  'play-rushed-toddler': msg('Daily tasks took up my time with my toddler.', {
    id: 'play-rushed-toddler',
    desc: 'Item 06 · toddler · how-often. Strain. Chores and duties took up the time that the adult had for this child. “Took up” = filled, used; not took control. “Tasks”, chores, errands = household and school duties; for a baby not the care itself (feeding, bathing) (es quehaceres, not tareas = homework). It may have been done together or in parallel.',
  }),
  'warmth-fit-affection-toddler': msg('I gave my toddler the kind of closeness they like.', {
    id: 'warmth-fit-affection-toddler',
    desc: 'Item 07 · toddler · how-often. Closeness given in the form this child likes: holding, sitting near, rough play, kind words. Not more closeness, but fitting closeness. “Suits / like” = right for the child’s nature.',
  }),
  'repair-return-toddler': msg('After a hard moment, I went to my toddler to be close again.', {
    id: 'repair-return-toddler',
    desc: 'Item 08 · toddler · of-times. The adult makes the first move back to the child after something went wrong between them. “To be close again” = emotionally; “make peace” = be on good terms again, everyday phrase, nothing legal. Infant: misread the baby, tried another way. Keep it different from settle.',
  }),
  'communication-phone-toddler': msg('A phone or screen held my attention when my toddler wanted me to respond.', {
    id: 'communication-phone-toddler',
    desc: 'Item 09 · toddler · how-often. Strain. A screen of any kind (also work calls, television) had the adult’s attention at a moment the child wanted contact. “Wanted me to respond” = looked for an answer of any kind, by look, voice or touch. “Held my attention” = had it, without blame; the same in every age. “When” = at moments when, not once.',
  }),
  'play-interest-toddler': msg('I joined in with something my toddler liked.', {
    id: 'play-interest-toddler',
    desc: 'Item 10 · toddler · how-often. The adult joined in, looked at or asked about what the child likes. Interest of the child, chosen by the child. “Asked about” = friendly curiosity; not questioned. “Cares about” = finds important; not looks after.',
  }),
  'boundaries-choice-toddler': msg('I gave my toddler a small choice, like which cup to use.', {
    id: 'boundaries-choice-toddler',
    desc: 'Item 11 · toddler · how-often. A real decision, right for the age, is left to the child. Infant: the baby may turn away and rest. “A decision that was theirs” = naturally the child’s own affair; not their turn, their duty or a legal right.',
  }),
  'friction-fuse-toddler': msg('My patience ran out while I was with my toddler.', {
    id: 'friction-fuse-toddler',
    desc: 'Item 12 · toddler · how-often. Strain. The adult’s patience came to an end while with the child. Says nothing about what followed; no shouting or hitting implied.',
  }),
  'repair-own-toddler': msg('After I raised my voice, I let my toddler know I was sorry.', {
    id: 'repair-own-toddler',
    desc: 'Item 13 · toddler · of-times. The adult owns their part: says sorry for raising their voice or for a mistake. “Raised my voice” = spoke too loud in anger, milder than screaming. “Mistake” = treated the child wrongly in some everyday way; not abuse, not a slip at a task. Use an everyday “sorry”. Infant: gentle voice again.',
  }),
  'communication-feelings-toddler': msg('I put my toddler’s feelings into simple words.', {
    id: 'communication-feelings-toddler',
    desc: 'Item 14 · toddler · how-often. The adult says in words what the child seems to feel. “Might / seemed” = a guess is fine. Teen “saw” = noticed. Not talking about one’s own feelings.',
  }),
  'warmth-fit-distance-toddler': msg('Inside, I felt far away while I was with my toddler.', {
    id: 'warmth-fit-distance-toddler',
    desc: 'Item 15 · toddler · how-often. Strain. Being present in body while feeling far from the child or absent inside. “Inside” = in feeling. Emotional distance, not kilometres, not daydreaming at a screen, not dislike.',
  }),
  'friction-smooth-toddler': msg('Daily tasks, like a meal or a bath, went smoothly for us.', {
    id: 'friction-smooth-toddler',
    desc: 'Item 16 · toddler · how-often. Ordinary daily tasks done together went without a struggle. Plural: tasks in general. Examples may be local (prayer times, school bus, meals).',
  }),
  'boundaries-feelings-ok-toddler': msg('When a limit upset my toddler, I accepted how they felt.', {
    id: 'boundaries-feelings-ok-toddler',
    desc: 'Item 17 · toddler · of-times. The feeling is accepted while the limit stands. Not giving in, and not leaving a child alone to cry. “I could see why” (teen) = I understood the reason for the feeling; not that I agreed. Infant: kind words during care the baby dislikes.',
  }),
  'repair-linger-toddler': msg('We felt upset for the rest of the day after a hard moment.', {
    id: 'repair-linger-toddler',
    desc: 'Item 18 · toddler · how-often. Strain. Unpleasant feelings in both lasted for the rest of the day / into the next day. “Upset” = uneasy, not at ease: a noun where the adjective would have to agree with two people (es el disgusto nos duró). Not a grudge, not illness (es not malestar). “The day after we argued” = the feeling lasted into the next day. “Hard moment” = something went wrong between the two.',
  }),
  'communication-listen-toddler': msg('I gave my toddler time to show what they meant.', {
    id: 'communication-listen-toddler',
    desc: 'Item 19 · toddler · how-often. The adult takes the message in first and only then acts or speaks. Order in time (“before”), not a condition; it is not required that the adult then spoke. “Finish” = come to the end of what they were saying, not of a task.',
  }),
  'warmth-fit-style-toddler': msg('I could tell when a place was too much for my toddler.', {
    id: 'warmth-fit-style-toddler',
    desc: 'Item 20 · toddler · of-times. The adult could read one concrete sign in the child (tired, overwhelmed, wants to be alone). “Could tell” = noticed and knew. “Too much” = too loud, busy, long; not too difficult or costly. Teen “space” = time alone, not a room and not privacy as a right.',
  }),
  'boundaries-line-toddler': msg('I gave in on a limit I wanted to keep.', {
    id: 'boundaries-line-toddler',
    desc: 'Item 21 · toddler · how-often. Strain. Toddler on: the adult gave in, on one limit they had wanted to keep (not: changed their mind for good reason; not: gave up all limits). Infant: went on playing or feeding after the baby showed it wanted to stop; needed care such as finishing a diaper is not meant.',
  }),
  'repair-settle-toddler': msg('After a hard moment, my toddler and I felt close again.', {
    id: 'repair-settle-toddler',
    desc: 'Item 22 · toddler · of-times. The outcome: both are calm or close again, whoever began. “Close” = in feeling. “Okay with each other again” (teen) = on good terms; not healthy, not “back to normal”. Infant: the baby’s crying.',
  }),
  'friction-tense-toddler': msg('Our time together felt tense.', {
    id: 'friction-tense-toddler',
    desc: 'Item 23 · toddler · how-often. Strain. The mood between the two was tense: strained, not relaxed. Not I was nervous and not physical stiffness.',
  }),
  'play-child-led-toddler': msg('I let my toddler lead our play for about ten minutes.', {
    id: 'play-child-led-toddler',
    desc: 'Item 24 · toddler · how-often. Unhurried time in which the child decides what happens and the adult follows. Infant “slow minutes” = calm, without hurry; “following” = with eyes and attention, not walking behind.',
  }),
  // preschool: Preschooler (3 to 5 years old)
  'warmth-fit-delight-preschool': msg('I enjoyed what my child is like.', {
    id: 'warmth-fit-delight-preschool',
    desc: 'Item 01 · preschool · how-often. A brief, felt pleasure in this child as a person. Joy, not pride in what the child achieved. Low bar: a moment is enough. “What my child is like” = their nature, their ways; not likeness, not looks.',
  }),
  'play-fun-preschool': msg('My child and I laughed together.', {
    id: 'play-fun-preschool',
    desc: 'Item 02 · preschool · how-often. The two enjoyed something together: laughter, a shared happy moment. Both of them, at the same time. Not making fun of someone.',
  }),
  'friction-battles-preschool': msg('The same thing was hard between us again, like bedtime or leaving the house.', {
    id: 'friction-battles-preschool',
    desc: 'Item 03 · preschool · how-often. Strain. The same difficulty comes up again between the two of them. Infant: one part of the day that became really hard for both, not a fight of wills. Toddler and preschool: “hard between us” = the two could not get it done in peace; weaker than fight or quarrel, stronger than “not easy”; between the two, not hard work. “Again” = the same thing as other times. “Argued” = exchanged angry words; not reasoned, not physical.',
  }),
  'communication-serve-preschool': msg('When my child wanted me to look at something, I looked.', {
    id: 'communication-serve-preschool',
    desc: 'Item 04 · preschool · of-times. The child reaches out (sound, look, pointing, words) and the adult responds in any way. Any response counts: voice, look, touch, sign. Not obedience, not answering a question correctly. “Started to talk to me” = began a conversation.',
  }),
  'boundaries-kind-limit-preschool': msg('When I set a limit, I kept my voice calm.', {
    id: 'boundaries-kind-limit-preschool',
    desc: 'Item 05 · preschool · of-times. When the adult did set a limit, the voice (or hands) stayed calm and kind. Limit = an everyday no or rule (time to stop, no hitting), not a border, not a punishment. Scores the calm, given the limit.',
  }),
  'play-rushed-preschool': msg('Daily tasks took up my time with my child.', {
    id: 'play-rushed-preschool',
    desc: 'Item 06 · preschool · how-often. Strain. Chores and duties took up the time that the adult had for this child. “Took up” = filled, used; not took control. “Tasks”, chores, errands = household and school duties; for a baby not the care itself (feeding, bathing) (es quehaceres, not tareas = homework). It may have been done together or in parallel.',
  }),
  'warmth-fit-affection-preschool': msg('I gave my child the kind of closeness they like.', {
    id: 'warmth-fit-affection-preschool',
    desc: 'Item 07 · preschool · how-often. Closeness given in the form this child likes: holding, sitting near, rough play, kind words. Not more closeness, but fitting closeness. “Suits / like” = right for the child’s nature.',
  }),
  'repair-return-preschool': msg('After a hard moment, I went to my child to be close again.', {
    id: 'repair-return-preschool',
    desc: 'Item 08 · preschool · of-times. The adult makes the first move back to the child after something went wrong between them. “To be close again” = emotionally; “make peace” = be on good terms again, everyday phrase, nothing legal. Infant: misread the baby, tried another way. Keep it different from settle.',
  }),
  'communication-phone-preschool': msg('A phone or screen held my attention when my child wanted me to respond.', {
    id: 'communication-phone-preschool',
    desc: 'Item 09 · preschool · how-often. Strain. A screen of any kind (also work calls, television) had the adult’s attention at a moment the child wanted contact. “Wanted me to respond” = looked for an answer of any kind, by look, voice or touch. “Held my attention” = had it, without blame; the same in every age. “When” = at moments when, not once.',
  }),
  'play-interest-preschool': msg('I joined in with something my child liked.', {
    id: 'play-interest-preschool',
    desc: 'Item 10 · preschool · how-often. The adult joined in, looked at or asked about what the child likes. Interest of the child, chosen by the child. “Asked about” = friendly curiosity; not questioned. “Cares about” = finds important; not looks after.',
  }),
  'boundaries-choice-preschool': msg('I gave my child a real choice about their day.', {
    id: 'boundaries-choice-preschool',
    desc: 'Item 11 · preschool · how-often. A real decision, right for the age, is left to the child. Infant: the baby may turn away and rest. “A decision that was theirs” = naturally the child’s own affair; not their turn, their duty or a legal right.',
  }),
  'friction-fuse-preschool': msg('My patience ran out while I was with my child.', {
    id: 'friction-fuse-preschool',
    desc: 'Item 12 · preschool · how-often. Strain. The adult’s patience came to an end while with the child. Says nothing about what followed; no shouting or hitting implied.',
  }),
  'repair-own-preschool': msg('After I raised my voice, I let my child know I was sorry.', {
    id: 'repair-own-preschool',
    desc: 'Item 13 · preschool · of-times. The adult owns their part: says sorry for raising their voice or for a mistake. “Raised my voice” = spoke too loud in anger, milder than screaming. “Mistake” = treated the child wrongly in some everyday way; not abuse, not a slip at a task. Use an everyday “sorry”. Infant: gentle voice again.',
  }),
  'communication-feelings-preschool': msg('I helped my child find a word for a feeling.', {
    id: 'communication-feelings-preschool',
    desc: 'Item 14 · preschool · how-often. The adult says in words what the child seems to feel. “Might / seemed” = a guess is fine. Teen “saw” = noticed. Not talking about one’s own feelings.',
  }),
  'warmth-fit-distance-preschool': msg('Inside, I felt far away while I was with my child.', {
    id: 'warmth-fit-distance-preschool',
    desc: 'Item 15 · preschool · how-often. Strain. Being present in body while feeling far from the child or absent inside. “Inside” = in feeling. Emotional distance, not kilometres, not daydreaming at a screen, not dislike.',
  }),
  'friction-smooth-preschool': msg('Daily tasks, like getting dressed, went smoothly for us.', {
    id: 'friction-smooth-preschool',
    desc: 'Item 16 · preschool · how-often. Ordinary daily tasks done together went without a struggle. Plural: tasks in general. Examples may be local (prayer times, school bus, meals).',
  }),
  'boundaries-feelings-ok-preschool': msg('When a limit upset my child, I told them their feelings were okay.', {
    id: 'boundaries-feelings-ok-preschool',
    desc: 'Item 17 · preschool · of-times. The feeling is accepted while the limit stands. Not giving in, and not leaving a child alone to cry. “I could see why” (teen) = I understood the reason for the feeling; not that I agreed. Infant: kind words during care the baby dislikes.',
  }),
  'repair-linger-preschool': msg('We felt upset for the rest of the day after a hard moment.', {
    id: 'repair-linger-preschool',
    desc: 'Item 18 · preschool · how-often. Strain. Unpleasant feelings in both lasted for the rest of the day / into the next day. “Upset” = uneasy, not at ease: a noun where the adjective would have to agree with two people (es el disgusto nos duró). Not a grudge, not illness (es not malestar). “The day after we argued” = the feeling lasted into the next day. “Hard moment” = something went wrong between the two.',
  }),
  'communication-listen-preschool': msg('I let my child finish before I replied.', {
    id: 'communication-listen-preschool',
    desc: 'Item 19 · preschool · how-often. The adult takes the message in first and only then acts or speaks. Order in time (“before”), not a condition; it is not required that the adult then spoke. “Finish” = come to the end of what they were saying, not of a task.',
  }),
  'warmth-fit-style-preschool': msg('I could tell when something was too much for my child.', {
    id: 'warmth-fit-style-preschool',
    desc: 'Item 20 · preschool · of-times. The adult could read one concrete sign in the child (tired, overwhelmed, wants to be alone). “Could tell” = noticed and knew. “Too much” = too loud, busy, long; not too difficult or costly. Teen “space” = time alone, not a room and not privacy as a right.',
  }),
  'boundaries-line-preschool': msg('I gave in on a limit I wanted to keep.', {
    id: 'boundaries-line-preschool',
    desc: 'Item 21 · preschool · how-often. Strain. Toddler on: the adult gave in, on one limit they had wanted to keep (not: changed their mind for good reason; not: gave up all limits). Infant: went on playing or feeding after the baby showed it wanted to stop; needed care such as finishing a diaper is not meant.',
  }),
  'repair-settle-preschool': msg('After a hard moment, my child and I felt close again.', {
    id: 'repair-settle-preschool',
    desc: 'Item 22 · preschool · of-times. The outcome: both are calm or close again, whoever began. “Close” = in feeling. “Okay with each other again” (teen) = on good terms; not healthy, not “back to normal”. Infant: the baby’s crying.',
  }),
  'friction-tense-preschool': msg('Our time together felt tense.', {
    id: 'friction-tense-preschool',
    desc: 'Item 23 · preschool · how-often. Strain. The mood between the two was tense: strained, not relaxed. Not I was nervous and not physical stiffness.',
  }),
  'play-child-led-preschool': msg('I let my child be in charge of our play for about ten minutes.', {
    id: 'play-child-led-preschool',
    desc: 'Item 24 · preschool · how-often. Unhurried time in which the child decides what happens and the adult follows. Infant “slow minutes” = calm, without hurry; “following” = with eyes and attention, not walking behind.',
  }),
  // school-age: School-age (6 to 11 years old)
  'warmth-fit-delight-school-age': msg('I enjoyed what my child is like.', {
    id: 'warmth-fit-delight-school-age',
    desc: 'Item 01 · school-age · how-often. A brief, felt pleasure in this child as a person. Joy, not pride in what the child achieved. Low bar: a moment is enough. “What my child is like” = their nature, their ways; not likeness, not looks.',
  }),
  'play-fun-school-age': msg('My child and I laughed together.', {
    id: 'play-fun-school-age',
    desc: 'Item 02 · school-age · how-often. The two enjoyed something together: laughter, a shared happy moment. Both of them, at the same time. Not making fun of someone.',
  }),
  'friction-battles-school-age': msg('We argued about the same thing again, like homework or screens.', {
    id: 'friction-battles-school-age',
    desc: 'Item 03 · school-age · how-often. Strain. The same difficulty comes up again between the two of them. Infant: one part of the day that became really hard for both, not a fight of wills. Toddler and preschool: “hard between us” = the two could not get it done in peace; weaker than fight or quarrel, stronger than “not easy”; between the two, not hard work. “Again” = the same thing as other times. “Argued” = exchanged angry words; not reasoned, not physical.',
  }),
  'communication-serve-school-age': msg('When my child started to tell me something, I paid attention.', {
    id: 'communication-serve-school-age',
    desc: 'Item 04 · school-age · of-times. The child reaches out (sound, look, pointing, words) and the adult responds in any way. Any response counts: voice, look, touch, sign. Not obedience, not answering a question correctly. “Started to talk to me” = began a conversation.',
  }),
  'boundaries-kind-limit-school-age': msg('When I set a limit, I kept my voice calm.', {
    id: 'boundaries-kind-limit-school-age',
    desc: 'Item 05 · school-age · of-times. When the adult did set a limit, the voice (or hands) stayed calm and kind. Limit = an everyday no or rule (time to stop, no hitting), not a border, not a punishment. Scores the calm, given the limit.',
  }),
  'play-rushed-school-age': msg('Daily tasks took up my time with my child.', {
    id: 'play-rushed-school-age',
    desc: 'Item 06 · school-age · how-often. Strain. Chores and duties took up the time that the adult had for this child. “Took up” = filled, used; not took control. “Tasks”, chores, errands = household and school duties; for a baby not the care itself (feeding, bathing) (es quehaceres, not tareas = homework). It may have been done together or in parallel.',
  }),
  'warmth-fit-affection-school-age': msg('I showed my child love in a way that suits them.', {
    id: 'warmth-fit-affection-school-age',
    desc: 'Item 07 · school-age · how-often. Closeness given in the form this child likes: holding, sitting near, rough play, kind words. Not more closeness, but fitting closeness. “Suits / like” = right for the child’s nature.',
  }),
  'repair-return-school-age': msg('After we argued, I went to my child to make peace.', {
    id: 'repair-return-school-age',
    desc: 'Item 08 · school-age · of-times. The adult makes the first move back to the child after something went wrong between them. “To be close again” = emotionally; “make peace” = be on good terms again, everyday phrase, nothing legal. Infant: misread the baby, tried another way. Keep it different from settle.',
  }),
  'communication-phone-school-age': msg('A phone or screen held my attention when my child wanted me to respond.', {
    id: 'communication-phone-school-age',
    desc: 'Item 09 · school-age · how-often. Strain. A screen of any kind (also work calls, television) had the adult’s attention at a moment the child wanted contact. “Wanted me to respond” = looked for an answer of any kind, by look, voice or touch. “Held my attention” = had it, without blame; the same in every age. “When” = at moments when, not once.',
  }),
  'play-interest-school-age': msg('I asked about something my child loves.', {
    id: 'play-interest-school-age',
    desc: 'Item 10 · school-age · how-often. The adult joined in, looked at or asked about what the child likes. Interest of the child, chosen by the child. “Asked about” = friendly curiosity; not questioned. “Cares about” = finds important; not looks after.',
  }),
  'boundaries-choice-school-age': msg('I let my child make a choice that was truly theirs.', {
    id: 'boundaries-choice-school-age',
    desc: 'Item 11 · school-age · how-often. A real decision, right for the age, is left to the child. Infant: the baby may turn away and rest. “A decision that was theirs” = naturally the child’s own affair; not their turn, their duty or a legal right.',
  }),
  'friction-fuse-school-age': msg('My patience ran out while I was with my child.', {
    id: 'friction-fuse-school-age',
    desc: 'Item 12 · school-age · how-often. Strain. The adult’s patience came to an end while with the child. Says nothing about what followed; no shouting or hitting implied.',
  }),
  'repair-own-school-age': msg('After I made a mistake, I let my child know I was sorry.', {
    id: 'repair-own-school-age',
    desc: 'Item 13 · school-age · of-times. The adult owns their part: says sorry for raising their voice or for a mistake. “Raised my voice” = spoke too loud in anger, milder than screaming. “Mistake” = treated the child wrongly in some everyday way; not abuse, not a slip at a task. Use an everyday “sorry”. Infant: gentle voice again.',
  }),
  'communication-feelings-school-age': msg('I put into words what my child seemed to feel.', {
    id: 'communication-feelings-school-age',
    desc: 'Item 14 · school-age · how-often. The adult says in words what the child seems to feel. “Might / seemed” = a guess is fine. Teen “saw” = noticed. Not talking about one’s own feelings.',
  }),
  'warmth-fit-distance-school-age': msg('Inside, I felt far away while I was with my child.', {
    id: 'warmth-fit-distance-school-age',
    desc: 'Item 15 · school-age · how-often. Strain. Being present in body while feeling far from the child or absent inside. “Inside” = in feeling. Emotional distance, not kilometres, not daydreaming at a screen, not dislike.',
  }),
  'friction-smooth-school-age': msg('Busy times, like getting ready for school, went smoothly for us.', {
    id: 'friction-smooth-school-age',
    desc: 'Item 16 · school-age · how-often. Ordinary daily tasks done together went without a struggle. Plural: tasks in general. Examples may be local (prayer times, school bus, meals).',
  }),
  'boundaries-feelings-ok-school-age': msg('When a rule upset my child, I told them their feelings were okay.', {
    id: 'boundaries-feelings-ok-school-age',
    desc: 'Item 17 · school-age · of-times. The feeling is accepted while the limit stands. Not giving in, and not leaving a child alone to cry. “I could see why” (teen) = I understood the reason for the feeling; not that I agreed. Infant: kind words during care the baby dislikes.',
  }),
  'repair-linger-school-age': msg('My child and I still felt upset the day after we argued.', {
    id: 'repair-linger-school-age',
    desc: 'Item 18 · school-age · how-often. Strain. Unpleasant feelings in both lasted for the rest of the day / into the next day. “Upset” = uneasy, not at ease: a noun where the adjective would have to agree with two people (es el disgusto nos duró). Not a grudge, not illness (es not malestar). “The day after we argued” = the feeling lasted into the next day. “Hard moment” = something went wrong between the two.',
  }),
  'communication-listen-school-age': msg('I let my child finish before I said what I thought.', {
    id: 'communication-listen-school-age',
    desc: 'Item 19 · school-age · how-often. The adult takes the message in first and only then acts or speaks. Order in time (“before”), not a condition; it is not required that the adult then spoke. “Finish” = come to the end of what they were saying, not of a task.',
  }),
  'warmth-fit-style-school-age': msg('I could tell what my child needed after a long day.', {
    id: 'warmth-fit-style-school-age',
    desc: 'Item 20 · school-age · of-times. The adult could read one concrete sign in the child (tired, overwhelmed, wants to be alone). “Could tell” = noticed and knew. “Too much” = too loud, busy, long; not too difficult or costly. Teen “space” = time alone, not a room and not privacy as a right.',
  }),
  'boundaries-line-school-age': msg('I gave in on a rule I wanted to keep.', {
    id: 'boundaries-line-school-age',
    desc: 'Item 21 · school-age · how-often. Strain. Toddler on: the adult gave in, on one limit they had wanted to keep (not: changed their mind for good reason; not: gave up all limits). Infant: went on playing or feeding after the baby showed it wanted to stop; needed care such as finishing a diaper is not meant.',
  }),
  'repair-settle-school-age': msg('After we argued, my child and I felt close again.', {
    id: 'repair-settle-school-age',
    desc: 'Item 22 · school-age · of-times. The outcome: both are calm or close again, whoever began. “Close” = in feeling. “Okay with each other again” (teen) = on good terms; not healthy, not “back to normal”. Infant: the baby’s crying.',
  }),
  'friction-tense-school-age': msg('Our time together felt tense.', {
    id: 'friction-tense-school-age',
    desc: 'Item 23 · school-age · how-often. Strain. The mood between the two was tense: strained, not relaxed. Not I was nervous and not physical stiffness.',
  }),
  'play-child-led-school-age': msg('My child chose what we did together for ten minutes or more.', {
    id: 'play-child-led-school-age',
    desc: 'Item 24 · school-age · how-often. Unhurried time in which the child decides what happens and the adult follows. Infant “slow minutes” = calm, without hurry; “following” = with eyes and attention, not walking behind.',
  }),
  // teen: Teen (12 to 17 years old)
  'warmth-fit-delight-teen': msg('I enjoyed seeing who my teen is becoming.', {
    id: 'warmth-fit-delight-teen',
    desc: 'Item 01 · teen · how-often. A brief, felt pleasure in this child as a person. Joy, not pride in what the child achieved. Low bar: a moment is enough. “What my child is like” = their nature, their ways; not likeness, not looks.',
  }),
  'play-fun-teen': msg('My teen and I laughed together.', {
    id: 'play-fun-teen',
    desc: 'Item 02 · teen · how-often. The two enjoyed something together: laughter, a shared happy moment. Both of them, at the same time. Not making fun of someone.',
  }),
  'friction-battles-teen': msg('We argued about the same thing again, like phones or chores.', {
    id: 'friction-battles-teen',
    desc: 'Item 03 · teen · how-often. Strain. The same difficulty comes up again between the two of them. Infant: one part of the day that became really hard for both, not a fight of wills. Toddler and preschool: “hard between us” = the two could not get it done in peace; weaker than fight or quarrel, stronger than “not easy”; between the two, not hard work. “Again” = the same thing as other times. “Argued” = exchanged angry words; not reasoned, not physical.',
  }),
  'communication-serve-teen': msg('When my teen started to talk to me, I made time.', {
    id: 'communication-serve-teen',
    desc: 'Item 04 · teen · of-times. The child reaches out (sound, look, pointing, words) and the adult responds in any way. Any response counts: voice, look, touch, sign. Not obedience, not answering a question correctly. “Started to talk to me” = began a conversation.',
  }),
  'boundaries-kind-limit-teen': msg('When I set a limit, I kept my voice calm.', {
    id: 'boundaries-kind-limit-teen',
    desc: 'Item 05 · teen · of-times. When the adult did set a limit, the voice (or hands) stayed calm and kind. Limit = an everyday no or rule (time to stop, no hitting), not a border, not a punishment. Scores the calm, given the limit.',
  }),
  'play-rushed-teen': msg('Schoolwork or chores took up my time with my teen.', {
    id: 'play-rushed-teen',
    desc: 'Item 06 · teen · how-often. Strain. Chores and duties took up the time that the adult had for this child. “Took up” = filled, used; not took control. “Tasks”, chores, errands = household and school duties; for a baby not the care itself (feeding, bathing) (es quehaceres, not tareas = homework). It may have been done together or in parallel.',
  }),
  'warmth-fit-affection-teen': msg('I showed my teen love in a way that suits them.', {
    id: 'warmth-fit-affection-teen',
    desc: 'Item 07 · teen · how-often. Closeness given in the form this child likes: holding, sitting near, rough play, kind words. Not more closeness, but fitting closeness. “Suits / like” = right for the child’s nature.',
  }),
  'repair-return-teen': msg('After we argued, I took a step to make peace with my teen.', {
    id: 'repair-return-teen',
    desc: 'Item 08 · teen · of-times. The adult makes the first move back to the child after something went wrong between them. “To be close again” = emotionally; “make peace” = be on good terms again, everyday phrase, nothing legal. Infant: misread the baby, tried another way. Keep it different from settle.',
  }),
  'communication-phone-teen': msg('A phone or screen held my attention while my teen was talking to me.', {
    id: 'communication-phone-teen',
    desc: 'Item 09 · teen · how-often. Strain. A screen of any kind (also work calls, television) had the adult’s attention at a moment the child wanted contact. “Wanted me to respond” = looked for an answer of any kind, by look, voice or touch. “Held my attention” = had it, without blame; the same in every age. “When” = at moments when, not once.',
  }),
  'play-interest-teen': msg('I asked my teen about something they care about.', {
    id: 'play-interest-teen',
    desc: 'Item 10 · teen · how-often. The adult joined in, looked at or asked about what the child likes. Interest of the child, chosen by the child. “Asked about” = friendly curiosity; not questioned. “Cares about” = finds important; not looks after.',
  }),
  'boundaries-choice-teen': msg('I let my teen make a decision that was theirs.', {
    id: 'boundaries-choice-teen',
    desc: 'Item 11 · teen · how-often. A real decision, right for the age, is left to the child. Infant: the baby may turn away and rest. “A decision that was theirs” = naturally the child’s own affair; not their turn, their duty or a legal right.',
  }),
  'friction-fuse-teen': msg('My patience ran out while I was with my teen.', {
    id: 'friction-fuse-teen',
    desc: 'Item 12 · teen · how-often. Strain. The adult’s patience came to an end while with the child. Says nothing about what followed; no shouting or hitting implied.',
  }),
  'repair-own-teen': msg('After I made a mistake, I let my teen know I was sorry.', {
    id: 'repair-own-teen',
    desc: 'Item 13 · teen · of-times. The adult owns their part: says sorry for raising their voice or for a mistake. “Raised my voice” = spoke too loud in anger, milder than screaming. “Mistake” = treated the child wrongly in some everyday way; not abuse, not a slip at a task. Use an everyday “sorry”. Infant: gentle voice again.',
  }),
  'communication-feelings-teen': msg('I let my teen know I saw how they felt.', {
    id: 'communication-feelings-teen',
    desc: 'Item 14 · teen · how-often. The adult says in words what the child seems to feel. “Might / seemed” = a guess is fine. Teen “saw” = noticed. Not talking about one’s own feelings.',
  }),
  'warmth-fit-distance-teen': msg('Inside, I felt far away while I was with my teen.', {
    id: 'warmth-fit-distance-teen',
    desc: 'Item 15 · teen · how-often. Strain. Being present in body while feeling far from the child or absent inside. “Inside” = in feeling. Emotional distance, not kilometres, not daydreaming at a screen, not dislike.',
  }),
  'friction-smooth-teen': msg('Daily tasks, like meals or getting to school, went smoothly for us.', {
    id: 'friction-smooth-teen',
    desc: 'Item 16 · teen · how-often. Ordinary daily tasks done together went without a struggle. Plural: tasks in general. Examples may be local (prayer times, school bus, meals).',
  }),
  'boundaries-feelings-ok-teen': msg('When a rule upset my teen, I told them I could see why.', {
    id: 'boundaries-feelings-ok-teen',
    desc: 'Item 17 · teen · of-times. The feeling is accepted while the limit stands. Not giving in, and not leaving a child alone to cry. “I could see why” (teen) = I understood the reason for the feeling; not that I agreed. Infant: kind words during care the baby dislikes.',
  }),
  'repair-linger-teen': msg('My teen and I still felt upset the day after we argued.', {
    id: 'repair-linger-teen',
    desc: 'Item 18 · teen · how-often. Strain. Unpleasant feelings in both lasted for the rest of the day / into the next day. “Upset” = uneasy, not at ease: a noun where the adjective would have to agree with two people (es el disgusto nos duró). Not a grudge, not illness (es not malestar). “The day after we argued” = the feeling lasted into the next day. “Hard moment” = something went wrong between the two.',
  }),
  'communication-listen-teen': msg('I let my teen finish before I said what I thought.', {
    id: 'communication-listen-teen',
    desc: 'Item 19 · teen · how-often. The adult takes the message in first and only then acts or speaks. Order in time (“before”), not a condition; it is not required that the adult then spoke. “Finish” = come to the end of what they were saying, not of a task.',
  }),
  'warmth-fit-style-teen': msg('I could tell when my teen wanted space.', {
    id: 'warmth-fit-style-teen',
    desc: 'Item 20 · teen · of-times. The adult could read one concrete sign in the child (tired, overwhelmed, wants to be alone). “Could tell” = noticed and knew. “Too much” = too loud, busy, long; not too difficult or costly. Teen “space” = time alone, not a room and not privacy as a right.',
  }),
  'boundaries-line-teen': msg('I gave in on a rule I wanted to keep.', {
    id: 'boundaries-line-teen',
    desc: 'Item 21 · teen · how-often. Strain. Toddler on: the adult gave in, on one limit they had wanted to keep (not: changed their mind for good reason; not: gave up all limits). Infant: went on playing or feeding after the baby showed it wanted to stop; needed care such as finishing a diaper is not meant.',
  }),
  'repair-settle-teen': msg('After we argued, my teen and I were okay with each other again.', {
    id: 'repair-settle-teen',
    desc: 'Item 22 · teen · of-times. The outcome: both are calm or close again, whoever began. “Close” = in feeling. “Okay with each other again” (teen) = on good terms; not healthy, not “back to normal”. Infant: the baby’s crying.',
  }),
  'friction-tense-teen': msg('Our time together felt tense.', {
    id: 'friction-tense-teen',
    desc: 'Item 23 · teen · how-often. Strain. The mood between the two was tense: strained, not relaxed. Not I was nervous and not physical stiffness.',
  }),
  'play-child-led-teen': msg('We spent time on something my teen chose.', {
    id: 'play-child-led-teen',
    desc: 'Item 24 · teen · how-often. Unhurried time in which the child decides what happens and the adult follows. Infant “slow minutes” = calm, without hurry; “following” = with eyes and attention, not walking behind.',
  }),
};
