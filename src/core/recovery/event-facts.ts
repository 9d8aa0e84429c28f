import type { Now } from '../context.ts'
import { dateIn, instantAt, timeIn } from '../time/calendar.ts'
import { sayDayAndTime, sayDayOfYear } from '../time/say.ts'
import type { ApplicationEvent, OfferTerms } from '../vault/kinds/application.ts'
import type { LetterKind, Meeting, Reading } from '../vault/kinds/reading.ts'

/**
 * The day and place that matter in a letter: of a talk, of a task the last day, of an offer the day to
 * answer by. `on` and `time` are by the person's own clock where the letter names its zone, else by the
 * clock of the letter. Unknown is null.
 */
export interface LetterFacts {
  readonly on: string | null
  readonly time: string | null
  readonly place: string | null
}

/** Whether a letter of that kind sets a task; a recorded interview does. */
export function isTask({ task }: Reading, kind: LetterKind): boolean {
  return kind === 'assessment' || (kind === 'interview' && task !== null && task !== undefined)
}

const nothing: LetterFacts = { on: null, time: null, place: null }

/** What a reading knows of them, for a letter of that kind. */
export function letterFacts(reading: Reading, kind: LetterKind, now: Now): LetterFacts {
  if (isTask(reading, kind)) return { ...nothing, on: reading.task?.dueOn ?? null }
  if (kind === 'offer') return { ...nothing, on: reading.terms?.answerBy ?? null }
  if (kind !== 'interview' || !reading.meeting) return nothing
  const { startsAt, localTime, on, place } = reading.meeting
  if (startsAt) return { on: dateIn(startsAt, now.zone), time: timeIn(startsAt, now.zone), place }
  return { on: localTime?.slice(0, 10) ?? on ?? null, time: localTime?.slice(11) ?? null, place }
}

const emptyMeeting: Meeting = {
  state: 'fixed',
  startsAt: null,
  localTime: null,
  zone: null,
  minutes: null,
  form: null,
  place: null,
  link: null,
  people: [],
  prepare: [],
}

/** A reading with what the person says of day and place; what is the same as read stays as it is. */
export function withSaidFacts(
  reading: Reading,
  kind: LetterKind,
  said: LetterFacts,
  now: Now,
): Reading {
  const read = letterFacts(reading, kind, now)
  if (read.on === said.on && read.time === said.time && read.place === said.place) return reading
  const { on, time, place } = said
  if (isTask(reading, kind)) {
    return { ...reading, task: { minutes: null, link: null, ...reading.task, dueOn: on } }
  }
  if (kind === 'offer') {
    return { ...reading, terms: { pay: null, startsOn: null, ...reading.terms, answerBy: on } }
  }
  if (kind !== 'interview') return reading
  const meeting: Meeting = { ...emptyMeeting, ...reading.meeting, place }
  if (read.on === on && read.time === time) return { ...reading, meeting }
  const timed = on !== null && time !== null
  return {
    ...reading,
    meeting: {
      ...meeting,
      state: timed && meeting.state === 'proposed' ? 'fixed' : meeting.state,
      startsAt: timed ? instantAt(on, time, now.zone) : null,
      localTime: timed ? `${on}T${time}` : null,
      zone: timed ? now.zone : null,
      on: timed ? null : on,
    },
  }
}

type ToldFacts = Pick<
  Partial<ApplicationEvent>,
  'on' | 'time' | 'zone' | 'people' | 'note' | 'minutes' | 'form' | 'place' | 'link' | 'prepare'
>

/** The parts of an event that a letter tells; an empty object where it tells none. */
export function eventFacts(reading: Reading, kind: LetterKind, now: Now): ToldFacts {
  const { on } = letterFacts(reading, kind, now)
  const note = noteOf(reading, kind, now)
  const isDay = kind === 'interview' || kind === 'assessment'
  return {
    ...(isDay && on !== null ? { on } : {}),
    ...(kind === 'interview' && reading.meeting ? meetingFacts(reading, reading.meeting, now) : {}),
    ...(note === '' ? {} : { note }),
  }
}

