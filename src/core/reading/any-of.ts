/** Words (as numbers) of which one has to stand somewhere. Wordings that ask for the same share one. */
export interface AnyOf {
  /** From 0, in the order in which they were first asked for. */
  readonly id: number
  readonly words: readonly number[]
}

const known = new Map<string, AnyOf>()

/** The list of these words. */
export function anyOf(words: Iterable<number>): AnyOf {
  const sorted = [...new Set(words)].sort((one, other) => one - other)
  const key = sorted.join()
  let list = known.get(key)
  if (list === undefined) {
    list = { id: known.size, words: sorted }
    known.set(key, list)
  }
  return list
}
