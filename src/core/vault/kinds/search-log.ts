import { z } from 'zod'
import { calendarDate, defineKind, instant, line, openEnum, recordId } from '../kind.ts'

/** What was done for the search, as benefit offices ask for it. */
export const searchMeans = [
  'online',
  'mail',
  'phone',
  'in-person',
  'agency',
  'event',
  'training',
  'other',
] as const

/** One line of the work-search log that no application or talk tells by itself. */
export const searchActivityKind = defineKind({
  name: 'search-activity',
  schema: 1,
  shape: z.looseObject({
    on: calendarDate,
    /** What was done. */
    text: line.min(1),
    employer: line.optional(),
    means: openEnum(searchMeans).optional(),
    result: line.optional(),
    applicationId: recordId.optional(),
    addedAt: instant,
  }),
})
export type SearchActivity = z.infer<typeof searchActivityKind.shape>
