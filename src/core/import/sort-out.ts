import type { ApplicationMatch } from '../applications/find-application.ts'
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
  /** Probably not about the search: people who ask one to apply. */
  readonly aside: readonly Found[]
}

/** Sorts the letters that wait. Deterministic; `zone` (IANA) gives their days. */
export function sortOut(vault: Vault, zone: string): SortedOut {
  const letters = foundLetters(vault, zone)
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

function isAside({ reading, clues, isSaid }: Found): boolean {
  return !isSaid && clues.kind === 'outreach' && reading.trust?.level !== 'warned'
}

/** What is doubtful in the letter itself, whatever else there is. */
function ownDoubt({ reading, clues, isSaid }: Found): Doubt | null {
  if (isSaid) return null
  if (reading.trust && reading.trust.level !== 'plain') return { about: 'trust' }
  // A letter that decides nothing is here because of its conversation; there is nothing to ask.
  return reading.sure || clues.kind === 'other' ? null : { about: 'kind' }
}