/** A talk as the letter tells of it, at the time and in the zone in which it was agreed. */
function meetingFacts(reading: Reading, meeting: Meeting, now: Now): ToldFacts {
  const { localTime, startsAt, zone, minutes, form, place, people } = meeting
  const link = passedOn(reading, meeting.link)
  const [agreedOn, agreedTime] = localTime?.split('T') ?? []
  const here = letterFacts(reading, 'interview', now)
  const prepare = meeting.prepare.map((text, index) => ({
    id: `letter-${index}`,
    text: text.slice(0, 500),
    from: 'letter' as const,
  }))
  const whenAgreed =
    startsAt && zone && agreedOn && agreedTime
      ? { on: agreedOn, time: agreedTime, zone }
      : here.on && here.time
        ? { on: here.on, time: here.time, ...(startsAt ? { zone: now.zone } : {}) }
        : {}
  return {
    ...whenAgreed,
    ...(people.length > 0 ? { people: [...people] } : {}),
    ...(minutes === null || isTask(reading, 'interview') ? {} : { minutes }),
    ...(form === null ? {} : { form }),
    ...(place ? { place: place.slice(0, 500) } : {}),
    ...(link && link.length <= 2000 ? { link } : {}),
    ...(prepare.length > 0 ? { prepare } : {}),
  }
}

/** The terms of an offer that a letter names; an empty object where it names none. */
export function offerOfLetter(
  { terms }: Reading,
  kind: LetterKind,
): { readonly offer?: OfferTerms } {
  if (kind !== 'offer' || !terms) return {}
  const { pay, startsOn, answerBy } = terms
  if (!pay && !startsOn && !answerBy) return {}
  return {
    offer: {
      ...(pay ? { pay: pay.slice(0, 500) } : {}),
      ...(startsOn ? { startsOn } : {}),
      ...(answerBy ? { answerBy } : {}),
    },
  }
}

/** What a letter under suspicion wants opened is not passed on. */
function passedOn({ trust }: Reading, url: string | null | undefined): string | null {
  return url && trust?.level !== 'warned' ? url : null
}

function noteOf(reading: Reading, kind: LetterKind, now: Now): string {
  const { task, terms, answerBy } = reading
  const lines: (string | null | undefined)[] = []
  if (task && isTask(reading, kind)) {
    lines.push(
      task.minutes === null ? null : `${task.minutes} minutes.`,
      passedOn(reading, task.link),
    )
  }
  if (kind === 'offer' && terms) {
    lines.push(
      terms.pay && `Pay: ${terms.pay}.`,
      terms.startsOn && `First day: ${sayDayOfYear(terms.startsOn, now)}.`,
      terms.answerBy && `They ask for an answer by ${sayDayOfYear(terms.answerBy, now)}.`,
    )
  }
  if (kind === 'confirmation' && answerBy) {
    lines.push(`They let you expect an answer by ${sayDayOfYear(answerBy, now)}.`)
  }
  return lines.filter(Boolean).join('\n')
}

/**
 * The planned talk of an application that a letter moves or calls off: the only one that is still to
 * come when the letter was written. Undefined where there is none, or several.
 */
export function talkThatFalls(
  events: readonly ApplicationEvent[],
  letterId: string,
  letterOn: string,
): ApplicationEvent | undefined {
  const planned = events.filter(
    ({ type, on, time, letterId: from, replacedBy }) =>
      (type === 'interview' || type === 'screening') &&
      from !== letterId &&
      replacedBy === undefined &&
      (time !== undefined ? on >= letterOn : on > letterOn),
  )
  return planned.length === 1 ? planned[0] : undefined
}

/** A planned talk as the note that it becomes; `standsAgain` turns it back. */
export function fallen(talk: ApplicationEvent, letterId: string, says: string): ApplicationEvent {
  return {
    ...talk,
    type: 'note',
    replacedBy: letterId,
    replaced: { type: talk.type, ...(talk.note === undefined ? {} : { note: talk.note }) },
    note: [says, talk.note].filter(Boolean).join('\n'),
  }
}

/** The events of an application as they were before a letter moved or called off one of them. */
export function standAgain(
  events: readonly ApplicationEvent[],
  letterId: string,
): ApplicationEvent[] {
  return events.map((event) => {
    if (event.replacedBy !== letterId || !event.replaced) return event
    const { replacedBy: _by, replaced, note: _note, ...rest } = event
    return { ...rest, ...replaced }
  })
}

/** What the note of a talk that fell says. */
export function saysFallen(reading: Reading, now: Now): string {
  const { on, time } = letterFacts(reading, 'interview', now)
  if (reading.meeting?.state === 'cancelled') return 'They called this talk off.'
  return on === null
    ? 'This talk was moved; the new time is still open.'
    : `This talk was moved to ${sayDayAndTime(on, time, now)}.`
}
