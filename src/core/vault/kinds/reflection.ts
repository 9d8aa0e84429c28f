import * as z from 'zod/mini'
import { defineKind, instant, longText, openEnum, recordId } from '../kind.ts'

export const causeOwners = ['mine', 'theirs', 'unknown'] as const
export type CauseOwner = (typeof causeOwners)[number]
export const changeables = ['yes', 'no', 'unknown'] as const
export type Changeable = (typeof changeables)[number]

const written = { id: recordId, text: longText }

/** Something that may have decided it, and whose it was. Unknown is a full answer. */
export const causeShape = z.looseObject({
  ...written,
  whose: openEnum(causeOwners),
  changeable: openEnum(changeables),
  /** `letter` when it was proposed from the letter's own words. */
  source: openEnum(['self', 'letter']),
})
export type Cause = z.infer<typeof causeShape>

export const fitAspects = [
  'the work',
  'the people',
  'the place',
  'hours',
  'pay',
  'values',
  'room to grow',
] as const

/** One difference between what the person wants and what this job was. */
export const fitDifferenceShape = z.looseObject({
  id: recordId,
  aspect: z.string().check(z.minLength(1), z.maxLength(100)),
  wanted: longText,
  found: longText,
})
export type FitDifference = z.infer<typeof fitDifferenceShape>

/** How something came across, on anchors of 1 to 5. */
const anchor = z.int().check(z.gte(1), z.lte(5))

export const gapStates = ['have', 'part', 'gap'] as const
export type GapState = (typeof gapStates)[number]
export const valueStands = ['near', 'far', 'unknown'] as const
export type ValueStand = (typeof valueStands)[number]

/** The look back at one no; its id is the id of the recovery it belongs to. */
export const reflectionKind = defineKind({
  name: 'reflection',
  schema: 1,
  fields: () => ({
    applicationId: recordId,
    startedAt: instant,
    strongest: z.optional(longText),
    unprepared: z.optional(longText),
    questions: z.array(z.looseObject({ ...written, cardId: z.optional(recordId) })),
    causes: z.array(causeShape),
    fit: z.array(fitDifferenceShape),
    /** How likely a yes had seemed, 0 to 100; only where the person wanted to say. */
    predicted: z.optional(z.number().check(z.gte(0), z.lte(100))),
    cameAcross: z.optional(
      z.looseObject({ skill: z.optional(anchor), experience: z.optional(anchor) }),
    ),
    mistakes: z.optional(z.array(z.looseObject({ ...written, nextTime: z.optional(longText) }))),
    /** What the advert asked for, and whether the person has it. */
    gaps: z.optional(z.array(z.looseObject({ ...written, state: openEnum(gapStates) }))),
    unease: z.optional(longText),
    taught: z.optional(longText),
    /** How near the advert came to a value of the person. */
    values: z.optional(
      z.array(
        z.looseObject({ value: z.string().check(z.maxLength(60)), stands: openEnum(valueStands) }),
      ),
    ),
  }),
})
export type Reflection = z.infer<typeof reflectionKind.shape>

/** Where a card comes from. */
export const cardSources = ['threw', 'bank', 'advert', 'person', 'own', 'story'] as const

/** A question, or a story to tell, that comes back until it comes easily. */
export const cardKind = defineKind({
  name: 'card',
  schema: 1,
  fields: () => ({
    question: longText,
    addedAt: instant,
    applicationId: z.optional(recordId),
    reflectionId: z.optional(recordId),
    /** Absent: a question that threw the person. */
    source: z.optional(openEnum(cardSources)),
    /** The question of the bank that it was taken from. */
    bankId: z.optional(z.string().check(z.maxLength(100))),
    /** The story that it asks for. */
    storyId: z.optional(recordId),
    /** What the person means to say, in their words. */
    answer: z.optional(longText),
    /** Put away by the person: it is not asked again. */
    restingSince: z.optional(instant),
    /** When it is asked again, in the terms of FSRS; absent until it was asked once. */
    schedule: z.optional(
      z.looseObject({
        due: instant,
        lastReview: instant,
        stability: z.number().check(z.gte(0)),
        difficulty: z.number().check(z.gte(0)),
        state: z.int().check(z.gte(0), z.lte(3)),
        reps: z.int().check(z.gte(0)),
        lapses: z.int().check(z.gte(0)),
      }),
    ),
  }),
})
export type Card = z.infer<typeof cardKind.shape>
