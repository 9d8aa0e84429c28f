import type { Now } from '../context.ts'
import type { Beat, HowFar } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

/**
 * How a beat stands: `now` is shown open, `later` has a day, `waiting` has none yet (Learn before an
 * answer), `done` and `skipped` are folded, `not-offered` says why (Ask where asking is not advised).
 */
export type Standing = 'now' | 'later' | 'waiting' | 'done' | 'skipped' | 'not-offered'

export interface BeatModel {
  readonly beat: Beat
  /** "Pause", "Look back", "Ask", "Learn". */
  readonly name: string
  readonly standing: Standing
  /** The day and time on which it comes back. */
  readonly when: { readonly on: string; readonly time: string; readonly said: string } | null
  /** One sentence for a beat that is not open: what is in it, or why it is not offered. */
  readonly says: string
  readonly because: string | null
}

/** The line under Pause that names the next thing and when: title, because and calendar entry. */
export interface ComingUp {
  readonly beat: Beat
  readonly label: string
  readonly title: string
  readonly because: string
  readonly source: string
  readonly on: string
  readonly time: string
  readonly minutes: number
  /** A title that tells nobody anything when a calendar is seen by others. */
  readonly neutralTitle: string
}

export interface AfterNo {
  readonly recoveryId: string
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly headline: string
  readonly underline: string
  /** "Closed today", "Closed yesterday", "Closed on 10 March". */
  readonly closed: string
  readonly letterId: string | null
  readonly toldBy: string
  readonly filed: boolean
  /** What a filed no still offers to keep. */
  readonly keep: readonly { readonly id: 'question' | 'ask' | 'done'; readonly label: string }[]
  readonly pauseQuestion: string
  /** The beat that carries the one main action now; null when none is open. */
  readonly first: Beat | null
  readonly pause: BeatModel
  readonly lookBack: BeatModel
  readonly ask: BeatModel
  readonly learn: BeatModel
  readonly comingUp: ComingUp | null
  /** The heading above the pause choices: "Nothing has to be decided tonight." */
  readonly pauseLine: string
}

/** The page after a no; undefined when there is no such recovery. */
export function afterNo(_vault: Vault, _recoveryId: string, _now: Now): AfterNo | undefined {
  throw new Error('being written')
}

/** "Three rounds is a lot. How is it now?" Claims only what is known; `rounds` where counted. */
export function pauseQuestion(_howFar: HowFar | null, _rounds?: number): string {
  throw new Error('being written')
}
