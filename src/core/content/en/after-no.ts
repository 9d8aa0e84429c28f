import { sentenceCase } from '../../time/say.ts'
import { sayCount } from './counts.ts'

/** The names of the beats, as the screen says them. */
export const beatNames = {
  pause: 'Pause',
  lookBack: 'Look back',
  ask: 'Ask',
  learn: 'Learn',
} as const

/** One line for a beat that is not open yet. */
export const beatWaits = {
  pause: 'A moment for how it is, whenever you want it.',
  lookBack: 'Ten minutes: a fair look at what happened.',
  ask: 'One short note that asks what would help next time.',
  learn: 'Opens when they answer, or when you note what they said.',
} as const

export const beatEnds = {
  done: {
    pause: 'You took a moment.',
    lookBack: 'You have looked back. It stays here.',
    ask: 'The note is sent. Whatever comes, you have done your part.',
    learn: 'What they said is kept and sorted.',
  },
  skipped: 'Left out. It can be opened at any time.',
} as const

/** "Lindholm Ferries said no, after three rounds." */
export function saidNo(company: string, reached: string | null): string {
  return reached ? `${company} said no, after ${reached}.` : `${company} said no.`
}

/** Silence is never called a no. */
export function didNotAnswer(company: string): string {
  return `${company} has not answered, and you have stopped waiting.`
}

/** How far it got, as it is said: "three rounds", "several rounds", "one talk". */
export function reachedWords(howFar: string | null, rounds: number): string | null {
  if (howFar === 'several-rounds')
    return rounds > 1 ? `${sayCount(rounds)} rounds` : 'several rounds'
  if (howFar === 'one-talk') return 'one talk'
  if (howFar === null && rounds > 1) return `${sayCount(rounds)} rounds`
  return null
}

/** The question of Pause; it claims only what is known. */
export function howIsIt(howFar: string | null, rounds: number): string {
  if (howFar === 'several-rounds') {
    const many = rounds > 1 ? sayCount(rounds) : 'several'
    const opening = `${sentenceCase(many)} rounds is a lot.`
    return `${opening} How is it now?`
  }
  if (howFar === 'one-talk') return 'You met them, and that takes something. How is it now?'
  return 'How is it now?'
}

export const filedWords = {
  headline: 'Filed. Keep anything?',
  says: 'It stays among your applications. Nothing more comes of it unless you open it again.',
  keep: { question: 'A question that threw me', ask: 'Draft a short note to them', done: 'Done' },
} as const

/** The headline of a later day, by the beat that comes first. */
export const laterHeadlines = {
  ask: (part: string, whom: string) =>
    `One thing this ${part}: the note to ${whom} is ready to read.`,
  lookBack: (part: string) => `One thing this ${part}: a fair look at what happened.`,
  learn: () => 'They answered. What did they say?',
} as const

export const comingUpWords = {
  ask: (when: string, whom: string) => `${when}, ten minutes: a note to ${whom}, ready to read.`,
  lookBack: (when: string) => `${when}, ten minutes: a fair look at what happened.`,
  lookBackBecause:
    'A night in between makes it easier to look from a little further away. Nothing has to be decided before.',
  neutralTitle: 'Ten minutes of planning',
} as const

export const doors = {
  'kept-on-file': 'They mean to keep your details.',
  reapply: 'They leave a door open.',
  'other-role': 'They mention another role.',
} as const

export const toldWords = {
  phone: 'They told you by phone.',
  silence: 'A letter may still come; this page will know what to do with it.',
} as const
