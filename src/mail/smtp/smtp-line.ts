import type { Socket } from 'node:net'
import { MailboxFailure } from '../imap/mailbox-failure.ts'
import { encrypt, type MailServer, openSocket } from '../imap/open-socket.ts'
import { smtpLimits } from './limits.ts'
import { type SendingCode, SendingFailure } from './sending-failure.ts'

/** An answer of RFC 5321, section 4.2: its code, and the words of each line. */
export interface SmtpAnswer {
  readonly code: number
  readonly lines: readonly string[]
}

interface Awaited {
  readonly resolve: (answer: SmtpAnswer) => void
  readonly reject: (error: SendingFailure) => void
  readonly limit: NodeJS.Timeout
}

const LINE_END = 10
const ANSWER_LINE = /^([2-5]\d\d)(?:([ -])(.*))?$/

/**
 * One line to a mail server that takes letters; each command is answered before the next. Everything
 * that goes wrong on it is a `SendingFailure`, after which the line is closed. Aborting `signal` closes
 * it at once.
 */
export class SmtpLine {
  readonly host: string
  readonly #signal: AbortSignal
  #socket: Socket
  #unread: Buffer = Buffer.alloc(0)
  #lines: string[] = []
  #answerBytes = 0
  #awaited: Awaited | null = null
  #failure: SendingFailure | null = null
  readonly #stop = () => this.fail('stopped')

  private constructor(host: string, socket: Socket, signal: AbortSignal) {
    this.host = host
    this.#socket = socket
    this.#signal = signal
    signal.addEventListener('abort', this.#stop)
    this.#listen()
  }

  /** Opens a line and waits for the server's greeting. */
  static async open(server: MailServer, signal: AbortSignal): Promise<SmtpLine> {
    const socket = await translated(openSocket(server, signal), server.host)
    const line = new SmtpLine(server.host, socket, signal)
    const { code } = await line.#answer(smtpLimits.answerMs)
    if (code === 220) return line
    throw line.fail(code >= 400 ? 'server-busy' : 'not-understood')
  }

  /** Sends a line and waits for its answer. `text` has no line end, unless it is a letter. */
  command(text: string, answerMs: number = smtpLimits.answerMs): Promise<SmtpAnswer> {
    if (this.#failure) return Promise.reject(this.#failure)
    const answered = this.#answer(answerMs)
    this.#socket.write(`${text}\r\n`)
    return answered
  }

  /** Encrypts the line. What came before its time would pretend to be encrypted, so nothing may have. */
  async encrypt(): Promise<void> {
    if (this.#failure) throw this.#failure
    if (this.#unread.length > 0 || this.#socket.readableLength > 0) {
      throw this.fail('not-understood')
    }
    for (const event of ['data', 'close', 'error']) this.#socket.removeAllListeners(event)
    this.#socket = await translated(encrypt(this.#socket, this.host, this.#signal), this.host)
    this.#listen()
  }

  /** Ends the conversation for a reason. */
  fail(code: SendingCode, more: { readonly words?: string; readonly cause?: unknown } = {}) {
    if (this.#failure) return this.#failure
    this.#failure = new SendingFailure(code, this.host, more)
    this.#signal.removeEventListener('abort', this.#stop)
    this.#socket.destroy()
    if (this.#awaited) {
      clearTimeout(this.#awaited.limit)
      this.#awaited.reject(this.#failure)
      this.#awaited = null
    }
    return this.#failure
  }

  close(): void {
    this.fail('stopped')
  }

  #listen(): void {
    this.#socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    this.#socket.on('close', () => this.fail('cut-line'))
    this.#socket.on('error', (cause) => this.fail('cut-line', { cause }))
  }

  #answer(answerMs: number): Promise<SmtpAnswer> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => this.fail('too-slow'), answerMs)
      this.#awaited = { resolve, reject, limit }
    })
  }

  #receive(chunk: Buffer): void {
    this.#answerBytes += chunk.length
    if (this.#answerBytes > smtpLimits.answerBytes) {
      this.fail('not-understood')
      return
    }
    this.#unread = Buffer.concat([this.#unread, chunk])
    for (let end = this.#unread.indexOf(LINE_END); end >= 0 && !this.#failure; ) {
      const line = this.#unread.subarray(0, end).toString('utf8').replace(/\r$/, '')
      this.#unread = this.#unread.subarray(end + 1)
      this.#hear(line)
      end = this.#unread.indexOf(LINE_END)
    }
  }

  #hear(line: string): void {
    const [, code, sign, words = ''] = ANSWER_LINE.exec(line) ?? []
    const awaited = this.#awaited
    if (code === undefined || !awaited) {
      // Between commands a server may only say that it goes.
      this.fail(code === '421' ? 'server-busy' : 'not-understood')
      return
    }
    this.#lines.push(words)
    if (sign === '-') return
    const lines = this.#lines
    this.#lines = []
    this.#answerBytes = 0
    this.#awaited = null
    clearTimeout(awaited.limit)
    awaited.resolve({ code: Number(code), lines })
  }
}

/** A line is opened as one for reading is, and fails with the same codes. */
async function translated(opening: Promise<Socket>, host: string): Promise<Socket> {
  try {
    return await opening
  } catch (error) {
    if (!(error instanceof MailboxFailure)) throw error
    throw new SendingFailure(error.problem.code, host, { cause: error })
  }
}
