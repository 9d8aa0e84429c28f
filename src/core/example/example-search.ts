import type { Context } from '../context.ts'
import { NIGHT_ENDS } from '../recovery/mornings.ts'
import { addBusinessDays, addDays, dateOf, instantAt, timeOf, weekdayOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, createOrReplace, remove } from '../vault/edit.ts'
import type { Kind } from '../vault/kind.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { personKind } from '../vault/kinds/person.ts'
import { actionKind, winKind } from '../vault/kinds/plan.ts'
import { attemptKind, storyKind } from '../vault/kinds/practice.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { cardKind, reflectionKind } from '../vault/kinds/reflection.ts'
import { EXAMPLE_ID, exampleKind } from '../vault/kinds/settings.ts'
import { kinds } from '../vault/kinds.ts'
import type { Body } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import {
  type ExampleApplication,
  type ExampleEvent,
  inesApplications,
} from './ines-applications.ts'
import { inesActions, inesPeople, inesPoints, inesReflection, inesWins } from './ines-plan.ts'
import { inesAttempts, inesCard, inesStory } from './ines-practice.ts'
import { lindholmReading, lindholmSubject, lindholmText } from './lindholm-letter.ts'

/** What the example is built with: days are counted from the day of `context.now`. */
function startSearch(context: Context) {
  const changes: Change[] = []
  const today = dateOf(context.now)
  const day = (days: number) => addDays(today, days)
  return {
    changes,
    today,
    zone: context.now.zone,
    newId: context.newId,
    /** Ids by a name of our own, so that later records can speak of earlier ones. */
    ids: new Map<string, string>(),
    add<Shape extends Body>(kind: Kind<Shape>, body: Shape, id = context.newId()): string {
      changes.push(create(kind, id, body))
      return id
    },
    day,
    /** The instant at `time` on that day. */
    at: (days: number, time: string) => instantAt(day(days), time, context.now.zone),
  }
}
type Search = ReturnType<typeof startSearch>

/**
 * A believable search in the middle of things, around the day of `context.now`: a no yesterday evening
 * whose note is due this morning, a talk on the next working day, some quiet, some waiting. Every record
 * is named in the `example` record. Nothing where the example is shown already.
 */
export function exampleSearch(vault: Vault, context: Context): Change[] {
  if (vault.get(exampleKind, EXAMPLE_ID)) return []
  const search = startSearch(context)
  for (const application of inesApplications) addApplication(search, application)
  addRecovery(search, context)
  addPlan(search)
  for (const person of inesPeople) search.add(personKind, person)
  addPractice(search)
  const example = createOrReplace(vault, exampleKind, EXAMPLE_ID, {
    records: search.changes.map(({ kind, id }) => ({ kind, id })),
    addedAt: context.now.instant,
  })
  return [...search.changes, example]
}

function addApplication(search: Search, example: ExampleApplication): void {
  const { key, events, closesInDays, ...fields } = example
  const body: Application = {
    ...fields,
    ...(closesInDays === undefined ? {} : { closesOn: search.day(closesInDays) }),
    events: events.map((event) => eventOf(search, event)),
  }
  if (key === 'lindholm') body.events.push(addLetter(search))
  search.ids.set(key, search.add(applicationKind, body))
}

function eventOf(search: Search, example: ExampleEvent): ApplicationEvent {
  const { day, people, ...event } = example
  const met = people !== undefined
  // Nobody is invited for a Sunday.
  const on = met ? workday(search.today, day) : search.day(day)
  const addedAt =
    day > 0 ? search.at(-6, '17:20') : instantAt(on, event.time ?? '12:00', search.zone)
  return {
    ...event,
    id: search.newId(),
    on,
    toldBy: 'self',
    ...(event.time ? { zone: search.zone } : {}),
    ...(met ? { people: [...people] } : {}),
    addedAt,
  }
}

/** Ahead in working days; behind, the same day or the Friday before. */
function workday(today: string, days: number): string {
  if (days > 0) return addBusinessDays(today, days)
  const day = addDays(today, days)
  return weekdayOf(day) > 5 ? addBusinessDays(day, -1) : day
}

/** Maria's letter of yesterday evening; returns the event that it brought. */
function addLetter(search: Search): ApplicationEvent {
  const letterId = search.newId()
  const eventId = search.newId()
  search.ids.set('letter', letterId)
  search.ids.set('no', eventId)
  search.add(letterTextKind, { text: lindholmText }, letterId)
  return {
    id: eventId,
    type: 'rejected',
    on: search.day(-1),
    toldBy: 'letter',
    letterId,
    addedAt: search.at(-1, '21:40'),
  }
}

