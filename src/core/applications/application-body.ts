import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { patch } from '../vault/edit.ts'
import { checkDay, checkFits, checkTime, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
  type Channel,
  type EventType,
  type JobType,
  type Requirement,
  type RoundType,
  type WorkMode,
} from '../vault/kinds/application.ts'
import type { meetingForms } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { instantOf } from './rounds-time.ts'

/** What is known about a job; a text may be empty, which means that it is not known. */
export interface ApplicationFields {
  readonly company: string
  readonly role?: string | undefined
  readonly place?: string | undefined
  /** Where the work is done. */
  readonly workMode?: WorkMode | (string & {}) | undefined
  readonly jobType?: JobType | (string & {}) | undefined
  /** In the words of the advert. */
  readonly pay?: string | undefined
  readonly link?: string | undefined
  readonly channel?: Channel | (string & {}) | undefined
  readonly notes?: string | undefined
  readonly advert?: string | undefined
  /** The employer's number of the job. */
  readonly requisition?: string | undefined
  /** ISO 639-1 of the advert. */
  readonly language?: string | undefined
  readonly requirements?: readonly Requirement[] | undefined
  /** Whom the advert names for questions. */
  readonly contact?: Application['contact'] | undefined
  /** The last day to apply, `YYYY-MM-DD`. */
  readonly closesOn?: string | undefined
  /** Words of the person's own to find it by; none takes the field away. */
  readonly tags?: readonly string[] | undefined
}

/** What is known about one event of an application. */
export interface EventFields {
  readonly type: EventType | (string & {})
  /** The day on which it happened or is to happen, `YYYY-MM-DD`. */
  readonly on: string
  /** `HH:MM`. */
  readonly time?: string | undefined
  readonly note?: string | undefined
  readonly people?: readonly string[] | undefined
  /** Those of them who are on the person's list. */
  readonly personIds?: readonly string[] | undefined
  readonly round?: RoundType | (string & {}) | undefined
  /** How long it takes; 0 where that is not known. */
  readonly minutes?: number | undefined
  readonly form?: (typeof meetingForms)[number] | (string & {}) | undefined
  readonly place?: string | undefined
  readonly link?: string | undefined
  /** IANA zone of `on` and `time`; where it is not given, that of the person. */
  readonly zone?: string | undefined
  /** What to bring or prepare, a line each: added to what is there. */
  readonly bring?: string | undefined
}

const applicationFields: readonly (keyof ApplicationFields)[] = [
  'company',
  'role',
  'place',
  'workMode',
  'jobType',
  'pay',
  'link',
  'channel',
  'notes',
  'advert',
  'requisition',
  'language',
  'contact',
  'closesOn',
  'tags',
]
const eventFields: readonly (keyof EventFields)[] = [
  'type',
  'on',
  'time',
  'note',
  'people',
  'round',
  'form',
  'place',
  'link',
  'zone',
  'bring',
]

/** A body whose fields are filled in, or what is missing. */
export function applicationOf(
  given: Partial<ApplicationFields> & Pick<Application, 'events'>,
): Result<Application> {
  const { tags, requirements = [], ...others } = given
  const words = tagsOf(tags ?? [])
  const fields = filledIn<Partial<Application>>(
    {
      ...others,
      ...(words.length > 0 ? { tags: words } : {}),
      ...(requirements.length > 0 ? { requirements: [...requirements] } : {}),
    },
    applicationFields,
  )
  const { company, events = [] } = fields
  if (!company) {
    return problem(
      'no-company',
      'Which employer is it? A name is enough, and a guess can be changed later. The rest is kept.',
    )
  }
  const application = { ...fields, company, events }
  return checkDay(fields.closesOn) ?? checkFits(applicationKind, application) ?? ok(application)
}

/** Trimmed, without empty ones and without one that says the same in other capitals. */
export function tagsOf(tags: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const tag of tags.map((each) => each.trim())) {
    const plain = tag.toLowerCase()
    if (tag !== '' && !kept.has(plain)) kept.set(plain, tag)
  }
  return [...kept.values()]
}

const planned = ['screening', 'assessment', 'interview', 'offer', 'note']

/** `still-to-come` for something that is said to have happened on a day after today. */
export function notYet(type: string, on: string | undefined, today: string) {
  if (on === undefined || on <= today || planned.includes(type)) return undefined
  return problem(
    'still-to-come',
    'That day is still to come, so it cannot have happened yet. Put in today or an earlier day; the rest is kept.',
  )
}

/** An event whose fields are filled in, or what is wrong with them. */
export function eventOf(
  fields: Partial<EventFields> & Pick<ApplicationEvent, 'id' | 'addedAt'>,
  context: Context,
): Result<ApplicationEvent> {
  const people = fields.people?.map((name) => name.trim()).filter((name) => name !== '')
  const {
    people: _,
    personIds,
    minutes,
    zone,
    bring,
    ...filled
  } = filledIn({ ...fields }, eventFields)
  const { id, type, on, time } = filled
  if (!id || !type || !on) {
    return problem('not-a-day', 'On which day was it? “Today” or “last Tuesday” is enough.')
  }
  const wrong =
    checkDay(on) ??
    checkTime(time) ??
    checkMinutes(minutes) ??
    checkZone(zone) ??
    notYet(type, on, dateOf(context.now))
  if (wrong) return wrong
  return ok({
    ...(filled as ApplicationEvent),
    ...(time ? { zone: zone ?? context.now.zone } : {}),
    ...(minutes ? { minutes } : {}),
    ...(people && people.length > 0 ? { people } : {}),
    ...(personIds && personIds.length > 0 ? { personIds: [...new Set(personIds)] } : {}),
    ...broughtIn((filled as ApplicationEvent).prepare, bring, context),
  })
}

/** What to bring, as lines to prepare of the person's own. */
function broughtIn(
  prepare: ApplicationEvent['prepare'],
  bring: string | undefined,
  { newId }: Context,
): Pick<ApplicationEvent, 'prepare'> {
  const lines = (bring ?? '').split(/\r?\n/).map((line) => line.trim())
  const added = lines.filter((line) => line !== '')
  if (added.length === 0) return prepare ? { prepare } : {}
  const own = added.map((text) => ({ id: newId(), text, from: 'own' as const }))
  return { prepare: [...(prepare ?? []), ...own] }
}

const LONGEST_MINUTES = 7 * 24 * 60

function checkMinutes(minutes: number | undefined) {
  if (minutes === undefined || minutes === 0) return undefined
  if (Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST_MINUTES) return undefined
  return problem('not-minutes', 'How many minutes does it take? A whole number, or leave it empty.')
}

function checkZone(zone: string | undefined) {
  if (zone === undefined || instantOf({ on: '2026-01-01', time: '12:00', zone }) !== null) {
    return undefined
  }
  return problem(
    'not-a-zone',
    `“${zone}” is no place whose clock is known here. Choose a city from the list; the rest is kept.`,
  )
}

/** The change that gives an application other events. */
export function withEvents(
  vault: Vault,
  applicationId: string,
  change: (events: readonly ApplicationEvent[]) => ApplicationEvent[],
): Result<Change[]> {
  const record = found(vault, applicationKind, applicationId)
  if (!record.ok) return record
  const events = change(record.value.body.events)
  return (
    checkFits(applicationKind, { ...record.value.body, events }) ??
    ok([patch(applicationKind, record.value, { events })])
  )
}
