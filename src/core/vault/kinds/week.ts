import { z } from 'zod'
import { calendarDate, defineKind, instant, line, longText, openEnum } from '../kind.ts'

export const blockUses = ['search', 'recharge'] as const
export type BlockUse = (typeof blockUses)[number]

/** Time set aside on one day, for the search or for getting strength back. */
export const blockKind = defineKind({
  name: 'block',
  schema: 1,
  shape: z.looseObject({
    use: openEnum(blockUses),
    on: calendarDate,
    time: z.iso.time({ precision: -1 }),
    minutes: z.int().min(15).max(240),
    /** What it is for, in the person's words. */
    text: line.optional(),
    addedAt: instant,
  }),
})
export type Block = z.infer<typeof blockKind.shape>

/** One week of the plan; its id is that of its Monday. */
export const weekKind = defineKind({
  name: 'week',
  schema: 1,
  shape: z.looseObject({
    monday: calendarDate,
    /** Half of what was meant, by the person's wish. */
    lighter: z.boolean().optional(),
    /** How many actions, of which kind, and what makes each of them count. */
    aim: z
      .looseObject({ count: z.int().min(1).max(40), what: line.min(1), gate: line.optional() })
      .optional(),
    review: z
      .looseObject({
        at: instant,
        brought: longText.optional(),
        keep: longText.optional(),
        change: longText.optional(),
      })
      .optional(),
  }),
})
export type Week = z.infer<typeof weekKind.shape>
