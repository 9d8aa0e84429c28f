import { fold } from '../reading/fold.ts'

/** A word of a text. Offsets are UTF-16 into the text. */
export interface WordIn {
  /** Lower case without accents. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** A word may begin or end with signs that are part of a name: `.NET`, `C++`, `C#`. */
const word = /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:\+\+|#(?!\w))?/gu

/** The words of a text, in order. */
export function wordsIn(text: string): readonly WordIn[] {
  const folded = fold(text)
  return [...folded.matchAll(word)].map(({ 0: found, index }) => ({
    folded: found,
    start: index,
    end: index + found.length,
  }))
}
