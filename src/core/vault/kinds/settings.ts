import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, recordId } from '../kind.ts'

/** The id of the one settings record. */
export const SETTINGS_ID = 'settings'

export const settingsKind = defineKind({
  name: 'settings',
  schema: 1,
  fields: () => ({
    /** How the person signs a letter. */
    name: z.optional(line),
    /** `HH:MM`: when something that waits for the morning comes back. Default 09:30. */
    morning: z.optional(z.iso.time({ precision: -1 })),
    /** ISO 3166 code for help lines; absent means not said. */
    country: z.optional(z.string().check(z.maxLength(2))),
    /** The one fact about how it is that is not sealed: until then Onward asks for less. */
    goGentlyUntil: z.optional(instant),
    /** The search rests until this day, by the person's wish. */
    pausedUntil: z.optional(calendarDate),
    /** The search rests since this day, because there is a job. */
    hasJobSince: z.optional(calendarDate),
    /** Since when the look back at two weeks is wanted; absent means not wanted. */
    fortnightlySince: z.optional(instant),
  }),
})
export type Settings = z.infer<typeof settingsKind.shape>

/** Which records belong to the example search, so that one tap removes them. */
export const EXAMPLE_ID = 'example'

export const exampleKind = defineKind({
  name: 'example',
  schema: 1,
  fields: () => ({
    records: z.array(z.looseObject({ kind: z.string(), id: recordId })),
    addedAt: instant,
  }),
})
export type Example = z.infer<typeof exampleKind.shape>
