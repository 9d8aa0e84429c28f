import type { Now } from '../context.ts'
import { sentenceCase } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { groupKind, personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { blockKind } from '../vault/kinds/week.ts'
import type { Vault } from '../vault/vault.ts'
import { isInvitation, meetingWord } from './coming-up.ts'
import { whenHere } from './rounds-time.ts'
import { eventsInOrder, stageOf } from './stage.ts'

/** Something with a day, as the calendar of the search shows it. */
export interface CalendarEntry {
  /** Names it among all entries. */
  readonly key: string
  readonly type: 'meeting' | 'closes' | 'answer' | 'action' | 'in-touch' | 'group' | 'block'
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly on: string
  /** `HH:MM` where the person is; null for the whole day. */
  readonly time: string | null
  /** How long it takes, where that was said. */
  readonly minutes: number | null
  /** "Talk, Nantmor Buses". */
  readonly title: string
  /** What clocks show where it was agreed, if that is another time: "15:00 in New York". */
  readonly elsewhere: string | null
  /** The record to which it leads; null where no page shows it. */
  readonly about: { readonly kind: string; readonly id: string } | null
}

const wholeDay = { time: null, minutes: null, elsewhere: null } as const

interface Kept {
  readonly key: string
  readonly entries: readonly CalendarEntry[]
}
const known = new WeakMap<Vault, Kept>()
const kinds = [applicationKind, actionKind, personKind, groupKind, blockKind]

/**
 * All that has a day, the earliest first: talks, calls and exercises that stand, last days to apply of
 * what is saved, days by which an offer is to be answered, open steps, people to be in touch with again,
 * events to go to, and time set aside. A time that was agreed in another zone is shown where the person is now. Worked
 * out once for each change and zone.
 */
export function calendarEntries(vault: Vault, now: Now): readonly CalendarEntry[] {
  const key = [now.zone, ...kinds.map(({ name }) => vault.generation(name))].join(' ')
  const before = known.get(vault)
  if (before?.key === key) return before.entries
  const entries = [
    ...vault.all(applicationKind).flatMap((record) => ofApplication(record, now)),
    ...ofActions(vault),
    ...ofPeople(vault),
    ...ofGroups(vault),
    ...ofBlocks(vault),
  ].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  known.set(vault, { key, entries })
  return entries
}

/** By day, then what has no time, then by time. */
const placeOf = ({ on, time, key }: CalendarEntry) => `${on} ${time ?? ''} ${key}`

function ofApplication({ id, body }: Readable<Application>, now: Now): CalendarEntry[] {
  const { stage, closed, since } = stageOf(body)
  const about = { kind: applicationKind.name, id }
  const entries: CalendarEntry[] = []
  for (const event of eventsInOrder(body)) {
    const what = meetingWord(event.type)
    if (what === undefined || isInvitation(event, now.zone)) continue
    // What was planned before it closed is off with it.
    if (closed && event.on > (since ?? '')) continue
    const title = `${what}, ${body.company}`
    entries.push({
      key: `${id}/${event.id}`,
      type: 'meeting',
      title,
      about,
      minutes: event.minutes ?? null,
      ...whenHere(event, now),
    })
  }
  if (stage === 'saved' && !closed && body.closesOn) {
    const title = `${body.company} closes`
    entries.push({
      key: `${id}/closes`,
      type: 'closes',
      on: body.closesOn,
      title,
      about,
      ...wholeDay,
    })
  }
  const answerBy = body.offer?.answerBy
  if (stage === 'offer' && answerBy) {
    const title = `Answer ${body.company}`
    entries.push({ key: `${id}/answer`, type: 'answer', on: answerBy, title, about, ...wholeDay })
  }
  return entries
}

function ofActions(vault: Vault): CalendarEntry[] {
  return vault.all(actionKind).flatMap(({ id, body }): CalendarEntry[] => {
    if (body.state !== 'open') return []
    const { on, time = null, minutes = null, applicationId: of } = body
    const isThere = of !== undefined && vault.get(applicationKind, of) !== undefined
    const about = isThere ? { kind: applicationKind.name, id: of } : null
    const title = sentenceCase(body.thenStep)
    return [{ key: id, type: 'action', on, time, minutes, title, elsewhere: null, about }]
  })
}

function ofPeople(vault: Vault): CalendarEntry[] {
  return vault.all(personKind).flatMap(({ id, body }): CalendarEntry[] => {
    if (!body.inTouch) return []
    const { on, reason } = body.inTouch
    const title = `In touch with ${body.name}${reason ? `: ${reason}` : ''}`
    const about = { kind: personKind.name, id }
    return [{ key: id, type: 'in-touch', on, title, ...wholeDay, about }]
  })
}

function ofGroups(vault: Vault): CalendarEntry[] {
  return vault.all(groupKind).flatMap(({ id, body }): CalendarEntry[] => {
    if (!body.on) return []
    const { on, name: title } = body
    const about = { kind: groupKind.name, id }
    return [{ key: id, type: 'group', on, title, ...wholeDay, about }]
  })
}

/** A block leads to no page of its own. */
function ofBlocks(vault: Vault): CalendarEntry[] {
  return vault.all(blockKind).map(({ id, body }) => {
    const { on, time, minutes, use, text } = body
    const title = text ?? (use === 'recharge' ? 'Time to recharge' : 'Time for the search')
    return { key: id, type: 'block', on, time, minutes, title, elsewhere: null, about: null }
  })
}
