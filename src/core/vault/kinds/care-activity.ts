import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, openEnum } from '../kind.ts'

export const activityAreas = [
  'people',
  'outdoors',
  'making',
  'quiet',
  'movement',
  'sleep',
  'food',
] as const
export type ActivityArea = (typeof activityAreas)[number]

/**
 * Something good that was chosen for a day. The mood before and after is never here but in sealed
 * check-ins.
 */
export const activityKind = defineKind({
  name: 'activity',
  schema: 1,
  fields: () => ({
    text: line.check(z.minLength(1)),
    area: openEnum(activityAreas),
    on: calendarDate,
    time: z.optional(z.iso.time({ precision: -1 })),
    state: openEnum(['open', 'done', 'dropped']),
    addedAt: instant,
    endedAt: z.optional(instant),
  }),
})
export type Activity = z.infer<typeof activityKind.shape>
