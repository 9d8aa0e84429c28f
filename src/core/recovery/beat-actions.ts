import { MAX_WORDS } from '../care/feeling-words.ts'
import { gentlyAfterStrong } from '../care/go-gently.ts'
import { isStrong, type Strength, strengthValue, wantsWords } from '../care/strength.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, isCalendarDate, isTimeOfDay } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace, patch } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import { type CheckIn, checkInKind } from '../vault/kinds/care.ts'
import { type Beat, type BeatState, type Recovery, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>

export interface OneBeat {
  readonly recoveryId: string
  readonly beat: Beat
}

/** "Filed": nothing more is offered unless the person comes back. */
export function fileIt(
  vault: Vault,
  input: { readonly recoveryId: string },
  context: Context,
): Changes {
  return change(vault, input.recoveryId, () => ({ filedAt: context.now.instant }))
}

/** Leaves a beat out, without blame and reversibly. */
export function skipBeat(vault: Vault, input: OneBeat, context: Context): Changes {
  return setBeat(vault, input, { state: 'skipped', endedAt: context.now.instant })
}

/**
 * "Not now": the beat comes back on the chosen day (`YYYY-MM-DD`) at the chosen time (`HH:MM`).
 * Problem: `bad-date` for what is no day or lies behind.
 */
export function laterBeat(
  vault: Vault,
  input: OneBeat & { readonly on: string; readonly time: string },
  context: Context,
): Changes {
  const { on, time } = input
  if (!isCalendarDate(on) || !isTimeOfDay(time) || on < dateOf(context.now)) {
    return problem('bad-date', 'Choose today or a later day, and a time such as 9:30.')
  }
  return setBeat(vault, input, { state: 'later', on, time })
}

/** Ends a beat: what was written in it stays. */
export function finishBeat(vault: Vault, input: OneBeat, context: Context): Changes {
  return setBeat(vault, input, { state: 'done', endedAt: context.now.instant })
}

/** Opens a beat now, before its day or after it was left out; a filed no is taken out again. */
export function reopenBeat(vault: Vault, input: OneBeat, context: Context): Changes {
  return change(
    vault,
    input.recoveryId,
    (body) => ({
      [input.beat]: renewed(body[input.beat], { state: 'open', on: dateOf(context.now) }),
    }),
    'filedAt',
  )
}

export interface PauseAnswer {
  readonly recoveryId: string
  readonly strength: Strength
  /** Up to three words for the feeling; more are left away. */
  readonly words?: readonly string[] | undefined
  /** An answer given before, opened: it is changed instead of adding another one. */
  readonly earlier?: { readonly id: string; readonly body: CheckIn } | undefined
}

/**
 * Keeps how it is now as a check-in (`id`; its kind is sealed, so the replica seals it). Hardly and
 * A bit file the no (`filed`); Hard and Very hard ask Onward to go gently for 72 hours, which the
 * person can change. The strength and the words are in no record that is not sealed; whether it was
 * filed, and going gently, tell it in three rough classes.
 */
export function answerPause(
  vault: Vault,
  input: PauseAnswer,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string; readonly filed: boolean }> {
  const { instant } = context.now
  const filed = !wantsWords(input.strength)
  const recovery = change(
    vault,
    input.recoveryId,
    ({ pause }) =>
      filed
        ? {
            filedAt: instant,
            pause: renewed(pause, { state: 'done', endedAt: instant, answeredAt: instant }),
          }
        : { pause: { ...pause, state: 'open', answeredAt: instant } },
    'filedAt',
  )
  if (!recovery.ok) return recovery
  const id = input.earlier?.id ?? context.newId()
  const checkIn = createOrReplace(vault, checkInKind, id, {
    ...input.earlier?.body,
    at: instant,
    strength: strengthValue(input.strength),
    words: filed ? [] : (input.words ?? []).slice(0, MAX_WORDS),
    recoveryId: input.recoveryId,
  })
  const gently = isStrong(input.strength) ? gentlyAfterStrong(vault, context.now) : []
  return ok({ changes: [checkIn, ...recovery.value.changes, ...gently], id, filed })
}

function setBeat(vault: Vault, { recoveryId, beat }: OneBeat, state: BeatState): Changes {
  return change(vault, recoveryId, (body) => {
    const { answeredAt } = body[beat]
    const next = answeredAt === undefined ? state : { ...state, answeredAt }
    return { [beat]: renewed(body[beat], next) }
  })
}

/** A beat in another state, with whatever a newer Onward has noted on it. */
export function renewed(beat: BeatState, state: BeatState): BeatState {
  return { ...without(beat, 'state', 'on', 'time', 'endedAt', 'answeredAt'), ...state }
}

function change(
  vault: Vault,
  recoveryId: string,
  fields: (body: Recovery) => Partial<Recovery>,
  ...gone: (keyof Recovery)[]
): Changes {
  const recovery = found(vault, recoveryKind, recoveryId)
  if (!recovery.ok) return recovery
  const { body } = recovery.value
  const record = { ...recovery.value, body: without(body, ...gone) }
  return ok({ changes: [patch(recoveryKind, record, fields(body))] })
}
