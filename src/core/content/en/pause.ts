/** What stands under "Nothing has to be decided tonight": a label and what it means in one line. */
export const pauseChoiceWords = {
  someone: {
    label: 'Be with someone',
    says: 'Onward drafts one line for you to send.',
  },
  friend: {
    label: 'What I’d tell a friend',
    says: 'Three short questions, about five minutes.',
  },
  breathe: {
    label: 'Breathe',
    says: 'Five minutes, slow out-breaths, no voice.',
  },
  write: {
    label: 'Write',
    says: 'A page that ends itself after 15 minutes. You may feel worse for an hour.',
  },
  'not-now': {
    label: 'Not now',
    says: 'It comes back tomorrow morning, or when you choose.',
  },
} as const

/** The heading above them, by the hour. */
export const pauseLines = {
  evening: 'Nothing has to be decided tonight.',
  day: 'Nothing has to be decided today.',
} as const
