import * as z from 'zod/mini'
import { defineKind, instant, longText, recordId } from '../kind.ts'

/** How far a thought is believed, 0 (not at all) to 100 (wholly). */
const belief = z.number().check(z.gte(0), z.lte(100))

/** A thought held against what speaks for and against it, and a fairer sentence. Sealed. */
export const thoughtKind = defineKind({
  name: 'thought',
  schema: 1,
  sealed: true,
  fields: () => ({
    at: instant,
    thought: longText,
    beliefBefore: z.optional(belief),
    evidenceFor: z.optional(longText),
    evidenceAgainst: z.optional(longText),
    /** Ids of thinking traps that the person saw in it. */
    traps: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20))),
    fairer: z.optional(longText),
    beliefAfter: z.optional(belief),
    /** Until then the fairer sentence stands on Today. */
    pinnedUntil: z.optional(instant),
    recoveryId: z.optional(recordId),
  }),
})
export type Thought = z.infer<typeof thoughtKind.shape>
