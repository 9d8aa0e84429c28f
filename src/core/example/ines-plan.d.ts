import type { FeedbackPoint } from '../vault/kinds/feedback-point.ts'
import type { Person } from '../vault/kinds/person.ts'
import type { Action, Win } from '../vault/kinds/plan.ts'
import type { Cause } from '../vault/kinds/reflection.ts'
/** What Ines has written about the no so far; the rest waits for this morning. */
export declare const inesReflection: {
  readonly strongest: string
  readonly question: string
  readonly causes: readonly Omit<Cause, 'id'>[]
}
interface OnDay {
  /** The key of an application. */
  readonly of: string
  /** Days from today. */
  readonly day: number
}
export declare const inesPoints: readonly (Omit<FeedbackPoint, 'saidOn' | 'applicationId'> &
  OnDay)[]
type ExampleAction = Pick<Action, 'ifCue' | 'thenStep' | 'minutes'> &
  OnDay & {
    readonly time?: string
    readonly because?: string
    /** It follows from the no of yesterday and what was hers in it. */
    readonly afterNo?: true
    /** `HH:MM` on that day. */
    readonly doneAt?: string
  }
export declare const inesActions: readonly ExampleAction[]
/** `of` names the application whose action was finished with it. */
export declare const inesWins: readonly (Pick<Win, 'text'> & {
  readonly day: number
  readonly of?: string
})[]
export declare const inesPeople: readonly Person[]
