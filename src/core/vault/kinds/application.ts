import * as z from 'zod/mini'
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
  text: line.check(z.minLength(1)),
  done: z.optional(z.boolean()),
  /** Where it was drawn from: a sentence of the advert, a cause, a question that came before. */
  from: z.optional(openEnum(['advert', 'letter', 'question', 'round', 'own'])),
  /** Proposed, and not wanted here. */
  left: z.optional(z.boolean()),
})
export type Preparation = z.infer<typeof preparationShape>

/** What an advert asks for, in its words. */
export const requirementShape = z.looseObject({
  id: recordId,
  text: line.check(z.minLength(1)),
  weight: openEnum(['must', 'nice']),
})
export type Requirement = z.infer<typeof requirementShape>

/** What is offered, as the person keeps it to weigh it against other offers. */
export const offerTermsShape = z.looseObject({
  /** In the words of the offer, such as “£34,000 a year”. */
  pay: z.optional(line),
  hours: z.optional(line),
  holiday: z.optional(line),
  other: z.optional(longText),
  startsOn: z.optional(calendarDate),
  answerBy: z.optional(calendarDate),
  /** How well it fits, by the person's own word, 1 (hardly) to 5 (very well). */
  fit: z.optional(z.int().check(z.gte(1), z.lte(5))),
  place: z.optional(line),
  /** Days at home, in words: "two days a week". */
  remote: z.optional(line),
  notes: z.optional(longText),
  /** What this job is on each thing that the person looks for, in their words. */
  against: z.optional(
    z
      .array(z.looseObject({ id: recordId, wanted: line.check(z.minLength(1)), found: longText }))
      .check(z.maxLength(50)),
  ),
})
export type OfferTerms = z.infer<typeof offerTermsShape>

export const applicationEventShape = z.looseObject({
  id: recordId,
  type: openEnum(eventTypes),
  /** The day on which it happened or is to happen, in the person's calendar. */
  on: calendarDate,
  /** A list that was brought in names it without its day: `on` is only the last day that the list gives. */
  dayUnknown: z.optional(z.boolean()),
  /** `HH:MM` on that day, where the time matters. */
  time: z.optional(z.iso.time({ precision: -1 })),
  zone: z.optional(z.string().check(z.maxLength(64))),
  note: z.optional(longText),
  letterId: z.optional(recordId),
  toldBy: z.optional(openEnum(toldBys)),
  /** Names of the people met. */
  people: z.optional(z.array(line)),
  /** People of the person's own list who were met. */
  personIds: z.optional(z.array(recordId).check(z.maxLength(50))),
  round: z.optional(openEnum(roundTypes)),
  minutes: z.optional(z.int().check(z.gte(1), z.lte(7 * 24 * 60))),
  form: z.optional(openEnum(meetingForms)),
  place: z.optional(line),
  link: z.optional(z.string().check(z.maxLength(2000))),
  /** How long the way there takes, as the person looked it up. */
  travelMinutes: z.optional(z.int().check(z.gte(0), z.lte(24 * 60))),
  prepare: z.optional(z.array(preparationShape).check(z.maxLength(100))),
  /** Questions that the person means to ask there; `done` once they are asked. */
  asks: z.optional(z.array(preparationShape).check(z.maxLength(100))),
  /** What the person writes down for themselves before and in the talk. */
  ownNotes: z.optional(longText),
  /** Kept within a day or two after it: where it went well, and what threw the person. */
  lookedBack: z.optional(
    z.looseObject({
      strongest: z.optional(longText),
      threw: z.optional(longText),
      /** How likely it seemed, while nothing was known, that they go on with the person. */
      expected: z.optional(
        z.looseObject({ in100: z.number().check(z.gte(0), z.lte(100)), at: instant }),
      ),
      at: instant,
    }),
  ),
  addedAt: z.optional(instant),
  /** The letter that moved or called off this talk, which is a note since; and what it was before. */
  replacedBy: z.optional(recordId),
  replaced: z.optional(z.looseObject({ type: openEnum(eventTypes), note: z.optional(longText) })),
})
export type ApplicationEvent = z.infer<typeof applicationEventShape>

/** One job applied for, or wished for, at one employer. */
export const applicationKind = defineKind({
  name: 'application',
  schema: 1,
  fields: () => ({
    company: line,
    role: z.optional(line),
    place: z.optional(line),
    workMode: z.optional(openEnum(workModes)),
    jobType: z.optional(openEnum(jobTypes)),
    /** In the words of the advert, such as “£32,000 to £36,000”. */
    pay: z.optional(line),
    /** The employer's number of the job. */
    requisition: z.optional(line),
    link: z.optional(z.string().check(z.maxLength(2000))),
    channel: z.optional(openEnum(channels)),
    notes: z.optional(longText),
    /** The last day to apply. */
    closesOn: z.optional(calendarDate),
    advert: z.optional(longText),
    /** ISO 639-1 of the advert. */
    language: z.optional(z.string().check(z.maxLength(20))),
    requirements: z.optional(z.array(requirementShape).check(z.maxLength(100))),
    /** Whom the advert names for questions. */
    contact: z.optional(
      z.looseObject({ name: z.optional(line), address: z.optional(line), phone: z.optional(line) }),
    ),
    offer: z.optional(offerTermsShape),
    /** Words of the person's own to find it by. */
    tags: z.optional(z.array(line.check(z.minLength(1))).check(z.maxLength(50))),
    events: z.array(applicationEventShape).check(z.maxLength(500)),
  }),
})
export type Application = z.infer<typeof applicationKind.shape>
