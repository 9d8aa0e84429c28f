import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'
import { roundTypes } from './application.ts'

/** How well an answer came, on anchors of 1 to 5. */
const anchor = z.int().check(z.gte(1), z.lte(5))

/** What a story or a question shows. */
export const competencies = [
  'planning',
  'teamwork',
  'leading',
  'conflict',
  'persuading',
  'customers',
  'problem-solving',
  'learning',
  'resilience',
  'accuracy',
  'change',
  'initiative',
  'communication',
  'expertise',
  'values',
  'motivation',
] as const
export type Competency = (typeof competencies)[number]

/** One thing that the person did, told as situation, task, action and result. */
export const storyKind = defineKind({
  name: 'story',
  schema: 1,
  fields: () => ({
    title: line.check(z.minLength(1)),
    situation: longText,
    task: longText,
    action: longText,
    result: longText,
    shows: z.array(openEnum(competencies)).check(z.maxLength(16)),
    /** The proof or small win that it was built from. */
    fromId: z.optional(recordId),
    /** Where it was told. */
    told: z.array(
      z.looseObject({
        id: recordId,
        on: calendarDate,
        applicationId: z.optional(recordId),
        question: z.optional(longText),
      }),
    ),
    addedAt: instant,
  }),
})
export type Story = z.infer<typeof storyKind.shape>

/** Who rated an answer. */
export const raters = ['self', 'other'] as const

/** One answer given aloud or in writing to a card, and how it came. */
export const attemptKind = defineKind({
  name: 'attempt',
  schema: 1,
  fields: () => ({
    cardId: recordId,
    at: instant,
    /** The rehearsal that it was part of. */
    mockId: z.optional(recordId),
    /** How long it took. */
    seconds: z.optional(z.int().check(z.gte(0), z.lte(3600))),
    ratings: z.array(
      z.looseObject({
        id: recordId,
        by: openEnum(raters),
        name: z.optional(line),
        anchor,
        note: z.optional(longText),
        at: instant,
      }),
    ),
    /** What was said, where a text of it exists. */
    transcript: z.optional(longText),
    note: z.optional(longText),
  }),
})
export type Attempt = z.infer<typeof attemptKind.shape>

/** What is ticked of a list of body language or voice. */
export const mockTicks = ['well', 'mixed', 'change'] as const

/**
 * A rehearsed interview: its questions, and what the person makes of it. Each answer is an attempt; its
 * recording, where there is one, is an attachment with the attempt's id.
 */
export const mockKind = defineKind({
  name: 'mock',
  schema: 1,
  fields: () => ({
    applicationId: z.optional(recordId),
    eventId: z.optional(recordId),
    round: z.optional(openEnum(roundTypes)),
    questions: z
      .array(
        z.looseObject({
          id: recordId,
          text: longText,
          cardId: z.optional(recordId),
          bankId: z.optional(z.string().check(z.maxLength(100))),
          /** Why it was among the questions, as it was said then. */
          why: z.optional(longText),
          shows: z.optional(openEnum(competencies)),
          /** Answered, skipped, or not reached (absent). */
          state: z.optional(openEnum(['answered', 'skipped'])),
          /** Of the last answer. */
          seconds: z.optional(z.int().check(z.gte(0), z.lte(3600))),
          /** What the person noted beside it. */
          note: z.optional(longText),
        }),
      )
      .check(z.maxLength(60)),
    /** One thing to keep and one to change. */
    keep: z.optional(longText),
    change: z.optional(longText),
    /** Ticks of the body language and voice lists, by their ids. */
    ticks: z.array(z.looseObject({ id: recordId, came: openEnum(mockTicks) })),
    startedAt: instant,
    endedAt: z.optional(instant),
  }),
})
export type Mock = z.infer<typeof mockKind.shape>

/** How sure the person feels of one thing this week, by their own word, 0 to 10. */
export const confidenceKind = defineKind({
  name: 'confidence',
  schema: 1,
  fields: () => ({
    about: line.check(z.minLength(1)),
    value: z.int().check(z.gte(0), z.lte(10)),
    on: calendarDate,
    addedAt: instant,
  }),
})
export type Confidence = z.infer<typeof confidenceKind.shape>
