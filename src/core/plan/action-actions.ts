import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import { sentenceCase } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove, replace } from '../vault/edit.ts'
import { checkDay, checkFits, checkTime, filledIn } from '../vault/fields.ts'
import { found, notFound, without } from '../vault/found.ts'
import {
  type Action,
  actionKind,
  MAX_ACTION_MINUTES,
  type Win,
  winKind,
} from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'
import type { ActionAbout } from './action-view.ts'

/** The most open actions that one no, or one theme, may have at a time. */
export const MAX_OPEN_ACTIONS = 3

/** "If it is Wednesday, 9:30, then I read the note to Maria once." */
export interface AddActionInput extends ActionAbout {
  readonly ifCue: string
  readonly thenStep: string
  /** Whole minutes, at most `MAX_ACTION_MINUTES`. */
  readonly minutes: number
  readonly on: string
  /** `HH:MM`. */
  readonly time?: string | null | undefined
  readonly because?: string | undefined
  readonly repeats?: Action['repeats']
}

/**
 * A small step with the cue that starts it. The id is that of the change. Problems: `no-cue`,
 * `no-step`, `too-big`, `too-many-open`, `not-a-day`, `not-a-time`, `gone-by`, `too-long`.
 * Small if-then plans are carried out more often than intentions (d = .65 over 94 tests, .27 to .66 over
 * 642; practices 41 to 43).
 */
export function addAction(vault: Vault, input: AddActionInput, context: Context): Result<Change[]> {
  const { minutes } = input
  const fields = filledIn({ ...input })
  const { ifCue, thenStep, on, recoveryId } = fields
  if (!thenStep) return problem('no-step', 'What is the one small step? A few words are enough.')
  if (!ifCue) {
    return problem(
      'no-cue',
      'When or where will you do it? A time, a place or “after breakfast” is enough.',
    )
  }
  if (!(minutes >= 1 && minutes <= MAX_ACTION_MINUTES)) return tooBig
  const wrong = checkWhen(on, fields.time ?? undefined, context)
  if (wrong) return wrong
  if (isFull(vault, 'recoveryId', recoveryId)) return tooMany('after this no')
  if (isFull(vault, 'themeId', fields.themeId)) return tooMany('for this theme')
  const action = {
    ...fields,
    ifCue: ifCue.replace(/^if\s+/i, ''),
    thenStep: thenStep.replace(/^(?:then\s+)?(?:I\s+)?/, ''),
    minutes: Math.round(minutes),
    on: on ?? dateOf(context.now),
    state: 'open',
    addedAt: context.now.instant,
  } as Action
  return checkFits(actionKind, action) ?? ok([create(actionKind, context.newId(), action)])
}

const tooBig = problem(
  'too-big',
  'Make it half an hour or less: the first half hour of something big is a fine step. The rest is kept.',
)

function isFull(vault: Vault, field: 'recoveryId' | 'themeId', id: string | undefined): boolean {
  if (!id) return false
  const open = vault
    .all(actionKind)
    .filter(({ body }) => body[field] === id && body.state === 'open')
  return open.length >= MAX_OPEN_ACTIONS
}

function tooMany(where: string) {
  return problem(
    'too-many-open',
    `Three steps are open ${where}, and three is plenty. Finish or drop one first; this one is kept as you typed it.`,
  )
}

function checkWhen(on: string | undefined, time: string | undefined, context: Context) {
  const wrong = checkDay(on) ?? checkTime(time)
  if (wrong || on === undefined || on >= dateOf(context.now)) return wrong
  return problem(
    'gone-by',
    'That day has gone by. Choose today or a day to come; the rest is kept.',
  )
}

/**
 * Marks an action done and logs it as a small win, in the words of `win` or of its step. One that is
 * already done stays as it is. Problems: `not-found`, `newer-format`, `too-long`.
 */
