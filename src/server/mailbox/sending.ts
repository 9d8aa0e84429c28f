import { randomUUID } from 'node:crypto'
import type {
  LetterToSend,
  SendingAccount,
  SendingSetup,
  SentLetter,
} from '../../core/protocol/sending.ts'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import { outgoingMessage } from '../../mail/smtp/outgoing-message.ts'
import { SendingFailure } from '../../mail/smtp/sending-failure.ts'
import { SmtpSession } from '../../mail/smtp/smtp-session.ts'
import type { AccountFiles } from './account-files.ts'
import type { Passwords } from './passwords.ts'
import type { SendingFiles } from './sending-files.ts'

interface SendingTools {
  readonly files: SendingFiles
  /** Of the mailboxes, whose passwords may be used. */
  readonly mailboxes: AccountFiles
  readonly passwords: Passwords
  /** ISO 8601 UTC. */
  readonly now: () => string
  /** Ends every conversation. */
  readonly ending: AbortSignal
}

/** Letters that go out, each because the person said so for that one. Connects nowhere by itself. */
export class SendingLetters {
  readonly #tools: SendingTools

  constructor(tools: SendingTools) {
    this.#tools = tools
  }

  /** Null where none is set up, or the mailbox whose password it used was forgotten. */
  account(): SendingAccount | null {
    const { files, mailboxes } = this.#tools
    const account = files.account()
    if (!account || account.hasOwnPassword || mailboxes.find(account.passwordOf)) return account
    return null
  }

  /**
   * Signs in, and keeps the account where that works. Problems: those of `SendingFailure`, `not-found`,
   * `no-password`.
   */
  async setUp(setup: SendingSetup): Promise<Result<SendingAccount>> {
    const { files, mailboxes, passwords, now } = this.#tools
    const { host, port, security, user, name, address } = setup
    const given = { host, port, security, user, name, address }
    const mailbox = 'mailboxId' in setup ? mailboxes.find(setup.mailboxId) : undefined
    if ('mailboxId' in setup && !mailbox) return noMailbox
    const password = 'password' in setup ? setup.password : await passwords.find(setup.mailboxId)
    if (password === undefined) return noPassword
    const tried = await this.#talk(given, password, async () => {})
    if (!tried.ok) return tried
    await this.#forgetPassword()
    const passwordOf = mailbox?.id ?? randomUUID()
    const account = {
      ...given,
      passwordOf,
      hasOwnPassword: !mailbox,
      passwordIn: mailbox?.passwordIn ?? (await passwords.keep(passwordOf, password)),
      triedAt: now(),
    }
    files.keepAccount(account)
    return ok(account)
  }

  /**
   * Sends a letter once. Where it went out before, it is not sent again unless asked, and where it may
   * have, that is told. Problems: those of `SendingFailure`, `not-set-up`, `changed-since`,
   * `no-password`. Unless one is `maybe-sent`, the letter did not go out.
   */
  async send({ letterId, again, ...letter }: LetterToSend): Promise<Result<SentLetter>> {
    const { files, passwords, now } = this.#tools
    const account = this.account()
    if (!account) return notSetUp
    if (account.address !== letter.from) return otherAddress
    const earlier = files.sendingOf(letterId)
    if (earlier && !again) {
      const { messageId, at, state } = earlier
      return state === 'sent' ? ok({ messageId, sentAt: at, isEarlier: true }) : mayHaveGone
    }
    const sentAt = now()
    const messageId = `${randomUUID()}@${account.address.split('@')[1]}`
    const sending = { letterId, messageId, at: sentAt }
    files.keepSending({ ...sending, state: 'begun' })
    const password = await passwords.find(account.passwordOf)
    const from = { name: account.name, address: account.address }
    const message = outgoingMessage({ ...letter, from, messageId, sentAt })
    const sent =
      password === undefined
        ? noPassword
        : await this.#talk(account, password, (session) =>
            session.send({ from: account.address, to: letter.to.address }, message),
          )
    if (sent.ok) {
      files.keepSending({ ...sending, state: 'sent' })
      return ok({ messageId, sentAt, isEarlier: false })
    }
    if (sent.problem.code !== 'maybe-sent') {
      if (earlier) files.keepSending(earlier)
      else files.forgetSending(letterId)
    }
    return withDraft(sent.problem)
  }

  async forget(): Promise<void> {
    await this.#forgetPassword()
    this.#tools.files.forgetAccount()
  }

  /** Also which letters went out. */
  async forgetAll(): Promise<void> {
    await this.forget()
    this.#tools.files.forgetAll()
  }

  async #talk(
    { host, port, security, user }: Pick<SendingAccount, 'host' | 'port' | 'security' | 'user'>,
    password: string,
    say: (session: SmtpSession) => Promise<void>,
  ): Promise<Result<null, Problem>> {
    try {
      const { ending } = this.#tools
      using session = await SmtpSession.open({ host, port, security }, { user, password }, ending)
      await say(session)
      await session.leave()
      return ok(null)
    } catch (error) {
      if (error instanceof SendingFailure) return { ok: false, problem: error.problem }
      throw error
    }
  }

  async #forgetPassword(): Promise<void> {
    const account = this.#tools.files.account()
    if (account?.hasOwnPassword) await this.#tools.passwords.forget(account.passwordOf)
  }
}

function withDraft({ code, message }: Problem) {
  return problem(code, `${message} Your draft is kept.`)
}

const noMailbox = problem('not-found', 'There is no such mailbox here any more. Nothing was kept.')

const noPassword = problem(
  'no-password',
  'The password could not be read where it is kept. Nothing was sent. Enter it again under Your mailbox.',
)

const notSetUp = problem(
  'not-set-up',
  'Sending is not set up here any more. Nothing was sent, and your draft is kept. Set it up under Your mailbox.',
)

const otherAddress = problem(
  'changed-since',
  'Letters go out from another address now. Nothing was sent, and your draft is kept. Look once more at who it is from.',
)

const mayHaveGone = problem(
  'maybe-sent',
  'An earlier try to send this letter did not come to an end that Onward knows of, so it may have been sent. Look into the folder for sent mail of your mailbox before you send it again. Your draft is kept.',
)
