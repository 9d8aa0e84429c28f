import { type ImapValue, type RawAnswer, statusOf, valuesOf } from './answer.ts'
import { folderOf, type MailFolder } from './folders.ts'
import { ImapLine } from './imap-line.ts'
import { imapLimits } from './limits.ts'
import type { MailServer } from './open-socket.ts'

/** Who asks, and the password or app password. */
export interface Credentials {
  readonly user: string
  readonly password: string
}

/** What is asked for of messages: their size and head, or the beginning of all of it. */
export const fetchItems = {
  head: 'RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID FROM)]',
  beginning: `BODY.PEEK[]<0.${imapLimits.messageBytes}>`,
} as const

/** A message as far as it was asked for. */
export interface FetchedMessage {
  readonly uid: number
  /** Bytes of the whole message; 0 where it was not asked for. */
  readonly sizeBytes: number
  readonly bytes: Uint8Array
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A signed-in conversation with a mail server that can only read: it knows no command that changes
 * anything there, and opens folders by `EXAMINE`, so that the server holds it to that (RFC 3501
 * section 6.3.2). Methods throw `MailboxFailure`.
 */
export class ImapSession implements Disposable {
  readonly #line: ImapLine
  #capabilities: ReadonlySet<string> = new Set()

  private constructor(line: ImapLine) {
    this.#line = line
  }

  /** Connects, encrypts and signs in. The password is sent only over an encrypted line or to this machine. */
  static async open(
    server: MailServer,
    credentials: Credentials,
    signal: AbortSignal,
  ): Promise<ImapSession> {
    const line = await ImapLine.open(server, signal)
    const session = new ImapSession(line)
    try {
      await session.#askCapabilities()
      if (server.security === 'starttls') await session.#encrypt()
      await session.#signIn(credentials)
      await session.#askCapabilities()
      return session
    } catch (error) {
      line.close()
      throw error
    }
  }

  /** Whether the server tells of new mail by itself (RFC 2177). */
  get canIdle(): boolean {
    return this.#capabilities.has('IDLE')
  }

  /** The folders that hold messages, in the server's order. */
  async folders(): Promise<readonly MailFolder[]> {
    const folders: MailFolder[] = []
    await this.#expectOk('LIST "" "*"', (answer) => {
      const [, attributes, delimiter, name] = named('LIST', answer) ?? []
      const words = Array.isArray(attributes) ? attributes.filter(isText) : []
      const isClosed = words.some((word) => /^\\(noselect|nonexistent)$/i.test(word))
      const text = name instanceof Uint8Array ? Buffer.from(name).toString('latin1') : name
      if (!isText(text) || isClosed || folders.length >= imapLimits.folders) return
      folders.push(folderOf(text, words, isText(delimiter) ? delimiter : null))
    })
    return folders
  }

  /** Opens a folder for reading. Its UIDVALIDITY, or null where there is no such folder (any more). */
  async examine(folder: string): Promise<number | null> {
    let uidValidity = 0
    const { status, code } = await this.#line.command(`EXAMINE ${quoted(folder)}`, (answer) => {
      const told = statusOf(answer.texts[0] ?? '')
      if (told?.code === 'UIDVALIDITY') uidValidity = numberIn(told.codeText)
    })
    if (status === 'NO' && !isPassing(code)) return null
    this.#expect(status, code)
    if (!(uidValidity > 0)) {
      throw this.#line.fail('not-understood')
    }
    return uidValidity
  }

  /** The UIDs above `afterUid` in the open folder, ascending, of messages that arrived since a day. */
  async uidsAfter(afterUid: number, sinceOn: string | null): Promise<readonly number[]> {
    const since = sinceOn === null ? '' : ` SINCE ${imapDay(sinceOn)}`
    const uids = new Set<number>()
    const criteria = `UID ${afterUid + 1}:*${since} UNDELETED`
    await this.#expectOk(`UID SEARCH ${criteria}`, (answer) => {
      for (const value of named('SEARCH', answer)?.slice(1) ?? []) {
        const uid = numberIn(value)
        // "n:*" always holds the newest message, also where that was read already.
        if (uid > afterUid) uids.add(uid)
      }
      if (uids.size > imapLimits.messages) throw this.#line.fail('not-understood')
    })
    return [...uids].sort((a, b) => a - b)
  }

  /** Those of the messages that are still there, each once. */
  async fetch(
    uids: readonly number[],
    what: keyof typeof fetchItems,
  ): Promise<ReadonlyMap<number, FetchedMessage>> {
    const asked = new Set(uids)
    const fetched = new Map<number, FetchedMessage>()
    if (uids.length === 0) return fetched
    await this.#expectOk(`UID FETCH ${uids.join(',')} (UID ${fetchItems[what]})`, (answer) => {
      const message = messageIn(answer)
      if (message && asked.has(message.uid)) fetched.set(message.uid, message)
    })
    return fetched
  }

  /**
   * Waits until the server tells of new mail in the open folder, for at most `imapLimits.idleMs`, or
   * until `enough` is aborted. True where there is news. Only where `canIdle`.
   */
  async idle(enough: AbortSignal): Promise<boolean> {
    let isNews = false
    let isIdle = false
    let isDone = false
    const done = () => {
      if (!isIdle || isDone) return
      isDone = true
      this.#line.send('DONE')
    }
    const limit = setTimeout(done, imapLimits.idleMs)
    enough.addEventListener('abort', done)
    try {
      const { status, code } = await this.#line.command(
        'IDLE',
        ({ texts: [text = ''] }) => {
          if (!/^\d+ (EXISTS|RECENT)$/i.test(text)) return
          isNews = true
          done()
        },
        () => {
          isIdle = true
          if (isNews || enough.aborted) done()
        },
        imapLimits.idleMs + imapLimits.silenceMs,
      )
      this.#expect(status, code)
      return isNews
    } finally {
      clearTimeout(limit)
      enough.removeEventListener('abort', done)
    }
  }

  /** Says goodbye as far as the server still listens, and closes the line. */
  async leave(): Promise<void> {
    await this.#line.command('LOGOUT').catch(() => {})
    this.#line.close()
  }

  [Symbol.dispose](): void {
    this.#line.close()
  }

  async #askCapabilities(): Promise<void> {
    const capabilities = new Set<string>()
    await this.#expectOk('CAPABILITY', (answer) => {
      for (const value of named('CAPABILITY', answer)?.slice(1) ?? []) {
        if (isText(value)) capabilities.add(value.toUpperCase())
      }
    })
    this.#capabilities = capabilities
  }

  async #encrypt(): Promise<void> {
    if (!this.#capabilities.has('STARTTLS')) throw this.#line.fail('no-encryption')
    await this.#expectOk('STARTTLS')
    await this.#line.encrypt()
    // What was said before may have been said by somebody in between.
    await this.#askCapabilities()
  }

  async #signIn({ user, password }: Credentials): Promise<void> {
    const hasPlain = this.#capabilities.has('AUTH=PLAIN')
    if (!hasPlain && this.#capabilities.has('LOGINDISABLED')) {
      throw this.#line.fail('no-encryption')
    }
    const { status, code } = hasPlain
      ? await this.#line.command('AUTHENTICATE PLAIN', undefined, () =>
          this.#line.send(Buffer.from(`\0${user}\0${password}`).toString('base64')),
        )
      : await this.#line.command(`LOGIN ${quoted(user)} ${quoted(password)}`)
    if (status === 'NO' && !isPassing(code)) throw this.#line.fail('wrong-password')
    this.#expect(status, code)
  }

  async #expectOk(command: string, take?: (answer: RawAnswer) => void): Promise<void> {
    const { status, code } = await this.#line.command(command, take)
    this.#expect(status, code)
  }

  #expect(status: string, code: string): void {
    if (status === 'OK') return
    const isBusy = status === 'NO' && isPassing(code)
    throw this.#line.fail(isBusy ? 'server-busy' : 'not-understood')
  }
}

