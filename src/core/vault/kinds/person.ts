import { z } from 'zod'
import { defineKind, line, longText, openEnum } from '../kind.ts'

export const relations = [
  'friend',
  'family',
  'partner',
  'colleague',
  'mentor',
  'recruiter',
  'interviewer',
  'hiring-manager',
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
  }),
})
export type Person = z.infer<typeof personKind.shape>
