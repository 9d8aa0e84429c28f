import type { Now } from '../context.ts'
import { sayDayAndTime } from '../time/say.ts'
import {
  type ApplicationEvent,
  applicationKind,
  type Preparation,
} from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { meetingWord } from './coming-up.ts'
import { drawAsks, drawPreparation } from './prepare-draw.ts'
import { type KnownOf, materialFor, peopleOf, type RoundPerson } from './rounds-known.ts'
import { endOfRound, thanksFor } from './rounds-thanks.ts'
import { instantOf, whenHere } from './rounds-time.ts'
import { formWord, roundWord, sayLength } from './rounds-words.ts'
import { stageOf } from './stage.ts'

/** One line of what to prepare or to ask. */
export interface RoundLine extends Pick<Preparation, 'id' | 'text' | 'from'> {
  readonly done: boolean
  /** For a question of the table: what its answer tells. */
  readonly findsOut: string | null
}

/** All that one page shows about one round of talks. */
export interface RoundPage {
  readonly applicationId: string
  readonly eventId: string
  readonly company: string
  readonly role: string | null
  /** "Panel", "Talk". */
  readonly what: string
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly on: string
  readonly time: string | null
  /** "tomorrow, 14:00" */
  readonly when: string
  /** "15:00 in New York", where clocks differ. */
  readonly elsewhere: string | null
  /** "in 3 hours"; null where the time is not known or it has begun. */
  readonly opensIn: string | null
  /** Whole minutes; null where nobody said. */
  readonly minutes: number | null
  /** "by video, 45 minutes"; null where nothing of it is known. */
  readonly how: string | null
  readonly place: string | null
  readonly link: string | null
  readonly note: string | null
  readonly letterId: string | null
  readonly people: readonly RoundPerson[]
  readonly prepare: readonly RoundLine[]
  readonly asks: readonly RoundLine[]
  /** Questions that threw the person before. */
  readonly threw: readonly KnownOf[]
  /** Strengths and strongest moments that are on record. */
  readonly proofs: readonly KnownOf[]
  readonly ownNotes: string
  readonly lookedBack: {
    readonly strongest: string
    readonly threw: string
    /** How likely it seemed that they go on, 0 to 100. */
    readonly expected: number | null
  }
  /** It has ended. */
  readonly over: boolean
  readonly thanks: ReturnType<typeof thanksFor>
  readonly closed: boolean
  readonly readOnly: boolean
}

/** The page of one round; undefined where there is no such talk, call or exercise. */
export function roundPage(
  vault: Vault,
  applicationId: string,
  eventId: string,
  now: Now,
): RoundPage | undefined {
  const record = vault.get(applicationKind, applicationId)
  const event = record?.body.events.find(({ id }) => id === eventId)
  if (!record || !event || meetingWord(event.type) === undefined) return undefined
  const { body } = record
  const { on, time, elsewhere } = whenHere(event, now)
  const { letterId } = event
  const isLetter = letterId !== undefined && vault.get(letterKind, letterId) !== undefined
  const how = [event.form && formWord(event.form), event.minutes && sayLength(event.minutes)]
  return {
    ...{ applicationId, eventId, company: body.company, role: body.role ?? null },
    what: roundWord(event),
    ...{ on, time, elsewhere, when: sayDayAndTime(on, time, now) },
    opensIn: opensIn(event, now),
    minutes: event.minutes ?? null,
    how: how.filter((part) => part).join(', ') || null,
    place: event.place ?? null,
    link: event.link ?? null,
    note: event.note ?? null,
    letterId: isLetter ? letterId : null,
    people: peopleOf(vault, applicationId, event, now),
    prepare: linesOf(event.prepare ?? [], drawPreparation(vault, event, body)),
    asks: linesOf(event.asks ?? [], drawAsks(event)),
    ...materialFor(vault, applicationId, now),
    ownNotes: event.ownNotes ?? '',
    lookedBack: {
      strongest: event.lookedBack?.strongest ?? '',
      threw: event.lookedBack?.threw ?? '',
      expected: event.lookedBack?.expected?.in100 ?? null,
    },
    over: endOfRound(event, now) <= Date.parse(now.instant),
    thanks: thanksFor(vault, applicationId, event, now),
    closed: stageOf(body).closed,
    readOnly: record.readOnly,
  }
}

/** What the person kept, in their order; then what is proposed besides. */
function linesOf(
  kept: readonly Preparation[],
  drawn: readonly (Pick<Preparation, 'id' | 'text' | 'from'> & { readonly findsOut?: string })[],
): readonly RoundLine[] {
  const tells = new Map(drawn.map(({ id, findsOut }) => [id, findsOut ?? null]))
  const known = new Set(kept.map(({ id }) => id))
  const lines = [
    ...kept.filter(({ left }) => !left),
    ...drawn.filter(({ id }) => !known.has(id)),
  ] as readonly Preparation[]
  return lines.map(({ id, text, from, done = false }) => ({
    ...{ id, text, from, done },
    findsOut: tells.get(id) ?? null,
  }))
}

/** "in 25 minutes", "in 3 hours", "in 2 days"; null once it has begun, and without a time. */
export function opensIn({ on, time, zone }: ApplicationEvent, now: Now): string | null {
  const start = time ? instantOf({ on, time, zone: zone ?? now.zone }) : null
  if (start === null) return null
  const minutes = Math.ceil((Date.parse(start) - Date.parse(now.instant)) / 60_000)
  if (minutes <= 0) return null
  if (minutes < 60) return `in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`
  const hours = Math.round(minutes / 60)
  if (hours < 24) return hours === 1 ? 'in an hour' : `in ${hours} hours`
  const days = Math.round(hours / 24)
  return days === 1 ? 'in a day' : `in ${days} days`
}
