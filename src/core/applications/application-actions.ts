import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkDay, defined } from '../vault/fields.ts'
import { found, notFound, without } from '../vault/found.ts'
import { type ApplicationEvent, applicationKind, type ToldBy } from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { personKind } from '../vault/kinds/person.ts'
import { winKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import {
  type ApplicationFields,
  applicationOf,
  type EventFields,
  eventOf,
  notYet,
  withEvents,
} from './application-body.ts'
import { belongingTo } from './belonging.ts'

export interface AddApplicationInput extends ApplicationFields {
  /** The day on which it was sent; without it the job is only saved. */
  readonly appliedOn?: string | undefined
  readonly saved?: boolean | undefined
}

/**
 * A new application: applied on `appliedOn`, or saved today. The id is that of the first change.
 * Problems: `no-company`, `not-a-day`, `still-to-come`, `too-long`.
 */
export function addApplication(
  _vault: Vault,
  input: AddApplicationInput,
  context: Context,
): Result<Change[]> {
  const { appliedOn, saved: _, ...given } = input
  const today = dateOf(context.now)
  const wrong = checkDay(appliedOn) ?? notYet('applied', appliedOn, today)
  if (wrong) return wrong
  const event: ApplicationEvent = {
    id: context.newId(),
    type: appliedOn ? 'applied' : 'saved',
    on: appliedOn ?? today,
    toldBy: 'self',
    addedAt: context.now.instant,
  }
  const application = applicationOf({ ...given, events: [event] })
  if (!application.ok) return application
  return ok([create(applicationKind, context.newId(), application.value)])
}

/**
 * Sets what is given and leaves the rest; an empty text takes a field away. Problems: `not-found`,
 * `newer-format`, `no-company`, `not-a-day`, `too-long`.
 */
export function editApplication(
  vault: Vault,
  input: { readonly applicationId: string } & Partial<ApplicationFields>,
  _context: Context,
): Result<Change[]> {
  const { applicationId, ...given } = input
  const record = found(vault, applicationKind, applicationId)
  if (!record.ok) return record
  const body = applicationOf({ ...record.value.body, ...defined(given) })
  return body.ok ? ok([replace(applicationKind, record.value, body.value)]) : body
}

/**
 * Removes an application with all that belongs to it (`withBelongings`). Small wins stay, since they are
 * the person's own, and so does what is sealed, since nobody but the person can see what it is about.
 * Texts of letters are loaded only when shown, so whoever asks for a removal first loads those that
 * `unloadedTexts` names. Deleting can be undone. Problem: `not-found`.
 */
export function removeApplication(
  vault: Vault,
  input: { readonly applicationId: string },
  _context: Context,
): Result<Change[]> {
  const { applicationId } = input
  return vault.get(applicationKind, applicationId)
    ? ok(removalOf(vault, [applicationId]))
    : notFound
}

/** The changes that remove applications with all that belongs to them; small wins stay. */
export function removalOf(vault: Vault, applicationIds: readonly string[]): Change[] {
  const recoveries = new Set(
    applicationIds.flatMap((id) => belongingTo(vault, recoveryKind, id).map((each) => each.id)),
  )
  const named = applicationIds.map((id) => ({ kind: applicationKind.name, id }))
  const changes = removeTogether(vault, named)
  for (const win of vault.all(winKind)) {
    if (!recoveries.has(win.body.recoveryId ?? '')) continue
    changes.push(replace(winKind, win, without(win.body, 'recoveryId')))
  }
  return changes
}

export interface AddEventInput extends EventFields {
  readonly applicationId: string
  readonly toldBy?: ToldBy | (string & {}) | undefined
  readonly letterId?: string | undefined
}

/**
 * Adds something that happened, or is to happen, to an application. Problems: `not-found`,
 * `newer-format`, `not-a-day`, `not-a-time`, `not-minutes`, `not-a-zone`, `still-to-come`, `too-long`.
 */
export function addEvent(vault: Vault, input: AddEventInput, context: Context): Result<Change[]> {
  const { applicationId, ...fields } = input
  const event = eventOf(
    { id: context.newId(), addedAt: context.now.instant, ...withListed(vault, fields) },
    context,
  )
  if (!event.ok) return event
  return withEvents(vault, applicationId, (events) => [...events, event.value])
}

/** Names that are on the person's list are the people there; whose names were not given stay. */
function withListed<Fields extends Partial<EventFields>>(vault: Vault, fields: Fields): Fields {
  if (!fields.people || fields.personIds) return fields
  const names = new Set(fields.people.map((name) => name.trim().toLowerCase()))
  const listed = vault.all(personKind).filter(({ body }) => names.has(body.name.toLowerCase()))
  return { ...fields, personIds: listed.map(({ id }) => id) }
}

/**
 * Sets what is given and leaves the rest of an event; an empty text takes a field away. Problems: those
 * of `addEvent`.
 */
export function editEvent(
  vault: Vault,
  input: { readonly applicationId: string; readonly eventId: string } & Partial<EventFields>,
  context: Context,
): Result<Change[]> {
  const { applicationId, eventId, ...given } = input
  const old = vault
    .get(applicationKind, applicationId)
    ?.body.events.find(({ id }) => id === eventId)
  if (!old) return notFound
  const event = eventOf({ ...old, ...withListed(vault, defined(given)) }, context)
  if (!event.ok) return event
  const { dayUnknown: _, ...dated } = event.value
  const kept = given.on === undefined || given.on === old.on ? event.value : dated
  return withEvents(vault, applicationId, (events) =>
    events.map((each) => (each.id === eventId ? kept : each)),
  )
}

/**
 * Takes an event back. A no that opened a recovery takes the recovery with it while nothing was written
 * there; afterwards it is refused as `has-words`, so that a slip of the finger cannot lose them. The
 * only event of an application stays, as `only-event`.
 */
export function removeEvent(
  vault: Vault,
  input: { readonly applicationId: string; readonly eventId: string },
  _context: Context,
): Result<Change[]> {
  const { applicationId, eventId } = input
  const events = vault.get(applicationKind, applicationId)?.body.events ?? []
  if (!events.some(({ id }) => id === eventId)) return notFound
  if (events.length === 1) {
    return problem(
      'only-event',
      'This is the only thing known about this application. Change its day or kind, or remove the application.',
    )
  }
  const opened = belongingTo(vault, recoveryKind, applicationId).filter(
    ({ body }) => body.eventId === eventId,
  )
  if (opened.some(({ id }) => hasWords(vault, applicationId, id))) {
    return problem(
      'has-words',
      'What you wrote after this no belongs to it, so it stays. You can change its day or kind instead.',
    )
  }
  const changes = withEvents(vault, applicationId, (all) => all.filter(({ id }) => id !== eventId))
  if (!changes.ok) return changes
  return ok([...changes.value, ...opened.map((recovery) => remove(recoveryKind, recovery))])
}

function hasWords(vault: Vault, applicationId: string, recoveryId: string): boolean {
  return (
    vault.get(reflectionKind, recoveryId) !== undefined ||
    belongingTo(vault, feedbackPointKind, applicationId).some(
      ({ body }) => body.recoveryId === recoveryId,
    ) ||
    belongingTo(vault, letterKind, applicationId).some(
      ({ body }) => body.recoveryId === recoveryId && body.direction === 'out',
    )
  )
}
