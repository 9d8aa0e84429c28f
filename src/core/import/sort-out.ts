import { companyName } from '../applications/company-index.ts'
import type { ApplicationMatch } from '../applications/find-application.ts'
import { matchLetter } from '../applications/match-letter.ts'
import type { Vault } from '../vault/vault.ts'
import { type Found, foundLetters } from './found.ts'
import { type Group, groupLetters } from './group.ts'

/** Why a letter is shown to the person by itself. */
export type Doubt =
  | { readonly about: 'trust' }
  | { readonly about: 'kind' }
  | { readonly about: 'employer' }
  | {
      readonly about: 'which'
      readonly applications: readonly ApplicationMatch[]
      readonly groups: readonly Group[]
    }

export interface Doubtful {
  readonly letter: Found
  readonly doubt: Doubt
}

/** All letters that wait, sorted by what they need from the person. */
export interface SortedOut {
  /** Applications that the letters say plainly. */
  readonly clear: readonly Group[]
  /** Where Onward would have to guess. */
  readonly look: readonly Doubtful[]
  /** Probably not about the search: people who ask one to apply, and what nothing else is known of. */
  readonly aside: readonly Found[]
}

/** Sorts the letters that wait. Deterministic; `zone` (IANA) gives their days. */
export function sortOut(vault: Vault, zone: string): SortedOut {
  const letters = foundLetters(vault, zone)
  const told = new Set(letters.flatMap(employerTold))
  const isAside = (letter: Found) =>
    isApproach(letter) || (isOpen(letter) && !belongs(vault, letter, told))
  const aside = letters.filter(isAside)
  const look = letters.flatMap((letter) => {
    const doubt = isAside(letter) ? null : ownDoubt(letter)
    return doubt ? [{ letter, doubt }] : []
  })
  const kept = new Set([...aside, ...look.map(({ letter }) => letter)])
  const { groups, undecided } = groupLetters(
    vault,
    letters.filter((letter) => !kept.has(letter)),
  )
  const nameless = groups.filter(({ company }) => company === null)
  return {
    clear: groups.filter(({ company }) => company !== null),
    look: [
      ...look,
      ...undecided.map(({ letter, ...choices }) => ({
        letter,
        doubt: { about: 'which' as const, ...choices },
      })),
      ...nameless.flatMap((group) =>
        group.letters.map((letter) => ({ letter, doubt: { about: 'employer' as const } })),
      ),
    ],
    aside,
  }
}

function isApproach({ reading, clues, isSaid }: Found): boolean {
  return !isSaid && clues.kind === 'outreach' && reading.trust?.level !== 'warned'
}

/** May be about the search or not, and no conversation tells. */
function isOpen({ reading, clues, isSaid }: Found): boolean {
  return !isSaid && clues.kind === 'other' && !reading.sure && clues.replyingTo.length === 0
}

/** The employer of a letter that surely is about the search. */
function employerTold({ clues: { kind, company } }: Found): readonly string[] {
  return kind === 'other' || kind === 'outreach' || !company ? [] : [companyName(company).joined]
}

/** Whether an application, or another letter that waits, is with the employer of this one. */
function belongs(vault: Vault, { clues }: Found, told: ReadonlySet<string>): boolean {
  if (clues.company && told.has(companyName(clues.company).joined)) return true
  return matchLetter(vault, clues).candidates.length > 0
}

/** What is doubtful in the letter itself, whatever else there is. */
function ownDoubt(letter: Found): Doubt | null {
  const { reading, clues, isSaid } = letter
  if (isSaid) return null
  if (reading.trust && reading.trust.level !== 'plain') return { about: 'trust' }
  // Of other letters that decide nothing the conversation tells whose they are.
  const isTold = reading.sure || (clues.kind === 'other' && !isOpen(letter))
  return isTold ? null : { about: 'kind' }
}
