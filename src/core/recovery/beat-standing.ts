import { belongingTo } from '../applications/belonging.ts'
import { beatEnds, beatNames, beatWaits } from '../content/en/after-no.ts'
import type { Now } from '../context.ts'
import { type AskAdvice, askAdvice } from '../letters/ask-rule.ts'
import { addDays, dateIn } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import { type FeedbackPoint, feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { type Beat, type BeatState, type Recovery, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { type DayAndTime, hasCome, nextMorning, sayWhen } from './mornings.ts'

/**
 * How a beat stands: `now` is open, `later` has a day, `waiting` has none (Learn before an answer, a
 * Pause that went by), `done` and `skipped` are folded, `not-offered` says why (Ask, where asking is
 * not advised).
 */
export type Standing = 'now' | 'later' | 'waiting' | 'done' | 'skipped' | 'not-offered'

export interface BeatModel {
  readonly beat: Beat
  /** "Pause", "Look back", "Ask", "Learn". */
  readonly name: string
  readonly standing: Standing
  /** When it comes back, for `later`; `said` is "Tomorrow 9:30". */
  readonly when: (DayAndTime & { readonly said: string }) | null
  /** One sentence for a beat that is not open: what is in it, or why it is not offered. */
  readonly says: string
  readonly because: string | null
  /** Ask only: the note is sent and nothing has come of it yet; shown, but never the main thing. */
  readonly awaitsAnswer: boolean
}

/** How all four beats of a recovery stand. `advice` may be passed in where it is known already. */
export function beatModels(
  vault: Vault,
  recovery: Readable<Recovery>,
  now: Now,
  advice: AskAdvice = askAdvice(vault, recovery.id, now),
): Readonly<Record<Beat, BeatModel>> {
  return {
    pause: model('pause', pauseStanding(vault, recovery.body, now), recovery.body.pause, now),
    lookBack: model(
      'lookBack',
      plainStanding(recovery.body.lookBack, now),
      recovery.body.lookBack,
      now,
    ),
    ask: askModel(recovery.body.ask, advice, now),
    learn: model('learn', learnStanding(vault, recovery, now), recovery.body.learn, now),
  }
}

function model(beat: Beat, standing: Standing, state: BeatState, now: Now): BeatModel {
  const when = state.on && state.time ? { on: state.on, time: state.time } : null
  return {
    beat,
    name: beatNames[beat],
    standing,
    when: standing === 'later' && when ? { ...when, said: sayWhen(when, now) } : null,
    says: saysOf(beat, standing),
    because: null,
    awaitsAnswer: false,
  }
}

function saysOf(beat: Beat, standing: Standing): string {
  if (standing === 'done') return beatEnds.done[beat]
  return standing === 'skipped' ? beatEnds.skipped : beatWaits[beat]
}

function ended(state: BeatState): 'done' | 'skipped' | undefined {
  if (state.state === 'done') return 'done'
  return state.state === 'skipped' ? 'skipped' : undefined
}

function due(state: BeatState, now: Now): boolean {
  return !state.on || !state.time || hasCome({ on: state.on, time: state.time }, now)
}

function plainStanding(state: BeatState, now: Now): Standing {
  return ended(state) ?? (state.state === 'later' && !due(state, now) ? 'later' : 'now')
}

/** Pause is for the evening itself, or for the day to which it was put off; after that it waits. */
function pauseStanding(vault: Vault, recovery: Recovery, now: Now): Standing {
  const { pause } = recovery
  const plain = plainStanding(pause, now)
  if (plain !== 'now') return plain
  return hasCome(pauseEnds(vault, recovery, now), now) ? 'waiting' : 'now'
}

function pauseEnds(vault: Vault, { pause, openedAt }: Recovery, now: Now): DayAndTime {
  const fromOpening = nextMorning(vault, { instant: openedAt, zone: now.zone })
  return pause.on ? { on: addDays(pause.on, 1), time: fromOpening.time } : fromOpening
}

/** Ask follows the advice, unless the person opened it by their own choice. */
function askModel(state: BeatState, advice: AskAdvice, now: Now): BeatModel {
  const chosen = state.state === 'open'
  const plain = plainStanding(state, now)
  // A sent note stays open on the page, so that its answer can be told there.
  if (plain === 'done' && advice.rule === 'sent') {
    return { ...model('ask', 'now', state, now), says: beatEnds.done.ask, awaitsAnswer: true }
  }
  if (plain === 'done' || plain === 'skipped') return model('ask', plain, state, now)
  if (chosen) return { ...model('ask', 'now', state, now), because: advice.why }
  if (advice.ask === 'no') {
    return { ...model('ask', 'not-offered', state, now), says: advice.why, because: advice.source }
  }
  return { ...model('ask', plain, state, now), because: advice.why }
}

/** Learn opens when an answer came, when a point was noted, or by choice (then it has a day). */
function learnStanding(vault: Vault, recovery: Readable<Recovery>, now: Now): Standing {
  const state = recovery.body.learn
  const plain = plainStanding(state, now)
  if (plain !== 'now') return plain
  return state.on || hasAnswer(vault, recovery.id) || pointsOf(vault, recovery).length > 0
    ? 'now'
    : 'waiting'
}

/** True when an answer to the note has come. */
export function hasAnswer(vault: Vault, recoveryId: string): boolean {
  const applicationId = vault.get(recoveryKind, recoveryId)?.body.applicationId ?? ''
  return belongingTo(vault, letterKind, applicationId).some(
    ({ body }) => body.recoveryId === recoveryId && body.answer === 'came',
  )
}

/** The points of feedback kept after one no. */
export function pointsOf(
  vault: Vault,
  recovery: Readable<Recovery>,
): readonly Readable<FeedbackPoint>[] {
  return belongingTo(vault, feedbackPointKind, recovery.body.applicationId).filter(
    ({ body }) => body.recoveryId === recovery.id,
  )
}

/**
 * The beat that carries the one main action; null when none is open. Pause goes first on the day of
 * the no and on a morning that was chosen for it alone; where the note was promised for the same
 * morning, the note goes first.
 */
export function firstBeat(
  beats: Readonly<Record<Beat, BeatModel>>,
  { pause, ask }: Recovery,
): Beat | null {
  const rest: readonly Beat[] = ['ask', 'learn', 'lookBack']
  const shared = pause.on !== undefined && pause.on === ask.on
  const order: readonly Beat[] = shared ? [...rest, 'pause'] : ['pause', ...rest]
  return order.find((beat) => beats[beat].standing === 'now' && !beats[beat].awaitsAnswer) ?? null
}

/** The day on which a recovery was opened, where the person is. */
export function openedOn(recovery: Recovery, now: Now): string {
  return dateIn(recovery.openedAt, now.zone)
}
