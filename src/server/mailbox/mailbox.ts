import { randomUUID } from 'node:crypto'
import type {
  MailboxAccount,
  MailboxConnect,
  MailboxFolders,
  MailboxOverview,
  MailboxSignIn,
} from '../../core/protocol/mailbox.ts'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import { folderLabel, sensibleFolders } from '../../mail/imap/folders.ts'
import { ImapSession } from '../../mail/imap/imap-session.ts'
import { MailboxFailure } from '../../mail/imap/mailbox-failure.ts'
import { mailProviders } from '../../mail/imap/providers.ts'
import { AccountFiles } from './account-files.ts'
import type { Taking } from './letter-taker.ts'
import { MailboxJob } from './mailbox-job.ts'
import { type Passwords, passwordsIn } from './passwords.ts'
import { SendingLetters } from './sending.ts'
import { SendingFiles } from './sending-files.ts'

interface MailboxOptions {
  readonly taking: Taking
  readonly random: () => number
  readonly report: (error: unknown) => void
  readonly passwords?: Passwords
}

/**
 * The person's mail accounts: set up, read, stopped and forgotten, and the one that letters go out by.
 * Connects nowhere without one.
 */
export class Mailbox implements AsyncDisposable {
  readonly files: AccountFiles
  readonly passwords: Passwords
  readonly sending: SendingLetters
  readonly #options: MailboxOptions
  readonly #jobs = new Map<string, MailboxJob>()
  readonly #ending = new AbortController()

  constructor(options: MailboxOptions) {
    const path = options.taking.folder.mailbox
    this.#options = options
    this.files = new AccountFiles(path)
    this.passwords = options.passwords ?? passwordsIn(path)
    this.sending = new SendingLetters({
      files: new SendingFiles(path),
      mailboxes: this.files,
      passwords: this.passwords,
      now: () => options.taking.context().now.instant,
      ending: this.#ending.signal,
    })
  }

  /** Takes up the accounts that are to be followed while the program runs. */
  begin(): void {
    for (const account of this.files.list()) {
      if (account.follow !== 'asked') this.#jobOf(account).start()
    }
  }

  overview(): MailboxOverview {
    const accounts = this.files.list().map((account) => {
      const job = this.#jobs.get(account.id)
      const labels = account.folders.map(folderLabel)
      const now = job?.state ?? { state: 'idle' as const }
      return { ...account, labels, now, last: job?.last ?? null }
    })
    const providers = mailProviders.map((provider) => ({
      ...provider,
      domains: [...provider.domains],
    }))
    return { accounts, passwordIn: this.passwords.likelyPlace, providers }
  }

  /** Signs in and looks which folders there are; nothing is kept. Problems: those of `MailboxFailure`. */
  async folders({ user, password, ...server }: MailboxSignIn): Promise<Result<MailboxFolders>> {
    try {
      using session = await ImapSession.open(server, { user, password }, this.#ending.signal)
      const folders = await session.folders()
      await session.leave()
      return ok({ folders: [...folders], ticked: [...sensibleFolders(folders)] })
    } catch (error) {
      if (error instanceof MailboxFailure) return { ok: false, problem: error.problem }
      throw error
    }
  }

  /** Sets an account up, in the place of one with the same server and user. */
  async connect({ password, ...asked }: MailboxConnect): Promise<MailboxAccount> {
    const same = this.files
      .list()
      .find(({ host, user }) => host === asked.host && user === asked.user)
    const id = same?.id ?? randomUUID()
    if (same) await this.#end(id)
    const account = { ...asked, id, passwordIn: await this.passwords.keep(id, password) }
    this.files.keep(account)
    return account
  }

  /** Begins to read. Problem: `not-found`. */
  fetch(id: string): Result<null, Problem> {
    const account = this.files.find(id)
    if (!account) return noAccount
    this.#jobOf(account).start()
    return ok(null)
  }

  /** A reading of its own, once, whatever else the account says; `start` begins it. */
  jobOnce(account: MailboxAccount): MailboxJob {
    return this.#newJob({ ...account, follow: 'asked' })
  }

  /** Problem: `not-found`. */
  async stop(id: string): Promise<Result<null, Problem>> {
    const job = this.#jobs.get(id)
    if (!job) return this.files.find(id) ? ok(null) : noAccount
    await job.stop()
    return ok(null)
  }

  /** Forgets account, password and how far it was read. Letters stay. Problem: `not-found`. */
  async forget(id: string): Promise<Result<null, Problem>> {
    if (!this.files.find(id)) return noAccount
    await this.#end(id)
    await this.passwords.forget(id)
    this.files.forget(id)
    return ok(null)
  }

  async forgetAll(): Promise<void> {
    for (const { id } of this.files.list()) await this.forget(id)
    await this.sending.forgetAll()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort()
    await Promise.all([...this.#jobs.values()].map((job) => job.stop()))
  }

  #jobOf(account: MailboxAccount): MailboxJob {
    const known = this.#jobs.get(account.id)
    if (known) return known
    const job = this.#newJob(account)
    this.#jobs.set(account.id, job)
    return job
  }

  #newJob(account: MailboxAccount): MailboxJob {
    const { taking, random, report } = this.#options
    const { files, passwords } = this
    return new MailboxJob(account, { files, passwords, taking, random, report })
  }

  async #end(id: string): Promise<void> {
    await this.#jobs.get(id)?.stop()
    this.#jobs.delete(id)
  }
}

const noAccount = problem('not-found', 'There is no such mailbox here any more.')
