import { z } from 'zod'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'
import { meetingForms } from './reading.ts'

/** Where an application stands. Derived from its events, never stored. */
export const stages = [
  'saved',
  'applied',
  'screening',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
] as const
export type Stage = (typeof stages)[number]

/**
 * What happened to an application. `presumed-closed` is an inference from silence and is undone by
 * any later letter; `note` changes no stage.
 */
export const eventTypes = [
  'saved',
  'applied',
  'confirmation',
  'screening',
  'assessment',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'presumed-closed',
  'note',
] as const
export type EventType = (typeof eventTypes)[number]

/** How the job was found. */
export const channels = [
  'board',
  'company-site',
  'agency',
  'referral',
  'approached',
  'social',
  'event',
  'other',
] as const
export type Channel = (typeof channels)[number]

/** How the person learnt of it. */
export const toldBys = ['letter', 'phone', 'silence', 'self'] as const
export type ToldBy = (typeof toldBys)[number]

/** Where the work is done. */
export const workModes = ['on-site', 'hybrid', 'remote'] as const
export type WorkMode = (typeof workModes)[number]

/** What the contract is. */
export const jobTypes = [
  'full-time',
  'part-time',
  'fixed-term',
  'contract',
  'internship',
  'apprenticeship',
  'temporary',
  'volunteer',
] as const
export type JobType = (typeof jobTypes)[number]

/** What a round of talks is for. */
export const roundTypes = [
  'phone',
  'technical',
  'case',
  'presentation',
  'panel',
  'manager',
  'team',
  'trial-day',
  'final',
  'informal',
  'video',
  'on-site',
  'assessment',
  'screening',
] as const
export type RoundType = (typeof roundTypes)[number]

/** Something to prepare before a talk. */
export const preparationShape = z.looseObject({
  id: recordId,
  text: line.min(1),
  done: z.boolean().optional(),
  /** Where it was drawn from: a sentence of the advert, a cause, a question that came before. */
  from: openEnum(['advert', 'letter', 'question', 'round', 'own']).optional(),
  /** Proposed, and not wanted here. */
  left: z.boolean().optional(),
})
export type Preparation = z.infer<typeof preparationShape>

/** What an advert asks for, in its words. */
export const requirementShape = z.looseObject({
  id: recordId,
  text: line.min(1),
  weight: openEnum(['must', 'nice']),
})
export type Requirement = z.infer<typeof requirementShape>

/** What is offered, as the person keeps it to weigh it against other offers. */
export const offerTermsShape = z.looseObject({
  /** In the words of the offer, such as “£34,000 a year”. */
  pay: line.optional(),
  hours: line.optional(),
  holiday: line.optional(),
  other: longText.optional(),
  startsOn: calendarDate.optional(),
  answerBy: calendarDate.optional(),
  /** How well it fits, by the person's own word, 1 (hardly) to 5 (very well). */
  fit: z.int().min(1).max(5).optional(),
  place: line.optional(),
  /** Days at home, in words: "two days a week". */
  remote: line.optional(),
  notes: longText.optional(),
  /** What this job is on each thing that the person looks for, in their words. */
  against: z
    .array(z.looseObject({ id: recordId, wanted: line.min(1), found: longText }))
    .max(50)
    .optional(),
})
export type OfferTerms = z.infer<typeof offerTermsShape>

export const applicationEventShape = z.looseObject({
  id: recordId,
  type: openEnum(eventTypes),
  /** The day on which it happened or is to happen, in the person's calendar. */
  on: calendarDate,
  /** `HH:MM` on that day, where the time matters. */
  time: z.iso.time({ precision: -1 }).optional(),
  zone: z.string().max(64).optional(),
  note: longText.optional(),
  letterId: recordId.optional(),
  toldBy: openEnum(toldBys).optional(),
  /** Names of the people met. */
  people: z.array(line).optional(),
  /** People of the person's own list who were met. */
  personIds: z.array(recordId).max(50).optional(),
  round: openEnum(roundTypes).optional(),
  minutes: z
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .optional(),
  form: openEnum(meetingForms).optional(),
  place: line.optional(),
  link: z.string().max(2000).optional(),
  prepare: z.array(preparationShape).max(100).optional(),
  /** Questions that the person means to ask there; `done` once they are asked. */
  asks: z.array(preparationShape).max(100).optional(),
  /** What the person writes down for themselves before and in the talk. */
  ownNotes: longText.optional(),
  /** Kept within a day or two after it: where it went well, and what threw the person. */
  lookedBack: z
    .looseObject({ strongest: longText.optional(), threw: longText.optional(), at: instant })
    .optional(),
  addedAt: instant.optional(),
  /** The letter that moved or called off this talk, which is a note since; and what it was before. */
  replacedBy: recordId.optional(),
  replaced: z.looseObject({ type: openEnum(eventTypes), note: longText.optional() }).optional(),
})
export type ApplicationEvent = z.infer<typeof applicationEventShape>

/** One job applied for, or wished for, at one employer. */
export const applicationKind = defineKind({
  name: 'application',
  schema: 1,
  shape: z.looseObject({
    company: line,
    role: line.optional(),
    place: line.optional(),
    workMode: openEnum(workModes).optional(),
    jobType: openEnum(jobTypes).optional(),
    /** In the words of the advert, such as “£32,000 to £36,000”. */
    pay: line.optional(),
    /** The employer's number of the job. */
    requisition: line.optional(),
    link: z.string().max(2000).optional(),
    channel: openEnum(channels).optional(),
    notes: longText.optional(),
    /** The last day to apply. */
    closesOn: calendarDate.optional(),
    advert: longText.optional(),
    /** ISO 639-1 of the advert. */
    language: z.string().max(20).optional(),
    requirements: z.array(requirementShape).max(100).optional(),
    /** Whom the advert names for questions. */
    contact: z
      .looseObject({ name: line.optional(), address: line.optional(), phone: line.optional() })
      .optional(),
    offer: offerTermsShape.optional(),
    /** Words of the person's own to find it by. */
    tags: z.array(line.min(1)).max(50).optional(),
    events: z.array(applicationEventShape).max(500),
  }),
})
export type Application = z.infer<typeof applicationKind.shape>
