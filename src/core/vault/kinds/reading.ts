import { z } from 'zod'
import { openEnum } from '../kind.ts'

/** What a letter is. */
export const letterKinds = [
  'confirmation',
  'rejection',
  'interview',
  'assessment',
  'offer',
  'outreach',
  'noise',
  'other',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** How far the application had come when the letter was written. */
export const reachedStages = [
  'application',
  'assessment',
  'screening',
  'interview',
  'final',
  'offer',
] as const
export type ReachedStage = (typeof reachedStages)[number]

/** What a rejection leaves open. */
export const openDoors = ['kept-on-file', 'reapply', 'other-role', 'none'] as const
export type OpenDoor = (typeof openDoors)[number]

/** Whether to ask this sender for feedback: now, once it is calmer or has been answered, or not. */
export const feedbackAsks = ['yes', 'later', 'no'] as const
export type FeedbackAsk = (typeof feedbackAsks)[number]

/**
 * What Onward understood from a letter. Unknown is null. `start` and `end` are UTF-16 offsets into
 * the shown text; `confidence` is the estimated chance (0 to 1) that `kind` is right.
 */
export const readingShape = z.looseObject({
  kind: openEnum(letterKinds),
  sure: z.boolean(),
  confidence: z.number().min(0).max(1),
  company: z.string().nullable(),
  role: z.string().nullable(),
  stage: openEnum(reachedStages).nullable(),
  /** True when a person wrote it, false for a template, null when it cannot be told. */
  personal: z.boolean().nullable(),
  /** True when the letter or its address says that answers are not read. */
  noReply: z.boolean(),
  /** The person who signed, if anyone did. */
  signedBy: z.string().nullable(),
  reasons: z.array(z.looseObject({ category: z.string(), text: z.string() })),
  openDoor: openEnum(openDoors).nullable(),
  feedback: z.looseObject({ ask: openEnum(feedbackAsks), why: z.string() }),
  evidence: z.array(
    z.looseObject({
      cue: z.string(),
      text: z.string(),
      start: z.int().min(0),
      end: z.int().min(0),
    }),
  ),
})
export type Reading = z.infer<typeof readingShape>
