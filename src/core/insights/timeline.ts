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
  const drawn = { from: froms[0] ?? today, today }
  const count = (of: (course: Course) => readonly (string | null)[]) =>
    countBy(courses, of, startOf, drawn)
  const sent = count(({ appliedOn }) => [appliedOn])
  const talks = count((course) => course.talks)
  const offers = count(({ offeredOn }) => [offeredOn])
  return {
    unit,
    spans: froms.map((from) => ({
      from,
      sent: sent.get(from) ?? 0,
      talks: talks.get(from) ?? 0,
      offers: offers.get(from) ?? 0,
    })),
  }
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

function countBy(
  courses: readonly Course[],
  of: (course: Course) => readonly (string | null)[],
  startOf: (date: string) => string,
  drawn: { readonly from: string; readonly today: string },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const course of courses) {
    for (const day of of(course)) {
      if (day === null || day < drawn.from || day > drawn.today) continue
      const from = startOf(day)
      counts.set(from, (counts.get(from) ?? 0) + 1)
    }
  }
  return counts
}
