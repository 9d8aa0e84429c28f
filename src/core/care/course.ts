import { courseWords } from '../content/en/care-written.ts'
import type { Now } from '../context.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import type { OpenedEntry } from './keep-entry.ts'

/**
 * The writing course: five pages of twenty minutes on five days (Spera 1994: more in work after eight
 * months, but 41 people in the random groups; elsewhere hardly any effect). Optional, and it says so.
 */
export const COURSE_PAGES = 5
export const COURSE_MINUTES = 20

const PREFIX = 'course:'

export interface CourseStand {
  /** The page that comes next, 1 to 5. */
  readonly page: number
  readonly prompt: string
  /** Kept with the answer. */
  readonly promptId: string
  /** `today` is written already, `over` when all five are. */
  readonly state: 'open' | 'today' | 'over'
}

/** Where the course stands, from the pages of it that are open. Beginning again starts at page one. */
export function courseStand(entries: readonly OpenedEntry[], now: Now): CourseStand {
  const latest = entries
    .filter(({ body }) => body.form === 'course')
    .reduce<OpenedEntry | null>(
      (newest, entry) => (newest && newest.body.startedAt > entry.body.startedAt ? newest : entry),
      null,
    )
  const kept = latest === null ? 0 : pageOf(latest)
  const today = latest !== null && dateIn(latest.body.startedAt, now.zone) === dateOf(now)
  const page = kept >= COURSE_PAGES ? 1 : kept + 1
  return {
    ...coursePage(page),
    state: kept >= COURSE_PAGES ? 'over' : today ? 'today' : 'open',
  }
}

function coursePage(page: number) {
  return { page, prompt: courseWords.prompts[page - 1] ?? '', promptId: `${PREFIX}${page}` }
}

function pageOf({ body }: OpenedEntry): number {
  const prompt = body.answers?.find((answer) => answer.prompt.startsWith(PREFIX))?.prompt
  return prompt === undefined ? 0 : Number(prompt.slice(PREFIX.length)) || 0
}

/** The question that a kept prompt stood for; undefined where it was no page of the course. */
export function courseQuestion(prompt: string): string | undefined {
  return prompt.startsWith(PREFIX)
    ? courseWords.prompts[Number(prompt.slice(PREFIX.length)) - 1]
    : undefined
}
