import { z } from 'zod'
import { calendarDate, defineKind, line, longText, openEnum, recordId } from '../kind.ts'

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

/** One point of feedback, as it was said and as the person sorted it. */
export const feedbackPointKind = defineKind({
  name: 'feedback-point',
  schema: 1,
  shape: z.looseObject({
    text: longText,
    source: openEnum(pointSources),
    saidBy: line.optional(),
    saidOn: calendarDate,
    sort: openEnum(['strength', 'gap', 'unsorted']),
    theme: openEnum(themes).optional(),
    inMyHands: openEnum(['yes', 'no', 'unknown']),
    verdict: openEnum(['fair', 'partly', 'not-mine']).optional(),
    applicationId: recordId.optional(),
    recoveryId: recordId.optional(),
    letterId: recordId.optional(),
  }),
})
export type FeedbackPoint = z.infer<typeof feedbackPointKind.shape>
