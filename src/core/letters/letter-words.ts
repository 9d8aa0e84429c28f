import { letterWords as german } from '../content/de/letters.ts'
import { letterWords as english } from '../content/en/letters.ts'
import { letterWords as spanish } from '../content/es/letters.ts'
import { letterWords as french } from '../content/fr/letters.ts'
import type { Now } from '../context.ts'
import type { letterTones } from '../vault/kinds/letter.ts'
import type { WrittenLanguage } from './feedback-words.ts'
import type { DraftedType, LetterSlot } from './letter-types.ts'

export type LetterTone = (typeof letterTones)[number]

/** All that a letter rests on. Unknown is null, and then the letter goes without. */
export interface LetterFacts {
  /** Whole name of the recipient. */
  readonly toName: string | null
  readonly company: string | null
  readonly role: string | null
  /**
   * The day that it speaks of, as the language writes it ("3 March"): of the talk for a thank-you and a
   * connection note, of the application for a follow-up and a new application.
   */
  readonly day: string | null
  /**
   * What the person put in, each with its closing mark, to stand alone or after a colon; proofs are
   * several lines. What is needed and missing is a gap in square brackets; what may be left out and is
   * missing is empty.
   */
  readonly slots: Readonly<Record<LetterSlot, string>>
}

/** One type of letter in one language: the polite form of address, but “tú” in warm Spanish. */
export interface TypeWords {
  /** One line without names of people. */
  subject(facts: LetterFacts): string
  /** What stands between greeting and close; a paragraph that is empty is left out. */
  paragraphs(facts: LetterFacts, tone: LetterTone): readonly string[]
}

/** All letters in one language: what a file `content/<language>/letters.ts` holds. */
export interface LetterWords {
  greeting(toName: string | null, tone: LetterTone): string
  readonly close: Readonly<Record<LetterTone, string>>
  /** `2026-03-03` as "3 March", with the year when it is not this one. */
  day(date: string, now: Now): string
  /** What stands in square brackets where something is still missing, without the brackets. */
  readonly gaps: Readonly<Record<LetterSlot, string>>
  readonly types: Readonly<Record<DraftedType, TypeWords>>
}

/** The letters in every language that Onward writes. */
export const letterWords: Readonly<Record<WrittenLanguage, LetterWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}
