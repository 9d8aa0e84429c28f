import { applied } from '../applications/sample.test-support.ts'
import { addDays } from '../time/calendar.ts'
import { create } from '../vault/edit.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
  type Channel,
} from '../vault/kinds/application.ts'
import { MemoryVault } from '../vault/vault.ts'
import type { Course } from './courses.ts'
import { type Diagnosis, diagnose } from './diagnosis.ts'
import type { ReplyCurve } from './replies.ts'
import { stepsOf } from './steps.ts'
import { yieldsBy } from './yields.ts'

/** The day on which these tests play. */
export const today = '2026-06-30'
export const now = { instant: `${today}T09:00:00.000Z`, zone: 'Europe/Dublin' }

type Happening = readonly [type: ApplicationEvent['type'], daysAgo: number]

/** One application by what happened how many days ago. */
export function sent(
  happenings: readonly Happening[],
  body: Partial<Application> = {},
): Application {
  return {
    company: 'Tarn Water',
    ...body,
    events: happenings.map(([type, daysAgo], at) => ({
      id: `e${at}`,
      type,
      on: addDays(today, -daysAgo),
    })),
  }
}

/** So many applications by one channel, each sent long enough ago; the first of them led to a talk. */
export function many(count: number, talks: number, channel: Channel = 'board'): Application[] {
  return Array.from({ length: count }, (_, at) =>
    sent(
      at < talks
        ? [
            ['applied', 100 + at],
            ['screening', 90 + at],
          ]
        : [['applied', 100 + at]],
      {
        channel,
      },
    ),
  )
}

/** A vault that holds these applications. */
export function searchOf(...applications: Application[]): MemoryVault {
  return applied(
    new MemoryVault(),
    applications.map((body, at) =>
      create(applicationKind, `a${String(at).padStart(5, '0')}`, body),
    ),
    now.instant,
  )
}

/** What the numbers of some courses come to. */
export function diagnosed(courses: readonly Course[], curve: ReplyCurve): Diagnosis {
  const steps = stepsOf(courses, today, curve)
  return diagnose(courses, steps, yieldsBy('channel', courses, curve))
}
