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

/** What came of a letter of one's own. */
export const letterAnswers = ['came', 'nothing'] as const

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
    /** Not to be sent before: the person chose to sleep over it. */
    heldUntil: instant.optional(),
    /** How the person sent it, by their own word. */
    via: openEnum(['mailto', 'eml', 'copy', 'smtp', 'other']).optional(),
    /** What came of it; absent while that is open. */
    answer: openEnum(letterAnswers).optional(),
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
