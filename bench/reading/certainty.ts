import type { Certainty } from '../../src/core/reading/kind.ts'
import type { Bare } from './folds.ts'

const rounds = 60
/**
 * How much real letters weigh against first readings. Those were written to be strange, and alike they
 * made Onward doubt itself on mail as it comes; far more would make it too sure of what is strange.
 */
const realShare = 3

/** A reading as the fit sees it: what speaks for its being right, times the figures of `Certainty`. */
interface Row {
  readonly shows: readonly [one: number, byCues: number, byWords: number, short: number]
  readonly right: number
  readonly weight: number
}

/**
 * Fits what chances are worth: logistic regression of being right on the log-odds of the chance
 * (Platt 1999) by cues and by words and on whether the letter is short, by Newton's method. However many there are of
 * each, real letters together weigh `realShare` times what first readings of our own do.
 */
export function certaintyOf(bare: readonly Bare[]): Certainty {
  const real = bare.filter(({ one }) => one.origin === 'real').length
  const share = (some: number): number => (some === 0 ? 0 : bare.length / some)
  const rows = bare.map(
    ({ one, judged: { kind, speaks } }): Row => ({
      shows: [1, speaks.byCues, speaks.byWords, speaks.short],
      right: one.right.includes(kind) ? 1 : 0,
      weight: one.origin === 'real' ? realShare * share(real) : share(bare.length - real),
    }),
  )
  const figures = [0, 1, 0, 0]
  for (let round = 0; round < rounds; round++) {
    for (const [at, step] of stepFrom(figures, rows).entries())
      figures[at] = (figures[at] ?? 0) - step
  }
  const [from = 0, byCues = 0, byWords = 0, short = 0] = figures.map(
    (value) => Math.round(value * 1000) / 1000,
  )
  return { from, byCues, byWords, short }
}

/** Newton's step: the slope of the loss divided by its bend. */
function stepFrom(figures: readonly number[], rows: readonly Row[]): readonly number[] {
  const slope = figures.map(() => 0)
  const bend = figures.map((_, at) => figures.map((_, other): number => (at === other ? 1e-9 : 0)))
  for (const { shows, right, weight } of rows) {
    const odds = shows.reduce((sum, value, at) => sum + value * (figures[at] ?? 0), 0)
    const chance = 1 / (1 + Math.exp(-odds))
    for (const [at, value] of shows.entries()) {
      slope[at] = (slope[at] ?? 0) + weight * (chance - right) * value
      const row = bend[at] ?? []
      for (const [other, beside] of shows.entries())
        row[other] = (row[other] ?? 0) + weight * chance * (1 - chance) * value * beside
    }
  }
  return solved(bend, slope)
}

/** The solution of a small system of equations, by elimination; its diagonal is never 0. */
function solved(rows: readonly number[][], right: readonly number[]): readonly number[] {
  const system = rows.map((row, at) => [...row, right[at] ?? 0])
  for (const [at, row] of system.entries()) {
    for (const [other, below] of system.entries()) {
      if (other === at) continue
      const times = (below[at] ?? 0) / (row[at] ?? 1)
      for (let column = at; column < below.length; column++)
        below[column] = (below[column] ?? 0) - times * (row[column] ?? 0)
    }
  }
  return system.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
