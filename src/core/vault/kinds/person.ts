import * as z from 'zod/mini'
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
  fields: () => ({
    name: line.check(z.minLength(1)),
    relation: z.optional(openEnum(relations)),
    roles: z.array(openEnum(supportRoles)),
    address: z.optional(line),
    phone: z.optional(line),
    company: z.optional(line),
    notes: z.optional(longText),
    /** What they do there. */
    jobTitle: z.optional(line),
    /** How the two know each other. */
    knownFrom: z.optional(line),
    closeness: z.optional(openEnum(['close', 'acquaintance'])),
    link: z.optional(z.string().check(z.maxLength(2000))),
    /** When to be in touch again and with what reason. */
    inTouch: z.optional(z.looseObject({ on: calendarDate, reason: line })),
  }),
})
export type Person = z.infer<typeof personKind.shape>

export const conversationForms = ['met', 'phone', 'video', 'message', 'letter'] as const

/** A talk or an exchange with a person. */
export const conversationKind = defineKind({
  name: 'conversation',
  schema: 1,
  fields: () => ({
    personId: recordId,
    on: calendarDate,
    form: z.optional(openEnum(conversationForms)),
    /** What was said. */
    text: z.optional(longText),
    applicationId: z.optional(recordId),
    addedAt: instant,
  }),
})
export type Conversation = z.infer<typeof conversationKind.shape>

export const groupTypes = ['group', 'association', 'event', 'fair', 'course'] as const

/** A group, association, event or fair, and what came of it. */
export const groupKind = defineKind({
  name: 'group',
  schema: 1,
  fields: () => ({
    name: line.check(z.minLength(1)),
    type: openEnum(groupTypes),
    on: z.optional(calendarDate),
    link: z.optional(z.string().check(z.maxLength(2000))),
    notes: z.optional(longText),
    /** What came of it, in the person's words. */
    cameOfIt: z.optional(longText),
    personIds: z.optional(z.array(recordId).check(z.maxLength(200))),
    addedAt: instant,
  }),
})
export type Group = z.infer<typeof groupKind.shape>

/** An employer that the person would like to work for. */
export const wishedEmployerKind = defineKind({
  name: 'wished-employer',
  schema: 1,
  fields: () => ({
    name: line.check(z.minLength(1)),
    why: z.optional(longText),
    /** Where its news and jobs are found. */
    follow: z.optional(z.string().check(z.maxLength(2000))),
    notes: z.optional(longText),
    addedAt: instant,
  }),
})
export type WishedEmployer = z.infer<typeof wishedEmployerKind.shape>
