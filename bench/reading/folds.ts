import type { Fitted, FittedShares, Weights } from '../../src/core/reading/kind.ts'
import { examplesOf, judge, type Specimen } from './examples.ts'
import { fitWeights } from './fit-weights.ts'
import { type Outcome, outcomeOf } from './metrics.ts'
import { type Stated, trueSharesOf } from './true-shares.ts'

export const foldCount = 8

/** The fold of a group of near-duplicates: the same on every machine. */
export function foldOf({ dupGroup }: Specimen): string {
  let sum = 7
  for (const unit of dupGroup) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) >>> 0
  return String(sum % foldCount)
}

/** Readings of the same letters as they came and as pasted. */
export interface Outcomes {
  readonly came: readonly Outcome[]
  readonly pasted: readonly Outcome[]
}

export function readWith(letters: readonly Specimen[], fitted: Fitted): Outcomes {
  const read = (way: 'came' | 'pasted'): readonly Outcome[] =>
    letters.map((one) => {
      const { kind, confidence, sure } = judge(one[way], fitted)
      return outcomeOf(one, kind, confidence, sure)
    })
  return { came: read('came'), pasted: read('pasted') }
}

const noShares: FittedShares = { came: [], pasted: [] }

function sharesOf(readings: readonly Outcomes[]): FittedShares {
  const stated = (way: 'came' | 'pasted'): readonly Stated[] =>
    readings.flatMap((outcomes) =>
      outcomes[way].map(({ truth, read, confidence }) => ({ confidence, right: truth === read })),
    )
  return { came: trueSharesOf(stated('came')), pasted: trueSharesOf(stated('pasted')) }
}

/** Weights fitted without each group of letters, by the group. */
function weightsWithout(
  letters: readonly Specimen[],
  groupOf: (letter: Specimen) => string,
): ReadonlyMap<string, Weights> {
  const groups = [...new Set(letters.map(groupOf))].sort()
  return new Map(
    groups.map((group) => [
      group,
      fitWeights(examplesOf(letters.filter((one) => groupOf(one) !== group))),
    ]),
  )
}

/**
 * Reads each group of letters with what was fitted on all other groups: the weights on the letters,
 * the true shares on readings of those letters by weights that had not seen them either.
 */
export function readAcross(
  letters: readonly Specimen[],
  groupOf: (letter: Specimen) => string,
): Outcomes & { readonly shares: FittedShares } {
  const weights = weightsWithout(letters, groupOf)
  const inGroup = (group: string): readonly Specimen[] =>
    letters.filter((one) => groupOf(one) === group)
  const bare = new Map(
    [...weights].map(([group, fitted]) => [
      group,
      readWith(inGroup(group), { weights: fitted, shares: noShares }),
    ]),
  )
  const outcomes = [...weights].map(([group, fitted]) => {
    const others = [...bare].flatMap(([other, readings]) => (other === group ? [] : [readings]))
    return readWith(inGroup(group), { weights: fitted, shares: sharesOf(others) })
  })
  return {
    came: outcomes.flatMap(({ came }) => came),
    pasted: outcomes.flatMap(({ pasted }) => pasted),
    shares: sharesOf([...bare.values()]),
  }
}
