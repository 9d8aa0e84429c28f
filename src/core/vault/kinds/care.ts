import * as z from 'zod/mini'
import { defineKind, instant, longText, openEnum, recordId } from '../kind.ts'

const about = { recoveryId: z.optional(recordId), applicationId: z.optional(recordId) }

export const activityMoments = ['before', 'after'] as const
export type ActivityMoment = (typeof activityMoments)[number]

/** How it is now. `strength` is 0 to 10, stored as the middle of one of five worded steps. Sealed. */
export const checkInKind = defineKind({
  name: 'check-in',
  schema: 1,
  sealed: true,
  fields: () => ({
    at: instant,
    /** How strong a feeling after a no is. */
    strength: z.optional(z.number().check(z.gte(0), z.lte(10))),
    /** How the mood is: 0 very low, 10 good; the middle of one of five worded steps. */
    mood: z.optional(z.number().check(z.gte(0), z.lte(10))),
    words: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(10)),
    /** The chosen activity before or after which it was noted. */
    activityId: z.optional(recordId),
    moment: z.optional(openEnum(activityMoments)),
    ...about,
  }),
})
export type CheckIn = z.infer<typeof checkInKind.shape>

export const entryForms = [
  'free',
  'page',
  'friend',
  'company',
  'breathing',
  'let-be',
  'body-scan',
  'stretch',
  'sitting',
  'hoped',
  'observer',
  'values',
  'course',
  'growth',
] as const
export type EntryForm = (typeof entryForms)[number]

/** Something written or done for oneself. Sealed. */
export const entryKind = defineKind({
  name: 'entry',
  schema: 1,
  sealed: true,
  fields: () => ({
    form: openEnum(entryForms),
    startedAt: instant,
    endedAt: z.optional(instant),
    text: longText,
    /** Answers to prompts, with the prompt's id. */
    answers: z.optional(
      z.array(z.looseObject({ prompt: z.string().check(z.maxLength(100)), text: longText })),
    ),
    /** The one sentence that closed the page, and the one action. */
    closing: z.optional(z.looseObject({ sentence: longText, action: longText })),
    ...about,
  }),
})
export type Entry = z.infer<typeof entryKind.shape>
