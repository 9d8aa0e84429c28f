/** The thought record, step by step. */
export const thoughtWords = {
  title: 'Look at one thought',
  says: 'A thought can feel true and still be only a part. Write down what speaks on both sides.',
  thought: {
    label: 'The thought, as it comes',
    hint: 'In the words in which it goes round.',
  },
  starts: [
    'I am not good enough.',
    'It will never work out.',
    'They saw through me.',
    'I should have known.',
  ],
  before: 'How true does it feel right now?',
  after: 'And now, how true does the first thought feel?',
  number: { label: 'Or as a number, 0 to 100', asks: 'A number from 0 to 100, or leave it empty.' },
  evidenceFor: { label: 'What speaks for it', hint: 'Facts that somebody else could see.' },
  evidenceAgainst: {
    label: 'What speaks against it',
    hint: 'What a good friend would say they have seen you do.',
  },
  traps: 'Is one of these at work?',
  trapsHint: 'Tap what fits; tap again to take it out. None is an answer too.',
  fairer: {
    label: 'A fairer sentence, in your own words',
    hint: 'Not a cheerful one. One that you could say to a friend, and mean it.',
  },
  pin: 'Keep the sentence on Today for a day',
  keep: 'Keep this thought',
} as const

export const beliefWords = {
  'not-at-all': 'Not at all',
  'a-little': 'A little',
  half: 'Half',
  mostly: 'Mostly',
  wholly: 'Wholly',
} as const

/** Ways in which a thought runs ahead of what is known. */
export const trapWords = {
  'one-for-all': { name: 'One for all', plain: 'One no stands for every other one.' },
  'all-or-nothing': { name: 'All or nothing', plain: 'Not first means no good at all.' },
  'reading-minds': { name: 'Reading minds', plain: 'I know what they thought of me.' },
  'reading-ahead': { name: 'Reading ahead', plain: 'I know how it will go from here.' },
  'only-the-flaw': { name: 'Only the flaw', plain: 'One slip counts, the rest does not.' },
  'mine-alone': { name: 'Mine alone', plain: 'All of it was down to me.' },
  'feels-so': { name: 'It feels so', plain: 'It feels true, so it must be.' },
  'must-have': { name: 'I should have', plain: 'I had to know what nobody told me.' },
} as const
