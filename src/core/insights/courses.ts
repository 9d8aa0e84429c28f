import { knownOn, stageOf } from '../applications/stage.ts'
import { daysBetween } from '../time/calendar.ts'
import { changedBetween, eachForDay } from '../vault/each-record.ts'
import { gathered } from '../vault/gathered.ts'
import { keptForDay } from '../vault/kept-view.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { placeInOrder } from '../vault/place-in-order.ts'
import type { Vault } from '../vault/vault.ts'
import { type Wait, waitOf } from './replies.ts'

/** What tells applications apart, as the person noted it. */
type Traits = Pick<Application, 'channel' | 'workMode' | 'jobType' | 'place' | 'role'>

/** What became of one application, as far as the numbers go. Days are `YYYY-MM-DD`. */
export interface Course extends Readonly<Traits> {
  readonly id: string
  /** The day of applying; null where only later things are known. */
  readonly appliedOn: string | null
  /** The day on which the employer first answered with more than a receipt. */
  readonly answeredOn: string | null
  /** Days on which talks became known, calls and interviews alike, in order. */
  readonly talks: readonly string[]
  /** True once there was a talk that is more than a first call. */
  readonly interviewed: boolean
  readonly offeredOn: string | null
  readonly end: 'no' | 'withdrawn' | 'accepted' | null
  readonly endedOn: string | null
  /** The last word of either side. */
  readonly lastOn: string
  /** The job itself was given up or put off by the employer: it says nothing about the person. */
  readonly jobGone: boolean
  /** What came of applying, as of the day that was asked for. */
  readonly outcome: Outcome | null
  /** The wait for the first answer by that day; null where the day of applying is not known. */
  readonly wait: Wait | null
}

/** Where an application stands at a step: it made it, it did not, or it has waited so many days. */
export type Outcome = 'made it' | 'did not' | number

const TALKS = new Set(['screening', 'interview'])
const ANSWERS = new Set(['screening', 'interview', 'assessment', 'offer', 'rejected'])
const GONE = new Set(['closed', 'paused'])

/** Applications whose no said that the job itself is gone. */
const withJobGone = gathered(letterKind, (vault): ReadonlySet<string> => {
  const gone = new Set<string>()
  for (const { body } of vault.all(letterKind)) {
    if (body.applicationId && GONE.has(body.reading?.refusal ?? '')) gone.add(body.applicationId)
  }
  return gone
})

const begun = eachForDay(applicationKind, courseBy)

/**
 * The course of every application that was sent, or that an employer answered, by `today`, in the order
 * of applying. What is dated later is not counted; what was saved alone is no application yet.
 */
export const coursesOf = keptForDay((vault, today): readonly Course[] => {
  const gone = withJobGone(vault)
  const made = begun(vault, today)
  const last = ordered.get(vault)
  const counted = (some: typeof made) =>
    some.flatMap((course) =>
      course === null ? [] : gone.has(course.id) ? withoutJob(course, today) : course,
    )
  const courses =
    (last?.today === today && last.gone === gone && orderedAgain(last, made, counted)) ||
    counted(made).sort(byBeginning)
  ordered.set(vault, { today, gone, made, courses })
  return courses
})

interface Ordered {
  readonly today: string
  readonly gone: ReadonlySet<string>
  /** What the courses were made of. */
  readonly made: readonly (Course | null)[]
  readonly courses: readonly Course[]
}
const ordered = new WeakMap<Vault, Ordered>()

/** More changes than that are put in order with all others. */
const MOST_PLACED = 50

/** The courses with what changed in its place; null where that is too much. */
function orderedAgain(
  last: Ordered,
  made: Ordered['made'],
  counted: (some: Ordered['made']) => readonly Course[],
): readonly Course[] | null {
  const { left, come } = changedBetween(last.made, made)
  if (left.length + come.length > MOST_PLACED) return null
  const courses = [...last.courses]
  for (const course of left) if (course) courses.splice(placeOf(courses, course), 1)
  for (const course of counted(come)) courses.splice(placeOf(courses, course), 0, course)
  return courses
}

function placeOf(courses: readonly Course[], course: Course): number {
  return placeInOrder(courses, (other) => byBeginning(other, course) < 0)
}

/** By their first day, those of one day by their ids. */
function byBeginning(a: Course, b: Course): number {
  const [one, other] = [begunOn(a), begunOn(b)]
  if (one === other) return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  return one < other ? -1 : 1
}

