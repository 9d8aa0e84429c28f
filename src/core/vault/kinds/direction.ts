import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** The id of the one target. */
export const TARGET_ID = 'target'

/** The four lists of a target. */
export const targetLists = ['must', 'never', 'nice', 'limits'] as const
export type TargetList = (typeof targetLists)[number]

/** What a review of the trajectory decided. */
export const directions = ['keep', 'narrow', 'widen', 'change'] as const
export type Direction = (typeof directions)[number]

const wished = z.array(z.looseObject({ id: recordId, text: line.check(z.minLength(1)) }))

/** What the person looks for, what matters to them, and where it is to lead. */
export const targetKind = defineKind({
  name: 'target',
  schema: 1,
  fields: () => ({
    must: wished,
    never: wished,
    nice: wished,
    limits: wished,
    /** The day until which the money lasts, by the person's own reckoning. */
    moneyUntil: z.optional(calendarDate),
    values: z.array(
      z.looseObject({ id: recordId, text: line.check(z.minLength(1)), why: z.optional(longText) }),
    ),
    longTerm: z.array(
      z.looseObject({
        id: recordId,
        text: line.check(z.minLength(1)),
        why: longText,
        pinned: z.optional(z.boolean()),
      }),
    ),
    /** Looks at the whole way, the latest last. */
    reviews: z.array(
      z.looseObject({
        id: recordId,
        on: calendarDate,
        direction: openEnum(directions),
        decision: longText.check(z.minLength(1)),
      }),
    ),
  }),
})
export type Target = z.infer<typeof targetKind.shape>

/** "Get better at …": wish, outcome, obstacle and plan, by actions that the person controls. */
export const goalKind = defineKind({
  name: 'goal',
  schema: 1,
  fields: () => ({
    /** What follows “get better at”. */
    betterAt: line.check(z.minLength(1)),
    outcome: z.optional(longText),
    /** What in the person or their days may stand in the way. Never left out. */
    obstacle: longText.check(z.minLength(1)),
    ifCue: line.check(z.minLength(1)),
    thenStep: line.check(z.minLength(1)),
    /** How many such actions a week. */
    timesAWeek: z.int().check(z.gte(1), z.lte(14)),
    themeId: z.optional(recordId),
    state: openEnum(['open', 'done', 'dropped']),
    addedAt: instant,
    endedAt: z.optional(instant),
  }),
})
export type Goal = z.infer<typeof goalKind.shape>

/** The id of the one card for the next no. */
export const NEXT_NO_ID = 'next-no'

/** What the person means to do when the next no comes. */
export const nextNoKind = defineKind({
  name: 'next-no-card',
  schema: 1,
  fields: () => ({
    setback: longText,
    firstDay: longText,
    person: line,
    step: line,
    addedAt: instant,
  }),
})
export type NextNo = z.infer<typeof nextNoKind.shape>

/** What one no may leave behind. */
export const leftTypes = ['contact', 'story', 'answer', 'document'] as const
export type LeftType = (typeof leftTypes)[number]

/** What one no left, and what it makes the person want to do; its id is that of the recovery. */
export const takeawayKind = defineKind({
  name: 'takeaway',
  schema: 1,
  fields: () => ({
    applicationId: recordId,
    left: z.array(
      z.looseObject({ id: recordId, type: openEnum(leftTypes), text: line.check(z.minLength(1)) }),
    ),
    want: z.optional(longText),
    addedAt: instant,
  }),
})
export type Takeaway = z.infer<typeof takeawayKind.shape>
