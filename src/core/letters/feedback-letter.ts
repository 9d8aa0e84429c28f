import type { Now } from '../context.ts'
import type { Vault } from '../vault/vault.ts'

export interface FeedbackQuestion {
  readonly id: string
  /** What it asks about, for the picker. */
  readonly label: string
  /** The sentence in the letter. */
  readonly text: string
}

export interface DraftInput {
  readonly recoveryId: string
  /** Ids from `questionsFor`, at most two; the best two for this no where absent. */
  readonly questions?: readonly string[] | undefined
}

export interface DraftLetter {
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  readonly questions: readonly string[]
}

/** The questions that fit how far it got, best first. */
export function questionsFor(_v: Vault, _recoveryId: string): readonly FeedbackQuestion[] {
  throw new Error('being written')
}

/** A letter that asks for feedback, 80 to 120 words, ready to be edited; undefined without recovery. */
export function draftFeedbackLetter(_v: Vault, _i: DraftInput, _n: Now): DraftLetter | undefined {
  throw new Error('being written')
}
