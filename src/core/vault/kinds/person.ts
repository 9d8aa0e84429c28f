import { z } from 'zod'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

export const relations = [
  'friend',
  'family',
  'partner',
  'colleague',
  'mentor',
  'recruiter',
  'interviewer',
  'hiring-manager',
  'peer',
  'other',
] as const
export const supportRoles = ['listen', 'advise', 'refer', 'distract'] as const

/** Someone the searcher knows. */
export const personKind = defineKind({
  name: 'person',
  schema: 1,
  shape: z.looseObject({
    name: line.min(1),
    relation: openEnum(relations).optional(),
    roles: z.array(openEnum(supportRoles)),
    address: line.optional(),
    phone: line.optional(),
    company: line.optional(),
    notes: longText.optional(),
    /** What they do there. */
    jobTitle: line.optional(),
    /** How the two know each other. */
    knownFrom: line.optional(),
    closeness: openEnum(['close', 'acquaintance']).optional(),
    link: z.string().max(2000).optional(),
    /** When to be in touch again and with what reason. */
    inTouch: z.looseObject({ on: calendarDate, reason: line }).optional(),
  }),
})
export type Person = z.infer<typeof personKind.shape>

export const conversationForms = ['met', 'phone', 'video', 'message', 'letter'] as const

/** A talk or an exchange with a person. */
export const conversationKind = defineKind({
  name: 'conversation',
  schema: 1,
  shape: z.looseObject({
    personId: recordId,
    on: calendarDate,
    form: openEnum(conversationForms).optional(),
    /** What was said. */
    text: longText.optional(),
    applicationId: recordId.optional(),
    addedAt: instant,
  }),
})
export type Conversation = z.infer<typeof conversationKind.shape>

export const groupTypes = ['group', 'association', 'event', 'fair', 'course'] as const

/** A group, association, event or fair, and what came of it. */
export const groupKind = defineKind({
  name: 'group',
  schema: 1,
  shape: z.looseObject({
    name: line.min(1),
    type: openEnum(groupTypes),
    on: calendarDate.optional(),
    link: z.string().max(2000).optional(),
    notes: longText.optional(),
    /** What came of it, in the person's words. */
    cameOfIt: longText.optional(),
    personIds: z.array(recordId).max(200).optional(),
    addedAt: instant,
  }),
})
export type Group = z.infer<typeof groupKind.shape>

/** An employer that the person would like to work for. */
export const wishedEmployerKind = defineKind({
  name: 'wished-employer',
  schema: 1,
  shape: z.looseObject({
    name: line.min(1),
    why: longText.optional(),
    /** Where its news and jobs are found. */
    follow: z.string().max(2000).optional(),
    notes: longText.optional(),
    addedAt: instant,
  }),
})
export type WishedEmployer = z.infer<typeof wishedEmployerKind.shape>
