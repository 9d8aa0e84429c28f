import { meetingWord } from '../applications/coming-up.ts'
import { stageOf } from '../applications/stage.ts'
import { stageName, stageWord } from '../applications/words.ts'
import type { Now } from '../context.ts'
import { addDays, dateIn } from '../time/calendar.ts'
import { sentenceCase } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, groupKind, personKind } from '../vault/kinds/person.ts'
import { searchActivityKind } from '../vault/kinds/search-log.ts'
import type { Vault } from '../vault/vault.ts'
import { letterDeeds, logWords, meansOfChannel, meansOfForm } from './log-words.ts'

/** Something that was done for the search, as the records tell it. */
export interface Activity {
  /** Names it among all activities, as long as its record is there. */
  readonly key: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly text: string
  readonly employer: string | null
  /** One of `searchMeans`, or a word of a newer version. */
  readonly means: string | null
  readonly result: string | null
  /** Whether it is in the log without a word of the person. */
  readonly usually: boolean
  /** The line of the person's own that it is. */
  readonly ownId: string | null
}

/** Days from and to which something counts, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Whom one talks with as family and friends do: that is nobody's business. */
const near: ReadonlySet<string> = new Set(['friend', 'family', 'partner'])

/**
 * All that was done for the search in a period, the earliest first: applications and talks, letters that
 * were sent, talks with people who are not near, events, and lines of the person's own. What was said,
 * what was felt and everything that can be sealed is not looked at.
 */
export function activitiesIn(vault: Vault, period: Period, now: Now): readonly Activity[] {
  const isWithin = (on: string) => on >= period.from && on <= period.to
  return [
    ...vault.all(applicationKind).flatMap((application) => ofApplication(application, isWithin)),
    ...ofLetters(vault, period, now),
    ...ofTalks(vault, isWithin),
    ...ofGroups(vault, isWithin),
    ...ofOwn(vault, isWithin),
  ].sort((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? -1 : 1))
}

type IsWithin = (on: string) => boolean

function ofApplication(
  { id, body }: Readable<Application>,
  isWithin: IsWithin,
): readonly Activity[] {
  return body.events.flatMap((event): readonly Activity[] => {
    if (!isWithin(event.on)) return []
    const isSending = event.type === 'applied'
    const what = isSending ? logWords.applied(body.role) : talkWords(event.type, body.role)
    if (what === undefined) return []
    const channel = isSending ? meansOfChannel[body.channel ?? ''] : undefined
    const form = meansOfForm[event.form ?? '']
    const result = isSending ? stageWord(stageOf(body), null) : null
    return [
      {
        key: `application/${id}/${event.id}`,
        on: event.on,
        text: what,
        employer: body.company,
        means: channel ?? form ?? (event.type === 'screening' ? 'phone' : null),
        result: result === stageName('applied') ? null : result,
        usually: true,
        ownId: null,
      },
    ]
  })
}

function talkWords(type: string, role: string | undefined): string | undefined {
  const word = meetingWord(type)
  return word && role ? `${word} about ${role}` : word
}

function ofLetters(vault: Vault, { from, to }: Period, now: Now): readonly Activity[] {
  // Asking a zone for the day of each of thousands of letters is slow; a day either way is near enough.
  const [earliest, latest] = [addDays(from, -1), addDays(to, 2)]
  return vault.all(letterKind).flatMap(({ id, body }): readonly Activity[] => {
    const { sentAt = '' } = body
    if (body.direction !== 'out' || body.state !== 'sent') return []
    if (sentAt < earliest || sentAt > latest) return []
    const what = letterDeeds[body.purpose ?? '']
    const on = dateIn(sentAt, now.zone)
    if (!what || on < from || on > to) return []
    const company =
      body.applicationId && vault.get(applicationKind, body.applicationId)?.body.company
    return [
      {
        key: `letter/${id}`,
        on,
        text: what,
        employer: company || null,
        means: 'mail',
        result: null,
        usually: false,
        ownId: null,
      },
    ]
  })
}

function ofTalks(vault: Vault, isWithin: IsWithin): readonly Activity[] {
  return vault.all(conversationKind).flatMap(({ id, body }): readonly Activity[] => {
    if (!isWithin(body.on)) return []
    const person = vault.get(personKind, body.personId)?.body
    if (!person || near.has(person.relation ?? '')) return []
    return [
      {
        key: `conversation/${id}`,
        on: body.on,
        text: logWords.spoke(person.name),
        employer: person.company ?? null,
        means: meansOfForm[body.form ?? ''] ?? null,
        result: null,
        usually: false,
        ownId: null,
      },
    ]
  })
}

function ofGroups(vault: Vault, isWithin: IsWithin): readonly Activity[] {
  return vault.all(groupKind).flatMap(({ id, body }): readonly Activity[] => {
    if (body.on === undefined || !isWithin(body.on)) return []
    return [
      {
        key: `group/${id}`,
        on: body.on,
        text: logWords.attended(body.name),
        employer: null,
        means: body.type === 'course' ? 'training' : 'event',
        result: null,
        usually: true,
        ownId: null,
      },
    ]
  })
}

function ofOwn(vault: Vault, isWithin: IsWithin): readonly Activity[] {
  return vault
    .all(searchActivityKind)
    .filter(({ body }) => isWithin(body.on))
    .map(({ id, body }) => ({
      key: `own/${id}`,
      on: body.on,
      text: sentenceCase(body.text),
      employer: body.employer ?? null,
      means: body.means ?? null,
      result: body.result ?? null,
      usually: true,
      ownId: id,
    }))
}
