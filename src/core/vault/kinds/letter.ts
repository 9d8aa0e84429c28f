import * as z from 'zod/mini'
import { calendarDate, defineKind, instant, line, openEnum, recordId } from '../kind.ts'
import { readingShape } from './reading.ts'

/** What a letter of the person's own is for. */
export const letterPurposes = [
  'ask-feedback',
  'thank-you',
  'keep-in-touch',
  'connect',
  'reapply',
  'informational-talk',
  'referral',
  'recommendation',
  'mentor',
  'ask-for-company',
  'follow-up',
  'accept',
  'decline',
  'withdraw',
  'good-news',
] as const
export type LetterPurpose = (typeof letterPurposes)[number]

export const letterTones = ['plain', 'warm', 'formal'] as const

/** A letter of one's own: being written, sent, or decided against. */
export const outgoingStates = ['draft', 'sent', 'dropped'] as const

/**
 * What came of a letter of one's own: an answer, a no, a no that left a door open, or silence that the
 * person no longer waits out.
 */
export const letterAnswers = ['came', 'declined', 'door-open', 'nothing'] as const
export type LetterAnswer = (typeof letterAnswers)[number]

/** What a draft was made from, so that another choice makes it anew. */
export const letterMakingShape = z.looseObject({
  /** What the person put in, by the names of `letterSlots`. */
  slots: z.optional(z.record(z.string(), z.string().check(z.maxLength(5000)))),
  /** Ids of the questions of a letter after a no. */
  questions: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(10))),
  interest: z.optional(z.boolean()),
  /** The person changed the words by hand: nothing makes it anew unless they say so. */
  edited: z.optional(z.boolean()),
})
export type LetterMaking = z.infer<typeof letterMakingShape>

const correspondent = z.looseObject({ name: z.optional(line), address: z.optional(line) })

/**
 * The head of a letter to or from an employer, together with what Onward read in it. The words
 * themselves are the `letter-text` record of the same id, loaded when shown.
 */
export const letterKind = defineKind({
  name: 'letter',
  schema: 1,
  fields: () => ({
    direction: openEnum(['in', 'out']),
    applicationId: z.optional(recordId),
    recoveryId: z.optional(recordId),
    subject: z.optional(line),
    from: z.optional(correspondent),
    to: z.optional(correspondent),
    sentAt: z.optional(instant),
    addedAt: instant,
    source: openEnum(['paste', 'file', 'cli', 'written', 'folder', 'mailbox']),
    messageId: z.optional(z.string().check(z.maxLength(1000))),
    /** The import that it came with. */
    importId: z.optional(recordId),
    /** Message-IDs that it answers, the direct parent first. */
    replyingTo: z.optional(z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(30))),
    reading: z.optional(readingShape),
    /** Set when the person has said that the reading is right, or has put it right. */
    confirmedAt: z.optional(instant),
    purpose: z.optional(openEnum(letterPurposes)),
    state: z.optional(openEnum(outgoingStates)),
    tone: z.optional(openEnum(letterTones)),
    /** BCP 47 code of the language that it is written in. */
    language: z.optional(z.string().check(z.maxLength(20))),
    personId: z.optional(recordId),
    making: z.optional(letterMakingShape),
    /** Not to be sent before: the person chose to sleep over it. */
    heldUntil: z.optional(instant),
    /** How the person sent it, by their own word. */
    via: z.optional(openEnum(['mailto', 'eml', 'copy', 'smtp', 'other'])),
    /** What came of it; absent while that is open. */
    answer: z.optional(openEnum(letterAnswers)),
    /** The letter that answered it. */
    answeredBy: z.optional(recordId),
    /** The day on which the answer came. */
    answeredOn: z.optional(calendarDate),
    /** The day on which the person stopped waiting for one. */
    closedOn: z.optional(calendarDate),
  }),
})
export type Letter = z.infer<typeof letterKind.shape>

/** The text of a letter as it is shown; offsets in the reading count in UTF-16 units of `text`. */
export const letterTextKind = defineKind({
  name: 'letter-text',
  schema: 1,
  fields: () => ({ text: z.string().check(z.maxLength(2_000_000)) }),
})
export type LetterText = z.infer<typeof letterTextKind.shape>
