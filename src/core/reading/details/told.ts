import type { Envelope } from '../envelope.ts'
import type { LetterText } from '../letter-text.ts'
import type { ClockMention } from './clocks.ts'
import type { DayMention } from './days.ts'
import type { Frame } from './frame.ts'

/** What kind of fact a place in a letter tells; rows of `explain.ts`. */
export type DetailCue =
  | 'detail-when'
  | 'detail-where'
  | 'detail-people'
  | 'detail-length'
  | 'detail-link'
  | 'detail-prepare'
  | 'detail-due'
  | 'detail-pay'
  | 'detail-start'
  | 'detail-answer-by'
  | 'detail-applied'

/** Where a fact stands. UTF-16 offsets into the shown text. */
export interface DetailPlace {
  readonly cue: DetailCue
  readonly start: number
  readonly end: number
}

/** A fact and the places that tell it. */
export interface Details<Fact> {
  readonly found: Fact
  readonly places: readonly DetailPlace[]
}

/** A letter with the days and times that it names. */
export interface Told {
  readonly letter: LetterText
  /** Folded, as searched; same offsets as `shown`. */
  readonly text: string
  readonly shown: string
  readonly days: readonly DayMention[]
  readonly clocks: readonly ClockMention[]
  readonly frame: Frame
  readonly envelope: Envelope | undefined
  /** Who writes; not one of the people to meet. */
  readonly company: string | null
  /** The name of the person who writes, if one does. */
  readonly writer: string | null
}
