import * as z from 'zod/mini'
import { calendarDate, instant, openEnum, recordId } from '../kind.ts'

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

/** What a rejection really is. `not-chosen` also stands for a no that says nothing more. */
export const refusals = ['not-chosen', 'filled', 'closed', 'paused'] as const
export type Refusal = (typeof refusals)[number]

/** How a talk is held. */
export const meetingForms = ['phone', 'video', 'on-site'] as const

/** Whether a talk is asked for, agreed, moved to another time or called off. */
export const meetingStates = ['proposed', 'fixed', 'moved', 'cancelled'] as const

const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))

/** A talk that a letter invites to. Unknown is null or empty. */
export const meetingShape = z.looseObject({
  state: openEnum(meetingStates),
  /** When it begins, where the zone is known. */
  startsAt: z.nullable(instant),
  /** When it begins by the clock of the letter, `2026-03-02T14:30`. */
  localTime: z.nullable(localTime),
  /** IANA zone of `localTime`; null where the letter names none. */
  zone: z.nullable(z.string()),
  /** The day, where it is told without a time. */
  on: z.optional(z.nullable(calendarDate)),
  minutes: z.nullable(z.int().check(z.gte(1))),
  form: z.nullable(openEnum(meetingForms)),
  place: z.nullable(z.string()),
  link: z.nullable(z.string()),
  people: z.array(z.string()),
  /** What to bring or prepare, in the words of the letter. */
  prepare: z.array(z.string()),
})
export type Meeting = z.infer<typeof meetingShape>

/** A task or test with its deadline. */
export const taskShape = z.looseObject({
  dueOn: z.nullable(calendarDate),
  minutes: z.nullable(z.int().check(z.gte(1))),
  link: z.nullable(z.string()),
})
export type Task = z.infer<typeof taskShape>

/** The terms of an offer, in the words of the letter. */
export const termsShape = z.looseObject({
  pay: z.nullable(z.string()),
  startsOn: z.nullable(calendarDate),
  answerBy: z.nullable(calendarDate),
})
export type Terms = z.infer<typeof termsShape>

/** How far the sender can be believed: nothing against it, something odd, signs of a fraud. */
export const trustLevels = ['plain', 'doubtful', 'warned'] as const
export type TrustLevel = (typeof trustLevels)[number]

/**
 * What Onward understood from a letter. Unknown is null. `start` and `end` are UTF-16 offsets into
 * the shown text; `confidence` is the estimated chance (0 to 1) that `kind` is right.
 */
export const readingShape = z.looseObject({
  kind: openEnum(letterKinds),
  sure: z.boolean(),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  company: z.nullable(z.string()),
  role: z.nullable(z.string()),
  stage: z.nullable(openEnum(reachedStages)),
  /** True when a person wrote it, false for a template, null when it cannot be told. */
  personal: z.nullable(z.boolean()),
  /** True when the letter or its address says that answers are not read. */
  noReply: z.boolean(),
  /** The person who signed, if anyone did. */
  signedBy: z.nullable(z.string()),
  reasons: z.array(
    z.looseObject({
      category: z.string(),
      /** What it is more exactly within its category; readings kept before 2026-11-23 have it there. */
      exact: z.optional(z.string()),
      text: z.string(),
    }),
  ),
  openDoor: z.nullable(openEnum(openDoors)),
  feedback: z.looseObject({ ask: openEnum(feedbackAsks), why: z.string() }),
  evidence: z.array(
    z.looseObject({
      cue: z.string(),
      text: z.string(),
      start: z.int().check(z.gte(0)),
      end: z.int().check(z.gte(0)),
    }),
  ),
  // Below: read since November 2026; absent in older readings.
  /** ISO 639-1 of the language that the letter is written in. */
  language: z.optional(z.nullable(z.string())),
  refusal: z.optional(z.nullable(openEnum(refusals))),
  /** The employer's number for the job, as written. */
  requisition: z.optional(z.nullable(z.string())),
  /** The person at the employer to write to: who signed or sent it. */
  writer: z.optional(
    z.nullable(z.looseObject({ name: z.nullable(z.string()), address: z.nullable(z.string()) })),
  ),
  /** The day on which the letter says that the application was sent or received. */
  appliedOn: z.optional(z.nullable(calendarDate)),
  /** The day by which the letter lets one expect an answer. */
  answerBy: z.optional(z.nullable(calendarDate)),
  meeting: z.optional(z.nullable(meetingShape)),
  task: z.optional(z.nullable(taskShape)),
  terms: z.optional(z.nullable(termsShape)),
  /** What the person put right before in such a letter, where that decided or shook this reading. */
  learnt: z.optional(
    z.looseObject({
      correctionId: recordId,
      at: instant,
      by: openEnum(['sender', 'wording']),
      outcome: openEnum(['followed', 'doubted']),
    }),
  ),
  trust: z.optional(
    z.looseObject({
      level: openEnum(trustLevels),
      /** Ids of rows of the table of signs, strongest first. */
      signs: z.array(z.string()),
    }),
  ),
})
export type Reading = z.infer<typeof readingShape>
