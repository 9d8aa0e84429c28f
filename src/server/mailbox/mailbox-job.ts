import { setTimeout as sleep } from 'node:timers/promises'
import type { MailboxAccount, MailboxCounts, MailboxState } from '../../core/protocol/mailbox.ts'
import { ok, type Problem, type Result } from '../../core/result.ts'
import { backoffMs } from '../../mail/imap/backoff.ts'
import { ImapSession } from '../../mail/imap/imap-session.ts'
import { MailboxFailure, mayPass } from '../../mail/imap/mailbox-failure.ts'
import { StorageFailure } from '../../store/vault-store.ts'
import type { AccountFiles } from './account-files.ts'
import type { Taking } from './letter-taker.ts'
import type { Passwords } from './passwords.ts'

/** What a job needs of the world outside. */
export interface JobTools {
  readonly files: AccountFiles
  readonly passwords: Passwords
  readonly taking: Taking
  /** From 0 up to 1. */
  readonly random: () => number
  /** Told of errors that are bugs. */
  readonly report: (error: unknown) => void
}

const HOUR_MS = 60 * 60_000
/** How often a server is asked that does not tell of new mail by itself. */
const POLL_MS = 10 * 60_000
/** Tries after which a reading that the person asked for waits for them. */
const MAX_TRIES = 8

/** One account being read, now or from time to time, until it is stopped. */
export class MailboxJob {
  readonly #account: MailboxAccount
  readonly #tools: JobTools
  #state: MailboxState = { state: 'idle' }
  #last: MailboxCounts | null = null
  #stopping: AbortController | null = null
  #running: Promise<void> = Promise.resolve()

  constructor(account: MailboxAccount, tools: JobTools) {
    this.#account = account
    this.#tools = tools
  }

  get state(): MailboxState {
    return this.#state
  }

  get last(): MailboxCounts | null {
    return this.#last
  }

  /** Resolves when nothing is under way any more. */
  get done(): Promise<void> {
    return this.#running
  }

  /** Reads now. Where it reads already, nothing changes; where it waits, it waits no longer. */
  start(): void {
    if (this.#state.state === 'connecting' || this.#state.state === 'reading') return
    const before = this.stop()
    const stopping = new AbortController()
    this.#stopping = stopping
    this.#state = { state: 'connecting' }
    this.#running = before.then(() => this.#run(stopping.signal))
  }

  /** Stops; what was read is kept. Resolves once nothing is under way any more. */
  stop(): Promise<void> {
    this.#stopping?.abort()
    return this.#running
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      for (let failed = 0; !signal.aborted; ) {
        const trouble = await this.#readOnce(signal, () => {
          failed = 0
        })
        if (!trouble) return
        failed += 1
        const isLasting = !mayPassNow(trouble) || (this.#isAskedOnly && failed >= MAX_TRIES)
        if (isLasting) {
          this.#state = { state: 'failed', problem: trouble }
          return
        }
        await this.#wait(trouble, backoffMs(failed, this.#tools.random), signal)
      }
    } catch (error) {
      if (signal.aborted) return
      this.#state = { state: 'failed', problem: inside }
      this.#tools.report(error)
    } finally {
      if (signal.aborted) this.#state = { state: 'stopped' }
    }
  }

  get #isAskedOnly(): boolean {
    return this.#account.follow === 'asked'
  }

  /** Reads, and goes on as the account says. Answers only with what stands in the way. */
  async #readOnce(signal: AbortSignal, went: () => void): Promise<Problem | null> {
    const account = this.#account
    try {
      for (;;) {
        const password = await this.#tools.passwords.find(account.id)
        if (password === undefined) return noPassword
        this.#state = { state: 'connecting' }
        using session = await ImapSession.open(account, { user: account.user, password }, signal)
        const read = await this.#read(session)
        if (!read.ok) return read.problem
        went()
        if (account.follow === 'arriving' && session.canIdle) {
          const trouble = await this.#listen(session, signal)
          if (trouble) return trouble
        }
        await session.leave()
        this.#state = { state: 'idle' }
        if (this.#isAskedOnly) return null
        await sleep(account.follow === 'hourly' ? HOUR_MS : POLL_MS, null, { signal })
      }
    } catch (error) {
      if (error instanceof MailboxFailure || error instanceof StorageFailure) return error.problem
      throw error
    }
  }

  /** Reads whenever the server tells of mail in the first folder, and now and then all of them. */
  async #listen(session: ImapSession, signal: AbortSignal): Promise<Problem | null> {
    while (!signal.aborted) {
      const [first = ''] = this.#account.folders
      if ((await session.examine(first)) === null) return null
      this.#state = { state: 'listening' }
      await session.idle(signal)
      if (signal.aborted) return null
      const read = await this.#read(session)
      if (!read.ok) return read.problem
    }
    return null
  }

  async #read(session: ImapSession): Promise<Result<null>> {
    this.#state = { state: 'reading', read: 0, of: 0 }
    const { files, taking } = this.#tools
    // The reader of letters is large, and most starts of the program need none.
    const { fetchLetters } = await import('./fetch-letters.ts')
    const read = await fetchLetters(this.#account, session, files, taking, (done, of) => {
      this.#state = { state: 'reading', read: done, of }
    })
    if (!read.ok) return read
    this.#last = read.value
    return ok(null)
  }

  async #wait(trouble: Problem, waitMs: number, signal: AbortSignal): Promise<void> {
    const now = Date.parse(this.#tools.taking.context().now.instant)
    const until = new Date(now + waitMs).toISOString()
    const { code, message } = trouble
    this.#state = { state: 'waiting', until, problem: { code, message } }
    await sleep(waitMs, null, { signal })
  }
}

/** A full disk or a lock may pass as well as a cut line; a wrong password does not. */
function mayPassNow({ code }: Problem): boolean {
  return mayPass(code) || code === 'busy'
}

const noPassword: Problem = {
  code: 'no-password',
  message:
    'The password of this mailbox could not be read where it is kept. What was read is kept. Enter the password again.',
}

const inside: Problem = {
  code: 'internal',
  message: 'Something went wrong inside Onward. What was read is kept; try again.',
}
