/**
 * English texts of the questions group without the items (items.ts): answers, frames, the interface of a question,
 * help. Source: instrument.md §2.3, §2.4, §9.1, §10.7.
 */
import { msg } from './msg.ts';

/** The table of the questions group without the items: message id → English text. */
export const questionTexts = {
  'scale.0': msg('Never or almost never', {
    id: 'scale.0',
    desc: 'answer. Includes zero. Must be clearly below scale.1.',
  }),
  'scale.1': msg('Rarely', {
    id: 'scale.1',
    desc: 'answer. A few times, clearly fewer than “sometimes”. Not “from time to time”.',
  }),
  'scale.2': msg('Sometimes', { id: 'scale.2', desc: 'answer. The middle. Neutral, neither much nor little.' }),
  'scale.3': msg('Often', {
    id: 'scale.3',
    desc: 'answer. Clearly more than half in feeling; not “mostly” (ar غالبًا), not “usually”.',
  }),
  'scale.4': msg('Very often', {
    id: 'scale.4',
    desc: 'answer. The top. Must not mean “always”: good enough is the target, not perfect. Evenly above scale.3; build it from the same word (often / very often).',
  }),
  'scale.na': msg('The situation didn’t come up, or it doesn’t fit us', {
    id: 'scale.na',
    desc: 'answer. The occasion did not arise, or the question does not suit this pair. Not “I did not do it” and not “I don’t know”. A full and respectable answer.',
  }),
  'header.how-often': msg('In the past two weeks…', {
    id: 'header.how-often',
    desc: 'above the item. Fragment before a full sentence. If your language dislikes that, write a question: “How often in the past two weeks?”',
  }),
  'header.of-times': msg('In the past two weeks, whenever this came up…', {
    id: 'header.of-times',
    desc: 'above the item. “This” points forward to the occasion named in the sentence below (“After we argued…”). “Whenever” = each time, out of those occasions: a repeating form (es las veces que, de wenn, zh 每当, vi mỗi khi), never one that means once (es cuando se dio, de als, zh 了).',
  }),
  'hint.of-times': msg('Think only of those times. If it came up once and went this way, choose “Very often.”', {
    id: 'hint.of-times',
    desc: 'below the item; quotes scale.4. The quoted words must equal scale.4. One out of one counts as the top answer.',
  }),
  'ui.question.count': msg('Question {n} of {total}', {
    id: 'ui.question.count',
    desc: 'beside the trail (the trail itself is aria-hidden); second line of “Go on where I stopped”.',
  }),
  'ui.question.choose': msg('Choose an answer, or press Skip.', {
    id: 'ui.question.choose',
    desc: 'status, once; quotes ui.skip.',
  }),
  'ui.answering': msg('How to answer', { id: 'ui.answering', desc: 'fold.' }),
  'ui.answering.tap': msg(
    'Tap an answer to go on. You can always go back, and you can skip any question. Go with your first honest answer.',
    { id: 'ui.answering.tap', desc: 'in the fold.' },
  ),
  'ui.answering.child': msg(
    'Every question is about the one child you have in mind, whoever you are to them: a parent, a grandparent, a foster or adoptive parent, or another adult who cares for them. “We” means the two of you.',
    { id: 'ui.answering.child', desc: 'in the fold.' },
  ),
  'ui.answering.never': msg('If something could have happened and did not, choose “Never or almost never.”', {
    id: 'ui.answering.never',
    desc: 'in the fold; quotes scale.0.',
  }),
  'ui.answering.na': msg(
    'If the situation did not come up, or does not fit the two of you, choose the last answer. It is never counted against you.',
    { id: 'ui.answering.na', desc: 'in the fold. “fit”: How well adult and child suit each other by temperament.' },
  ),
  'ui.answering.all': msg('Everyone who raises a child has some of everything these questions ask about.', {
    id: 'ui.answering.all',
    desc: 'in the fold.',
  }),
  'ui.new-tab': msg('opens in a new tab', { id: 'ui.new-tab', desc: 'hidden text after every link that leaves.' }),
  'support.safety-danger.after': msg(
    'A baby who was shaken, hit, or dropped needs a doctor now, even if they look fine. So does a child with a hard hit to the head.',
    {
      id: 'support.safety-danger.after',
      desc: 'help card, after the emergency number. Plain words: a tired reader in danger.',
    },
  ),
  'support.safety-urge.lead': msg('Fear of hurting your child', {
    id: 'support.safety-urge.lead',
    desc: 'bold, above support.safety-urge: a handle by which the eye finds the line. A short noun. Calm, exact, no blame, no word that agrees with the reader.',
  }),
  'support.safety-urge.before': msg(
    'If you are afraid you might hurt your child, first put your child somewhere safe (a baby goes on their back in an empty crib). Then step away. Call someone you trust or your own doctor.',
    {
      id: 'support.safety-urge.before',
      desc: 'help card. Before the help line of the place, where the page gives one. Plain words. “crib”: Use the local service a parent would really go to; a crib is the baby’s own safe bed.',
    },
  ),
  'support.safety-urge.after': msg(
    'Never shake a baby. It is okay for a baby to cry in a safe place for a few minutes while you calm down.',
    { id: 'support.safety-urge.after', desc: 'help card, after it. “okay”: Everyday “all right”.' },
  ),
  'support.scary-thoughts.lead': msg('Scary thoughts about your baby', {
    id: 'support.scary-thoughts.lead',
    desc: 'bold, above support.scary-thoughts: a handle by which the eye finds the line, wherever it stands. A short noun. Calm, exact, no blame, no word that agrees with the reader.',
  }),
  'support.scary-thoughts': msg(
    'Scary thoughts of harm to your baby, even of hurting them yourself, are common after a birth. A thought you do not want is not a wish. A doctor or midwife has heard this before and can help. Get help today if you feel pulled to act on a thought. Do the same if you feel confused, see or hear things that others do not, or cannot sleep even when the baby does.',
    {
      id: 'support.scary-thoughts',
      desc: 'help card for babies, after safety-urge; ends the wellbeing card for that age, where that is at the top and help is not open',
    },
  ),
  'support.safety-self.lead': msg('Thoughts of dying or self-harm', {
    id: 'support.safety-self.lead',
    desc: 'bold, above support.safety-self and support.safety-self-unfilled: a handle by which the eye finds the line. A short noun. Calm, exact, no blame, no word that agrees with the reader. The line speaks of the parent and of the child. “Self-harm” = hurting oneself on purpose (es hacerse daño a propósito), one’s own or the child’s; say dying, no figure of speech.',
  }),
  'support.safety-self.before': msg(
    'Are you thinking about hurting yourself or ending your life? Contact a help line now:',
    {
      id: 'support.safety-self.before',
      desc: 'help card. Before the help line of the place, where the page gives one. Plain words.',
    },
  ),
  'support.safety-self.after': msg(
    'If your child hurts themselves or talks about wanting to die, stay with them and get the same help. Put medicines, blades, and guns out of reach. You can ask them about it. Asking does not put the idea in their head.',
    { id: 'support.safety-self.after', desc: 'help card, after it.' },
  ),
  'support.safety-self-unfilled.before': msg(
    'Are you thinking about hurting yourself or ending your life? Call your local emergency number now. Or go to the nearest emergency room.',
    {
      id: 'support.safety-self-unfilled.before',
      desc: 'help card. Shown where the page gives no crisis line. Plain words. “emergency room”: Use the local service a parent would really go to; a crib is the baby’s own safe bed.',
    },
  ),
  'support.safety-self-unfilled.after': msg(
    'If your child hurts themselves or talks about wanting to die, stay with them and do the same. Put medicines, blades, and guns out of reach. You can ask them about it. Asking does not put the idea in their head.',
    { id: 'support.safety-self-unfilled.after', desc: 'help card, after it.' },
  ),
  'support.safety-abuse.lead': msg('Harm or fear at home', {
    id: 'support.safety-abuse.lead',
    desc: 'bold, above support.safety-abuse: a handle by which the eye finds the line. A short noun. Calm, exact, no blame, no word that agrees with the reader. Accuses nobody.',
  }),
  'support.safety-abuse.before': msg(
    'Is someone at home hurting or scaring you or your child? It may be a partner, a relative, or your own teen. Your doctor or a local help line can talk it through with you.',
    {
      id: 'support.safety-abuse.before',
      desc: 'help card. Before the help line of the place, where the page gives one. Plain words.',
    },
  ),
  'support.safety-abuse.after': msg('If someone checks this device, look for help on one that they do not check.', {
    id: 'support.safety-abuse.after',
    desc: 'help card, after it.',
  }),
  'support.leave-line.lead': msg('What stays on this device', {
    id: 'support.leave-line.lead',
    desc: 'bold, above support.leave-line, support.leave-line-clear or support.leave-line-done: a handle by which the eye finds the line. Short. Calm, exact, no blame, no word that agrees with the reader.',
  }),
  'support.leave-line': msg(
    '“Leave” takes you off this page fast. It does not clear your browser history. Nothing is kept on this device unless you chose to keep it.',
    { id: 'support.leave-line', desc: 'help card, where the page gives a leave-url; quotes ui.leave' },
  ),
  'support.leave-line-done': msg(
    '“Done” takes your answers off this tablet. It does not close the page. Nothing is kept here.',
    { id: 'support.leave-line-done', desc: 'help card on a shared tablet; quotes ui.done' },
  ),
  'support.leave-line-clear': msg(
    '“Clear my answers” takes them off this screen. It does not close the page or clear your browser history. Nothing is kept on this device unless you chose to keep it.',
    { id: 'support.leave-line-clear', desc: 'help card, where the page gives no leave-url; quotes ui.clear' },
  ),
  'support.safety-close': msg(
    'No one here reads your answers, so please tell a person. Asking for help is a way of protecting your child.',
    { id: 'support.safety-close', desc: 'help card, last line' },
  ),
  'support.safety-open': msg(
    'Some answers describe a hard stretch, so this is open for you. It is here for every family, at any time.',
    { id: 'support.safety-open', desc: 'first line of the help card where answers opened it' },
  ),
};
