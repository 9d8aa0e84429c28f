import { z } from 'zod'
import { isPlainAddress } from '../letters/eml.ts'
import { instant, recordId } from '../vault/kind.ts'
import { mailServerSchema } from './mailbox.ts'

const plainAddress = z.string().trim().refine(isPlainAddress)

const setupShape = mailServerSchema.extend({
  user: z.string().trim().min(1).max(320),
  /** How readers see who wrote; may be empty. */
  name: z.string().trim().max(200),
  address: plainAddress,
})

/**
 * `POST /api/sending`: tries the connection, and keeps it where that works. The password is the one of
 * the mailbox `mailboxId`, or one of its own.
 */
export const sendingSetupSchema = z.union([
  setupShape.extend({ password: z.string().min(1).max(1000) }),
  setupShape.extend({ mailboxId: z.uuid() }),
])
export type SendingSetup = z.infer<typeof sendingSetupSchema>

/** The account that letters go out by: everything but the password. */
export const sendingAccountSchema = setupShape.extend({
  /** Whose password it is: its own, or that of a mailbox. */
  passwordOf: z.uuid(),
  hasOwnPassword: z.boolean(),
  passwordIn: z.enum(['keychain', 'file']),
  /** When the connection last worked. */
  triedAt: instant,
})
export type SendingAccount = z.infer<typeof sendingAccountSchema>

/** Answers `GET /api/sending` and what changes it. */
export const sendingOverviewSchema = z.object({ account: sendingAccountSchema.nullable() })
export type SendingOverview = z.infer<typeof sendingOverviewSchema>

/** `POST /api/sending/letter`: exactly what the person was shown. */
export const letterToSendSchema = z.object({
  letterId: recordId,
  /** As shown; where the account is another one meanwhile, nothing is sent. */
  from: plainAddress,
  to: z.object({ name: z.string().trim().max(200).nullable(), address: plainAddress }),
  subject: z.string().max(500),
  text: z.string().min(1).max(100_000),
  /** Message-IDs that it answers, the direct parent first. */
  replyingTo: z.array(z.string().max(1000)).max(30),
  /** The person knows that it went out before, or may have. */
  again: z.boolean(),
})
export type LetterToSend = z.infer<typeof letterToSendSchema>

/** Answers `POST /api/sending/letter`. */
export const sentLetterSchema = z.object({
  /** Without angle brackets. */
  messageId: z.string(),
  sentAt: instant,
  /** True where it had gone out before, and nothing was sent now. */
  isEarlier: z.boolean(),
})
export type SentLetter = z.infer<typeof sentLetterSchema>
