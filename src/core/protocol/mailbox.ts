import * as z from 'zod/mini'
import { calendarDate, instant } from '../vault/kind.ts'

/** How the line to a mail server is encrypted; `plain` only where the server is this machine. */
const securitySchema = z.enum(['tls', 'starttls', 'plain'])

/** When new mail is looked for: only when the person asks, every hour, or as it arrives. */
export const mailboxFollows = ['asked', 'hourly', 'arriving'] as const

/** Where a mail server is. */
export const mailServerSchema = z.object({
  host: z.string().check(z.trim(), z.minLength(1), z.maxLength(253), z.regex(/^[\w.:-]+$/)),
  port: z.int().check(z.gte(1), z.lte(65_535)),
  security: securitySchema,
})

/** `POST /api/mailbox/folders`: who asks where. Also the first half of `POST /api/mailbox`. */
export const mailboxSignInSchema = z.extend(mailServerSchema, {
  user: z.string().check(z.trim(), z.minLength(1), z.maxLength(320)),
  password: z.string().check(z.minLength(1), z.maxLength(1000)),
})
export type MailboxSignIn = z.infer<typeof mailboxSignInSchema>

/** What of a mailbox is read, and when. */
const choiceSchema = z.object({
  folders: z
    .array(z.string().check(z.minLength(1), z.maxLength(1000)))
    .check(z.minLength(1), z.maxLength(200)),
  /** Mail that arrived before this day is not looked at; null for all. */
  sinceOn: z.nullable(calendarDate),
  follow: z.enum(mailboxFollows),
})

/** `POST /api/mailbox`: sets up an account, or in the place of one with the same server and user. */
export const mailboxConnectSchema = z.extend(mailboxSignInSchema, choiceSchema.shape)
export type MailboxConnect = z.infer<typeof mailboxConnectSchema>

/** An account as it is kept: everything but the password. */
export const mailboxAccountSchema = z.extend(mailServerSchema, {
  id: z.uuid(),
  user: z.string(),
  ...choiceSchema.shape,
  /** Where the password is. */
  passwordIn: z.enum(['keychain', 'file']),
})
export type MailboxAccount = z.infer<typeof mailboxAccountSchema>

const problemSchema = z.object({ code: z.string(), message: z.string() })

/** What is being done with a mailbox. */
export const mailboxStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('idle') }),
  z.object({ state: z.literal('connecting') }),
  /** `of` is how many messages there are to read, as counted at the beginning. */
  z.object({ state: z.literal('reading'), read: z.number(), of: z.number() }),
  /** The line stays open, and the server tells of new mail. */
  z.object({ state: z.literal('listening') }),
  z.object({ state: z.literal('stopped') }),
  /** To be tried again by itself. */
  z.object({ state: z.literal('waiting'), until: instant, problem: problemSchema }),
  /** Waits for the person. */
  z.object({ state: z.literal('failed'), problem: problemSchema }),
])
export type MailboxState = z.infer<typeof mailboxStateSchema>

/** What the latest reading came to; found is what waits for the person's look. */
const mailboxCountsSchema = z.object({
  at: instant,
  read: z.number(),
  found: z.number(),
  known: z.number(),
  forgotten: z.number(),
  /** Chosen folders that are not there any more. */
  missing: z.array(z.string()),
})
export type MailboxCounts = z.infer<typeof mailboxCountsSchema>

const connectedSchema = z.extend(mailboxAccountSchema, {
  /** The names of its folders as a person reads them. */
  labels: z.array(z.string()),
  now: mailboxStateSchema,
  /** Of the latest reading since the program was started; null before the first. */
  last: z.nullable(mailboxCountsSchema),
})
export type ConnectedMailbox = z.infer<typeof connectedSchema>

const providerSchema = z.extend(mailServerSchema, {
  name: z.string(),
  domains: z.array(z.string()),
  password: z.string(),
  /** Where letters go out. */
  sending: mailServerSchema,
})
export type MailboxProvider = z.infer<typeof providerSchema>

/** Answers `GET /api/mailbox` and everything that changes it. */
export const mailboxOverviewSchema = z.object({
  accounts: z.array(connectedSchema),
  /** Where a password would be kept, and why not in a keychain. */
  passwordIn: z.enum(['keychain', 'file']),
  providers: z.array(providerSchema),
})
export type MailboxOverview = z.infer<typeof mailboxOverviewSchema>

/** Answers `POST /api/mailbox/folders`. */
export const mailboxFoldersSchema = z.object({
  folders: z.array(z.object({ name: z.string(), label: z.string(), use: z.nullable(z.string()) })),
  /** Names of those that are ticked before the person chooses. */
  ticked: z.array(z.string()),
})
export type MailboxFolders = z.infer<typeof mailboxFoldersSchema>