function addRecovery(search: Search, context: Context): void {
  const known = (key: string) => search.ids.get(key) ?? ''
  const applicationId = known('lindholm')
  const letterId = known('letter')
  const openedAt = search.at(-1, '21:40')
  // The note is due "this morning", even where this morning is still young; at night it is to come.
  const time = timeOf(context.now)
  const isYoung = time >= NIGHT_ENDS && time < '09:30'
  const morning = { on: search.day(0), time: isYoung ? NIGHT_ENDS : '09:30' }
  const recoveryId = search.add(recoveryKind, {
    applicationId,
    eventId: known('no'),
    letterId,
    toldBy: 'letter',
    howFar: 'several-rounds',
    openedAt,
    pause: { state: 'done', endedAt: search.at(-1, '22:05') },
    lookBack: { state: 'later', ...morning },
    ask: { state: 'later', ...morning },
    learn: { state: 'open' },
  })
  search.ids.set('recovery', recoveryId)
  search.add(
    letterKind,
    {
      direction: 'in',
      applicationId,
      recoveryId,
      subject: lindholmSubject,
      from: { name: 'Maria Sandahl', address: 'maria.sandahl@lindholmferries.example' },
      sentAt: search.at(-1, '21:12'),
      addedAt: openedAt,
      source: 'paste',
      reading: lindholmReading,
      confirmedAt: openedAt,
    },
    letterId,
  )
  const { question, causes, ...reflection } = inesReflection
  const cardId = search.add(cardKind, {
    question,
    addedAt: search.at(-1, '22:15'),
    applicationId,
    reflectionId: recoveryId,
  })
  const sorted = causes.map((cause) => ({ ...cause, id: search.newId() }))
  search.ids.set('cause', sorted.find(({ whose }) => whose === 'mine')?.id ?? '')
  search.add(
    reflectionKind,
    {
      ...reflection,
      applicationId,
      startedAt: search.at(-1, '22:10'),
      questions: [{ id: search.newId(), text: question, cardId }],
      causes: sorted,
      fit: [],
    },
    recoveryId,
  )
}

function addPractice(search: Search): void {
  search.add(storyKind, { ...inesStory, told: [], addedAt: search.at(-8, '19:10') })
  const last = search.at(-2, '19:00')
  const cardId = search.add(cardKind, {
    ...inesCard,
    ...{ source: 'bank', addedAt: search.at(-3, '19:00') },
    schedule: {
      ...{
        due: search.at(1, '19:00'),
        lastReview: last,
        stability: 4.54602939,
        difficulty: 5.10228691,
      },
      ...{ state: 2, reps: 2, lapses: 0 },
    },
  })
  for (const { day, anchor, seconds } of inesAttempts) {
    const at = search.at(day, '19:00')
    const ratings = [{ id: search.newId(), by: 'self' as const, anchor, at }]
    search.add(attemptKind, { cardId, at, seconds, ratings })
  }
}

function addPlan(search: Search): void {
  for (const { of, day, ...point } of inesPoints) {
    const applicationId = search.ids.get(of) ?? ''
    search.add(feedbackPointKind, { ...point, saidOn: search.day(day), applicationId })
  }
  for (const { of, day, afterNo, doneAt, ...action } of inesActions) {
    const about = search.ids.get(of) ?? ''
    const actionId = search.add(actionKind, {
      ...action,
      on: search.day(day),
      state: doneAt ? 'done' : 'open',
      addedAt: search.at(Math.min(day, -1), '08:40'),
      applicationId: about,
      ...(doneAt ? { endedAt: search.at(day, doneAt) } : {}),
      ...(afterNo
        ? { recoveryId: search.ids.get('recovery') ?? '', causeId: search.ids.get('cause') ?? '' }
        : {}),
    })
    search.ids.set(`action of ${of}`, actionId)
  }
  for (const { day, of, ...win } of inesWins) {
    const actionId = of && search.ids.get(`action of ${of}`)
    search.add(winKind, { ...win, on: search.day(day), ...(actionId ? { actionId } : {}) })
  }
}

/** Fields by which one record speaks of another. */
const references = [
  'applicationId',
  'recoveryId',
  'reflectionId',
  'letterId',
  'actionId',
  'cardId',
  'about',
] as const

/**
 * Removes the records of the example as they are now, and whatever was made about them since. What is
 * sealed (a check-in, a page in the journal) cannot be told apart and stays. A letter's text that is
 * not loaded counts as its first version, since no letter that came in is ever edited.
 */
export function removeExample(vault: Vault, _context: Context): Change[] {
  const example = vault.get(exampleKind, EXAMPLE_ID)
  if (!example) return []
  const gone = new Set(example.body.records.map(({ id }) => id))
  for (let before = -1; before !== gone.size; ) {
    before = gone.size
    for (const kind of kinds) {
      for (const { id, body } of vault.all(kind)) {
        if (references.some((field) => gone.has(String(body[field])))) gone.add(id)
      }
    }
  }
  const changes: Change[] = [remove(exampleKind, example)]
  for (const kind of kinds) {
    for (const record of vault.stored(kind.name)) {
      if (gone.has(record.id)) changes.push({ ...remove(kind, record), schema: record.schema })
    }
  }
  const unloaded = example.body.records.filter(
    ({ kind, id }) => kind === letterTextKind.name && !vault.find(kind, id),
  )
  return [...changes, ...unloaded.map(({ id }) => remove(letterTextKind, { id, version: 1 }))]
}
