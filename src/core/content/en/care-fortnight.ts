/** The look back at two weeks. A look back, not a test for any condition. */
export const fortnightWords = {
  title: 'Two weeks, looked back on',
  what: 'Five short questions, every two weeks at most. It is a look back, not a test for any condition. Nobody else sees it, and you can remove it or stop at any time.',
  because: 'Many weeks of a search are low, and they are easier to meet when they are seen.',
  start: 'Yes, ask me every two weeks',
  stop: 'Stop asking me',
  keep: 'Keep this look back',
  wait: (when: string) => `You looked back not long ago. It is there again ${when}.`,
  lead: 'In the last two weeks',
  all: 'Answer all five, or leave the page; nothing is kept until then.',
} as const

export const fortnightQuestions = {
  cheer: 'was there something to smile about?',
  calm: 'could you be at ease?',
  energy: 'did you have the strength to start things?',
  rest: 'did sleep leave you rested?',
  interest: 'was there something in the day that you cared about?',
} as const

export const fortnightSteps = [
  'Never',
  'Now and then',
  'About half',
  'Mostly',
  'All the time',
] as const

/** What is said to each level. None of them ends on a number. */
export const fortnightAnswers = {
  fine: {
    says: 'Thank you. That is kept.',
    next: 'Nothing has to follow. If you like, choose one good thing for the days ahead.',
  },
  low: {
    says: 'These were heavy weeks.',
    next: 'That is common in a search, and no fault of yours. A lighter week may help, and one person who knows.',
  },
  'very-low': {
    says: 'These were very heavy weeks, and you need not carry them alone.',
    next: 'Please tell a doctor or a counsellor how it has been. They hear this often, and they can help.',
  },
  falling: {
    says: 'It has become a good deal heavier than last time.',
    next: 'Please tell a doctor or a counsellor how it has been. They hear this often, and they can help.',
  },
} as const

export const fortnightWays = {
  helpFirst: 'People to ring now, if you like',
  lighter: 'Make this a lighter week',
  lighterSaid: 'Onward goes gently for a week.',
  person: 'Tell one person',
  good: 'Choose one good thing',
  help: 'Someone to talk to',
} as const
