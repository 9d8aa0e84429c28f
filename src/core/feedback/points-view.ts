import type { Theme } from '../vault/kinds/feedback-point.ts'
import type { Vault } from '../vault/vault.ts'

export interface PointView {
  readonly id: string
  readonly text: string
  readonly source: 'employer' | 'letter' | 'self'
  /** "Maria Sandahl, 18 March", "From the letter", "Your own note, 18 March". */
  readonly says: string
  readonly sort: 'strength' | 'gap' | 'unsorted'
  readonly theme: Theme | null
  readonly inMyHands: 'yes' | 'no' | 'unknown'
  readonly verdict: 'fair' | 'partly' | 'not-mine' | null
  readonly applicationId: string | null
  readonly recoveryId: string | null
}
export interface PointsView {
  readonly sentence: string
  readonly points: readonly PointView[]
  readonly themes: readonly { readonly id: Theme; readonly label: string }[]
  readonly verdicts: readonly {
    readonly value: 'fair' | 'partly' | 'not-mine'
    readonly label: string
  }[]
  /** The point that one small action could start from: a gap, in your hands, and not "not mine". */
  readonly actOn: PointView | null
}
/** The points of one no, or all of them where `recoveryId` is null. */
export function pointsView(_v: Vault, _recoveryId: string | null): PointsView {
  throw new Error('being written')
}