export function finishAction(
  vault: Vault,
  input: { readonly actionId: string; readonly win?: string | undefined },
  context: Context,
): Result<Change[]> {
  const action = found(vault, actionKind, input.actionId)
  if (!action.ok) return action
  const { body } = action.value
  if (body.state === 'done') return ok([])
  const win = winOf(input.win?.trim() || sentenceCase(body.thenStep), context, {
    actionId: input.actionId,
    recoveryId: body.recoveryId,
  })
  if (!win.ok) return win
  const done = { state: 'done', endedAt: context.now.instant } as const
  const again = againOf(body, context)
  const next = again ? [create(actionKind, context.newId(), again)] : []
  return ok([patch(actionKind, action.value, done), ...win.value, ...next])
}

/** The same action on its next day, for one that comes again. */
function againOf(action: Action, context: Context): Action | null {
  const days = action.repeats === 'daily' ? 1 : action.repeats === 'weekly' ? 7 : 0
  if (days === 0) return null
  const on = addDays(dateOf(context.now), days)
  return { ...action, on, addedAt: context.now.instant }
}

/** The person has read the sentence back to themselves, once. Problems: `not-found`, `newer-format`. */
export function readBack(
  vault: Vault,
  input: { readonly actionId: string },
  context: Context,
): Result<Change[]> {
  const action = found(vault, actionKind, input.actionId)
  if (!action.ok) return action
  return ok([patch(actionKind, action.value, { readBackAt: context.now.instant })])
}

/** Lets an action go, without blame. Problems: `not-found`, `newer-format`. */
export function dropAction(
  vault: Vault,
  input: { readonly actionId: string },
  context: Context,
): Result<Change[]> {
  const action = found(vault, actionKind, input.actionId)
  if (!action.ok) return action
  if (action.value.body.state !== 'open') return ok([])
  return ok([patch(actionKind, action.value, { state: 'dropped', endedAt: context.now.instant })])
}

/** Removes an action that should not have been; a win that it led to stays. Problem: `not-found`. */
export function removeAction(
  vault: Vault,
  input: { readonly actionId: string },
  _context: Context,
): Result<Change[]> {
  const action = vault.get(actionKind, input.actionId)
  return action ? ok([remove(actionKind, action)]) : notFound
}

/**
 * Gives an action another day and time, and opens it again if it was dropped; without `time` it has
 * none. Problems: `not-found`, `newer-format`, `not-a-day`, `not-a-time`, `gone-by`.
 */
export function moveAction(
  vault: Vault,
  input: {
    readonly actionId: string
    readonly on: string
    readonly time?: string | null | undefined
  },
  context: Context,
): Result<Change[]> {
  const action = found(vault, actionKind, input.actionId)
  if (!action.ok) return action
  const time = input.time || undefined
  const wrong = checkWhen(input.on, time, context)
  if (wrong) return wrong
  const body = without(action.value.body, 'time', 'endedAt')
  const moved: Action = { ...body, state: 'open', on: input.on, ...(time ? { time } : {}) }
  return ok([replace(actionKind, action.value, moved)])
}

/** Logs something small that went well, today unless `on` says otherwise. Problems: `no-words`, `not-a-day`, `too-long`. */
export function addWin(
  _vault: Vault,
  input: {
    readonly text: string
    readonly on?: string | undefined
    readonly recoveryId?: string | undefined
  },
  context: Context,
): Result<Change[]> {
  const text = input.text.trim()
  if (text === '') return problem('no-words', 'What went well? A few words are enough.')
  return checkDay(input.on) ?? winOf(text, context, { on: input.on, recoveryId: input.recoveryId })
}

function winOf(
  text: string,
  context: Context,
  about: { readonly [Field in keyof Win]?: Win[Field] | undefined },
): Result<Change[]> {
  const win = { on: dateOf(context.now), ...filledIn({ ...about }), text } as Win
  return checkFits(winKind, win) ?? ok([create(winKind, context.newId(), win)])
}
