/** Sentences of the letter that asks for feedback. `{…}` parts are passed in. */
export const letterSentences = {
  greeting: (name: string | null) => (name ? `Dear ${name},` : 'Hello,'),
  thanks: {
    personal: 'Thank you for writing to me yourself',
    phone: 'Thank you for ringing me yourself',
    template: 'Thank you for letting me know',
  },
  forTime: {
    rounds: (who: string, rounds: string, role: string) =>
      `for the time that ${who} gave me over ${rounds}${role}`,
    talk: (who: string, role: string) => `for the conversation that ${who} had with me${role}`,
    application: (role: string) => `for the time that went into reading my application${role}`,
  },
  about: (role: string | null) => (role ? ` about the role of ${role}` : ''),
  accept: 'I understand and accept the decision, and I wish you and the team well.',
  ask: {
    one: 'One question would help me, if you have a few minutes.',
    two: 'Two questions would help me, if you have a few minutes.',
    why: 'A line or two on each would be plenty.',
    whyOne: 'A line or two would be plenty; I would use it to prepare better next time.',
  },
  easyOut: 'If you would rather not say, that is quite all right.',
  doors: {
    'kept-on-file': 'I would be glad to hear from you when something fitting comes up.',
    reapply: 'I would be glad to hear when you recruit again.',
    'other-role': 'I would be glad to hear more about the other role that you mention.',
    closed: 'Either way, thank you again.',
  },
  close: 'Kind regards,',
} as const

/** The questions to choose from: narrow, about next time, and answerable in two lines. */
export const feedbackQuestions = {
  exercise: {
    label: 'The exercise',
    text: 'What would have made my work on the exercise stronger?',
  },
  answer: {
    label: 'My answers in the interview',
    text: 'Which one of my answers should I prepare better for a conversation like ours?',
  },
  factor: {
    label: 'What weighed most',
    text: 'What weighed most in the choice, so that I know what to show more clearly next time?',
  },
  gap: {
    label: 'What to learn first',
    text: 'Which skill or experience should I build first for a role like this one?',
  },
  application: {
    label: 'My application',
    text: 'What in my application could I make clearer for a role like this one?',
  },
  example: {
    label: 'An example that was missing',
    text: 'Was there an example of my work that you would have liked to hear more about next time?',
  },
  role: {
    label: 'Another role with them',
    text: 'Is there another kind of role with you that I should look at next time?',
  },
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
  words: (count: number) => `${count} words; 80 to 120 reads well`,
  tone: {
    good: 'Nothing that they would have to defend',
    look: (word: string) => `“${word}” may put them on the defensive`,
  },
  signed: { good: 'Signed', look: 'Your name is not under it yet' },
  odds: (whom: string) => `${whom} may not answer. 3 to 5 in 10 people get any feedback.`,
} as const
