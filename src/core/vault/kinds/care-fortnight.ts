import * as z from 'zod/mini'
import { defineKind, instant } from '../kind.ts'

/** One of five worded steps, 0 (never) to 4 (all the time). */
const step = z.int().check(z.gte(0), z.lte(4))

/** How the last two weeks were: five answers in worded steps. Sealed. */
export const fortnightKind = defineKind({
  name: 'fortnight',
  schema: 1,
  sealed: true,
  fields: () => ({
    at: instant,
    cheer: step,
    calm: step,
    energy: step,
    rest: step,
    interest: step,
  }),
})
export type Fortnight = z.infer<typeof fortnightKind.shape>
