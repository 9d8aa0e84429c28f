import type { Theme } from '../../vault/kinds/feedback-point.ts'

/** What a point is about, in words of the job and never of the person. */
export const themeLabels: Readonly<Record<Theme, string>> = {
  skill: 'A skill',
  experience: 'Experience',
  evidence: 'Showing what you did',
  communication: 'How it came across',
  preparation: 'Preparation',
  motivation: 'Interest in the job',
  fit: 'Fit with the job',
  level: 'Level of the job',
  pay: 'Pay',
  logistics: 'Place and hours',
  process: 'How they chose',
}

export const sortLabels = { strength: 'A strength', gap: 'A gap', unsorted: '' } as const

export const verdictLabels = { fair: 'Fair', partly: 'Partly', 'not-mine': 'Not mine' } as const

export const pointWords = {
  none: 'What did they say? One point at a time.',
  letter: 'From the letter',
  self: 'Your own note',
  employer: 'They said it',
} as const

/** How far an application had got when something was said of it. */
export const stageWords = {
  application: 'after the application',
  assessment: 'after the exercise',
  screening: 'after the first call',
  interview: 'after a talk',
  final: 'after several rounds',
  offer: 'after the offer',
} as const
