import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** Ways to learn; those of `experienceForms` are experience and end in a proof. */
export const learningForms = [
  'course',
  'reading',
  'workshop',
  'practice',
  'volunteering',
  'project',
  'shadowing',
] as const
export type LearningForm = (typeof learningForms)[number]
export const experienceForms: readonly string[] = ['volunteering', 'project', 'shadowing']

/** One thing to learn, what it serves, where it ends and how others get to see it. */
export const learningKind = defineKind({
  name: 'learning',
  schema: 1,
  fields: () => ({
    /** The goal that it serves. Never left out. */
    goal: line.check(z.minLength(1)),
    what: line.check(z.minLength(1)),
    form: openEnum(learningForms),
    resource: z.optional(line),
    finishLine: line.check(z.minLength(1)),
    /** How it is shown once it is done. */
    publish: z.optional(line),
    because: z.optional(longText),
    themeId: z.optional(recordId),
    state: openEnum(['next', 'open', 'done', 'dropped']),
    doneOn: z.optional(calendarDate),
    addedAt: instant,
  }),
})
export type Learning = z.infer<typeof learningKind.shape>
