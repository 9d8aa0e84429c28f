import { z } from 'zod'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** What a search can be changed in, in the order in which a review goes through it. */
export const reviewAreas = [
  'materials',
  'profile',
  'network',
  'platforms',
  'contract',
  'skills',
  'interview',
  'paths',
  'target',
] as const
export type ReviewArea = (typeof reviewAreas)[number]

export const decisions = ['try', 'later', 'no'] as const
export type Decision = (typeof decisions)[number]

/** One look at how the search is done, with what the person decided and why. */
export const strategyReviewKind = defineKind({
  name: 'strategy-review',
  schema: 1,
  shape: z.looseObject({
    on: calendarDate,
    openedAt: instant,
    closedAt: instant.optional(),
    /** What was proposed, and what the person makes of it. */
    decided: z
      .array(
        z.looseObject({
          area: openEnum(reviewAreas),
          decision: openEnum(decisions),
          reason: longText.optional(),
          actionId: recordId.optional(),
        }),
      )
      .max(20),
    /** What the person notes of the whole. */
    notes: longText.optional(),
  }),
})
export type StrategyReview = z.infer<typeof strategyReviewKind.shape>

export const searchPlaceSorts = ['board', 'niche-board', 'agency', 'social', 'other'] as const
export type SearchPlaceSort = (typeof searchPlaceSorts)[number]

/** Where jobs are looked for: one board, agency or network, with its weekly time and what it brought. */
export const searchPlaceKind = defineKind({
  name: 'search-place',
  schema: 1,
  shape: z.looseObject({
    name: line.min(1),
    sort: openEnum(searchPlaceSorts),
    link: z.string().max(2000).optional(),
    /** 1 (Monday) to 7. */
    weekday: z.int().min(1).max(7).optional(),
    time: z.iso.time({ precision: -1 }).optional(),
    minutes: z.int().min(5).max(240).optional(),
    result: longText.optional(),
    addedAt: instant,
    endedAt: instant.optional(),
  }),
})
export type SearchPlace = z.infer<typeof searchPlaceKind.shape>

export const sheetParts = [
  'numbers',
  'silence',
  'ways',
  'applications',
  'themes',
  'plan',
  'questions',
] as const
export type SheetPart = (typeof sheetParts)[number]

/** A talk with a counsellor, a recruiter or a coach: what they see, and what was agreed. */
export const sessionKind = defineKind({
  name: 'session',
  schema: 1,
  shape: z.looseObject({
    with: line.optional(),
    personId: recordId.optional(),
    on: calendarDate,
    shows: z.array(openEnum(sheetParts)).max(20),
    /** What the person wants to ask. */
    questions: longText.optional(),
    agreed: z
      .array(z.looseObject({ id: recordId, text: line.min(1), actionId: recordId.optional() }))
      .max(50),
    addedAt: instant,
  }),
})
export type Session = z.infer<typeof sessionKind.shape>

/** What the person puts in the place of a belief that the numbers begin with. One record a vault. */
export const ownPriorsKind = defineKind({
  name: 'own-priors',
  schema: 1,
  shape: z.looseObject({
    priors: z.record(
      z.string().max(40),
      z.looseObject({ a: z.number().positive().max(10_000), b: z.number().positive().max(10_000) }),
    ),
  }),
})
export type OwnPriorsRecord = z.infer<typeof ownPriorsKind.shape>
