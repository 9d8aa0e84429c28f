/** The words around the bounded page. */
export const pageWords = {
  before:
    'A page that ends itself after 15 minutes. You may feel worse for an hour afterwards; that usually passes. Stop at any time.',
  prompt: 'Write down what happened and what it is like. Nobody else reads it.',
  turn: 'Five minutes are left. If you can, look at it from a little further away: how would a fair observer tell it?',
  gentleEnd:
    'The fifteen minutes are over. Finish your sentence; five more are there if you need them.',
  end: 'This is enough for today. What you wrote is kept.',
  closing: {
    heading: 'Close the page',
    sentence: {
      label: 'One sentence to keep',
      hint: 'What would you like to have with you tomorrow?',
    },
    action: {
      label: 'One small thing to do now',
      hint: 'Make tea. Step outside. Ring Joan. It can be very small.',
    },
    button: 'Close the page',
    without: 'Leave it without a sentence',
  },
} as const

/** After the page has been opened often for the same no. */
export const pageOffers = {
  again: {
    sentence: 'This would be the third page about this one within a week.',
    says: 'Writing more of the same can keep it turning. Something else may help more today.',
    choices: [
      { id: 'someone', label: 'Be with someone' },
      { id: 'action', label: 'Choose something good' },
      { id: 'write', label: 'Write anyway' },
    ],
  },
  unknown: {
    sentence: 'What you wrote before is closed, so Onward cannot see how often it was.',
    says: 'If you have been here several times this week, being with someone may help more than another page.',
    choices: [
      { id: 'write', label: 'Write' },
      { id: 'someone', label: 'Be with someone' },
    ],
  },
} as const
