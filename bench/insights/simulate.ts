import { type Course, talkOutcome } from '../../src/core/insights/courses.ts'
import { channelPriors } from '../../src/core/insights/priors.ts'
import { waitOf } from '../../src/core/insights/replies.ts'
import { addDays } from '../../src/core/time/calendar.ts'
import type { Random } from '../random.ts'

export type SimulatedChannel = keyof typeof channelPriors
type Shares = Readonly<Partial<Record<SimulatedChannel, number>>>

/** How a made-up search really is: what a person would never know. */
export interface Truth {
  /** Share of the applications sent by each way; sums to 1. */
  readonly mix: Shares
  /** Chance of a talk for an application, by the way it was found. */
  readonly talk: (channel: SimulatedChannel) => number
  readonly another: number
  readonly offer: number
  /** Chance that an application without a talk is answered with a no. */
  readonly no: number
  /** Median days until an answer, where one comes. */
  readonly medianDays: number
}

export const usualMix: Shares = {
  board: 0.5,
  'company-site': 0.2,
  agency: 0.15,
  referral: 0.1,
  approached: 0.05,
}

export const usualRate = (channel: SimulatedChannel) => {
  const { a, b } = channelPriors[channel]
  return a / (a + b)
}

export const usualTruth: Truth = {
  mix: usualMix,
  talk: usualRate,
  another: 3 / 8,
  offer: 3 / 15,
  no: 0.36,
  medianDays: 12,
}

/**
 * A search of so many applications, sent evenly over `spreadDays` and the last of them `agedDays` ago,
 * as it looks on `today`: what has not come by then is not in it.
 */
export function simulateSearch(
  truth: Truth,
  count: number,
  { today, spreadDays, agedDays }: { today: string; spreadDays: number; agedDays: number },
  random: Random,
): readonly Course[] {
  return Array.from({ length: count }, (_, at): Course => {
    const ago = agedDays + Math.round((spreadDays * at) / Math.max(1, count - 1))
    const appliedOn = addDays(today, -ago)
    const channel = pickChannel(truth.mix, random)
    const wait = () => Math.ceil((-Math.log(1 - random.next()) * truth.medianDays) / Math.LN2)
    const days: string[] = []
    const course = { talks: days, offeredOn: null as string | null, no: null as string | null }
    let on = addDays(appliedOn, wait())
    if (random.next() < truth.talk(channel)) {
      days.push(on)
      on = addDays(on, wait())
      const goesOn = random.next() < truth.another
      if (goesOn) days.push(on)
      const offered = random.next() < truth.offer
      on = addDays(on, wait())
      if (offered) course.offeredOn = on
      else if (random.next() < 0.6) course.no = on
    } else if (random.next() < truth.no) course.no = on
    const seen = (day: string | null) => (day !== null && day <= today ? day : null)
    const talks = days.filter((day) => day <= today)
    const offeredOn = seen(course.offeredOn)
    const endedOn = offeredOn ? null : seen(course.no)
    const known = {
      id: `simulated-${at}`,
      channel,
      appliedOn,
      answeredOn: talks[0] ?? endedOn,
      talks,
      interviewed: talks.length > 0,
      offeredOn,
      end: endedOn ? ('no' as const) : null,
      endedOn,
      lastOn: offeredOn ?? endedOn ?? talks.at(-1) ?? appliedOn,
      jobGone: false,
    }
    return { ...known, outcome: talkOutcome(known, today), wait: waitOf(known, today) }
  })
}

function pickChannel(mix: Shares, random: Random): SimulatedChannel {
  let rest = random.next()
  for (const [channel, share] of Object.entries(mix)) {
    rest -= share
    if (rest < 0) return channel as SimulatedChannel
  }
  return 'board'
}

/** A draw from a Beta distribution: two gamma draws (Marsaglia and Tsang 2000, ACM TOMS 26). */
export function drawBeta(a: number, b: number, random: Random): number {
  const x = drawGamma(a, random)
  return x / (x + drawGamma(b, random))
}

function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * random.next() ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = drawNormal(random)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v))
      return d * v
  }
}

function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
