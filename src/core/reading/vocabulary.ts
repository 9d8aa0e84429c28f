const numbers = new Map<string, number>()

/**
 * The number of a word that some wording looks for, from 0, given out as wordings are compiled. With
 * numbers a letter's words are looked up some thousand times without comparing any text.
 */
export function numberFor(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

/** The number of a word; undefined where no wording looks for it. */
export function knownNumber(word: string): number | undefined {
  return numbers.get(word)
}

/** How many numbers have been given out. */
export function vocabularySize(): number {
  return numbers.size
}