/** Codes of RFC 5530 and of large providers for what passes by itself. */
function isPassing(code: string): boolean {
  return ['UNAVAILABLE', 'INUSE', 'LIMIT', 'OVERQUOTA', 'THROTTLED', 'SERVERBUG'].includes(code)
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** A number of RFC 3501: digits alone, up to 32 bits. NaN for what is none. */
function numberIn(value: unknown): number {
  const number = isText(value) && /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN
  return number < 2 ** 32 ? number : Number.NaN
}

function named(name: string, answer: RawAnswer): readonly ImapValue[] | null {
  const [text = ''] = answer.texts
  const isIt = text.toUpperCase().startsWith(name) && /^( |$)/.test(text.slice(name.length))
  return isIt ? valuesOf(answer, 0) : null
}

function messageIn(answer: RawAnswer): FetchedMessage | null {
  const start = /^\d+ FETCH /i.exec(answer.texts[0] ?? '')
  if (!start) return null
  const [list] = valuesOf(answer, start[0].length)
  if (!Array.isArray(list)) return null
  let uid = 0
  let sizeBytes = 0
  let bytes: Uint8Array | null = null
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [item, value] = [list[at], list[at + 1]]
    if (!isText(item)) return null
    const name = item.toUpperCase()
    if (name === 'UID') uid = numberIn(value)
    else if (name === 'RFC822.SIZE') sizeBytes = numberIn(value) || 0
    else if (name.startsWith('BODY[') && value instanceof Uint8Array) bytes = value
    // An empty or short one may come as a string.
    else if (name.startsWith('BODY[') && isText(value)) bytes = Buffer.from(value, 'latin1')
  }
  return uid > 0 && bytes ? { uid, sizeBytes, bytes } : null
}

/** A quoted string; the line ends that would end the command are taken out of it. */
function quoted(text: string): string {
  return `"${text.replace(/[\r\n\0]/g, '').replace(/[\\"]/g, '\\$&')}"`
}

/** "2026-03-02" as "2-Mar-2026". */
function imapDay(on: string): string {
  const [year = '', month = '', day = ''] = on.split('-')
  return `${Number(day)}-${MONTHS[Number(month) - 1]}-${year}`
}
