import type { Now } from '../context.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { attachmentKind } from '../vault/kinds/attachment.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, personKind } from '../vault/kinds/person.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { belongingTo } from './belonging.ts'
import { eventsInOrder } from './stage.ts'
import { eventWords } from './words.ts'

/** One dated thing of an application, whatever it is. */
export interface TimelineEntry {
  /** Names it among all entries. */
  readonly key: string
  readonly on: string
  readonly time: string | null
  /** "Talk with Nia Probert", "Their letter: Your application". */
  readonly words: string
  /** What was noted or said, as it was written. */
  readonly note: string | null
  /** The record that it leads to, where it has a page of its own. */
  readonly about: { readonly kind: string; readonly id: string } | null
  /** Still ahead: after today. */
  readonly ahead: boolean
}

type Found = Omit<TimelineEntry, 'ahead' | 'time' | 'note' | 'about'> & Partial<TimelineEntry>

/**
 * Everything dated about one application in one order, oldest first: what happened, letters, files, talks
 * with people, steps, feedback, and what came after a no. A letter that brought an event is told once.
 * Empty for an application that is not there.
 */
export function timelineOf(vault: Vault, id: string, now: Now): readonly TimelineEntry[] {
  const application = vault.get(applicationKind, id)
  if (!application) return []
  const events = eventsInOrder(application.body)
  const today = dateOf(now)
  const dayOf = (instant: string) => dateIn(instant, now.zone)
  return [
    ...events.map((event) => ofEvent(vault, event)),
    ...ofLetters(vault, id, events, dayOf),
    ...belongingTo(vault, recoveryKind, id).map(
      ({ id, body }): Found => ({
        ...{ key: id, on: dayOf(body.openedAt), words: 'You looked at what comes after it' },
        about: { kind: recoveryKind.name, id },
      }),
    ),
    ...belongingTo(vault, attachmentKind, id).map(
      ({ id, body }): Found => ({ key: id, on: dayOf(body.addedAt), words: `File: ${body.name}` }),
    ),
    ...ofTalks(vault, id),
    ...belongingTo(vault, actionKind, id).map(({ id, body }) => ofStep(id, body, dayOf)),
    ...belongingTo(vault, feedbackPointKind, id).flatMap(({ id, body }): Found[] =>
      body.saidOn ? [{ key: id, on: body.saidOn, words: 'Feedback', note: body.text }] : [],
    ),
  ]
    .map((found, index) => ({ found, index }))
    .sort((a, b) => byDay(a.found, b.found) || a.index - b.index)
    .map(({ found }) => ({
      time: null,
      note: null,
      about: null,
      ahead: found.on > today,
      ...found,
    }))
}

/** By day, and within a day by time where both have one. */
function byDay(a: Found, b: Found): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (!a.time || !b.time || a.time === b.time) return 0
  return a.time < b.time ? -1 : 1
}

function ofEvent(vault: Vault, event: ApplicationEvent): Found {
  const { id, on, time, note, letterId } = event
  const letter = letterId !== undefined && vault.get(letterKind, letterId)
  return {
    ...{ key: id, on, time: time ?? null, words: eventWords(event), note: note ?? null },
    about: letter ? { kind: letterKind.name, id: letter.id } : null,
  }
}

function ofLetters(
  vault: Vault,
  applicationId: string,
  events: readonly ApplicationEvent[],
  dayOf: (instant: string) => string,
): Found[] {
  const told = new Set(events.map(({ letterId }) => letterId))
  return belongingTo(vault, letterKind, applicationId).flatMap(({ id, body }): Found[] => {
    if (told.has(id)) return []
    const on = dayOf(body.sentAt ?? body.addedAt)
    return [{ key: id, on, words: letterWords(body), about: { kind: letterKind.name, id } }]
  })
}

function letterWords({ direction, state, subject }: Letter): string {
  const whose =
    direction !== 'out' ? 'Their letter' : state === 'draft' ? 'Your draft' : 'Your letter'
  return subject ? `${whose}: ${subject}` : whose
}

const forms: Readonly<Record<string, string>> = {
  met: 'Met',
  phone: 'Phoned with',
  video: 'Video call with',
  message: 'Messages with',
  letter: 'Letters with',
}

function ofTalks(vault: Vault, applicationId: string): Found[] {
  return belongingTo(vault, conversationKind, applicationId).map(({ id, body }): Found => {
    const { personId, on, form, text } = body
    const name = vault.get(personKind, personId)?.body.name ?? 'someone'
    return {
      ...{
        key: id,
        on,
        words: `${forms[form ?? ''] ?? 'Talked with'} ${name}`,
        note: text ?? null,
      },
      about: { kind: personKind.name, id: personId },
    }
  })
}

const ends: Readonly<Record<string, string>> = { done: 'Done', dropped: 'Let go' }

function ofStep(id: string, action: Action, dayOf: (instant: string) => string): Found {
  const { on, time, state, endedAt, thenStep } = action
  const words = `${ends[state] ?? 'Step'}: ${thenStep}`
  if (state !== 'open' && endedAt) return { key: id, on: dayOf(endedAt), words }
  return { key: id, on, time: time ?? null, words }
}
