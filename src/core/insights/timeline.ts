import { mondayOf } from '../plan/week-of.ts'
import { addDays, daysBetween } from '../time/calendar.ts'
import { begunOn, type Course } from './courses.ts'

/** A search of more weeks is drawn by months; of a longer one the latest so many are drawn. */
const MOST_SPANS = 26
/** Fewer are no picture. */
const LEAST_SPANS = 2

/** One week or month of the search. */
export interface TimelineSpan {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string
  /** Applications that were sent in it. */
  readonly sent: number
  /** Talks and calls that were held or agreed in it. */
  readonly talks: number
  readonly offers: number
}

/** The search from its first application, or its latest part, to today. */
export interface SearchTimeline {
  readonly unit: 'week' | 'month'
  /** Without gaps, oldest first. */
  readonly spans: readonly TimelineSpan[]
}

/** What was sent and what came of it, by the calendar; null while it is too short for a picture. */
export function searchTimeline(courses: readonly Course[], today: string): SearchTimeline | null {
  const [first] = courses
  if (!first) return null
  const weeks = Math.ceil((daysBetween(mondayOf(begunOn(first)), today) + 1) / 7)
  const unit = weeks <= MOST_SPANS ? 'week' : 'month'
  const startOf = unit === 'week' ? mondayOf : monthOf
  const froms = startsUpTo(today, startOf, startOf(begunOn(first)))
  if (froms.length < LEAST_SPANS) return null
  const spans = new Map(froms.map((from) => [from, { from, sent: 0, talks: 0, offers: 0 }]))
  for (const [day, { sent, talks, offers }] of daysOf(courses)) {
    const span = day <= today ? spans.get(startOf(day)) : undefined
    if (!span) continue
    span.sent += sent
    span.talks += talks
    span.offers += offers
  }
  return { unit, spans: [...spans.values()] }
}

/** The first day of the month that a day lies in. */
export function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`
}

/** The first days of all spans from `first` to today, the latest of them where they are too many. */
export function startsUpTo(
  today: string,
  startOf: (date: string) => string,
  first: string,
  most = MOST_SPANS,
): readonly string[] {
  const starts: string[] = []
  for (let from = startOf(today); from >= first; from = startOf(addDays(from, -1))) {
    starts.push(from)
    if (starts.length === most) break
  }
  return starts.reverse()
}

type DayCounts = Record<'sent' | 'talks' | 'offers', number>

/** What was sent and what came of it on each day: far fewer than there are courses. */
function daysOf(courses: readonly Course[]): ReadonlyMap<string, Readonly<DayCounts>> {
  const days = new Map<string, DayCounts>()
  const count = (day: string, what: keyof DayCounts) => {
    const counts = days.get(day)
    if (counts) counts[what] += 1
    else days.set(day, { sent: 0, talks: 0, offers: 0, [what]: 1 })
  }
  for (const { appliedOn, talks, offeredOn } of courses) {
    if (appliedOn !== null) count(appliedOn, 'sent')
    for (const day of talks) count(day, 'talks')
    if (offeredOn !== null) count(offeredOn, 'offers')
  }
  return days
}
