import { z } from 'zod'
import { calendarDate, defineKind, instant, line, recordId } from '../kind.ts'

/** The id of the one settings record. */
export const SETTINGS_ID = 'settings'

export const settingsKind = defineKind({
  name: 'settings',
  schema: 1,
  shape: z.looseObject({
    /** How the person signs a letter. */
    name: line.optional(),
    /** `HH:MM`: when something that waits for the morning comes back. Default 09:30. */
    morning: z.iso.time({ precision: -1 }).optional(),
    /** ISO 3166 code for help lines; absent means not said. */
    country: z.string().max(2).optional(),
    /** The one fact about how it is that is not sealed: until then Onward asks for less. */
    goGentlyUntil: instant.optional(),
    /** The search rests until this day, by the person's wish. */
    pausedUntil: calendarDate.optional(),
    /** The search rests since this day, because there is a job. */
    hasJobSince: calendarDate.optional(),
    /** Since when the look back at two weeks is wanted; absent means not wanted. */
    fortnightlySince: instant.optional(),
  }),
})
export type Settings = z.infer<typeof settingsKind.shape>

/** Which records belong to the example search, so that one tap removes them. */
export const EXAMPLE_ID = 'example'

export const exampleKind = defineKind({
  name: 'example',
  schema: 1,
  shape: z.looseObject({
    records: z.array(z.looseObject({ kind: z.string(), id: recordId })),
    addedAt: instant,
  }),
})
export type Example = z.infer<typeof exampleKind.shape>
