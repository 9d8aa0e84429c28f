import { coverWords } from '../content/en/cover-letter.ts'
import type { WrittenLanguage } from '../letters/feedback-words.ts'
import { type LetterTone, letterWords } from '../letters/letter-words.ts'

/** The parts of a cover letter that only the person can say. */
export const coverSlots = ['problem', 'proofs', 'fit'] as const
export type CoverSlot = (typeof coverSlots)[number]

/** The sentences of a cover letter in one language. */
export interface CoverWords {
  subject(role: string | null): string
  opening(role: string | null, company: string, tone: LetterTone): string
  problem(problem: string): string
  readonly proofs: string
  readonly ask: Readonly<Record<LetterTone, string>>
  /** What stands in square brackets where something is still missing, without the brackets. */
  readonly gaps: Readonly<Record<CoverSlot, string>>
}

/** What a cover letter is made from. */
export interface CoverFacts {
  readonly company: string
  readonly role: string | null
  readonly toName: string | null
  /** How the person signs. */
  readonly name: string | null
  /** What the person put in; proofs are lines. */
  readonly slots: Readonly<Record<CoverSlot, string>>
  readonly tone: LetterTone
  readonly language: WrittenLanguage
}

export interface CoverDraft {
  readonly subject: string
  readonly text: string
}

/**
 * A cover letter: what they need, what shows that one can do it, why them, and what one asks. What is
 * missing stands in square brackets; nothing is made up.
 */
export function draftCoverLetter(facts: CoverFacts): CoverDraft {
  const { company, role, tone, language, slots } = facts
  const words = coverWords[language]
  const letter = letterWords[language]
  const said = (slot: CoverSlot) => slots[slot].trim() || `[${words.gaps[slot]}]`
  const proofs = said('proofs')
    .split('\n')
    .map((line) => line.trim().replace(/^[-–•*]\s+/, ''))
    .filter(Boolean)
    .map((line) => `• ${line}`)
    .join('\n')
  const name = facts.name?.trim()
  return {
    subject: words.subject(role),
    text: [
      letter.greeting(facts.toName, tone),
      `${words.opening(role, company, tone)} ${words.problem(ended(said('problem')))}`,
      `${words.proofs}\n\n${proofs}`,
      ended(said('fit')),
      words.ask[tone],
      name ? `${letter.close[tone]}\n${name}` : letter.close[tone],
    ].join('\n\n'),
  }
}

/** With a full stop, unless it ends by itself. */
function ended(sentence: string): string {
  return /[.!?…\]]$/.test(sentence) ? sentence : `${sentence}.`
}
