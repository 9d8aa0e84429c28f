/** Prompts seen from a little further away; none of them asks "why am I". */
export const lookBackWords = {
  heading: 'How would a fair observer tell it?',
  strongest: {
    label: 'Where you were strongest',
    hint: 'A moment in the application or the talks that a fair observer would point to.',
  },
  unprepared: {
    label: 'Where it caught you unprepared',
    hint: 'What was asked or expected that nobody could have guessed, or that you would prepare next time.',
  },
  question: {
    label: 'A question that threw you',
    hint: 'As near to their words as you remember. It becomes a practice card.',
  },
  causes: {
    label: 'What may have decided it, and whose it was',
    hint: 'Some of it is yours, some of it theirs, and much cannot be known. Unknown is a full answer.',
  },
  fit: {
    label: 'What you wanted, and what this job was',
    hint: 'Differences only; no verdict comes of it.',
  },
} as const

export const ownerLabels = { mine: 'Mine', theirs: 'Theirs', unknown: 'Unknown' } as const
export const changeableLabels = {
  yes: 'Can change',
  no: 'Cannot change',
  unknown: 'Not sure',
} as const

/** What is said under a cause, by whose it is and whether it can change. A fact, never an argument. */
export const causeNotes = {
  source: { letter: 'From the letter.', self: 'Your note.' },
  mine: { yes: 'Can change.', no: 'It is so, and need not change.', unknown: '' },
  theirs: {
    yes: 'Can be learned, if you want to.',
    no: 'Theirs to decide.',
    unknown: 'Theirs to decide.',
  },
  unknown: {
    yes: 'Unknown is a full answer.',
    no: 'Unknown is a full answer.',
    unknown: 'Unknown is a full answer.',
  },
} as const

export const lookBackAction = {
  title: 'One small step from this',
  because: (cause: string) => `You marked “${cause}” as yours, and as something that can change.`,
  source:
    'If-then plans: d = .65 over 94 tests (researchgate 37367696), .27 to .66 over 642 (doi 10.1080/10463283.2024.2334563).',
  ifCue: 'I have had breakfast',
  thenStep: 'I write down how I would do it next time',
} as const
