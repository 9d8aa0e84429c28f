import { eventsInOrder, knownOn, stageOf } from '../applications/stage.ts'
import { eachOf } from '../vault/each-record.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { type Range, rangeOf } from './beta.ts'

/** So many with an end have to be there before the two numbers are shown (the design's evidence, row 14). */
const SHOWN_FROM = 8

/** What the person expected after talks, beside what came of them. */
export interface Predictions {
  /** Talks with an expectation of which it is known what came. */
  readonly of: number
  readonly wentOn: number
  /** The mean of what was expected, 0 to 1. */
  readonly expected: number
  /** The share that went on; no prior is believed in but that of none (Beta 1, 1). */
  readonly range: Range
}

interface Prediction {
  readonly in100: number
  readonly wentOn: boolean
}

const GOES_ON = new Set(['screening', 'interview', 'assessment', 'offer', 'accepted'])

/**
 * An expectation counts once its application went on or was refused, and only where that came after it; a
 * silence says neither.
 */
function predictionsIn(application: Application): readonly Prediction[] {
  const events = eventsInOrder(application)
  const { stage, since } = stageOf(application)
  return events.flatMap((talk) => {
    const { expected } = talk.lookedBack ?? {}
    if (!expected) return []
    const from = expected.at.slice(0, 10)
    const wentOn = events.some(
      (event) => event !== talk && GOES_ON.has(event.type) && knownOn(event, event.on) >= from,
    )
    const isRefused = stage === 'rejected' && since !== null && since >= from
    return wentOn || isRefused ? [{ in100: expected.in100, wentOn }] : []
  })
}

const each = eachOf(applicationKind, ({ body }) => predictionsIn(body))

/** Null while fewer than eight talks with an expectation have an end. */
export function predictionsOf(vault: Vault): Predictions | null {
  const all = each(vault).flat()
  if (all.length < SHOWN_FROM) return null
  const wentOn = all.filter((one) => one.wentOn).length
  return {
    of: all.length,
    wentOn,
    expected: all.reduce((sum, { in100 }) => sum + in100, 0) / (100 * all.length),
    range: rangeOf({ a: 1 + wentOn, b: 1 + all.length - wentOn }),
  }
}
