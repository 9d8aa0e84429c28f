import { z } from 'zod'
import { defineKind, instant, longText, recordId } from '../kind.ts'

/** How far a thought is believed, 0 (not at all) to 100 (wholly). */
const belief = z.number().min(0).max(100)

/** A thought held against what speaks for and against it, and a fairer sentence. Sealed. */
export const thoughtKind = defineKind({
  name: 'thought',
  schema: 1,
  sealed: true,
  shape: z.looseObject({
    at: instant,
    thought: longText,
    beliefBefore: belief.optional(),
    evidenceFor: longText.optional(),
    evidenceAgainst: longText.optional(),
    /** Ids of thinking traps that the person saw in it. */
    traps: z.array(z.string().max(60)).max(20).optional(),
    fairer: longText.optional(),
    beliefAfter: belief.optional(),
    /** Until then the fairer sentence stands on Today. */
    pinnedUntil: instant.optional(),
    recoveryId: recordId.optional(),
  }),
})
export type Thought = z.infer<typeof thoughtKind.shape>
