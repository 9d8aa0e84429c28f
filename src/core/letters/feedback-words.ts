import { feedbackWords as german } from '../content/de/feedback-letter.ts'
import { feedbackWords as english } from '../content/en/feedback-letter.ts'
import { feedbackWords as spanish } from '../content/es/feedback-letter.ts'
import { feedbackWords as french } from '../content/fr/feedback-letter.ts'
import type { OpenDoor } from '../vault/kinds/reading.ts'
import type { LetterTone } from './letter-words.ts'

/** The languages that a letter can be written in, as BCP 47 codes. */
export const writtenLanguages = ['en', 'de', 'fr', 'es'] as const
export type WrittenLanguage = (typeof writtenLanguages)[number]

/** What a question of the letter is about. */
export const feedbackQuestionIds = [
  'exercise',
  'answer',
  'factor',
  'gap',
  'application',
  'example',
  'role',
] as const
export type FeedbackQuestionId = (typeof feedbackQuestionIds)[number]

/** All that a letter which asks for feedback rests on. */
export interface FeedbackLetterFacts {
  /** Whole name of the recipient. */
  readonly toName: string | null
  /** How the person signs. */
  readonly name: string | null
  readonly company: string
  readonly role: string | null
  readonly told: 'personal' | 'phone' | 'template'
  readonly met: 'nobody' | 'one-talk' | 'several-rounds'
  /** How many talks there were; 0 where that is not known. */
  readonly rounds: number
  /** First names of others who were met, at most two. */
  readonly others: readonly string[]
  readonly door: OpenDoor
  /** Whether it speaks of working there one day; where absent, only if they left a door open. */
  readonly interest?: boolean | undefined
  /** How it greets and closes. Default: plain. */
  readonly tone?: LetterTone | undefined
}

/** The sentences of that letter in one language. */
export interface FeedbackWords {
  subject(facts: FeedbackLetterFacts): string
  greeting(toName: string | null): string
  /** A whole sentence: thanks for the news, and for the time. */
  thanks(facts: FeedbackLetterFacts): string
  readonly accept: string
  readonly ask: { readonly one: string; readonly two: string }
  /** How little would be enough; the first to go where the letter gets long. */
  readonly enough: { readonly one: string; readonly two: string }
  readonly easyOut: string
  readonly doors: Readonly<Record<OpenDoor, string>>
  /** Interest in working there one day, where no door was named. */
  readonly interest: string
  readonly close: string
  /** Narrow, about next time, and answerable in two lines. */
  readonly questions: Readonly<Record<FeedbackQuestionId, string>>
}

export const feedbackWords: Readonly<Record<WrittenLanguage, FeedbackWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}
