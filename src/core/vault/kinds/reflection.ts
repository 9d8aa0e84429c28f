import { z } from 'zod'
import { defineKind, instant, longText, openEnum, recordId } from '../kind.ts'

export const causeOwners = ['mine', 'theirs', 'unknown'] as const
export type CauseOwner = (typeof causeOwners)[number]
export const changeables = ['yes', 'no', 'unknown'] as const
export type Changeable = (typeof changeables)[number]

const written = { id: recordId, text: longText }

/** Something that may have decided it, and whose it was. Unknown is a full answer. */
export const causeShape = z.looseObject({
  ...written,
  whose: openEnum(causeOwners),
  changeable: openEnum(changeables),
  /** `letter` when it was proposed from the letter's own words. */
  source: openEnum(['self', 'letter']),
})
export type Cause = z.infer<typeof causeShape>

export const fitAspects = [
  'the work',
  'the people',
  'the place',
  'hours',
  'pay',
  'values',
  'room to grow',
] as const

/** One difference between what the person wants and what this job was. */
export const fitDifferenceShape = z.looseObject({
  id: recordId,
  aspect: z.string().min(1).max(100),
  wanted: longText,
  found: longText,
})
export type FitDifference = z.infer<typeof fitDifferenceShape>

/** How something came across, on anchors of 1 to 5. */
const anchor = z.int().min(1).max(5)

export const gapStates = ['have', 'part', 'gap'] as const
export type GapState = (typeof gapStates)[number]
export const valueStands = ['near', 'far', 'unknown'] as const
export type ValueStand = (typeof valueStands)[number]

/** The look back at one no; its id is the id of the recovery it belongs to. */
export const reflectionKind = defineKind({
  name: 'reflection',
  schema: 1,
  shape: z.looseObject({
    applicationId: recordId,
    startedAt: instant,
    strongest: longText.optional(),
    unprepared: longText.optional(),
    questions: z.array(z.looseObject({ ...written, cardId: recordId.optional() })),
    causes: z.array(causeShape),
    fit: z.array(fitDifferenceShape),
    /** How likely a yes had seemed, 0 to 100; only where the person wanted to say. */
    predicted: z.number().min(0).max(100).optional(),
    cameAcross: z
      .looseObject({ skill: anchor.optional(), experience: anchor.optional() })
      .optional(),
    mistakes: z.array(z.looseObject({ ...written, nextTime: longText.optional() })).optional(),
    /** What the advert asked for, and whether the person has it. */
    gaps: z.array(z.looseObject({ ...written, state: openEnum(gapStates) })).optional(),
    unease: longText.optional(),
    taught: longText.optional(),
    /** How near the advert came to a value of the person. */
    values: z
      .array(z.looseObject({ value: z.string().max(60), stands: openEnum(valueStands) }))
      .optional(),
  }),
})
export type Reflection = z.infer<typeof reflectionKind.shape>

/** A question to practise; scheduling comes with the practice capability. */
export const cardKind = defineKind({
  name: 'card',
  schema: 1,
  shape: z.looseObject({
    question: longText,
    addedAt: instant,
    applicationId: recordId.optional(),
    reflectionId: recordId.optional(),
  }),
})
export type Card = z.infer<typeof cardKind.shape>
