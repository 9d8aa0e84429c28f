import * as z from 'zod/mini'
import { defineKind, instant, line, openEnum, recordId } from '../kind.ts'

/** What a file is to its application. */
export const fileUses = ['resume', 'cover-letter', 'advert', 'recording'] as const

/**
 * A file that belongs to an application or a letter: a résumé as sent, an advert, a recording. Its bytes
 * are a blob, encrypted under a key of its own that stands here: who cannot read this record cannot
 * read the file, and a sealed record seals its file.
 */
export const attachmentKind = defineKind({
  name: 'attachment',
  schema: 1,
  fields: () => ({
    name: line,
    /** A media type, as the browser gave it; empty where it gave none. */
    type: z.string().check(z.maxLength(200)),
    /** Of the file itself, not of its encrypted form. */
    sizeBytes: z.int().check(z.gte(0)),
    /** SHA-256 of the encrypted bytes, base64url: where they are found. */
    blobId: z.string().check(z.minLength(1), z.maxLength(64)),
    /** 32 bytes, base64url. */
    key: z.string().check(z.minLength(1), z.maxLength(64)),
    addedAt: instant,
    applicationId: z.optional(recordId),
    letterId: z.optional(recordId),
    /** What it is to the application; absent where it is anything else. */
    use: z.optional(openEnum(fileUses)),
    /** The version of the résumé or the cover letter that it was printed from. */
    printedFromId: z.optional(recordId),
    /** The rehearsal that it is a recording of, and the question that it answers. */
    mockId: z.optional(recordId),
    questionId: z.optional(recordId),
    /** The recovery in whose look back it was said. */
    recoveryId: z.optional(recordId),
  }),
})
export type Attachment = z.infer<typeof attachmentKind.shape>
