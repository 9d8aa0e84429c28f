import type { Weights } from '../../src/core/reading/kind.ts'
import type { LabelledLetter } from './corpus.ts'
import { examplesOf } from './examples.ts'
import { fitWeights } from './fit.ts'

export const foldCount = 8

/** The fold of a group of near-duplicates: the same on every machine. */
export function foldOf(dupGroup: string): number {
  let sum = 7
  for (const unit of dupGroup) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) >>> 0
  return sum % foldCount
}

/** For each fold, weights fitted on all letters outside it. */
export function weightsPerFold(letters: readonly LabelledLetter[]): readonly Weights[] {
  return Array.from({ length: foldCount }, (_, fold) =>
    fitWeights(examplesOf(letters.filter(({ dupGroup }) => foldOf(dupGroup) !== fold))),
  )
}
