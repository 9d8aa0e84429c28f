import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import type { Resume } from '../vault/kinds/resume.ts'
import { monthNumber, sayPartialDate } from './resume-date.ts'
import { entryName, type ResumeEntry } from './resume-sections.ts'

/** Shorter times between two things are nothing to speak of, in months. */
const GAP_MONTHS = 4
/** Jobs that overlap by less follow one another, in months. */
const OVERLAP_MONTHS = 2

/** Something about the dates that a reader may ask about. */
export interface DateNote {
  readonly sort: 'gap' | 'overlap' | 'ends-first' | 'ahead'
  readonly says: string
}

interface Stretch {
  readonly name: string
  readonly isJob: boolean
  readonly from: number
  readonly to: number
  readonly entry: ResumeEntry
}

/**
 * Times of which nothing is written, jobs at the same time, and dates the wrong way round: only for who
 * asks. A year alone counts from its first month to its last, so that nothing is made of a lack of detail.
 */
export function dateNotes(resume: Resume, now: Now): readonly DateNote[] {
  const today = dateOf(now)
  const stretches = stretchesOf(resume, monthNumber(today, true))
  return [
    ...stretches.flatMap((stretch) => wrongWay(stretch, today)),
    ...gaps(stretches),
    ...overlaps(stretches.filter(({ isJob }) => isJob)),
  ]
}

function stretchesOf(resume: Resume, thisMonth: number): readonly Stretch[] {
  const all = [
    ...resume.work.map((entry) => ({ entry, section: 'work' as const })),
    ...resume.education.map((entry) => ({ entry, section: 'education' as const })),
    ...resume.volunteer.map((entry) => ({ entry, section: 'volunteer' as const })),
  ]
  return all
    .flatMap(({ entry, section }) => {
      const { startDate, endDate } = entry
      if (!startDate) return []
      const name = entryName(section, entry) || 'something without a name'
      const to = endDate ? monthNumber(endDate, true) : Math.max(thisMonth, 0)
      return { name, isJob: section === 'work', from: monthNumber(startDate, false), to, entry }
    })
    .sort((a, b) => a.from - b.from)
}

function wrongWay({ name, from, to, entry }: Stretch, today: string): readonly DateNote[] {
  const start = sayPartialDate(entry.startDate as string)
  if (to < from) {
    const end = sayPartialDate(entry.endDate as string | undefined)
    if (end === '') return [{ sort: 'ahead', says: `${name} begins ahead of today, in ${start}.` }]
    return [{ sort: 'ends-first', says: `${name} ends in ${end}, before it begins in ${start}.` }]
  }
  return from > monthNumber(today, true)
    ? [{ sort: 'ahead', says: `${name} begins ahead of today, in ${start}.` }]
    : []
}

function gaps(stretches: readonly Stretch[]): readonly DateNote[] {
  const notes: DateNote[] = []
  let until: Stretch | undefined
  for (const stretch of stretches) {
    if (until && stretch.from - until.to - 1 >= GAP_MONTHS) {
      const [from, to] = [sayMonthNumber(until.to + 1), sayMonthNumber(stretch.from - 1)]
      const says = `From ${from} to ${to} nothing is written. It may stay so; a line such as care, study or travel answers the question before it is asked.`
      notes.push({ sort: 'gap', says })
    }
    if (!until || stretch.to > until.to) until = stretch
  }
  return notes
}

function overlaps(jobs: readonly Stretch[]): readonly DateNote[] {
  return jobs.flatMap((job, at) =>
    jobs.slice(at + 1).flatMap((later): readonly DateNote[] => {
      const months = Math.min(job.to, later.to) - later.from + 1
      const isExact = isToMonth(job.entry.endDate) && isToMonth(later.entry.startDate)
      if (months < OVERLAP_MONTHS || !isExact) return []
      const says = `${job.name} and ${later.name} were at the same time for ${months} months. If one was part-time, say so beside it.`
      return [{ sort: 'overlap', says }]
    }),
  )
}

const isToMonth = (date: unknown) => typeof date !== 'string' || date.length > 4

function sayMonthNumber(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return sayPartialDate(`${year}-${String((month % 12) + 1).padStart(2, '0')}`)
}
