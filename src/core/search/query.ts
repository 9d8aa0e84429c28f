import { wordsIn } from './words.ts'

/**
 * Words that have to stand one after another. `open`: of the last one only the beginning is known,
 * since somebody may still be typing it.
 */
export interface Phrase {
  readonly words: readonly [string, ...string[]]
  readonly open: boolean
}

/** What is looked for: every phrase of it, anywhere in a record. Empty where nothing was typed. */
export type Query = readonly Phrase[]

const QUOTES = /["“”„«»]/

/**
 * Reads what somebody typed. Each word is the beginning of a word; what stands in quotes is a phrase of
 * whole words, and a quote that is not closed yet is still being typed. Signs within a word divide it
 * into words that follow each other: “re-apply” also finds “re apply”.
 */
export function parseQuery(typed: string): Query {
  const query: Phrase[] = []
  const add = (text: string, open: boolean) => {
    const [first, ...rest] = wordsIn(text).map(({ folded }) => folded)
    if (first !== undefined) query.push({ words: [first, ...rest], open })
  }
  const pieces = typed.split(QUOTES)
  for (const [place, piece] of pieces.entries()) {
    if (place % 2 === 1) add(piece, place === pieces.length - 1)
    else for (const chunk of piece.split(/\s+/)) add(chunk, true)
  }
  return query
}