function withoutJob(course: Course, today: string): Course {
  const gone = { ...course, jobGone: true }
  return { ...gone, outcome: talkOutcome(gone, today) }
}

/** The day of applying, or the only one that is known. */
export const begunOn = ({ appliedOn, lastOn }: Pick<Course, 'appliedOn' | 'lastOn'>): string =>
  appliedOn ?? lastOn

/**
 * Applied, then a talk. What the person withdrew before any answer is no try, nor is a job that the
 * employer gave up.
 */
export function talkOutcome(
  course: Pick<Course, 'appliedOn' | 'answeredOn' | 'talks' | 'offeredOn' | 'end' | 'jobGone'>,
  today: string,
): Outcome | null {
  const { appliedOn, talks, offeredOn, end, answeredOn, jobGone } = course
  if (appliedOn === null || appliedOn > today) return null
  if ((talks[0] ?? offeredOn ?? '9') <= today) return 'made it'
  if (end === 'withdrawn' || jobGone) return null
  if (end !== null) return 'did not'
  return daysBetween(answeredOn !== null && answeredOn <= today ? answeredOn : appliedOn, today)
}

/**
 * Null for what was not begun by that day. In one go over the events and into one object: Today asks it of
 * every application at its start.
 */
function courseBy({ id, body }: Readable<Application>, today: string): Course | null {
  let appliedOn: string | null = null
  let confirmedOn: string | null = null
  let answeredOn: string | null = null
  let offeredOn: string | null = null
  let lastOn: string | null = null
  let interviewed = false
  let isStartUndated = false
  let datedAnswerOn: string | null = null
  const talks: string[] = []
  for (const event of body.events) {
    const { type } = event
    if (type === 'note' || type === 'saved' || type === 'presumed-closed') continue
    const on = knownOn(event, event.on)
    if (lastOn === null || on > lastOn) lastOn = on
    if (type === 'applied') appliedOn = earlier(appliedOn, on)
    if (type === 'confirmation') confirmedOn = earlier(confirmedOn, on)
    if (ANSWERS.has(type)) {
      answeredOn = earlier(answeredOn, on)
      if (!event.dayUnknown) datedAnswerOn = earlier(datedAnswerOn, on)
    }
    if (type === 'applied' && event.dayUnknown) isStartUndated = true
    if (type === 'offer' || type === 'accepted') offeredOn = earlier(offeredOn, on)
    if (TALKS.has(type)) talks.push(on)
    if (type === 'interview') interviewed = true
  }
  appliedOn ??= confirmedOn
  if (lastOn === null || (appliedOn ?? lastOn) > today) return null
  const { channel, workMode, jobType, place, role } = body
  const { stage, since, closed, presumed } = stageOf(body)
  const end = closed && !presumed ? endOf(stage) : null
  const endedOn = end ? since : null
  const jobGone = false
  talks.sort()
  return {
    id,
    channel,
    workMode,
    jobType,
    place,
    role,
    appliedOn,
    answeredOn,
    talks,
    interviewed,
    offeredOn,
    end,
    endedOn,
    lastOn,
    jobGone,
    outcome: talkOutcome({ appliedOn, talks, offeredOn, end, answeredOn, jobGone }, today),
    wait:
      isStartUndated || answeredOn !== datedAnswerOn
        ? undatedWait(answeredOn)
        : waitOf({ appliedOn, answeredOn, endedOn }, today),
  }
}

/** How long it was is not known; that an answer came still is. */
const undatedWait = (answeredOn: string | null): Wait | null =>
  answeredOn === null ? null : { days: null, answered: true }

const earlier = (known: string | null, on: string) => (known !== null && known < on ? known : on)

function endOf(stage: string): Course['end'] {
  if (stage === 'rejected') return 'no'
  if (stage === 'withdrawn') return 'withdrawn'
  return stage === 'accepted' ? 'accepted' : null
}

const triesIn = new WeakMap<readonly Course[], readonly Sent[]>()

/** A course that is a try: it was sent, and something can be said of what came of it. */
type Sent = Course & { readonly appliedOn: string }

/** What was sent and is a try, in the order of applying, as the courses are; found once for each list. */
export function triesOf(courses: readonly Course[]): readonly Sent[] {
  let tries = triesIn.get(courses)
  if (!tries) {
    tries = courses.filter(
      (course): course is Sent => course.appliedOn !== null && course.outcome !== null,
    )
    triesIn.set(courses, tries)
  }
  return tries
}
