import { prepareLetter } from '../../src/core/reading/letter-text.ts'
import { readLetter } from '../../src/core/reading/read-letter.ts'
import {
  type ReasonCategory,
  type ReasonWeights,
  readReasonWeights,
  reasonCategories,
  reasonLanguage,
  weightOfStem,
  wordedSentences,
  writeReasonWeights,
} from '../../src/core/reading/reason-chances.ts'
import { letterOf } from './corpus.ts'
import { allOwnLetters } from './own-letters/all.ts'
import { allOwnLines } from './own-lines/all.ts'

/** A stem is known that stands in so many letters or lines. */
const examplesWithAStem = 3
const rounds = 300
const pace = 0.5
const hold = 0.015
const startBias = -4

/** Sentences of which some give these reasons, and none another. */
interface ReasonExample {
  readonly sentences: readonly ReadonlySet<string>[]
  readonly reasons: readonly ReasonCategory[]
}

/** Our own open rejections, and our single sentences, as examples. */
function reasonExamples(): readonly ReasonExample[] {
  const letters = allOwnLetters.flatMap((own): ReasonExample[] => {
    if (own.held || own.kind !== 'rejection' || own.lang !== reasonLanguage || !own.reasons)
      return []
    const letter = letterOf(own)
    const { company, role } = readLetter(letter)
    const worded = wordedSentences(prepareLetter(letter), [company, role])
    return [{ sentences: worded.map(({ stems }) => stems), reasons: own.reasons }]
  })
  const lines = allOwnLines.flatMap((some) =>
    ([...reasonCategories, 'none'] as const).flatMap((category) =>
      (some[category] ?? []).map((text): ReasonExample => {
        const letter = { subject: null, fromName: null, fromAddress: null, text }
        const worded = wordedSentences(prepareLetter(letter), [])
        return {
          sentences: worded.map(({ stems }) => stems),
          reasons: category === 'none' ? [] : [category],
        }
      }),
    ),
  )
  return [...letters, ...lines].filter(({ sentences }) => sentences.length > 0)
}

/** The sentences of all examples in one row, so that each round is a few loops over figures. */
interface Laid {
  readonly stems: readonly string[]
  /** For each sentence, the places of its stems and the example that it belongs to. */
  readonly rows: readonly { readonly at: Int32Array; readonly one: number; readonly of: number }[]
}

function lay(examples: readonly ReasonExample[]): Laid {
  const counts = new Map<string, number>()
  for (const { sentences } of examples) {
    const all = new Set(sentences.flatMap((stems) => [...stems]))
    for (const stem of all) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const stems = [...counts].flatMap(([stem, count]) => (count >= examplesWithAStem ? [stem] : []))
  const place = new Map(stems.map((stem, at) => [stem, at]))
  const rows = examples.flatMap(({ sentences }, of) =>
    sentences.map((one) => {
      const at = Int32Array.from([...one].flatMap((stem) => place.get(stem) ?? []))
      return { at, one: weightOfStem(at.length), of }
    }),
  )
  return { stems, rows }
}

/**
 * Fits which words give a reason: for each reason a logistic regression of sentences whose letter gives
 * it as soon as one of them does (noisy or: Maron & Lozano-Pérez 1998), by gradient over all at once
 * with a pace of its own for each weight (Duchi, Hazan & Singer 2011). Rounded as it is shipped;
 * deterministic.
 */
export function fitReasons(examples: readonly ReasonExample[] = reasonExamples()): ReasonWeights {
  const laid = lay(examples)
  const columns = reasonCategories.map((reason) =>
    fitOne(
      laid,
      examples.map(({ reasons }) => reasons.includes(reason)),
    ),
  )
  const byWord = new Map(
    laid.stems.map((stem, at) => [stem, columns.map(({ weights }) => weights[at] ?? 0)]),
  )
  return readReasonWeights(writeReasonWeights({ bias: columns.map(({ bias }) => bias), byWord }))
}

function fitOne({ stems, rows }: Laid, given: readonly boolean[]) {
  const weights = new Float64Array(stems.length)
  const steps = new Float64Array(stems.length).fill(1e-8)
  const slopes = new Float64Array(stems.length)
  const chances = new Float64Array(rows.length)
  let bias = startBias
  let biasSteps = 1e-8
  for (let round = 0; round < rounds; round++) {
    const silent = new Float64Array(given.length).fill(1)
    for (const [index, { at, one, of }] of rows.entries()) {
      let score = bias
      for (const place of at) score += (weights[place] ?? 0) * one
      const chance = 1 / (1 + Math.exp(-score))
      chances[index] = chance
      silent[of] = (silent[of] ?? 1) * (1 - Math.min(chance, 1 - 1e-9))
    }
    for (let place = 0; place < slopes.length; place++) slopes[place] = hold * (weights[place] ?? 0)
    let biasSlope = 0
    for (const [index, { at, one, of }] of rows.entries()) {
      const chance = chances[index] ?? 0
      const none = silent[of] ?? 1
      const slope = given[of] ? (-chance * none) / Math.max(1 - none, 1e-6) : chance
      biasSlope += slope
      for (const place of at) slopes[place] = (slopes[place] ?? 0) + slope * one
    }
    biasSteps += biasSlope * biasSlope
    bias -= (pace * biasSlope) / Math.sqrt(biasSteps)
    for (let place = 0; place < weights.length; place++) {
      const slope = slopes[place] ?? 0
      steps[place] = (steps[place] ?? 0) + slope * slope
      weights[place] = (weights[place] ?? 0) - (pace * slope) / Math.sqrt(steps[place] ?? 1)
    }
  }
  return { weights, bias }
}
