import * as z from 'zod/mini'
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
  fields: () => ({
    on: calendarDate,
    /** What was done. */
    text: line.check(z.minLength(1)),
    employer: z.optional(line),
    means: z.optional(openEnum(searchMeans)),
    result: z.optional(line),
    applicationId: z.optional(recordId),
    addedAt: instant,
  }),
})
export type SearchActivity = z.infer<typeof searchActivityKind.shape>

/** The id of the one record of what the log shows. */
export const LOG_CHOICE_ID = 'log-choice'

/** What of the search is in the log by a tick of the person, and what is not. */
export const logChoiceKind = defineKind({
  name: 'log-choice',
  schema: 1,
  fields: () => ({
    /** Names of activities that are in it although they would not be. */
    added: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100_000)),
    /** Names of activities that are not in it although they would be. */
    leftOut: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100_000)),
  }),
})
export type LogChoice = z.infer<typeof logChoiceKind.shape>
