import { below, chanceGreater, meanOf } from './beta.ts'
import type { Course } from './courses.ts'
import { mixedPrior, type OwnPriors } from './priors.ts'
import { beliefAfter, type StepId, type StepNumbers } from './steps.ts'
import { tallyOf } from './tally.ts'
import { TOLD_FROM, type Yields } from './yields.ts'

/** Where a search loses most, as far as its numbers can say. */
export type Bottleneck = StepId | 'channel'

export interface Diagnosis {
  /** `early`: too little is known; `even`: enough is, and nothing stands out. */
  readonly state: 'early' | 'even' | 'found'
  readonly bottleneck: Bottleneck | null
  /** How seldom luck alone looks like this, 0 to 1 (1 is never); 0 where nothing was found. */
  readonly chance: number
  /** For `channel`: the way that brings more, and the one that most is sent by. */
  readonly channels: { readonly better: string; readonly worse: string } | null
}

/** Tries at the first step, and talks, from which something can be said (measured by bench:insights). */
const TOLD_FROM_TRIES = 25
const TOLD_FROM_TALKS = 6
/** A step is short where luck alone would do so badly this rarely at the usual rate. */
const RARE: Readonly<Record<StepId, number>> = { talk: 0.1, another: 0.12, offer: 0.17 }
/** One way is too much of a search where it takes so much of it and another surely brings more. */
const MOST_OF_IT = 0.6
const FEWEST_ELSEWHERE = 5
const CHANNEL_SURE = 0.95

/**
 * The step at which a search falls furthest short of what is usual, or the way of finding jobs that
 * most is sent by while another brings clearly more. The prior is the same on both sides, so that no
 * channel is called worse for what is usual of it alone.
 */
export function diagnose(
  courses: readonly Course[],
  steps: readonly StepNumbers[],
  byChannel: Yields,
  own: OwnPriors = {},
): Diagnosis {
  const nothing = { bottleneck: null, chance: 0, channels: null }
  const told = steps.filter(({ id, tried }) =>
    id === 'talk' ? tried >= TOLD_FROM_TRIES : tried >= TOLD_FROM_TALKS,
  )
  if (told.length === 0) return { state: 'early', ...nothing }

  const channel = channelTooMuch(courses, byChannel, own)
  if (channel) return { state: 'found', bottleneck: 'channel', ...channel }

  const short = told
    .map((step) => ({ id: step.id, luck: luckOf(step) }))
    .filter(({ id, luck }) => luck <= RARE[id])
    .sort((a, b) => a.luck - b.luck)[0]
  if (!short) return { state: 'even', ...nothing }
  return { state: 'found', bottleneck: short.id, chance: 1 - short.luck, channels: null }
}

/** Of all searches at the usual rate of a step, the share that does no better by luck alone. */
export function luckOf({ prior, succeeded, tried }: StepNumbers): number {
  if (tried <= succeeded) return 1
  return below({ a: tried - succeeded, b: succeeded + 1 }, 1 - meanOf(prior))
}

function channelTooMuch(
  courses: readonly Course[],
  { parts }: Yields,
  own: OwnPriors,
): Pick<Diagnosis, 'chance' | 'channels'> | null {
  const all = parts.reduce((sum, part) => sum + part.tried, 0)
  const [most] = parts
  if (!most || most.tried < TOLD_FROM || most.tried < MOST_OF_IT * all) return null
  const [, ...elsewhere] = parts
  const other = {
    succeeded: elsewhere.reduce((sum, { succeeded }) => sum + succeeded, 0),
    tried: all - most.tried,
  }
  if (other.tried < FEWEST_ELSEWHERE) return null
  const prior = mixedPrior(tallyOf(courses), own)
  const chance = chanceGreater(beliefAfter(prior, most), beliefAfter(prior, other))
  if (chance < CHANNEL_SURE) return null
  const best = elsewhere.sort((a, b) => b.range.median - a.range.median)[0]
  return best ? { chance, channels: { better: best.name, worse: most.name } } : null
}
