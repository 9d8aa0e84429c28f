import type { Socket } from 'node:net'
import { NotAnAnswer, type RawAnswer, type StatusAnswer, statusOf } from './answer.ts'
import { AnswerReader } from './answer-reader.ts'
import { imapLimits } from './limits.ts'
import { type MailboxCode, MailboxFailure } from './mailbox-failure.ts'
import { encrypt, type MailServer, openSocket } from './open-socket.ts'

/** Takes an answer that is not the end of a command; its first text is without the star. */
export type TakeAnswer = (answer: RawAnswer) => void

interface Awaited {
  readonly tag: string
  readonly take: TakeAnswer
  /** What is sent where the server asks to go on. */
  readonly onContinue: (() => void) | null
  readonly resolve: (status: StatusAnswer) => void
  readonly reject: (error: MailboxFailure) => void
  readonly limit: NodeJS.Timeout
  receivedBytes: number
}

const GREETING = 'greeting'

/**
 * One line to a mail server, on which one command at a time is answered. Everything that goes wrong
 * on it is a `MailboxFailure`, after which the line is closed. Aborting `signal` closes it at once.
 */
export class ImapLine {
  readonly host: string
  readonly #signal: AbortSignal
  #socket: Socket
  #reader = new AnswerReader()
  #awaited: Awaited | null = null
  #silence: NodeJS.Timeout | undefined
  #failure: MailboxFailure | null = null
  #count = 0
  readonly #stop = () => this.#fail('stopped')

  private constructor(host: string, socket: Socket, signal: AbortSignal) {
    this.host = host
    this.#socket = socket
    this.#signal = signal
    signal.addEventListener('abort', this.#stop)
  }

  /** Opens a line and waits for the server's greeting. */
  static async open(server: MailServer, signal: AbortSignal): Promise<ImapLine> {
    const socket = await openSocket(server, signal)
    const line = new ImapLine(server.host, socket, signal)
    const greeted = line.#await(GREETING, () => {}, null, imapLimits.silenceMs)
    line.#listen()
    const { status } = await greeted
    if (status === 'BYE') throw line.#fail('server-busy')
    if (status !== 'OK') throw line.#fail('not-understood')
    return line
  }

  /**
   * Sends a command and gives `take` what is answered meanwhile. `onContinue` is called where the
   * server asks for more, without which that is no answer. `silenceMs` is how long nothing may come.
   */
  command(
    text: string,
    take: TakeAnswer = () => {},
    onContinue: (() => void) | null = null,
    silenceMs: number = imapLimits.silenceMs,
  ): Promise<StatusAnswer> {
    if (this.#failure) return Promise.reject(this.#failure)
    this.#count += 1
    const tag = `o${this.#count}`
    const answered = this.#await(tag, take, onContinue, silenceMs)
    this.send(`${tag} ${text}`)
    return answered
  }

  /** A line as it is: what a command is continued with. */
  send(text: string): void {
    this.#socket.write(`${text}\r\n`)
  }

  /** Encrypts the line. What came before its time would pretend to be encrypted, so nothing may have. */
  async encrypt(): Promise<void> {
    if (!this.#reader.isEmpty || this.#socket.readableLength > 0) throw this.#fail('not-understood')
    this.#socket.removeAllListeners('data')
    this.#socket.removeAllListeners('close')
    this.#socket.removeAllListeners('error')
    this.#socket = await encrypt(this.#socket, this.host, this.#signal)
    this.#listen()
  }

  /** Ends the conversation for a reason. */
  fail(code: MailboxCode, cause?: unknown): MailboxFailure {
    return this.#fail(code, cause)
  }

  close(): void {
    if (!this.#failure) this.#fail('stopped')
  }

  #listen(): void {
    this.#socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    this.#socket.on('close', () => this.#fail('cut-line'))
    this.#socket.on('error', (error) => this.#fail('cut-line', error))
  }

  #await(
    tag: string,
    take: TakeAnswer,
    onContinue: (() => void) | null,
    silenceMs: number,
  ): Promise<StatusAnswer> {
    return new Promise((resolve, reject) => {
      const longestMs = Math.max(imapLimits.commandMs, silenceMs)
      const limit = setTimeout(() => this.#fail('too-slow'), longestMs)
      this.#awaited = { tag, take, onContinue, resolve, reject, limit, receivedBytes: 0 }
      this.#silence = setTimeout(() => this.#fail('too-slow'), silenceMs)
    })
  }

  #receive(chunk: Buffer): void {
    this.#silence?.refresh()
    try {
      if (this.#awaited) this.#awaited.receivedBytes += chunk.length
      if ((this.#awaited?.receivedBytes ?? 0) > imapLimits.commandBytes) {
        throw new NotAnAnswer('too much at once')
      }
      for (const answer of this.#reader.push(chunk)) this.#hear(answer)
    } catch (error) {
      if (error instanceof MailboxFailure) return
      if (!(error instanceof NotAnAnswer)) throw error
      this.#fail('not-understood', error)
    }
  }

  #hear(answer: RawAnswer): void {
    const awaited = this.#awaited
    const [first = ''] = answer.texts
    if (!awaited) {
      // Between commands a server may say goodbye; other news is old when the next one is sent.
      if (/^\* BYE\b/i.test(first)) this.#fail('cut-line')
    } else if (first.startsWith('* ')) {
      const text = first.slice(2)
      if (awaited.tag === GREETING) this.#answered(awaited, statusOf(text))
      else awaited.take({ ...answer, texts: [text, ...answer.texts.slice(1)] })
    } else if (first.startsWith('+') && awaited.onContinue) awaited.onContinue()
    else if (first.startsWith(`${awaited.tag} `)) {
      this.#answered(awaited, statusOf(first.slice(awaited.tag.length + 1)))
    } else throw new NotAnAnswer('an answer to something else')
  }

  #answered(awaited: Awaited, status: StatusAnswer | null): void {
    if (!status) throw new NotAnAnswer('no word of how it went')
    this.#awaited = null
    clearTimeout(awaited.limit)
    clearTimeout(this.#silence)
    awaited.resolve(status)
  }

  #fail(code: MailboxCode, cause?: unknown): MailboxFailure {
    if (this.#failure) return this.#failure
    this.#failure = new MailboxFailure(code, this.host, { cause })
    this.#signal.removeEventListener('abort', this.#stop)
    clearTimeout(this.#silence)
    this.#socket.destroy()
    if (this.#awaited) {
      clearTimeout(this.#awaited.limit)
      this.#awaited.reject(this.#failure)
      this.#awaited = null
    }
    return this.#failure
  }
}
