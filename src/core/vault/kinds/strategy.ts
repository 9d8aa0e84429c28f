import * as z from 'zod/mini'
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
  fields: () => ({
    on: calendarDate,
    openedAt: instant,
    closedAt: z.optional(instant),
    /** What was proposed, and what the person makes of it. */
    decided: z
      .array(
        z.looseObject({
          area: openEnum(reviewAreas),
          decision: openEnum(decisions),
          reason: z.optional(longText),
          actionId: z.optional(recordId),
        }),
      )
      .check(z.maxLength(20)),
    /** What the person notes of the whole. */
    notes: z.optional(longText),
  }),
})
export type StrategyReview = z.infer<typeof strategyReviewKind.shape>

export const searchPlaceSorts = ['board', 'niche-board', 'agency', 'social', 'other'] as const
export type SearchPlaceSort = (typeof searchPlaceSorts)[number]

/** Where jobs are looked for: one board, agency or network, with its weekly time and what it brought. */
export const searchPlaceKind = defineKind({
  name: 'search-place',
  schema: 1,
  fields: () => ({
    name: line.check(z.minLength(1)),
    sort: openEnum(searchPlaceSorts),
    link: z.optional(z.string().check(z.maxLength(2000))),
    /** 1 (Monday) to 7. */
    weekday: z.optional(z.int().check(z.gte(1), z.lte(7))),
    time: z.optional(z.iso.time({ precision: -1 })),
    minutes: z.optional(z.int().check(z.gte(5), z.lte(240))),
    result: z.optional(longText),
    addedAt: instant,
    endedAt: z.optional(instant),
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
  fields: () => ({
    with: z.optional(line),
    personId: z.optional(recordId),
    on: calendarDate,
    shows: z.array(openEnum(sheetParts)).check(z.maxLength(20)),
    /** What the person wants to ask. */
    questions: z.optional(longText),
    agreed: z
      .array(
        z.looseObject({
          id: recordId,
          text: line.check(z.minLength(1)),
          actionId: z.optional(recordId),
        }),
      )
      .check(z.maxLength(50)),
    addedAt: instant,
  }),
})
export type Session = z.infer<typeof sessionKind.shape>

/** What the person puts in the place of a belief that the numbers begin with. One record a vault. */
export const ownPriorsKind = defineKind({
  name: 'own-priors',
  schema: 1,
  fields: () => ({
    priors: z.record(
      z.string().check(z.maxLength(40)),
      z.looseObject({
        a: z.number().check(z.positive(), z.lte(10_000)),
        b: z.number().check(z.positive(), z.lte(10_000)),
      }),
    ),
  }),
})
export type OwnPriorsRecord = z.infer<typeof ownPriorsKind.shape>
