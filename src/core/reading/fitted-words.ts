/** How much each word speaks for each of some answers; `bias` is what stands before any word. */
export interface FittedWords {
  readonly bias: readonly number[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
}

/** In a table each figure is a letter: so many steps below or above 0. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const middle = letters.length / 2
/** Stands in a table for what comes before any word; no word of a letter is written so. */
const biasName = '*'

function stepsOf(weight: number, oneStep: number): number {
  return Math.max(-middle, Math.min(middle - 1, Math.round(weight / oneStep)))
}

/** As text, for `bench/reading/fit.ts`. Words with fewer than `leastSteps` for every answer are left out. */
export function writeFittedWords(
  { bias, byWord }: FittedWords,
  oneStep: number,
  leastSteps = 0,
): string {
  const rows = [[biasName, bias] as const, ...[...byWord].sort(([a], [b]) => (a < b ? -1 : 1))]
  return rows
    .map(([word, row]) => [word, row.map((weight) => stepsOf(weight, oneStep))] as const)
    .filter(([, steps]) => steps.some((some) => Math.abs(some) >= leastSteps))
    .map(
      ([word, steps]) => `${word}:${steps.map((some) => letters.charAt(some + middle)).join('')}`,
    )
    .join(' ')
}

/** The words of such a text, with a figure for each of `answers`. */
export function readFittedWords(
  text: string,
  answers: readonly string[],
  oneStep: number,
): FittedWords {
  const byWord = new Map<string, readonly number[]>()
  for (const entry of text.trim().split(/\s+/)) {
    const colon = entry.indexOf(':')
    const codes = entry.slice(colon + 1)
    byWord.set(
      entry.slice(0, colon),
      answers.map((_, at) => (letters.indexOf(codes.charAt(at)) - middle) * oneStep),
    )
  }
  const bias = byWord.get(biasName) ?? answers.map(() => 0)
  byWord.delete(biasName)
  return { bias, byWord }
}
