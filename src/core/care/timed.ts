import { timedWords } from '../content/en/care-timed.ts'

/** The quiet minutes that are led by text; breathing, which is drawn, has its own page. */
export const timedIds = ['let-be', 'body-scan', 'stretch', 'sitting'] as const
export type TimedId = (typeof timedIds)[number]

export interface TimedStep {
  readonly says: string
  readonly seconds: number
}

export interface Timed {
  readonly id: TimedId
  readonly title: string
  readonly says: string
  readonly after: string
  readonly steps: readonly TimedStep[]
}

/** One of the quiet minutes; undefined for any other name. */
export function timedNamed(name: string): Timed | undefined {
  const id = timedIds.find((each) => each === name)
  return id && { id, ...timedWords[id] }
}

/** How long it takes, in seconds. */
export function timedSeconds({ steps }: Timed): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0)
}

export interface TimedMoment {
  /** Which step it is, from 0; stays at the last one. */
  readonly step: number
  readonly says: string
  readonly secondsLeft: number
  readonly over: boolean
}

/** Where the quiet minutes stand, `elapsedMs` after their beginning. */
export function timedAt(timed: Timed, elapsedMs: number): TimedMoment {
  const whole = timedSeconds(timed)
  const passed = Math.max(0, elapsedMs / 1000)
  const over = passed >= whole
  let end = 0
  const found = timed.steps.findIndex(({ seconds }) => {
    end += seconds
    return passed < end
  })
  const step = found === -1 ? timed.steps.length - 1 : found
  return {
    step,
    says: over ? timed.after : (timed.steps[step]?.says ?? ''),
    secondsLeft: Math.ceil(Math.max(0, whole - passed)),
    over,
  }
}
