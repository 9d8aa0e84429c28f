import * as z from 'zod/mini'

/** What the titles of a calendar tell: nothing, or what Onward itself shows. */
export const calendarTitles = ['neutral', 'own'] as const
export type CalendarTitles = (typeof calendarTitles)[number]

/** What `POST /api/calendar-feed` is asked: a new address, in the place of an earlier one. */
export const calendarFeedRequest = z.object({ titles: z.enum(calendarTitles) })

/** What the program says of the calendar feed. */
export const calendarFeedAnswer = z.object({
  /** Null while there is none. */
  feed: z.nullable(z.object({ address: z.string(), titles: z.enum(calendarTitles) })),
})
export type CalendarFeed = NonNullable<z.infer<typeof calendarFeedAnswer>['feed']>
