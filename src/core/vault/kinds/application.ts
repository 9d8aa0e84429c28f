import { z } from 'zod'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

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
    link: z.string().max(2000).optional(),
    channel: openEnum(channels).optional(),
    notes: longText.optional(),
    /** The last day to apply. */
    closesOn: calendarDate.optional(),
    advert: longText.optional(),
    events: z.array(applicationEventShape).max(500),
  }),
})
export type Application = z.infer<typeof applicationKind.shape>
