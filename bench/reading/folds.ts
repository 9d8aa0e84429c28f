import type { Certainty, Fitted, JudgedKind, Weights } from '../../src/core/reading/kind.ts'
import type { WordWeights } from '../../src/core/reading/word-chances.ts'
import { certaintyOf } from './certainty.ts'
import { examplesOf, judge, type Specimen } from './examples.ts'
import { fitWeights } from './fit-weights.ts'
import { fitWords } from './fit-words.ts'
import { type Outcome, outcomeOf } from './metrics.ts'

export const foldCount = 8

/** The fold of a group of near-duplicates: the same on every machine. */
export function foldOf({ dupGroup }: Specimen): string {
  let sum = 7
  for (const unit of dupGroup) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) >>> 0
  return String(sum % foldCount)
}

/** Letters that are left out together where the weights must not know their kind of mailbox. */
export function mailboxOf({ origin, source }: Specimen): string {
  return origin === 'own' ? 'own' : source
}

const ways = ['came', 'pasted'] as const

/** Readings of the same letters as they came and as pasted. */
export type Outcomes = Readonly<Record<(typeof ways)[number], readonly Outcome[]>>

/** A reading by weights that had not met its group of letters, its chance not yet weighed. */
export interface Bare {
  readonly one: Specimen
  readonly way: (typeof ways)[number]
  readonly group: string
  readonly weights: Weights
  readonly words: WordWeights
  readonly judged: JudgedKind
}

/** A confidence that is the chance by cues itself. */
const unweighed: Certainty = { from: 0, byCues: 1, byWords: 0, short: 0 }

/** Reads each group of letters with weights fitted on all other groups. */
export function readAcross(
  letters: readonly Specimen[],
  groupOf: (letter: Specimen) => string,
): readonly Bare[] {
  const groups = [...new Set(letters.map(groupOf))].sort()
  return groups.flatMap((group) => {
    const others = letters.filter((one) => groupOf(one) !== group)
    const weights = fitWeights(examplesOf(others))
    const words = fitWords(others)
    const inside = letters.filter((one) => groupOf(one) === group)
    return inside.flatMap((one) =>
      ways.map((way) => {
        const judged = judge(one[way], { weights, words, certainty: unweighed })
        return { one, way, group, weights, words, judged }
      }),
    )
  })
}

/**
 * What says how sure to be: real letters of mailboxes that the weights had not seen, and letters of
 * our own as they were found by tables that had not met them.
 */
export function telling(strange: readonly Bare[], folds: readonly Bare[]): readonly Bare[] {
  return [
    ...strange.filter(({ one }) => one.origin === 'real'),
    ...folds.filter(({ one }) => one.isFirst),
  ]
}

/** The readings with their chances weighed by what others of the `told` proved worth. */
export function weigh(bare: readonly Bare[], told: readonly Bare[]): Outcomes {
  const groups = [...new Set(bare.map(({ group }) => group))]
  const certainties = new Map(
    groups.map((group) => {
      const inside = new Set(bare.flatMap((one) => (one.group === group ? [one.one.id] : [])))
      return [group, certaintyOf(told.filter(({ one }) => !inside.has(one.id)))]
    }),
  )
  const read = (wanted: string): readonly Outcome[] =>
    bare.flatMap(({ one, way, group, weights, words }) => {
      if (way !== wanted) return []
      const certainty = certainties.get(group) ?? unweighed
      return [outcomeOfJudged(one, judge(one[way], { weights, words, certainty }))]
    })
  return { came: read('came'), pasted: read('pasted') }
}

export function readWith(letters: readonly Specimen[], fitted: Fitted): Outcomes {
  const read = (way: (typeof ways)[number]): readonly Outcome[] =>
    letters.map((one) => outcomeOfJudged(one, judge(one[way], fitted)))
  return { came: read('came'), pasted: read('pasted') }
}

function outcomeOfJudged(one: Specimen, { kind, confidence, sure }: JudgedKind): Outcome {
  return outcomeOf(one, kind, confidence, sure)
}
