import type { Credentials } from '../imap/imap-session.ts'
import type { MailServer } from '../imap/open-socket.ts'
import { smtpLimits } from './limits.ts'
import { type SendingCode, SendingFailure } from './sending-failure.ts'
import { type SmtpAnswer, SmtpLine } from './smtp-line.ts'

/** From which address a message goes to which. Both plain (`isPlainAddress`). */
export interface MailEnvelope {
  readonly from: string
  readonly to: string
}

/** What this machine calls itself: nothing that tells where it is (RFC 5321, section 4.1.3). */
const OWN_NAME = '[127.0.0.1]'

/** Servers of Microsoft offer to sign in with a password, and take none. */
const CLOSED_TO_PASSWORDS = /\b5\.7\.139\b/

/** Failures of a line that say nothing of what the server did with what it has. */
const UNDECIDED: ReadonlySet<SendingCode> = new Set([
  'cut-line',
  'too-slow',
  'not-understood',
  'stopped',
])

/**
 * A signed-in conversation with a mail server that takes letters (RFC 6409). Methods throw
 * `SendingFailure`.
 */
export class SmtpSession implements Disposable {
  readonly #line: SmtpLine
  #extensions: ReadonlyMap<string, string> = new Map()

  private constructor(line: SmtpLine) {
    this.#line = line
  }

  /** Connects, encrypts and signs in. The password is sent only over an encrypted line or to this machine. */
  static async open(
    server: MailServer,
    credentials: Credentials,
    signal: AbortSignal,
  ): Promise<SmtpSession> {
    const line = await SmtpLine.open(server, signal)
    const session = new SmtpSession(line)
    try {
      await session.#greet()
      if (server.security === 'starttls') await session.#encrypt()
      await session.#signIn(credentials)
      return session
    } catch (error) {
      line.close()
      throw error
    }
  }

  /**
   * Sends one message to one address. `message` is ASCII with CRLF (`mailMessage`). Resolves once the
   * server has taken it; `maybe-sent` where it went over the line and the server did not say.
   */
  async send({ from, to }: MailEnvelope, message: string): Promise<void> {
    await this.#expect(250, `MAIL FROM:<${from}>`, 'refused-sender')
    await this.#expect(250, `RCPT TO:<${to}>`, 'refused-recipient')
    await this.#expect(354, 'DATA', 'refused-letter')
    // A line that is one dot ends the letter, so every dot at a beginning is doubled.
    const text = message.replace(/\r\n$/, '').replace(/^\./gm, '..')
    try {
      await this.#expect(250, `${text}\r\n.`, 'refused-letter', smtpLimits.takenMs)
    } catch (error) {
      if (!(error instanceof SendingFailure) || !UNDECIDED.has(error.problem.code)) throw error
      throw new SendingFailure('maybe-sent', this.#line.host, { cause: error })
    }
  }

  /** Says goodbye as far as the server still listens, and closes the line. */
  async leave(): Promise<void> {
    await this.#line.command('QUIT', smtpLimits.goodbyeMs).catch(() => {})
    this.#line.close()
  }

  [Symbol.dispose](): void {
    this.#line.close()
  }

  async #greet(): Promise<void> {
    const { code, lines } = await this.#line.command(`EHLO ${OWN_NAME}`)
    if (code !== 250) throw this.#line.fail(code === 421 ? 'server-busy' : 'not-understood')
    this.#extensions = new Map(
      lines.slice(1).map((line) => {
        const [name = '', ...values] = line.trim().toUpperCase().split(/[ =]+/)
        return [name, ` ${values.join(' ')} `] as const
      }),
    )
  }

  async #encrypt(): Promise<void> {
    if (!this.#extensions.has('STARTTLS')) throw this.#line.fail('no-encryption')
    const { code } = await this.#line.command('STARTTLS')
    if (code !== 220) throw this.#line.fail('no-encryption')
    await this.#line.encrypt()
    // What was said before may have been said by somebody in between.
    await this.#greet()
  }

  async #signIn({ user, password }: Credentials): Promise<void> {
    const ways = this.#extensions.get('AUTH') ?? ''
    const packed = (text: string) => Buffer.from(text).toString('base64')
    if (ways.includes(' PLAIN ')) {
      await this.#expectSignedIn(`AUTH PLAIN ${packed(`\0${user}\0${password}`)}`)
    } else if (ways.includes(' LOGIN ')) {
      await this.#expect(334, 'AUTH LOGIN', 'no-sign-in')
      await this.#expect(334, packed(user), 'wrong-password')
      await this.#expectSignedIn(packed(password))
    } else throw this.#line.fail('no-sign-in')
  }

  /** RFC 4954, section 6. */
  async #expectSignedIn(command: string): Promise<void> {
    await this.#expect(235, command, 'wrong-password')
  }

  async #expect(
    wanted: number,
    command: string,
    refused: SendingCode,
    answerMs?: number,
  ): Promise<void> {
    const answer = await this.#line.command(command, answerMs)
    // 251 takes it too, for somebody who has moved.
    const isWanted = answer.code === wanted || (wanted === 250 && answer.code === 251)
    if (!isWanted) throw this.#refusal(answer, refused)
  }

  #refusal({ code, lines }: SmtpAnswer, refused: SendingCode): SendingFailure {
    const words = lines.join(' ')
    if (code >= 400 && code < 500) return this.#line.fail('server-busy', { words })
    if (code === 523 || code === 538) return this.#line.fail('no-encryption')
    if (CLOSED_TO_PASSWORDS.test(words)) return this.#line.fail('no-sign-in')
    return code >= 500
      ? this.#line.fail(refused, { words: refused === 'wrong-password' ? '' : words })
      : this.#line.fail('not-understood')
  }
}
