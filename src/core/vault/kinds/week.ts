import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum } from '../kind.ts'

export const blockUses = ['search', 'recharge'] as const
export type BlockUse = (typeof blockUses)[number]

/** Time set aside on one day, for the search or for getting strength back. */
export const blockKind = defineKind({
  name: 'block',
  schema: 1,
  fields: () => ({
    use: openEnum(blockUses),
    on: calendarDate,
    time: z.iso.time({ precision: -1 }),
    minutes: z.int().check(z.gte(15), z.lte(240)),
    /** What it is for, in the person's words. */
    text: z.optional(line),
    addedAt: instant,
  }),
})
export type Block = z.infer<typeof blockKind.shape>

/** One week of the plan; its id is that of its Monday. */
export const weekKind = defineKind({
  name: 'week',
  schema: 1,
  fields: () => ({
    monday: calendarDate,
    /** Half of what was meant, by the person's wish. */
    lighter: z.optional(z.boolean()),
    /** How many actions, of which kind, and what makes each of them count. */
    aim: z.optional(
      z.looseObject({
        count: z.int().check(z.gte(1), z.lte(40)),
        what: line.check(z.minLength(1)),
        gate: z.optional(line),
      }),
    ),
    review: z.optional(
      z.looseObject({
        at: instant,
        brought: z.optional(longText),
        keep: z.optional(longText),
        change: z.optional(longText),
      }),
    ),
  }),
})
export type Week = z.infer<typeof weekKind.shape>
