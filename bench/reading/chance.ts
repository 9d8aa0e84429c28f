import { percentile } from '../percentile.ts'
import { randomFrom } from '../random.ts'
import { calibrationError, type Outcome } from './metrics.ts'

const samples = 1000
/** The middle 95 of 100. */
const [low, high] = [0.025, 0.975]

/** What a calibration error is worth, measured on so few letters. */
export interface ErrorByChance {
  readonly error: number
  /** Where it lies on letters drawn again from these (bootstrap, 95 of 100). */
  readonly range: readonly [number, number]
  /** What would be measured on so many letters with these confidences if each were exactly right. */
  readonly perfect: { readonly usual: number; readonly most: number }
}

/** How far chance alone explains the calibration error of these outcomes; the same on every machine. */
export function errorByChance(outcomes: readonly Outcome[]): ErrorByChance {
  const random = randomFrom(1)
  const times = <Value>(draw: () => Value): readonly Value[] =>
    Array.from({ length: samples }, draw)
  const again = times(() => calibrationError(outcomes.map(() => random.pick(outcomes))))
  const perfect = times(() =>
    calibrationError(
      outcomes.map((one) => ({
        ...one,
        truth: random.next() < one.confidence ? one.read : otherThan(one),
      })),
    ),
  )
  return {
    error: calibrationError(outcomes),
    range: [percentile(again, low), percentile(again, high)],
    perfect: { usual: percentile(perfect, 0.5), most: percentile(perfect, high) },
  }
}

function otherThan({ read }: Outcome): Outcome['read'] {
  return read === 'other' ? 'noise' : 'other'
}
