/** What else there is in Pause, folded away: signals that open one thing each, and more ways. */
export const signalWords = {
  heading: 'Is one of these close?',
  doubt: { label: 'Doubting myself', says: 'Look at one thought' },
  energy: { label: 'No energy', says: 'A short stretch' },
  purpose: { label: 'What for?', says: 'What matters to you' },
} as const

export const moreWays = {
  summary: 'More ways',
  'let-be': {
    label: 'Let it be here for two minutes',
    says: 'Nothing to change, and it ends by itself.',
  },
  hoped: {
    label: 'What I hoped this job would give me',
    says: 'It is fair to miss it. Look back shows it again.',
  },
  observer: { label: 'From a few steps away', says: 'As a fair observer would tell it.' },
  'body-scan': { label: 'Through the body', says: 'Five minutes, from the feet to the head.' },
  stretch: { label: 'A short stretch', says: 'Three minutes.' },
  sitting: { label: 'Sit quietly', says: 'Five minutes with nothing to do.' },
  unfair: { label: 'This felt unfair', says: 'A calm place for the facts, and who gives advice.' },
} as const

export const feelingPickerWords = {
  find: 'Find a word, or write your own',
  own: (word: string) => `Add “${word}”`,
  all: 'Show all words',
} as const
