import { z } from 'zod'
import { defineKind, instant, longText, openEnum, recordId } from '../kind.ts'

const about = { recoveryId: recordId.optional(), applicationId: recordId.optional() }

export const activityMoments = ['before', 'after'] as const
export type ActivityMoment = (typeof activityMoments)[number]

/** How it is now. `strength` is 0 to 10, stored as the middle of one of five worded steps. Sealed. */
export const checkInKind = defineKind({
  name: 'check-in',
  schema: 1,
  sealed: true,
  shape: z.looseObject({
    at: instant,
    /** How strong a feeling after a no is. */
    strength: z.number().min(0).max(10).optional(),
    /** How the mood is: 0 very low, 10 good; the middle of one of five worded steps. */
    mood: z.number().min(0).max(10).optional(),
    words: z.array(z.string().max(60)).max(10),
    /** The chosen activity before or after which it was noted. */
    activityId: recordId.optional(),
    moment: openEnum(activityMoments).optional(),
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
  shape: z.looseObject({
    form: openEnum(entryForms),
    startedAt: instant,
    endedAt: instant.optional(),
    text: longText,
    /** Answers to prompts, with the prompt's id. */
    answers: z.array(z.looseObject({ prompt: z.string().max(100), text: longText })).optional(),
    /** The one sentence that closed the page, and the one action. */
    closing: z.looseObject({ sentence: longText, action: longText }).optional(),
    ...about,
  }),
})
export type Entry = z.infer<typeof entryKind.shape>
