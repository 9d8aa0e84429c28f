import { z } from 'zod'
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
  shape: z.looseObject({
    door: openEnum(importDoors),
    /** The file, folder or account as the person knows it. */
    name: line,
    startedAt: instant,
    /** Absent while it goes on, or when it was cut off. */
    endedAt: instant.optional(),
    /** When the person stopped it; it can be taken up again. */
    stoppedAt: instant.optional(),
    /** Messages read so far. */
    read: z.int().min(0),
    /** Of those, messages not about the search, of which nothing is kept. */
    forgotten: z.int().min(0),
    /** Of those, letters that were known already. */
    known: z.int().min(0),
    /** Bytes of the file, to know it again when it is taken up once more. */
    sizeBytes: z.int().min(0).optional(),
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
  shape: z.looseObject({
    importId: recordId,
    subject: line.optional(),
    from: z.looseObject({ name: line.optional(), address: line.optional() }).optional(),
    sentAt: instant.optional(),
    addedAt: instant,
    messageId: z.string().max(1000).optional(),
    /** Message-IDs that it answers, the direct parent first. */
    replyingTo: z.array(z.string().max(1000)).max(30).optional(),
    reading: readingShape,
    /** What the person has put right before accepting it. */
    said: z
      .looseObject({
        kind: openEnum(letterKinds),
        company: line,
        role: line.nullable(),
        /** The application that it joins. */
        applicationId: recordId.optional(),
        /** The found letter whose application it shares, where that is not kept yet. */
        besideId: recordId.optional(),
        /** It begins an application of its own, whatever fits. */
        begins: z.boolean().optional(),
      })
      .optional(),
  }),
})
export type FoundLetter = z.infer<typeof foundLetterKind.shape>
