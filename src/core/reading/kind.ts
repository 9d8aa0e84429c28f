import { type LetterKind, letterKinds } from '../vault/kinds/reading.ts'
import { cueById } from './cues/all.ts'
import type { Found } from './match.ts'
import { fittedWeights } from './weights.ts'

export type Weights = Readonly<Record<string, readonly number[]>>

/** What a letter shows, as names of cues and of signs that are not words. */
export type Signs = readonly string[]

/** Signs that no single cue stands for. `bias` is always there. */
export const plainSigns = {
  bias: 'bias',
  maybeNo: 'sign-maybe-no',
  maybeYes: 'sign-maybe-yes',
  deniedYes: 'sign-denied-yes',
  noJobWords: 'sign-no-job-words',
  short: 'sign-short',
  long: 'sign-long',
} as const

const biasByHand: Readonly<Record<LetterKind, number>> = {
  confirmation: 0,
  rejection: 0,
  interview: -0.3,
  assessment: -0.3,
  offer: -0.5,
  outreach: -0.3,
  noise: 0.2,
  other: 1,
}

const signsByHand: Readonly<Record<string, Partial<Record<LetterKind, number>>>> = {
  [plainSigns.bias]: biasByHand,
  [plainSigns.maybeNo]: { confirmation: 1.5 },
  [plainSigns.maybeYes]: { confirmation: 1.2, rejection: 0.2 },
  [plainSigns.deniedYes]: { rejection: 1.2 },
  [plainSigns.noJobWords]: { other: 1.5, noise: 1 },
  [plainSigns.short]: {},
  [plainSigns.long]: { noise: 0.4, other: 0.4, outreach: 0.2 },
}

/** The weights of a cue or sign before fitting, from the tables. */
export function weightsByHand(sign: string): readonly number[] {
  const plain = signsByHand[sign]
  if (plain !== undefined) return letterKinds.map((kind) => plain[kind] ?? 0)
  const cue = cueById.get(sign)
  return letterKinds.map((kind) => (cue?.about === 'kind' && cue.value === kind ? cue.weight : 0))
}

/** The signs of a letter from its cues: what is meant plainly, and that something is only perhaps. */
export function signsOf(found: readonly Found[], readChars: number): Signs {
  const signs = new Set<string>([plainSigns.bias])
  let jobCues = 0
  for (const { cue, stance } of found) {
    if (cue.about !== 'kind') continue
    if (stance === 'plain') {
      signs.add(cue.idea)
      if (cue.value !== 'noise' && cue.value !== 'other') jobCues += 1
    } else if (stance === 'denied') signs.add(plainSigns.deniedYes)
    else signs.add(cue.value === 'rejection' ? plainSigns.maybeNo : plainSigns.maybeYes)
  }
  if (jobCues === 0) signs.add(plainSigns.noJobWords)
  if (readChars < 240) signs.add(plainSigns.short)
  if (readChars > 2500) signs.add(plainSigns.long)
  return [...signs]
}

/** The chance of each kind (order of `letterKinds`, sum 1): softmax over summed weights. */
export function chancesOf(signs: Signs, weights: Weights = fittedWeights): readonly number[] {
  const scores = letterKinds.map(() => 0)
  for (const sign of signs) {
    const row = weights[sign] ?? weightsByHand(sign)
    for (const index of scores.keys()) scores[index] = (scores[index] ?? 0) + (row[index] ?? 0)
  }
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** How much a sign speaks for `kind` beyond its average over all kinds. */
export function supportOf(
  sign: string,
  kind: LetterKind,
  weights: Weights = fittedWeights,
): number {
  const row = weights[sign] ?? weightsByHand(sign)
  const mean = row.reduce((total, weight) => total + weight, 0) / row.length
  return (row[letterKinds.indexOf(kind)] ?? 0) - mean
}
