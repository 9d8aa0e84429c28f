/** A stretch of words: the first, and the one behind the last. */
export type Span = readonly [from: number, until: number]

/** Counts over many sentences. */
export interface Score {
  marked: number
  found: number
  /** Found as they were marked. */
  exact: number
  /** Found ones that share a word with a marked one, and marked ones that share one with a found. */
  foundShared: number
  markedShared: number
  markedWords: number
  foundWords: number
  bothWords: number
}

export function emptyScore(): Score {
  return {
    ...{ marked: 0, found: 0, exact: 0, foundShared: 0, markedShared: 0 },
    ...{ markedWords: 0, foundWords: 0, bothWords: 0 },
  }
}

/** Counts one sentence in. */
export function scoreInto(score: Score, marked: readonly Span[], found: readonly Span[]): void {
  const shares = (one: Span) => (other: Span) => one[0] < other[1] && other[0] < one[1]
  const same = (one: Span) => (other: Span) => one[0] === other[0] && one[1] === other[1]
  score.marked += marked.length
  score.found += found.length
  score.exact += found.filter((span) => marked.some(same(span))).length
  score.foundShared += found.filter((span) => marked.some(shares(span))).length
  score.markedShared += marked.filter((span) => found.some(shares(span))).length
  const [markedWords, foundWords] = [wordsOf(marked), wordsOf(found)]
  score.markedWords += markedWords.size
  score.foundWords += foundWords.size
  score.bothWords += [...foundWords].filter((word) => markedWords.has(word)).length
}

function wordsOf(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(
    spans.flatMap(([from, until]) => Array.from({ length: until - from }, (_, n) => from + n)),
  )
}
