import type { Now } from '../context.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { belongingTo } from './belonging.ts'
import { instantOf } from './rounds-time.ts'
import { stageOf } from './stage.ts'

/** Within so many hours after a talk a thank-you is usual (docs: evidence, messages; talentinc.com). */
const THANK_WITHIN_HOURS = 24
/** How long a talk is taken to last where nobody said, in minutes. */
export const TALK_MINUTES = 60
/** When a talk of which only the day is known counts as over. */
const DAY_IS_OVER = '18:00'

const talks: readonly string[] = ['screening', 'interview']

/** The instant at which a round is over, in milliseconds since 1970. */
export function endOfRound({ on, time, zone, minutes }: ApplicationEvent, now: Now): number {
  const start =
    instantOf({ on, time: time ?? DAY_IS_OVER, zone: zone ?? now.zone }) ??
    instantOf({ on, time: time ?? DAY_IS_OVER, zone: now.zone })
  const length = time === undefined ? 0 : (minutes ?? TALK_MINUTES)
  return Date.parse(start ?? now.instant) + length * 60_000
}

/**
 * Whether a thank-you for a talk is `due` (it ended within the last 24 hours), `late`, or `settled`:
 * sent, or decided against. Null before the talk, for exercises, and where the application is closed.
 */
export function thanksFor(
  vault: Vault,
  applicationId: string,
  event: ApplicationEvent,
  now: Now,
): 'due' | 'late' | 'settled' | null {
  const application = vault.get(applicationKind, applicationId)?.body
  if (!application || !talks.includes(event.type) || stageOf(application).closed) return null
  const end = endOfRound(event, now)
  const since = Date.parse(now.instant) - end
  if (since < 0) return null
  const settled = belongingTo(vault, letterKind, applicationId).some(
    ({ body }) =>
      body.purpose === 'thank-you' &&
      body.state !== 'draft' &&
      Date.parse(body.sentAt ?? body.addedAt) >= end - TALK_MINUTES * 60_000,
  )
  if (settled) return 'settled'
  return since <= THANK_WITHIN_HOURS * 3_600_000 ? 'due' : 'late'
}

/** Where a letter of this type about an application, and to this person, is written. */
export function letterPath(
  type: string,
  applicationId: string,
  personId?: string | null | undefined,
): string {
  const to = personId ? `&person=${personId}` : ''
  return `/letters/write?type=${type}&application=${applicationId}${to}`
}
