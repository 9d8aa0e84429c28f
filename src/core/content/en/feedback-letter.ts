import type { FeedbackWords } from '../../letters/feedback-words.ts'
import { shortName } from '../../letters/names.ts'
import { sayCount } from './counts.ts'

const opening = {
  personal: 'Thank you for writing to me yourself',
  phone: 'Thank you for ringing me yourself',
  template: 'Thank you for letting me know',
} as const

/** "you", or "you and Anders" where others were met as well. */
function whoMet([one, two]: readonly string[]): string {
  if (!one) return 'you'
  return two ? `you, ${one} and ${two}` : `you and ${one}`
}

/** The letter that asks for feedback. */
export const feedbackWords: FeedbackWords = {
  subject: ({ role, company }) =>
    role ? `My application: ${role}` : `My application to ${company}`,
  greeting: (name) => (name ? `Dear ${shortName(name)},` : 'Hello,'),
  thanks: ({ told, met, rounds, others, role }) => {
    const about = role ? ` about the role of ${role}` : ''
    const who = whoMet(others)
    const many = rounds > 1 ? `${sayCount(rounds)} rounds` : 'several rounds'
    const time = {
      nobody: `the time that went into reading my application${role ? ` for the role of ${role}` : ''}`,
      'one-talk': `the conversation that ${who} had with me${about}`,
      'several-rounds': `the time that ${who} gave me over ${many}${about}`,
    }
    return `${opening[told]}, and for ${time[met]}.`
  },
  accept: 'I understand and accept the decision, and I wish you and the team well.',
  ask: {
    one: 'One question would help me, if you have a few minutes.',
    two: 'Two questions would help me, if you have a few minutes.',
  },
  enough: {
    one: 'A line or two would be plenty; I would use it to prepare better next time.',
    two: 'A line or two on each would be plenty.',
  },
  easyOut: 'If you would rather not say, that is quite all right.',
  doors: {
    'kept-on-file': 'I would be glad to hear from you when something fitting comes up.',
    reapply: 'I would be glad to hear when you recruit again.',
    'other-role': 'I would be glad to hear more about the other role that you mention.',
    none: 'Either way, thank you again.',
  },
  interest: 'I would still like to work with you, and would be glad to hear of roles that fit.',
  close: 'Kind regards,',
  questions: {
    exercise: 'What would have made my work on the exercise stronger?',
    answer: 'Which one of my answers should I prepare better for a conversation like ours?',
    factor: 'What weighed most in the choice, so that I know what to show more clearly next time?',
    gap: 'Which skill or experience should I build first for a role like this one?',
    application: 'What in my application could I make clearer for a role like this one?',
    example:
      'Was there an example of my work that you would have liked to hear more about next time?',
    role: 'Is there another kind of role with you that I should look at next time?',
  },
}

/** What each question is about, for the picker. */
export const feedbackQuestionLabels = {
  exercise: 'The exercise',
  answer: 'My answers in the interview',
  factor: 'What weighed most',
  gap: 'What to learn first',
  application: 'My application',
  example: 'An example that was missing',
  role: 'Another role with them',
} as const

/** What the checks beside the letter say. */
export const checkWords = {
  thanks: { good: 'Thanks first', look: 'It does not begin with thanks yet' },
  accepts: {
    good: 'Accepts the decision',
    look: 'It does not say yet that you accept the decision',
  },
  questions: {
    one: 'One question, about next time',
    two: 'Two questions, both about next time',
    back: 'A question looks back; one about next time is easier to answer',
    none: 'No question yet; one is enough',
    many: (count: string) => `${count} questions; two are easier to answer`,
  },
  easyOut: { good: 'Easy to say no to', look: 'Leave them an easy way not to answer' },
  words: (count: number, least: number, most: number) =>
    `${count} words; ${least} to ${most} reads well`,
  tone: {
    good: 'Nothing that they would have to defend',
    look: (word: string) => `“${word}” may put them on the defensive`,
  },
  signed: { good: 'Signed', look: 'Your name is not under it yet' },
  odds: (whom: string) => `${whom} may not answer. 3 to 5 in 10 people get any feedback.`,
} as const
