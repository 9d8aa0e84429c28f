import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { sayDate, sayDayOfYear, sentenceCase } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import type { Application, ApplicationEvent, Stage } from '../vault/kinds/application.ts'
import type { Action } from '../vault/kinds/plan.ts'
import { comingUp, comingWords, isInvitation, meetingWord } from './coming-up.ts'
import {
  eventsInOrder,
  quietOf,
  type Standing,
  stageOf,
  stillHearIn100,
  waitDaysOf,
} from './stage.ts'
import { stageWord } from './words.ts'

/** One line of the list of applications. */
export interface ApplicationRow {
  readonly id: string
  readonly company: string
  readonly role: string | null
  readonly stage: Stage
  /** The stage as it is shown: "Quiet" and "Closed" among them. */
  readonly stageWord: string
  readonly since: string | null
  readonly closed: boolean
  readonly quiet: 'quiet' | 'probably closed' | null
  /** Days since the last word while it waits for them, else null. */
  readonly waitDays: number | null
  /** "Talk tomorrow, 14:00", "Day 23; 15 in 100 still hear". */
  readonly lastWord: string
  /** What one could do, or null when there is nothing to do. */
  readonly next: string | null
  /** The next talk, call or exercise, or the last day to apply. */
  readonly agreedOn: string | null
  /** The day that comes next: the one agreed, or that of an action of one's own. */
  readonly nextOn: string | null
  readonly yourTurn: boolean
  readonly channel: string | null
  readonly place: string | null
  readonly workMode: string | null
  readonly jobType: string | null
  readonly pay: string | null
  readonly closesOn: string | null
  readonly tags: readonly string[]
  /** A newer version of the program wrote it: shown, not changed. */
  readonly readOnly: boolean
}

const noTags: readonly string[] = []

/** An application as a row; `action` is the earliest open action about it, if there is one. */
export function rowOf(
  record: Readable<Application>,
  action: Action | undefined,
  now: Now,
): ApplicationRow {
  const { body } = record
  const standing = stageOf(body)
  const quiet = quietOf(body, now)
  const coming = comingUp(body, now)
  const today = dateOf(now)
  const { stage, closed } = standing
  const closesOn = stage === 'saved' && !closed ? body.closesOn : undefined
  const canApply = stage === 'saved' && !closed && (closesOn === undefined || closesOn >= today)
  const agreedOn = earliest([coming?.on, closesOn], today)
  return {
    id: record.id,
    company: body.company,
    role: body.role ?? null,
    stage,
    stageWord: stageWord(standing, quiet),
    since: standing.dayUnknown ? null : standing.since,
    closed,
    quiet,
    waitDays: waitDaysOf(body, now),
    lastWord: coming ? comingWords(coming, now) : lastWordOf(body, standing, now),
    next: (action && sentenceCase(action.thenStep)) ?? nextOf(standing, quiet, coming, canApply),
    agreedOn,
    nextOn: earliest([agreedOn, action?.on], today),
    yourTurn:
      (action !== undefined && action.on <= today) ||
      (!closed && (canApply || stage === 'offer' || coming?.type === 'assessment')),
    channel: body.channel ?? null,
    place: body.place ?? null,
    workMode: body.workMode ?? null,
    jobType: body.jobType ?? null,
    pay: body.pay ?? null,
    closesOn: body.closesOn ?? null,
    tags: body.tags ?? noTags,
    readOnly: record.readOnly,
  }
}

function invitedWord(type: ApplicationEvent['type']): string {
  return type === 'assessment' ? 'Exercise sent' : 'Invited'
}

/** The earliest of the days that are not yet over. */
function earliest(days: readonly (string | null | undefined)[], today: string): string | null {
  const ahead = days.filter((day) => typeof day === 'string' && day >= today)
  return ahead.sort()[0] ?? null
}

function nextOf(
  { stage, closed }: Standing,
  quiet: ApplicationRow['quiet'],
  coming: ApplicationEvent | undefined,
  canApply: boolean,
): string | null {
  if (closed) return null
  if (coming) return `Get ready for the ${meetingWord(coming.type)?.toLowerCase()}`
  if (canApply) return 'Finish the application'
  if (stage === 'offer') return 'Answer the offer'
  if (quiet === 'quiet') return 'Ask once, or leave it'
  return quiet === 'probably closed' ? 'Close it gently' : null
}

function lastWordOf(application: Application, standing: Standing, now: Now): string {
  const { stage, since, dayUnknown, closed, presumed } = standing
  const on = since && !dayUnknown ? sayDayOfYear(since, now) : ''
  if (presumed) return on ? `Closed gently, ${on}` : 'Closed gently'
  if (closed) return `${stage === 'rejected' ? 'Closed' : sentenceCase(stage)} ${on}`.trim()
  if (stage === 'saved') {
    const { closesOn } = application
    if (!closesOn) return since ? `Saved ${sayDate(since, now)}` : 'Saved'
    return `${closesOn < dateOf(now) ? 'Applications closed' : 'Closes'} ${sayDate(closesOn, now)}`
  }
  if (stage === 'offer') return on ? `Offer since ${on}` : 'Offer'
  const days = waitDaysOf(application, now)
  if (days === null) return ''
  if (stage === 'applied') {
    return days === 0 ? 'Sent today' : `Day ${days}; ${stillHearIn100(days)} in 100 still hear`
  }
  const last = eventsInOrder(application).findLast(
    ({ type, on: day }) => meetingWord(type) && day <= dateOf(now),
  )
  if (!last) return `Day ${days}`
  const what = isInvitation(last, now.zone) ? invitedWord(last.type) : meetingWord(last.type)
  if (last.dayUnknown) return `${what}, without its day`
  return days === 0 ? `${what} today` : `${what} ${sayDate(last.on, now)}; day ${days}`
}
