import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** Six areas of interest, as Holland drew them and O*NET uses them; the words on screen are our own. */
export const interestAreas = ['make', 'explore', 'create', 'help', 'lead', 'order'] as const
export type InterestArea = (typeof interestAreas)[number]

/** The id of the one record of where else the person might go. */
export const PATHS_ID = 'paths'

/** The person's own work among the occupations, what they like, and what they can show. */
export const pathsKind = defineKind({
  name: 'paths',
  schema: 1,
  fields: () => ({
    /** Occupations that the person chose as theirs, by their O*NET-SOC code. */
    own: z
      .array(z.looseObject({ id: recordId, title: line.check(z.minLength(1)) }))
      .check(z.maxLength(5)),
    areas: z.array(openEnum(interestAreas)).check(z.maxLength(20)),
    /** What they like, in their own words. */
    likes: z.optional(longText),
    /** Skills and knowledge by their element's id, with the proof that the person names. */
    shown: z
      .array(z.looseObject({ id: recordId, proof: line.check(z.minLength(1)) }))
      .check(z.maxLength(100)),
    /** When the person took up the offer to look at other paths. */
    lookedAt: z.optional(instant),
  }),
})
export type Paths = z.infer<typeof pathsKind.shape>

/** Another occupation, another level of the same one, or the same work in another industry. */
export const pathSorts = ['neighbour', 'level', 'industry'] as const
export type PathSort = (typeof pathSorts)[number]
export const pathDecisions = ['try', 'later', 'no'] as const
export type PathDecision = (typeof pathDecisions)[number]

/** What the person makes of one path that was proposed. */
export const pathKind = defineKind({
  name: 'path',
  schema: 1,
  fields: () => ({
    sort: openEnum(pathSorts),
    /** What tells it from others of its sort: an O*NET-SOC code, a level, an industry. */
    about: line.check(z.minLength(1)),
    name: line.check(z.minLength(1)),
    decision: openEnum(pathDecisions),
    because: z.optional(longText),
    actionId: z.optional(recordId),
    addedAt: instant,
  }),
})
export type Path = z.infer<typeof pathKind.shape>

/** What an application that is not an exact fit would teach, and what it would cost. */
export const growthKind = defineKind({
  name: 'growth',
  schema: 1,
  fields: () => ({
    applicationId: recordId,
    learn: longText,
    cost: longText,
    decision: z.optional(openEnum(['yes', 'no'])),
    addedAt: instant,
  }),
})
export type Growth = z.infer<typeof growthKind.shape>

/** The id of the one record of what the person offers. */
export const OFFERING_ID = 'offering'

const threeLines = { who: line, offer: line, next: line }

/** Who one is, what one offers, and how to use it next time; earlier wordings are kept. */
export const offeringKind = defineKind({
  name: 'offering',
  schema: 1,
  fields: () => ({
    ...threeLines,
    on: calendarDate,
    /** The first wording first; the one that stands is not among them. */
    earlier: z
      .array(z.looseObject({ id: recordId, ...threeLines, on: calendarDate }))
      .check(z.maxLength(200)),
  }),
})
export type Offering = z.infer<typeof offeringKind.shape>

/** Work for the time being. */
export const interimForms = ['temporary', 'contract', 'freelance', 'consulting'] as const
export type InterimForm = (typeof interimForms)[number]
export const relevances = ['close', 'partly', 'other'] as const
export type Relevance = (typeof relevances)[number]

const amount = z.optional(z.number().check(z.gte(0), z.lte(100_000_000)))

/** One chance of work for the time being, with its numbers and what the person decided. */
export const interimKind = defineKind({
  name: 'interim',
  schema: 1,
  fields: () => ({
    form: openEnum(interimForms),
    what: line.check(z.minLength(1)),
    /** What it pays and what a month costs, in the person's own currency. */
    monthlyIn: amount,
    monthlyOut: amount,
    endsOn: z.optional(calendarDate),
    relevance: z.optional(openEnum(relevances)),
    /** Hours a week that are left for the search. */
    hoursLeft: z.optional(z.int().check(z.gte(0), z.lte(168))),
    decision: z.optional(openEnum(['yes', 'later', 'no'])),
    reason: z.optional(longText),
    addedAt: instant,
  }),
})
export type Interim = z.infer<typeof interimKind.shape>
