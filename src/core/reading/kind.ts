import { type LetterKind, letterKinds } from '../vault/kinds/reading.ts'
import { isAnotherAffair } from './affairs.ts'
import { buildSignsByHand, buildSignsOf } from './build-signs.ts'
import type { Cue, CueAbout } from './cue.ts'
import { cueById } from './cues/all.ts'
import { isReadLanguage } from './language.ts'
import type { LetterText } from './letter-text.ts'
import type { Found } from './match.ts'
import { fittedCertainty, fittedWeights } from './weights.ts'
import { fittedWordWeights, logChancesByWords, type WordWeights } from './word-chances.ts'

export type Weights = Readonly<Record<string, readonly number[]>>

/** What speaks for a reading: the log-odds of its chance by cues and by words, 1 where the letter is short. */
export interface Speaks {
  readonly byCues: number
  readonly byWords: number
  readonly short: number
}

/** What that is worth by experience: the log-odds that a reading is right are `from` and so much of each. */
export interface Certainty extends Speaks {
  readonly from: number
}

/** What a letter shows, as names of cues and of signs that are not words. */
export type Signs = readonly string[]

/** Signs that no single cue stands for. `bias` is always there. */
export const plainSigns = {
  bias: 'bias',
  maybeNo: 'sign-maybe-no',
  maybeYes: 'sign-maybe-yes',
  deniedYes: 'sign-denied-yes',
  noJobWords: 'sign-no-job-words',
  noJobTalk: 'sign-no-job-talk',
  reason: 'sign-reason',
  met: 'sign-met',
  noHints: 'sign-no-hints',
  manyNoHints: 'sign-many-no-hints',
  pasted: 'sign-pasted',
  short: 'sign-short',
  long: 'sign-long',
  someMass: 'sign-some-mass',
  manyMass: 'sign-many-mass',
  talkOnly: 'sign-talk-only',
  anotherAffair: 'sign-another-affair',
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
  [plainSigns.noJobTalk]: { other: 1.2, noise: 0.8, rejection: -0.5 },
  [plainSigns.reason]: { rejection: 1.2 },
  [plainSigns.noHints]: { rejection: 0.8 },
  [plainSigns.manyNoHints]: { rejection: 0.8 },
  [plainSigns.met]: { rejection: 0.6, offer: 0.4, interview: 0.3 },
  [plainSigns.pasted]: {},
  [plainSigns.short]: {},
  [plainSigns.long]: { noise: 0.4, other: 0.4, outreach: 0.2 },
  [plainSigns.someMass]: { noise: 0.8 },
  [plainSigns.manyMass]: { noise: 1.2 },
  [plainSigns.talkOnly]: { other: -0.5, noise: -0.3 },
  [plainSigns.anotherAffair]: { noise: 2, other: 1.5 },
  ...buildSignsByHand,
}

/** The weights of a cue or sign before fitting, from the tables. */
export function weightsByHand(sign: string): readonly number[] {
  const plain = signsByHand[sign]
  if (plain !== undefined) return letterKinds.map((kind) => plain[kind] ?? 0)
  const cue = cueById.get(sign)
  return letterKinds.map((kind) => (cue?.about === 'kind' && cue.value === kind ? cue.weight : 0))
}

/** Words that mean something only in a letter about a job. */
const isHint = ({ weight }: Cue): boolean => weight < 0.7

/** Of cues that say no, these are tone: by itself each is little, together they are much. */
const isTone = ({ value, weight }: Cue): boolean => value === 'rejection' && weight < 1.6
const someTones = 3
const manyTones = 5

/** Of different signs of mass mail, so many speak louder together than each alone. */
const someMass = 2
const manyMass = 4

/** The cue that an occupation is named, whatever about. */
const occupation = 'topic-occupation'

/** With so many different plain words about a job, a letter is about one whatever else it shows. */
const plainJob = 2

/** What cues about other things say about the kind. */
const asides: Partial<Record<CueAbout, string>> = {
  reason: plainSigns.reason,
  stage: plainSigns.met,
}

function isPasted({ textStart, sender }: LetterText): boolean {
  return textStart === 0 && !/[a-z0-9]/.test(sender)
}

/** Shorter texts leave little that could speak against what was found, UTF-16 units. */
const shortChars = 240
/** Longer ones are seldom letters to one person. */
const longChars = 2500

/** Whether a letter says so little that a chance is worth less; see `Certainty`. */
export function isShort({ readEnd, textStart }: LetterText): boolean {
  return readEnd - textStart < shortChars
}

/** In fewer a language cannot always be told, UTF-16 units. */
const untoldChars = 200

