import type { Now } from '../context.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import type { HowFar } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

/** One application that a letter may belong to. */
export interface Candidate {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  /** "Applied 9 February", or what else is known of it. */
  readonly says: string
}

/** Where the letter goes. `sentence` says it; `several` asks. */
export interface Joins {
  readonly how: 'one' | 'several' | 'new' | 'none'
  readonly applicationId: string | null
  readonly sentence: string
  readonly candidates: readonly Candidate[]
}

/** Something that the letter holds, for the margin. */
export interface MarginNote {
  readonly title: string
  readonly says: string
}

export interface ReadingView {
  readonly letterId: string
  readonly confirmed: boolean
  readonly headline: string
  readonly kind: LetterKind
  readonly sure: boolean
  readonly company: string | null
  readonly role: string | null
  readonly joins: Joins
  /** Only a no asks how far it got; null otherwise. */
  readonly howFar: {
    readonly question: string
    readonly choices: readonly { readonly value: HowFar; readonly label: string }[]
    readonly suggested: HowFar | null
  } | null
  /** The main button, "Yes, that is right". */
  readonly confirmLabel: string
  readonly changeLabel: string
  /** What the letter may be instead, for "It is something else". */
  readonly kindChoices: readonly { readonly kind: LetterKind; readonly label: string }[]
  readonly margin: readonly MarginNote[]
  readonly evidence: readonly {
    readonly cue: string
    readonly text: string
    readonly start: number
    readonly end: number
  }[]
  /** "Maria Sandahl, Lindholm Ferries · Tuesday 10 March, 21:12". */
  readonly head: string
  readonly subject: string | null
  /** Where this letter has already led. */
  readonly applicationId: string | null
  readonly recoveryId: string | null
}

/** The page of one letter; undefined when there is no such letter. */
export function readingView(_vault: Vault, _letterId: string, _now: Now): ReadingView | undefined {
  throw new Error('being written')
}
