import type { ExcerptPiece } from '../../core/search/excerpt.ts'

/** What a page tells the worker. */
export type ToWorker =
  /** Where answers are written from now on. */
  | { readonly type: 'board'; readonly board: SharedArrayBuffer }
  /** Fetch the texts of letters that are not in this browser yet, and no more. */
  | { readonly type: 'fill' }
  /** Read all records, or what has changed since. */
  | { readonly type: 'look' }
  | ({ readonly type: 'ask' } & Question)

/** `wide`: the kind of which more than a few are wanted. */
export interface Question {
  readonly number: number
  readonly typed: string
  readonly wide: string | null
}

/** What the worker tells a page. */
export type FromWorker =
  | { readonly type: 'filled' }
  | ({ readonly type: 'reading' } & Reading)
  | ({ readonly type: 'answer' } & Answer)
  /** An answer stands on the board. */
  | { readonly type: 'written' }

/** How much of the records can be searched by now. */
export interface Reading {
  /** All but the texts of letters. `cannot`: this browser keeps nothing that could be read. */
  readonly records: 'none yet' | 'some' | 'all' | 'cannot'
  readonly letters: number
  readonly texts: number
  /** What becomes of the texts that are not here: they are on their way, or nobody can be asked. */
  readonly others: 'none' | 'coming' | 'away'
}

export interface Answer {
  readonly number: number
  /** What was asked. */
  readonly typed: string
  readonly groups: readonly AnswerGroup[]
}

/** What was found of one kind, the first few of `total`. */
export interface AnswerGroup {
  readonly kind: string
  readonly total: number
  readonly found: readonly FoundRecord[]
}

/** `excerpt`: the place in a letter's text; absent where its head alone was met, and for other kinds. */
export interface FoundRecord {
  readonly id: string
  readonly excerpt?: readonly ExcerptPiece[]
}
