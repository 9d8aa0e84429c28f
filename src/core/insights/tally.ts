import type { Course, Outcome } from './courses.ts'

/**
 * All that a rate and its prior are made of, counted from any part of the courses: how many there are is
 * of no matter to what is made of it.
 */
export class CourseTally {
  /** Courses counted, those included that are no try. */
  courses = 0
  succeeded = 0
  failed = 0
  /** How many were sent by each channel, as it was noted. */
  readonly channels = new Map<Course['channel'], number>()
  /** How many tries wait, by the days that they have waited. */
  readonly waiting = new Map<number, number>()

  add({ channel, outcome }: Pick<Course, 'channel' | 'outcome'>): void {
    this.courses += 1
    this.channels.set(channel, (this.channels.get(channel) ?? 0) + 1)
    this.addOutcome(outcome)
  }

  /** What came of one more try; null where it is none. */
  addOutcome(outcome: Outcome | null): void {
    if (outcome === 'made it') this.succeeded += 1
    else if (outcome === 'did not') this.failed += 1
    else if (outcome !== null) this.waiting.set(outcome, (this.waiting.get(outcome) ?? 0) + 1)
  }
}

const tallies = new WeakMap<readonly Course[], CourseTally>()

/** The tally of a list of courses, which is counted once. */
export function tallyOf(courses: readonly Course[]): CourseTally {
  let tally = tallies.get(courses)
  if (!tally) {
    tally = new CourseTally()
    for (const course of courses) tally.add(course)
    tallies.set(courses, tally)
  }
  return tally
}
