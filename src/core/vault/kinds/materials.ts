import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

const link = z.string().check(z.maxLength(2000))

/** What is looked at before an employer looks at it. */
export const portfolioChecks = [
  'opens',
  'one-sentence',
  'my-part',
  'result',
  'permission',
  'still-true',
] as const
export type PortfolioCheck = (typeof portfolioChecks)[number]

/** One piece of work that can be shown. */
export const portfolioItemKind = defineKind({
  name: 'portfolio-item',
  schema: 1,
  fields: () => ({
    name: line.check(z.minLength(1)),
    link: z.optional(link),
    /** What it shows, in a sentence. */
    shows: z.optional(longText),
    myPart: z.optional(longText),
    result: z.optional(longText),
    /** Those that were found in order, each with its day. */
    checks: z
      .array(z.looseObject({ id: openEnum(portfolioChecks), on: calendarDate }))
      .check(z.maxLength(50)),
    /** Applications that it was shown in; an item's id is the application's. */
    usedIn: z.array(z.looseObject({ id: recordId, on: calendarDate })).check(z.maxLength(500)),
    addedAt: instant,
  }),
})
export type PortfolioItem = z.infer<typeof portfolioItemKind.shape>

/** What became of a reviewer's comment. */
export const commentStates = ['open', 'taken', 'left'] as const

/** One version that somebody was asked to read, and what they said. */
export const reviewKind = defineKind({
  name: 'review',
  schema: 1,
  fields: () => ({
    /** The version of the résumé, or the application whose cover letter it is. */
    ofId: recordId,
    of: openEnum(['resume', 'cover-letter'] as const),
    reviewer: line.check(z.minLength(1)),
    /** The reviewer, where they are among the people. */
    personId: z.optional(recordId),
    /** One or two narrow questions. */
    questions: z.array(z.looseObject({ id: recordId, text: line })).check(z.maxLength(5)),
    /** The words as they were when they were given away. */
    sentText: z.optional(longText),
    sentOn: z.optional(calendarDate),
    comments: z
      .array(
        z.looseObject({
          id: recordId,
          text: longText,
          state: openEnum(commentStates),
          /** Why it was left. */
          reason: z.optional(line),
          on: calendarDate,
        }),
      )
      .check(z.maxLength(500)),
    closedOn: z.optional(calendarDate),
    addedAt: instant,
  }),
})
export type Review = z.infer<typeof reviewKind.shape>

export const PROFILE_ID = 'profile'

/** The profile on a network, looked at by the person: ticks with their days. One record. */
export const profileKind = defineKind({
  name: 'profile',
  schema: 1,
  fields: () => ({
    ticks: z.array(z.looseObject({ id: recordId, on: calendarDate })).check(z.maxLength(200)),
    /** The version of the résumé that it is held against. */
    resumeId: z.optional(recordId),
    /** The words of the profile, as the person pasted or brought them in. */
    text: z.optional(longText),
    textOn: z.optional(calendarDate),
    addedAt: instant,
  }),
})
export type Profile = z.infer<typeof profileKind.shape>

export const TEXT_CHECKS_ID = 'text-checks'

/** Findings of the text checks that the person does not want to see. One record. */
export const textChecksKind = defineKind({
  name: 'text-checks',
  schema: 1,
  fields: () => ({
    /**
     * An item's id says what is put away: `never/` and a rule, `word/` and a word that is right, or
     * `here/`, a text, a rule and the beginning of its words.
     */
    away: z
      .array(z.looseObject({ id: z.string().check(z.maxLength(300)) }))
      .check(z.maxLength(2000)),
    addedAt: instant,
  }),
})
