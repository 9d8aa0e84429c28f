import { z } from 'zod'
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
  slots: z.record(z.string(), z.string().max(5000)).optional(),
  /** Ids of the questions of a letter after a no. */
  questions: z.array(z.string().max(64)).max(10).optional(),
  interest: z.boolean().optional(),
  /** The person changed the words by hand: nothing makes it anew unless they say so. */
  edited: z.boolean().optional(),
})
export type LetterMaking = z.infer<typeof letterMakingShape>

const correspondent = z.looseObject({ name: line.optional(), address: line.optional() })

/**
 * The head of a letter to or from an employer, together with what Onward read in it. The words
 * themselves are the `letter-text` record of the same id, loaded when shown.
 */
export const letterKind = defineKind({
  name: 'letter',
  schema: 1,
  shape: z.looseObject({
    direction: openEnum(['in', 'out']),
    applicationId: recordId.optional(),
    recoveryId: recordId.optional(),
    subject: line.optional(),
    from: correspondent.optional(),
    to: correspondent.optional(),
    sentAt: instant.optional(),
    addedAt: instant,
    source: openEnum(['paste', 'file', 'cli', 'written', 'folder', 'mailbox']),
    messageId: z.string().max(1000).optional(),
    /** The import that it came with. */
    importId: recordId.optional(),
    /** Message-IDs that it answers, the direct parent first. */
    replyingTo: z.array(z.string().max(1000)).max(30).optional(),
    reading: readingShape.optional(),
    /** Set when the person has said that the reading is right, or has put it right. */
    confirmedAt: instant.optional(),
    purpose: openEnum(letterPurposes).optional(),
    state: openEnum(outgoingStates).optional(),
    tone: openEnum(letterTones).optional(),
    /** BCP 47 code of the language that it is written in. */
    language: z.string().max(20).optional(),
    personId: recordId.optional(),
    making: letterMakingShape.optional(),
    /** Not to be sent before: the person chose to sleep over it. */
    heldUntil: instant.optional(),
    /** How the person sent it, by their own word. */
    via: openEnum(['mailto', 'eml', 'copy', 'smtp', 'other']).optional(),
    /** What came of it; absent while that is open. */
    answer: openEnum(letterAnswers).optional(),
    /** The letter that answered it. */
    answeredBy: recordId.optional(),
    /** The day on which the answer came. */
    answeredOn: calendarDate.optional(),
    /** The day on which the person stopped waiting for one. */
    closedOn: calendarDate.optional(),
  }),
})
export type Letter = z.infer<typeof letterKind.shape>

/** The text of a letter as it is shown; offsets in the reading count in UTF-16 units of `text`. */
export const letterTextKind = defineKind({
  name: 'letter-text',
  schema: 1,
  shape: z.looseObject({ text: z.string().max(2_000_000) }),
})
export type LetterText = z.infer<typeof letterTextKind.shape>
