import type { CauseOwner, Changeable, FitDifference } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import type { ProposedCause } from './reflection-actions.ts'

export interface CauseView {
  readonly id: string
  readonly text: string
  readonly whose: CauseOwner
  readonly changeable: Changeable
  readonly source: 'self' | 'letter'
  /** "From the letter. Can be learned, if you want to." */
  readonly says: string
}

/** The one thing that Look back may lead to: only ever from a cause that is mine and can change. */
export interface LookBackAction {
  readonly causeId: string
  readonly cause: string
  readonly title: string
  readonly because: string
  readonly source: string
  /** A first draft of the if-then action, to be edited. */
  readonly draft: { readonly ifCue: string; readonly thenStep: string; readonly minutes: number }
}

export interface LookBackView {
  readonly recoveryId: string
  readonly heading: string
  readonly prompts: {
    readonly strongest: { readonly label: string; readonly hint: string }
    readonly unprepared: { readonly label: string; readonly hint: string }
    readonly question: { readonly label: string; readonly hint: string }
    readonly causes: { readonly label: string; readonly hint: string }
    readonly fit: { readonly label: string; readonly hint: string }
  }
  readonly strongest: string
  readonly unprepared: string
  readonly questions: readonly { readonly id: string; readonly text: string }[]
  readonly causes: readonly CauseView[]
  readonly proposed: readonly ProposedCause[]
  readonly fit: readonly FitDifference[]
  readonly fitAspects: readonly string[]
  readonly owners: readonly { readonly value: CauseOwner; readonly label: string }[]
  readonly changeables: readonly { readonly value: Changeable; readonly label: string }[]
  readonly nextAction: LookBackAction | null
}

/** The look back at one no; undefined when there is no such recovery. */
export function lookBackView(_v: Vault, _recoveryId: string): LookBackView | undefined {
  throw new Error('being written')
}
