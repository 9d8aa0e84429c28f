import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { patch } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { reachOf, stageOf } from './stage.ts'

/** Stages that a move of the person's own hand writes by itself. */
export const moves = [
  'saved',
  'applied',
  'screening',
  'interview',
  'offer',
  'accepted',
  'withdrawn',
] as const
export type Move = (typeof moves)[number]

export interface Moved {
  readonly changes: readonly Change[]
  /** How many earlier moves were taken back because they said that it had got further. */
  readonly takenBack: number
}

/**
 * Puts an application on another stage, as of today, by a dated event. Forwards it adds one; backwards
 * it takes back the moves that said more, as long as nothing but the move itself stands in them: what
 * holds a letter, a name, a time or a note is never removed by a move. Problems: `not-found`,
 * `newer-format`, `there-already`, `stays-further`, `was-sent`, `too-long`.
 */
export function moveApplication(
  vault: Vault,
  { applicationId, to }: { readonly applicationId: string; readonly to: Move },
  context: Context,
): Result<Moved> {
  const record = found(vault, applicationKind, applicationId)
  if (!record.ok) return record
  const { body } = record.value
  const moved = movedTo(body, to, context)
  if (!moved.ok) return moved
  const { events, takenBack } = moved.value
  return (
    checkFits(applicationKind, { ...body, events }) ??
    ok({ changes: [patch(applicationKind, record.value, { events })], takenBack })
  )
}

/** The events of an application after a move, and how many were taken back. */
function movedTo(
  application: Application,
  to: Move,
  context: Context,
): Result<{ readonly events: ApplicationEvent[]; readonly takenBack: number }> {
  const { stage, closed, presumed } = stageOf(application)
  if (stage === to && !presumed) return problem('there-already', 'It is there already.')
  if (closed && to === 'saved') {
    return problem(
      'was-sent',
      'Saved is for jobs not applied for yet. It stays where it is; undo takes back what closed it.',
    )
  }
  const event: ApplicationEvent = {
    id: context.newId(),
    type: to,
    on: dateOf(context.now),
    toldBy: 'self',
    addedAt: context.now.instant,
  }
  const forwards = [...application.events, event]
  if (standsAt(to, forwards, application)) return ok({ events: forwards, takenBack: 0 })
  const kept = application.events.filter(
    (each) => reachOf(each.type) <= reachOf(to) || !isBare(each),
  )
  const takenBack = application.events.length - kept.length
  for (const events of [kept, [...kept, event]]) {
    if (standsAt(to, events, application)) return ok({ events, takenBack })
  }
  return problem(
    'stays-further',
    'It has got further than that by what is written on its page, so it stays. You can change that there.',
  )
}

function standsAt(
  to: Move,
  events: readonly ApplicationEvent[],
  application: Application,
): boolean {
  if (events.length === 0) return false
  const { stage, closed } = stageOf({ ...application, events: [...events] })
  return stage === to && closed === reachOf(to) < 0
}

const bareFields: readonly string[] = ['id', 'type', 'on', 'zone', 'toldBy', 'addedAt']

/** True for an event that says nothing but that it happened. */
function isBare(event: ApplicationEvent): boolean {
  return (
    event.toldBy !== 'letter' && Object.keys(event).every((field) => bareFields.includes(field))
  )
}
