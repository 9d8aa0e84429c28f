import * as z from 'zod/mini'
import { defineKind, instant, line, openEnum, recordId } from '../kind.ts'
import { letterKinds, readingShape } from './reading.ts'

/** By which door letters come in many at a time. */
export const importDoors = ['file', 'folder', 'mailbox'] as const

/**
 * One coming in of letters: a mailbox file, a folder that is watched, a mail account. What it found
 * about the search waits as `found-letter` records until the person has looked; of everything else
 * only the count is kept.
 */
export const letterImportKind = defineKind({
  name: 'letter-import',
  schema: 1,
  fields: () => ({
    door: openEnum(importDoors),
    /** The file, folder or account as the person knows it. */
    name: line,
    startedAt: instant,
    /** Absent while it goes on, or when it was cut off. */
    endedAt: z.optional(instant),
    /** When the person stopped it; it can be taken up again. */
    stoppedAt: z.optional(instant),
    /** Messages read so far. */
    read: z.int().check(z.gte(0)),
    /** Of those, messages not about the search, of which nothing is kept. */
    forgotten: z.int().check(z.gte(0)),
    /** Of those, letters that were known already. */
    known: z.int().check(z.gte(0)),
    /** Bytes of the file, to know it again when it is taken up once more. */
    sizeBytes: z.optional(z.int().check(z.gte(0))),
  }),
})
export type LetterImport = z.infer<typeof letterImportKind.shape>

/**
 * A letter that came in with many and waits for the person's look. Its words are the `letter-text`
 * record of the same id. Accepted, it becomes the `letter` of the same id; left out, it is deleted.
 */
export const foundLetterKind = defineKind({
  name: 'found-letter',
  schema: 1,
  fields: () => ({
    importId: recordId,
    subject: z.optional(line),
    from: z.optional(z.looseObject({ name: z.optional(line), address: z.optional(line) })),
    sentAt: z.optional(instant),
    addedAt: instant,
    messageId: z.optional(z.string().check(z.maxLength(1000))),
    /** Message-IDs that it answers, the direct parent first. */
    replyingTo: z.optional(z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(30))),
    reading: readingShape,
    /** What the person has put right before accepting it. */
    said: z.optional(
      z.looseObject({
        kind: openEnum(letterKinds),
        company: line,
        role: z.nullable(line),
        /** The application that it joins. */
        applicationId: z.optional(recordId),
        /** The found letter whose application it shares, where that is not kept yet. */
        besideId: z.optional(recordId),
        /** It begins an application of its own, whatever fits. */
        begins: z.optional(z.boolean()),
      }),
    ),
  }),
})
export type FoundLetter = z.infer<typeof foundLetterKind.shape>
