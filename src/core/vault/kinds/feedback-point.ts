import * as z from 'zod/mini'
import { calendarDate, defineKind, line, longText, openEnum, recordId } from '../kind.ts'
import { reachedStages } from './reading.ts'

export const themes = [
  'skill',
  'experience',
  'evidence',
  'communication',
  'preparation',
  'motivation',
  'fit',
  'level',
  'pay',
  'logistics',
  'process',
] as const
export type Theme = (typeof themes)[number]

/** Who it comes from, always told apart: the employer's own words, a reason in a letter, or oneself. */
export const pointSources = ['employer', 'letter', 'self'] as const
export type PointSource = (typeof pointSources)[number]

export const pointSorts = ['strength', 'gap', 'unsorted'] as const
export type PointSort = (typeof pointSorts)[number]

/** Whether the person can do something about it. */
export const inMyHands = ['yes', 'no', 'unknown'] as const
export type InMyHands = (typeof inMyHands)[number]

/** What the person thinks of it. */
export const verdicts = ['fair', 'partly', 'not-mine'] as const
export type Verdict = (typeof verdicts)[number]

/** One point of feedback, as it was said and as the person sorted it. */
export const feedbackPointKind = defineKind({
  name: 'feedback-point',
  schema: 1,
  fields: () => ({
    text: longText,
    source: openEnum(pointSources),
    saidBy: z.optional(line),
    saidOn: calendarDate,
    sort: openEnum(pointSorts),
    /** A built-in theme, or the id of one of the person's own. */
    theme: z.optional(openEnum(themes)),
    inMyHands: openEnum(inMyHands),
    verdict: z.optional(openEnum(verdicts)),
    applicationId: z.optional(recordId),
    recoveryId: z.optional(recordId),
    letterId: z.optional(recordId),
    /** The feedback that it was split from. */
    feedbackId: z.optional(recordId),
    /** How far the application had come when it was said. */
    stage: z.optional(openEnum(reachedStages)),
    /** Whose feedback it is where no application tells. */
    employer: z.optional(line),
    /** The words of `text` by which its theme was proposed. */
    cues: z.optional(z.array(line).check(z.maxLength(20))),
  }),
})
export type FeedbackPoint = z.infer<typeof feedbackPointKind.shape>
