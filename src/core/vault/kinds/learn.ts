import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'
import { reachedStages } from './reading.ts'

/** How feedback came. */
export const feedbackWays = ['letter', 'call', 'person'] as const
export type FeedbackWay = (typeof feedbackWays)[number]

/** `parked` waits until the person is ready; `split` has become points. */
export const feedbackStates = ['waiting', 'parked', 'split'] as const

/** What somebody said about an application, word for word. Its points are records of their own. */
export const feedbackKind = defineKind({
  name: 'feedback',
  schema: 1,
  fields: () => ({
    text: longText.check(z.minLength(1)),
    way: openEnum(feedbackWays),
    saidBy: z.optional(line),
    stage: z.optional(openEnum(reachedStages)),
    saidOn: calendarDate,
    state: openEnum(feedbackStates),
    /** Not before this day, for what is parked; absent: until the person opens it. */
    parkedUntil: z.optional(calendarDate),
    recoveryId: z.optional(recordId),
    applicationId: z.optional(recordId),
    addedAt: instant,
  }),
})
export type Feedback = z.infer<typeof feedbackKind.shape>

/**
 * A theme that the person named, or a built-in one that they renamed: that one has the id by which
 * points name it.
 */
export const themeKind = defineKind({
  name: 'theme',
  schema: 1,
  fields: () => ({
    name: z.optional(line.check(z.minLength(1))),
    /** Its points count as points of this theme. */
    mergedInto: z.optional(recordId),
    addedAt: instant,
  }),
})
export type OwnTheme = z.infer<typeof themeKind.shape>

/** What a focus becomes: `refused` and `parked` keep the reason, `closed` has its two proofs. */
export const focusStates = ['open', 'refused', 'parked', 'closed'] as const

/** A theme that the person chose to work on, or chose not to. At most two are open. */
export const focusKind = defineKind({
  name: 'focus',
  schema: 1,
  fields: () => ({
    themeId: recordId,
    state: openEnum(focusStates),
    /** Why it was proposed, in one sentence; absent where the person chose it. */
    because: z.optional(longText),
    /** Why the person refused, changed or parked it, in their words. */
    reason: z.optional(longText),
    proofs: z.array(
      z.looseObject({
        id: recordId,
        what: line.check(z.minLength(1)),
        on: calendarDate,
        result: z.optional(line),
        whoSays: z.optional(line),
      }),
    ),
    addedAt: instant,
    endedAt: z.optional(instant),
  }),
})
export type Focus = z.infer<typeof focusKind.shape>

/** Where a proof comes from. */
export const evidenceSources = ['praise', 'win', 'story', 'focus', 'learning', 'own'] as const

/** A proof of a strength: what, when, with which result, and who can say so. */
export const evidenceKind = defineKind({
  name: 'evidence',
  schema: 1,
  fields: () => ({
    what: line.check(z.minLength(1)),
    on: z.optional(calendarDate),
    result: z.optional(line),
    whoSays: z.optional(line),
    source: openEnum(evidenceSources),
    /** The record that it was made from. */
    fromId: z.optional(recordId),
    themeId: z.optional(recordId),
    addedAt: instant,
  }),
})
export type Evidence = z.infer<typeof evidenceKind.shape>
