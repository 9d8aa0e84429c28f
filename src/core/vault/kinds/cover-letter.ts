import * as z from 'zod/mini'
import { defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'
import { letterTones } from './letter.ts'

/** The letter that goes with an application; its id is the application's. */
export const coverLetterKind = defineKind({
  name: 'cover-letter',
  schema: 1,
  fields: () => ({
    applicationId: recordId,
    /** BCP 47 code of the language that it is written in. */
    language: z.string().check(z.maxLength(20)),
    tone: openEnum(letterTones),
    toName: z.optional(line),
    subject: line,
    /** The whole letter, greeting and name included. */
    text: longText.check(z.minLength(1)),
    /** What it was made from, by the names of its parts, so that another choice makes it anew. */
    slots: z.record(z.string().check(z.maxLength(60)), longText),
    /** The person changed the words by hand: nothing makes it anew unless they say so. */
    edited: z.boolean(),
    addedAt: instant,
  }),
})
export type CoverLetter = z.infer<typeof coverLetterKind.shape>
