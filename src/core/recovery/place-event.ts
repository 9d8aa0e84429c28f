import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
  type OfferTerms,
} from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'

export interface Place {
  /** Null starts a new application. */
  readonly applicationId: string | null
  readonly company: string
  readonly role: string | null
  readonly event: ApplicationEvent
  /** Terms that a letter names; what the person wrote down already stays. */
  readonly offer?: OfferTerms
  /** What becomes of the events that are there already; absent, they stay as they are. */
  readonly settle?: (events: readonly ApplicationEvent[]) => readonly ApplicationEvent[]
}

export interface Placed {
  readonly change: Change
  readonly applicationId: string
}

/**
 * Writes a dated event into the application it joins, or into a new one. An event of the same id is
 * replaced; a role that was not known yet is filled in, one that was known stays as it is.
 * Problems: `no-company`, `not-found`, `newer-format`, `too-many-events`.
 */
export function placeEvent(vault: Vault, place: Place, context: Context): Result<Placed> {
  const company = place.company.trim()
  const role = place.role?.trim() || null
  if (place.applicationId === null) {
    if (company === '') {
      return problem(
        'no-company',
        'Which employer is it? Type a name, however short. All the rest is kept.',
      )
    }
    const applicationId = context.newId()
    const body: Application = {
      company,
      ...(role ? { role } : {}),
      ...(place.offer ? { offer: place.offer } : {}),
      events: [place.event],
    }
    return ok({ change: create(applicationKind, applicationId, body), applicationId })
  }
  const application = found(vault, applicationKind, place.applicationId)
  if (!application.ok) return application
  const { body } = application.value
  const standing = place.settle?.(body.events) ?? body.events
  const others = standing.filter((event) => event.id !== place.event.id)
  if (others.length >= 500) {
    return problem('too-many-events', 'This application holds 500 dated notes, which is its limit.')
  }
  const fields: Partial<Application> = {
    events: [...others, place.event],
    ...(role && !body.role ? { role } : {}),
    ...(place.offer ? { offer: { ...place.offer, ...body.offer } } : {}),
  }
  return ok({
    change: patch(applicationKind, application.value, fields),
    applicationId: place.applicationId,
  })
}
