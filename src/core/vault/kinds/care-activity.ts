import { z } from 'zod'
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
  shape: z.looseObject({
    text: line.min(1),
    area: openEnum(activityAreas),
    on: calendarDate,
    time: z.iso.time({ precision: -1 }).optional(),
    state: openEnum(['open', 'done', 'dropped']),
    addedAt: instant,
    endedAt: instant.optional(),
  }),
})
export type Activity = z.infer<typeof activityKind.shape>
