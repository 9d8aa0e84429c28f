import { type LetterKind, letterKinds } from '../../src/core/vault/kinds/reading.ts'

/** One letter's outcome: what it is (an alternative reading counts as right) and what was read. */
export interface Outcome {
  readonly id: string
  readonly truth: LetterKind
  readonly read: LetterKind
  readonly confidence: number
  readonly sure: boolean
}

/** What an outcome needs to know of a letter. */
interface Labelled {
  readonly id: string
  readonly label: LetterKind
  readonly right: readonly string[]
}

export interface KindScore {
  readonly kind: LetterKind
  readonly precision: number | null
  readonly recall: number | null
  readonly count: number
}

export function outcomeOf(
  { id, label, right }: Labelled,
  read: LetterKind,
  confidence: number,
  sure: boolean,
): Outcome {
  return { id, truth: right.includes(read) ? read : label, read, confidence, sure }
}

export function countOf(outcomes: readonly Outcome[], truth: LetterKind, read: LetterKind): number {
  return outcomes.filter((one) => one.truth === truth && one.read === read).length
}

export function scoresOf(outcomes: readonly Outcome[]): readonly KindScore[] {
  return letterKinds.map((kind) => {
    const right = countOf(outcomes, kind, kind)
    const read = outcomes.filter((one) => one.read === kind).length
    const count = outcomes.filter((one) => one.truth === kind).length
    return {
      kind,
      precision: read === 0 ? null : right / read,
      recall: count === 0 ? null : right / count,
      count,
    }
  })
}

/** Mean F1 over the kinds that occur. */
export function macroF1(outcomes: readonly Outcome[]): number {
  const scores = scoresOf(outcomes).filter(({ count }) => count > 0)
  const sum = scores.reduce((total, { precision, recall }) => {
    const p = precision ?? 0
    const r = recall ?? 0
    return total + (p + r === 0 ? 0 : (2 * p * r) / (p + r))
  }, 0)
  return scores.length === 0 ? 0 : sum / scores.length
}

export interface Bin {
  readonly from: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

/** Ten equal bins of confidence, with mean confidence and share right. */
export function calibrationOf(outcomes: readonly Outcome[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, index) => {
    const inside = outcomes.filter((one) => Math.min(9, Math.floor(one.confidence * 10)) === index)
    const count = inside.length
    return {
      from: index / 10,
      count,
      confidence: count === 0 ? 0 : inside.reduce((sum, one) => sum + one.confidence, 0) / count,
      right: count === 0 ? 0 : inside.filter((one) => one.truth === one.read).length / count,
    }
  }).filter(({ count }) => count > 0)
}

/** Expected calibration error: mean distance between confidence and share right. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  return calibrationOf(outcomes).reduce(
    (sum, bin) => sum + (bin.count / outcomes.length) * Math.abs(bin.confidence - bin.right),
    0,
  )
}
