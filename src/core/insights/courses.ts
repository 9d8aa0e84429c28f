import { eventsInOrder, knownOn, stageOf } from '../applications/stage.ts'
import { daysBetween } from '../time/calendar.ts'
import { gathered } from '../vault/gathered.ts'
import { keptForDay } from '../vault/kept-view.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'

/** What became of one application, as far as the numbers go. Days are `YYYY-MM-DD`. */
export interface Course {
  readonly id: string
  readonly body: Application
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
}

/** Where an application stands at a step: it made it, it did not, or it has waited so many days. */
export type Outcome = 'made it' | 'did not' | number

/** What the events of an application alone tell. */
type CourseOfEvents = Omit<Course, 'id' | 'body' | 'jobGone' | 'outcome'>

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

const known = new WeakMap<Application['events'], CourseOfEvents | null>()

const ofApplications = gathered(applicationKind, (vault) =>
  vault.all(applicationKind).flatMap(({ id, body }) => {
    let course = known.get(body.events)
    if (course === undefined) {
      course = courseOf(body)
      known.set(body.events, course)
    }
    return course ? [{ id, body, ...course }] : []
  }),
)

/**
 * The course of every application that was sent, or that an employer answered, by `today`, in the order
 * of applying. What is dated later is not counted; what was saved alone is no application yet.
 */
export const coursesOf = keptForDay((vault, today): readonly Course[] => {
  const gone = withJobGone(vault)
  return ofApplications(vault)
    .filter((course) => begunOn(course) <= today)
    .map((course) => {
      const jobGone = gone.has(course.id)
      return { ...course, jobGone, outcome: talkOutcome({ ...course, jobGone }, today) }
    })
    .sort((a, b) => (begunOn(a) < begunOn(b) ? -1 : begunOn(a) > begunOn(b) ? 1 : 0))
})

/** The day of applying, or the only one that is known. */
export const begunOn = ({ appliedOn, lastOn }: CourseOfEvents): string => appliedOn ?? lastOn

/**
 * Applied, then a talk. What the person withdrew before any answer is no try, nor is a job that the
 * employer gave up.
 */
export function talkOutcome(
  course: CourseOfEvents & Pick<Course, 'jobGone'>,
  today: string,
): Outcome | null {
  const { appliedOn, talks, offeredOn, end, answeredOn, jobGone } = course
  if (appliedOn === null || appliedOn > today) return null
  if ((talks[0] ?? offeredOn ?? '9') <= today) return 'made it'
  if (end === 'withdrawn' || jobGone) return null
  if (end !== null) return 'did not'
  return daysBetween(answeredOn ?? appliedOn, today)
}

function courseOf(body: Application): CourseOfEvents | null {
  const events = eventsInOrder(body).filter(({ type }) => type !== 'note' && type !== 'saved')
  const days = (types: (type: string) => boolean) =>
    events
      .filter(({ type }) => types(type))
      .map(dayKnown)
      .sort()
  const words = days((type) => type !== 'presumed-closed')
  const lastOn = words.at(-1)
  if (lastOn === undefined) return null
  const { stage, since, closed, presumed } = stageOf(body)
  const end = closed && !presumed ? endOf(stage) : null
  return {
    appliedOn:
      days((type) => type === 'applied')[0] ?? days((t) => t === 'confirmation')[0] ?? null,
    answeredOn: days((type) => ANSWERS.has(type))[0] ?? null,
    talks: days((type) => TALKS.has(type)),
    interviewed: events.some(({ type }) => type === 'interview'),
    offeredOn: days((type) => type === 'offer' || type === 'accepted')[0] ?? null,
    end,
    endedOn: end ? since : null,
    lastOn,
  }
}

function endOf(stage: string): Course['end'] {
  if (stage === 'rejected') return 'no'
  if (stage === 'withdrawn') return 'withdrawn'
  return stage === 'accepted' ? 'accepted' : null
}

const dayKnown = (event: ApplicationEvent) => knownOn(event, event.on)
