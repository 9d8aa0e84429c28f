import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, openEnum, recordId } from '../kind.ts'
import { toldBys } from './application.ts'

/** How far the person got, in their own three words. */
export const howFars = ['applied', 'one-talk', 'several-rounds'] as const
export type HowFar = (typeof howFars)[number]

/** The beats after a no, in the order of the page. */
export const beats = ['pause', 'lookBack', 'ask', 'learn'] as const
export type Beat = (typeof beats)[number]

export const beatStates = ['open', 'later', 'done', 'skipped'] as const

/**
 * One beat: `later` comes back on the day and at the time chosen. `answeredAt` is of Pause alone: when
 * "How is it now?" was last answered, never what the answer was.
 */
const beatShape = z.looseObject({
  state: openEnum(beatStates),
  on: z.optional(calendarDate),
  time: z.optional(z.iso.time({ precision: -1 })),
  endedAt: z.optional(instant),
  answeredAt: z.optional(instant),
})
export type BeatState = z.infer<typeof beatShape>

/**
 * What follows one no: when each beat is due and what became of it. How it felt is never here but in
 * sealed check-ins and entries.
 */
export const recoveryKind = defineKind({
  name: 'recovery',
  schema: 1,
  fields: () => ({
    applicationId: recordId,
    /** The event of the application that closed it. */
    eventId: recordId,
    letterId: z.optional(recordId),
    toldBy: openEnum(toldBys),
    howFar: z.optional(openEnum(howFars)),
    openedAt: instant,
    /** Set when the person shrugged: nothing more is offered unless they come back. */
    filedAt: z.optional(instant),
    /** While it is set, no letter about this one is offered: the person asked for that. */
    lettersWaitSince: z.optional(instant),
    pause: beatShape,
    lookBack: beatShape,
    ask: beatShape,
    learn: beatShape,
  }),
})
export type Recovery = z.infer<typeof recoveryKind.shape>
