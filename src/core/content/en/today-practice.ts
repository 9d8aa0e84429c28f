import { sayMany } from './counts.ts'

/** The step that practice may suggest on Today. */
export const practiceStepWords = {
  title: 'Practise for ten minutes.',
  before: (company: string, day: string, due: number) =>
    `Your talk with ${company} is ${day}, and ${comeBack(due)} before it.`,
  because: (due: number) => `${comeBack(due)} today, and what is asked again stays better.`,
  button: 'Begin',
} as const

const comeBack = (due: number) => sayMany(due, 'question comes back', 'questions come back')
