import type { Context, Now } from '../context.ts'
import { problem, type Result } from '../result.ts'
import { dateIn, dateOf, daysBetween } from '../time/calendar.ts'
import { sayDate, sayDayOfYear } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { found } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { removeEvent } from './application-actions.ts'
import { withEvents } from './application-body.ts'
import { belongingTo } from './belonging.ts'
import { quietOf, stageOf, waitDaysOf } from './stage.ts'

/** For so many days after a withdrawal a letter about it is still offered. */
const TELL_WITHIN_DAYS = 30

/** What there is to decide about an application at present. */
export type WhatNow =
  | {
      readonly type: 'silence'
      readonly quiet: 'quiet' | 'probably closed'
      /** How long nobody has said a word, and how common that is. */
      readonly sentence: string
      /** The day on which the person asked, in words; null while they have not. */
      readonly askedOn: string | null
    }
  /** Closed after a long silence: reversible. */
  | { readonly type: 'presumed' }
  | { readonly type: 'offer'; readonly answerBy: string | null }
  | { readonly type: 'accepted' }
  /** Withdrawn a short while ago, and nothing was written to them about it. */
  | { readonly type: 'withdrawn' }

/** What there is to decide; null where nothing is. */
export function whatNow(vault: Vault, applicationId: string, now: Now): WhatNow | null {
  const record = vault.get(applicationKind, applicationId)
  if (!record || record.readOnly) return null
  const { body } = record
  const { stage, since, closed, presumed } = stageOf(body)
  if (presumed) return { type: 'presumed' }
  if (stage === 'accepted') return { type: 'accepted' }
  if (stage === 'withdrawn') {
    const isLate = daysBetween(since ?? '', dateOf(now)) > TELL_WITHIN_DAYS
    const told = sentOf(vault, applicationId, 'withdraw', 'decline')
    return isLate || told ? null : { type: 'withdrawn' }
  }
  if (closed) return null
  if (stage === 'offer') {
    const answerBy = body.offer?.answerBy
    return { type: 'offer', answerBy: answerBy ? sayDate(answerBy, now) : null }
  }
  const quiet = quietOf(body, now)
  if (quiet === null) return null
  const days = waitDaysOf(body, now) ?? 0
  const asked = sentOf(vault, applicationId, 'follow-up')
  return {
    ...{ type: 'silence', quiet, sentence: silenceWords(stage, days) },
    askedOn: asked?.body.sentAt ? sayDayOfYear(dateIn(asked.body.sentAt, now.zone), now) : null,
  }
}

/** How common it is: 45 to 67 in 100 are never answered (docs/statistics.md); after a talk none knows. */
function silenceWords(stage: string, days: number): string {
  const silent = `No word for ${days} days says little about you`
  return stage === 'applied'
    ? `${silent}: of 100 applications, 45 to 67 are never answered.`
    : `${silent}. How often a word still comes after a talk, nobody has counted well.`
}

function sentOf(
  vault: Vault,
  applicationId: string,
  ...purposes: readonly string[]
): Readable<Letter> | undefined {
  return belongingTo(vault, letterKind, applicationId).findLast(
    ({ body }) => purposes.includes(body.purpose ?? '') && body.state === 'sent',
  )
}

/**
 * Opens an application again that was closed after a long silence. What came after it goes while nothing
 * was written there; else the day stays as a note, and so do the words. Problems: `not-found`,
 * `newer-format`, `not-closed-by-silence`.
 */
export function openAgain(
  vault: Vault,
  input: { readonly applicationId: string },
  context: Context,
): Result<Change[]> {
  const { applicationId } = input
  const record = found(vault, applicationKind, applicationId)
  if (!record.ok) return record
  const closing = record.value.body.events.filter(({ type }) => type === 'presumed-closed')
  const [only] = closing
  if (!only || !stageOf(record.value.body).presumed) {
    return problem('not-closed-by-silence', 'It is not closed because of a silence, so it stays.')
  }
  if (closing.length === 1) {
    const removed = removeEvent(vault, { applicationId, eventId: only.id }, context)
    if (removed.ok) return removed
  }
  const ids = new Set(closing.map(({ id }) => id))
  return withEvents(vault, applicationId, (events) =>
    events.map((event) =>
      ids.has(event.id)
        ? {
            ...event,
            type: 'note',
            note: event.note ?? 'You had stopped waiting, and opened it again.',
          }
        : event,
    ),
  )
}