/** Whether a letter says too little to tell its language: what is quoted counts as one space. */
function isTooLittleToTell({ search, readEnd, textStart }: LetterText): boolean {
  return search.slice(textStart, readEnd).replaceAll(/\s+/g, ' ').length < untoldChars
}

/** Whether the tables of a language hold the everyday words of letters about a job. */
function knowsJobTalk(language: string | null): boolean {
  return language === 'en' || cueById.has(`${language}-topic-job`)
}

/** The signs of a letter: what its cues mean plainly, what is only perhaps, and how it is built. */
export function signsOf(letter: LetterText, found: readonly Found[]): Signs {
  const signs = new Set<string>([plainSigns.bias])
  const topics = found.filter(({ cue }) => cue.about === 'topic')
  const isSilent = !knowsJobTalk(letter.languages.main)
  const isAside = isAnotherAffair(letter)
  const jobTalk = !isAside && (isSilent || topics.length > 0)
  let jobCues = 0
  const tones = new Set<string>()
  const mass = new Set<string>()
  for (const { cue, stance } of found) {
    const aside = stance === 'plain' ? asides[cue.about] : undefined
    if (aside !== undefined) signs.add(aside)
    if (cue.about !== 'kind' || (!jobTalk && isHint(cue))) continue
    // What is said of a flat or a loan says nothing of a job.
    if (isAside && cue.value !== 'noise' && cue.value !== 'other') continue
    if (stance === 'plain') {
      signs.add(cue.idea)
      if (isTone(cue)) tones.add(cue.idea)
      if (cue.value === 'noise') mass.add(cue.idea)
      else if (cue.value !== 'other' && !isHint(cue)) jobCues += 1
    } else if (isHint(cue)) continue
    else if (stance === 'denied') signs.add(plainSigns.deniedYes)
    else signs.add(cue.value === 'rejection' ? plainSigns.maybeNo : plainSigns.maybeYes)
  }
  if (jobTalk && tones.size >= someTones) signs.add(plainSigns.noHints)
  if (jobTalk && tones.size >= manyTones) signs.add(plainSigns.manyNoHints)
  if (jobCues === 0 && tones.size < someTones) signs.add(plainSigns.noJobWords)
  if (isAside) signs.add(plainSigns.anotherAffair)
  if (!jobTalk) signs.add(plainSigns.noJobTalk)
  else if (jobCues === 0) signs.add(plainSigns.talkOnly)
  const isPlainJob = jobTalk && jobCues >= plainJob
  if (!isPlainJob && mass.size >= someMass) signs.add(plainSigns.someMass)
  if (!isPlainJob && mass.size >= manyMass) signs.add(plainSigns.manyMass)
  // Talk between people names cooks and guides too.
  const isOfWork = isSilent || topics.some(({ cue }) => cue.idea !== occupation)
  const saysJob = isOfWork && jobCues > 0 ? 'once' : 'not'
  for (const sign of buildSignsOf(letter, isPlainJob ? 'plainly' : saysJob)) signs.add(sign)
  if (isPasted(letter)) signs.add(plainSigns.pasted)
  if (isShort(letter)) signs.add(plainSigns.short)
  if (letter.readEnd - letter.textStart > longChars) signs.add(plainSigns.long)
  return [...signs]
}

/** How much what the words say together counts beside the cues; chosen on first readings. */
const wordShare = 0.5

/** What the signs of a letter speak for each kind, in the order of `letterKinds`. */
function scoresOf(signs: Signs, weights: Weights): readonly number[] {
  const scores = letterKinds.map(() => 0)
  for (const sign of signs) {
    const row = weights[sign] ?? weightsByHand(sign)
    for (const index of scores.keys()) scores[index] = (scores[index] ?? 0) + (row[index] ?? 0)
  }
  return scores
}

