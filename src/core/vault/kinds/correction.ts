import * as z from 'zod/mini'
import { defineKind, instant, line, openEnum } from '../kind.ts'
import { letterKinds } from './reading.ts'

const understood = z.looseObject({
  kind: openEnum(letterKinds),
  company: z.nullable(line),
  role: z.nullable(line),
})

/**
 * What the person put right in a letter, so that letters of the same sender or wording are read better.
 * It has the id of its letter, goes with it, and holds none of its words.
 */
export const correctionKind = defineKind({
  name: 'correction',
  schema: 1,
  fields: () => ({
    madeAt: instant,
    /** The sender's address, lower case; absent for one that writes for everybody. */
    address: z.optional(line),
    /** The domain that the sender's organisation registers; absent for mail services. */
    domain: z.optional(line),
    /** The smallest hashes of its runs of words (`wording.ts`); empty where it has too few words. */
    wording: z.array(z.int().check(z.gte(0))).check(z.maxLength(64)),
    read: understood,
    said: understood,
  }),
})
export type Correction = z.infer<typeof correctionKind.shape>
