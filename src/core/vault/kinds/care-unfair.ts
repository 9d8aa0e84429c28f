import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, recordId } from '../kind.ts'

/** One fact of something that felt unfair, as the person saw it. */
const unfairFactShape = z.looseObject({
  id: recordId,
  what: longText,
  on: z.optional(calendarDate),
  who: z.optional(line),
  witnesses: z.optional(line),
  /** Where it stands in writing: a letter, a mail, an advert. */
  letters: z.optional(line),
})

/** The facts kept about one no that felt unfair; its id is that of the recovery. Sealed. */
export const unfairNoteKind = defineKind({
  name: 'unfair-note',
  schema: 1,
  sealed: true,
  fields: () => ({
    startedAt: instant,
    facts: z.array(unfairFactShape),
  }),
})
export type UnfairNote = z.infer<typeof unfairNoteKind.shape>
