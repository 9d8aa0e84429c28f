import * as z from 'zod/mini'
import { isPlainAddress } from '../letters/eml.ts'
import { instant, recordId } from '../vault/kind.ts'
import { mailServerSchema } from './mailbox.ts'

const plainAddress = z.string().check(z.trim(), z.refine(isPlainAddress))

const setupShape = z.extend(mailServerSchema, {
  user: z.string().check(z.trim(), z.minLength(1), z.maxLength(320)),
  /** How readers see who wrote; may be empty. */
  name: z.string().check(z.trim(), z.maxLength(200)),
  address: plainAddress,
})

/**
 * `POST /api/sending`: tries the connection, and keeps it where that works. The password is the one of
 * the mailbox `mailboxId`, or one of its own.
 */
export const sendingSetupSchema = z.union([
  z.extend(setupShape, { password: z.string().check(z.minLength(1), z.maxLength(1000)) }),
  z.extend(setupShape, { mailboxId: z.uuid() }),
])
export type SendingSetup = z.infer<typeof sendingSetupSchema>

/** The account that letters go out by: everything but the password. */
export const sendingAccountSchema = z.extend(setupShape, {
  /** Whose password it is: its own, or that of a mailbox. */
  passwordOf: z.uuid(),
  hasOwnPassword: z.boolean(),
  passwordIn: z.enum(['keychain', 'file']),
  /** When the connection last worked. */
  triedAt: instant,
})
export type SendingAccount = z.infer<typeof sendingAccountSchema>

/** Answers `GET /api/sending` and what changes it. */
export const sendingOverviewSchema = z.object({ account: z.nullable(sendingAccountSchema) })
export type SendingOverview = z.infer<typeof sendingOverviewSchema>

/** `POST /api/sending/letter`: exactly what the person was shown. */
export const letterToSendSchema = z.object({
  letterId: recordId,
  /** As shown; where the account is another one meanwhile, nothing is sent. */
  from: plainAddress,
  to: z.object({
    name: z.nullable(z.string().check(z.trim(), z.maxLength(200))),
    address: plainAddress,
  }),
  subject: z.string().check(z.maxLength(500)),
  text: z.string().check(z.minLength(1), z.maxLength(100_000)),
  /** Message-IDs that it answers, the direct parent first. */
  replyingTo: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(30)),
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
