import * as z from 'zod/mini'
import { defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** Where the words of a proof stand. */
export const proofSources = ['resume', 'evidence', 'story', 'win', 'own'] as const

/** Whether the person would like the work, by their own word. */
export const interests = ['yes', 'partly', 'no'] as const

const proofShape = z.looseObject({
  id: recordId,
  source: openEnum(proofSources),
  /** The record in which it stands; absent for words that the person typed here. */
  fromId: z.optional(recordId),
  /** The item of that record, such as a highlight. */
  itemId: z.optional(recordId),
  /** Its words as they were when it was attached. */
  words: longText.check(z.minLength(1)),
})

/**
 * What an advert asks for, held against what the person can show: their own word on each requirement.
 * Matches that are found in the records are not kept. Its id is the application's.
 */
export const matrixKind = defineKind({
  name: 'matrix',
  schema: 1,
  fields: () => ({
    applicationId: recordId,
    /** The version of the résumé that it is held against; absent: that of the application, or the newest. */
    resumeId: z.optional(recordId),
    answers: z
      .array(
        z.looseObject({
          /** That of the requirement. */
          id: recordId,
          proofs: z.array(proofShape).check(z.maxLength(20)),
          /** Keys of found proofs that the person refused. */
          refused: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100)),
        }),
      )
      .check(z.maxLength(100)),
    interest: z.optional(openEnum(interests)),
    /** What draws the person to it, or does not. */
    interestWhy: z.optional(line),
    addedAt: instant,
  }),
})
export type Matrix = z.infer<typeof matrixKind.shape>
