import type { Misspelling } from '../../../core/materials/text-check-spelling.ts'

/** A list of words in the format of Hunspell. */
export interface WordList {
  readonly affixes: string
  readonly words: string
}

export type ToSpeller =
  /** The lists, the one whose spelling is proposed first. */
  | { readonly lists: readonly WordList[] }
  | { readonly number: number; readonly words: readonly string[] }

export interface FromSpeller {
  /** The answer carries that of the question. */
  readonly number: number
  readonly misspellings: readonly Misspelling[]
}
