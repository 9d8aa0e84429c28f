/** The further questions of the look back; all of them may stay unanswered. */
export const lookBackMoreWords = {
  summary: 'More to look at, if you like',
  predicted: {
    label: 'Before they told you, how likely did a yes seem?',
    hint: 'Only if you want to.',
    steps: ['Hardly', 'Less than even', 'Even', 'More than even', 'Almost sure'],
  },
  skill: { label: 'How well did your skill come across?' },
  experience: { label: 'How well did your experience come across?' },
  anchors: ['None of it', 'A little', 'Half of it', 'Most of it', 'All of it'],
  mistake: {
    label: 'Something that went wrong',
    hint: 'A thing that was done or said, not who you are.',
  },
  nextTime: { label: 'Next time', hint: 'What you would do instead.' },
  keepMistake: 'Keep it',
  gaps: {
    label: 'What they asked for, and what you have',
    hint: 'As it stands in the advert. A gap is a thing to learn or to leave.',
    own: 'One thing that they asked for',
    add: 'Add this line',
    advert: 'The advert',
  },
  gapStates: { have: 'I have it', part: 'In part', gap: 'A gap' },
  unease: {
    label: 'Was there something that made you uneasy?',
    hint: 'With them, with the place, with a question. It counts as much as the rest.',
  },
  unfair: 'This felt unfair: a place for the facts',
  taught: {
    label: 'What did it show you about yourself?',
    hint: 'Something that you like, need, or can do.',
  },
  values: {
    label: 'What matters to you, beside what this job was',
    hint: 'Near or far, no verdict comes of it.',
    pick: 'Choose what matters to you',
  },
  valueStands: { near: 'Near', far: 'Far', unknown: 'Cannot tell' },
  hoped: 'You had hoped for',
} as const

/** The worded steps of a prediction as chances of a yes, in percent. */
export const predictedValues = [10, 30, 50, 70, 90] as const
