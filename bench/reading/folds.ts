import type { Fitted, TrueShares, Weights } from '../../src/core/reading/kind.ts'
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

function statedOf({ came, pasted }: Outcomes): readonly Stated[] {
  return [...came, ...pasted].map(({ truth, read, confidence }) => {
    return { confidence, right: truth === read }
  })
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
): Outcomes & { readonly trueShares: TrueShares } {
  const weights = weightsWithout(letters, groupOf)
  const inGroup = (group: string): readonly Specimen[] =>
    letters.filter((one) => groupOf(one) === group)
  const stated = new Map<string, readonly Stated[]>()
  for (const [group, fitted] of weights)
    stated.set(group, statedOf(readWith(inGroup(group), { weights: fitted, trueShares: [] })))
  const outcomes = [...weights].map(([group, fitted]) => {
    const others = [...stated].flatMap(([other, readings]) => (other === group ? [] : readings))
    return readWith(inGroup(group), { weights: fitted, trueShares: trueSharesOf(others) })
  })
  return {
    came: outcomes.flatMap(({ came }) => came),
    pasted: outcomes.flatMap(({ pasted }) => pasted),
    trueShares: trueSharesOf([...stated.values()].flat()),
  }
}
