import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** The longest that one action may take, in minutes. */
export const MAX_ACTION_MINUTES = 30

/** "If (time, place or cue), then I (one step)." */
export const actionKind = defineKind({
  name: 'action',
  schema: 1,
  fields: () => ({
    ifCue: line.check(z.minLength(1)),
    thenStep: line.check(z.minLength(1)),
    minutes: z.int().check(z.gte(1), z.lte(MAX_ACTION_MINUTES)),
    on: calendarDate,
    time: z.optional(z.iso.time({ precision: -1 })),
    state: openEnum(['open', 'done', 'dropped']),
    addedAt: instant,
    endedAt: z.optional(instant),
    /** Why this action, in one sentence. */
    because: z.optional(longText),
    applicationId: z.optional(recordId),
    recoveryId: z.optional(recordId),
    causeId: z.optional(recordId),
    /** The group for which one does it. */
    groupId: z.optional(recordId),
    /** The person with whom one does it. */
    personId: z.optional(recordId),
    /** The question that one practises. */
    cardId: z.optional(recordId),
    themeId: z.optional(recordId),
    goalId: z.optional(recordId),
    /** Comes again after it is done. */
    repeats: z.optional(openEnum(['daily', 'weekly'])),
    /** When the person read the sentence back to themselves. */
    readBackAt: z.optional(instant),
  }),
})
export type Action = z.infer<typeof actionKind.shape>

/** A small thing that went well, in the person's words or named after a finished action. */
export const winKind = defineKind({
  name: 'win',
  schema: 1,
  fields: () => ({
    text: line.check(z.minLength(1)),
    on: calendarDate,
    actionId: z.optional(recordId),
    recoveryId: z.optional(recordId),
  }),
})
export type Win = z.infer<typeof winKind.shape>

/** A suggestion that is not wanted: not before `until`, or never again where that is absent. */
export const dismissalKind = defineKind({
  name: 'dismissal',
  schema: 1,
  fields: () => ({
    rule: z.string().check(z.minLength(1), z.maxLength(100)),
    /** What the rule spoke of, for example an application's id; absent means the rule as such. */
    about: z.optional(recordId),
    until: z.optional(instant),
    /** How often it was put away, each time it came back. */
    times: z.optional(z.int().check(z.gte(1))),
    at: instant,
  }),
})
export type Dismissal = z.infer<typeof dismissalKind.shape>
