import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { type HowFar, type Recovery, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { nextMorning } from './mornings.ts'

/** A no older than this many days opens nothing by itself: an import must not reopen old ones. */
export const OPENS_WITHIN_DAYS = 14
/** Two tidings of one no (a call, then the letter) come within this many days of each other. */
const SAME_NO_DAYS = 60

export interface NewRecovery {
  readonly applicationId: string
  readonly event: ApplicationEvent
  readonly howFar: HowFar | null
}

/** True when a no of that day (`YYYY-MM-DD`) still opens Pause and what follows. */
export function opensByItself(on: string, { now }: Pick<Context, 'now'>): boolean {
  return daysBetween(on, dateOf(now)) <= OPENS_WITHIN_DAYS
}

/** The change that opens a recovery: Pause now, Look back and Ask in the coming morning. */
export function openedRecovery(
  vault: Vault,
  no: NewRecovery,
  context: Context,
): { readonly change: Change; readonly recoveryId: string } {
  const recoveryId = context.newId()
  const morning = { state: 'later', ...nextMorning(vault, context.now) }
  const change = create(recoveryKind, recoveryId, {
    applicationId: no.applicationId,
    eventId: no.event.id,
    toldBy: no.event.toldBy ?? 'self',
    openedAt: context.now.instant,
    ...(no.event.letterId ? { letterId: no.event.letterId } : {}),
    ...(no.howFar ? { howFar: no.howFar } : {}),
    pause: { state: 'open' },
    lookBack: morning,
    ask: morning,
    learn: { state: 'open' },
  })
  return { change, recoveryId }
}

/** The recovery that the same no of this application has opened already, by another route. */
export function recoveryOfSameNo(
  vault: Vault,
  applicationId: string,
  on: string,
): Readable<Recovery> | undefined {
  const events = vault.get(applicationKind, applicationId)?.body.events ?? []
  return vault.all(recoveryKind).findLast((recovery) => {
    if (recovery.body.applicationId !== applicationId) return false
    const event = events.find((candidate) => candidate.id === recovery.body.eventId)
    return event === undefined || Math.abs(daysBetween(event.on, on)) <= SAME_NO_DAYS
  })
}

/**
 * What a second tiding does to a recovery that is open already: it learns how far it got and which
 * letter says so. A letter after a silence is news, so Pause opens again.
 */
export function retold(
  recovery: Readable<Recovery>,
  no: NewRecovery & { readonly letterId: string | null },
): Change {
  const news = recovery.body.toldBy === 'silence' && no.event.toldBy !== 'silence'
  const body = news ? without(recovery.body, 'filedAt') : recovery.body
  const fields: Partial<Recovery> = {
    applicationId: no.applicationId,
    eventId: no.event.id,
    ...(no.letterId ? { letterId: no.letterId } : {}),
    ...(no.howFar ? { howFar: no.howFar } : {}),
    ...(news ? { toldBy: no.event.toldBy ?? 'self', pause: { state: 'open' } } : {}),
  }
  return patch(recoveryKind, { ...recovery, body }, fields)
}

/**
 * Opens what follows a no that did not open by itself, because it is old, on the person's wish.
 * Where one is there already it is named and nothing changes. Problem: `not-closed`.
 */
export function openRecovery(
  vault: Vault,
  input: { readonly applicationId: string },
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const application = found(vault, applicationKind, input.applicationId)
  if (!application.ok) return application
  const event = application.value.body.events.findLast(
    ({ type }) => type === 'rejected' || type === 'presumed-closed',
  )
  if (!event) {
    return problem('not-closed', 'This application has no “no” yet, so there is nothing to open.')
  }
  const known = recoveryOfSameNo(vault, input.applicationId, event.on)
  if (known) return ok({ changes: [], id: known.id })
  const no = { applicationId: input.applicationId, event, howFar: null }
  const { change, recoveryId } = openedRecovery(vault, no, context)
  return ok({ changes: [change], id: recoveryId })
}