/** The chance of each kind (order of `letterKinds`, sum 1): softmax over scores. */
function chancesOf(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Chances nearer to none or to all than this are taken for it. */
const edge = 0.0005

/** The log-odds of a chance. */
function logOddsOf(chance: number): number {
  const inside = Math.min(1 - edge, Math.max(edge, chance))
  return Math.log(inside / (1 - inside))
}

/** Below this confidence Onward asks. Chosen on cross-validated readings; see docs/bench-reading.md. */
const sureFrom = 0.6

/** In a language that the cues do not speak, or where none speaks, no reading is more certain than this. */
const strangerConfidence = 0.4

/** A no is read only where it is clearly likelier than not; an overlooked one asks, a wrong one hurts. */
const noFrom = 0.75

/** A no rests on a word that says it, or on so many that hint at it: else nothing would explain it. */
const hintsOfNo = 2

function saysNo(found: readonly Found[]): boolean {
  const cues = found.flatMap(({ cue, stance }) => {
    return cue.about === 'kind' && cue.value === 'rejection' && stance === 'plain' ? [cue] : []
  })
  return cues.some((cue) => !isHint(cue)) || new Set(cues.map(({ idea }) => idea)).size >= hintsOfNo
}

/** Where no word of jobs is known, the words of a letter have to be so surely those of one about a job. */
const jobByWords = 0.9

/**
 * What its words tell of a letter that is about a job. Of other mail they tell nothing: that has words
 * of its own in every mailbox.
 */
function wordsAbout(signs: Signs, byWord: readonly number[] | null): readonly number[] | null {
  if (byWord === null || !signs.includes(plainSigns.noJobTalk)) return byWord
  const aside = (kind: LetterKind): number => Math.exp(byWord[letterKinds.indexOf(kind)] ?? 0)
  return 1 - aside('noise') - aside('other') >= jobByWords ? byWord : null
}

/** Words that no cue knows say no together where they by themselves leave so little doubt. */
const wordedNoFrom = 0.8

/** What was fitted to letters. */
export interface Fitted {
  readonly weights: Weights
  readonly words: WordWeights
  readonly certainty: Certainty
}

export interface JudgedKind {
  readonly kind: LetterKind
  /** The estimated chance (0 to 1) that `kind` is right. */
  readonly confidence: number
  readonly sure: boolean
  readonly speaks: Speaks
  /** It rests on how the letter is worded: the cues alone would have led to another kind. */
  readonly isWorded: boolean
}

/** What is shipped. */
function shipped(): Fitted {
  return { weights: fittedWeights, words: fittedWordWeights(), certainty: fittedCertainty }
}

/** The likeliest kind of a letter with the cues that were found in it. */
export function judgeKind(
  letter: LetterText,
  found: readonly Found[],
  fitted: Fitted = shipped(),
): JudgedKind {
  const signs = signsOf(letter, found)
  const scores = scoresOf(signs, fitted.weights)
  const byWord = wordsAbout(signs, logChancesByWords(letter, fitted.words))
  const chances = chancesOf(
    byWord === null ? scores : scores.map((score, at) => score + wordShare * (byWord[at] ?? 0)),
  )
  const byCue = chancesOf(scores)
  const isNo = !signs.includes(plainSigns.anotherAffair) && saysNo(found)
  const best = likeliestOf(chances, mayBeNo(byCue, byWord, isNo))
  const { main } = letter.languages
  const known = isReadLanguage(main) || (main === null && isTooLittleToTell(letter))
  const isElsewhere = signs.includes(plainSigns.noJobTalk) && !isShort(letter)
  const hasSaid = isElsewhere || found.some(({ cue }) => cue.about === 'kind')
  const speaks: Speaks = {
    byCues: logOddsOf(byCue[best] ?? 0),
    byWords: byWord === null ? 0 : logOddsOf(Math.exp(byWord[best] ?? 0)),
    short: isShort(letter) ? 1 : 0,
  }
  const { from, byCues, byWords, short } = fitted.certainty
  const odds = from + byCues * speaks.byCues + byWords * speaks.byWords + short * speaks.short
  const worth = 1 / (1 + Math.exp(-odds))
  const confidence = known && hasSaid ? worth : Math.min(worth, strangerConfidence)
  return {
    kind: letterKinds[best] ?? 'other',
    confidence,
    sure: confidence >= sureFrom,
    speaks,
    isWorded: byWord !== null && likeliestOf(byCue, isNo) !== best,
  }
}

/** The kinds in the order of their chances, as places in `letterKinds`. */
function inOrder(chances: readonly number[]): readonly number[] {
  return [...chances.keys()].sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0))
}

/** The place in `letterKinds` of the likeliest kind. */
function likeliestOf(chances: readonly number[], mayBeNo: boolean): number {
  const isAllowed = (at: number): boolean =>
    letterKinds[at] !== 'rejection' || (mayBeNo && (chances[at] ?? 0) >= noFrom)
  return inOrder(chances).find(isAllowed) ?? 0
}

/**
 * Whether a letter may be a no: a cue says it, or the words do clearly. Where the cues tell another
 * answer, how it is worded does not make it a no.
 */
function mayBeNo(
  byCue: readonly number[],
  byWord: readonly number[] | null,
  isSaid: boolean,
): boolean {
  if (byWord === null) return isSaid
  if (otherAnswers.has(letterKinds[inOrder(byCue)[0] ?? 0])) return false
  return isSaid || Math.exp(byWord[letterKinds.indexOf('rejection')] ?? 0) >= wordedNoFrom
}

/** Answers that how a letter is worded never turns into a no where a cue tells them. */
const otherAnswers: ReadonlySet<LetterKind | undefined> = new Set([
  'confirmation',
  'interview',
  'assessment',
  'offer',
])

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
