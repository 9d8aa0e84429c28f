import { z } from 'zod'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** The longest that one action may take, in minutes. */
export const MAX_ACTION_MINUTES = 30

/** "If (time, place or cue), then I (one step)." */
export const actionKind = defineKind({
  name: 'action',
  schema: 1,
  shape: z.looseObject({
    ifCue: line.min(1),
    thenStep: line.min(1),
    minutes: z.int().min(1).max(MAX_ACTION_MINUTES),
    on: calendarDate,
    time: z.iso.time({ precision: -1 }).optional(),
    state: openEnum(['open', 'done', 'dropped']),
    addedAt: instant,
    endedAt: instant.optional(),
    /** Why this action, in one sentence. */
    because: longText.optional(),
    applicationId: recordId.optional(),
    recoveryId: recordId.optional(),
    causeId: recordId.optional(),
    /** The group for which one does it. */
    groupId: recordId.optional(),
    themeId: recordId.optional(),
    goalId: recordId.optional(),
    /** Comes again after it is done. */
    repeats: openEnum(['daily', 'weekly']).optional(),
    /** When the person read the sentence back to themselves. */
    readBackAt: instant.optional(),
  }),
})
export type Action = z.infer<typeof actionKind.shape>

/** A small thing that went well, in the person's words or named after a finished action. */
export const winKind = defineKind({
  name: 'win',
  schema: 1,
  shape: z.looseObject({
    text: line.min(1),
    on: calendarDate,
    actionId: recordId.optional(),
    recoveryId: recordId.optional(),
  }),
})
export type Win = z.infer<typeof winKind.shape>

/** A suggestion that is not wanted: not before `until`, or never again where that is absent. */
export const dismissalKind = defineKind({
  name: 'dismissal',
  schema: 1,
  shape: z.looseObject({
    rule: z.string().min(1).max(100),
    /** What the rule spoke of, for example an application's id; absent means the rule as such. */
    about: recordId.optional(),
    until: instant.optional(),
    at: instant,
  }),
})
export type Dismissal = z.infer<typeof dismissalKind.shape>
