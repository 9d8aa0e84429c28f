import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  ConnectedMailbox,
  MailboxConnect,
  MailboxState,
} from '../../src/core/protocol/mailbox.ts'
import { foundLetterKind, letterImportKind } from '../../src/core/vault/kinds/letter-import.ts'
import { contextHere } from '../../src/server/context-here.ts'
import { Mailbox } from '../../src/server/mailbox/mailbox.ts'
import { Passwords } from '../../src/server/mailbox/passwords.ts'
import { StoredRecords } from '../../src/server/mailbox/stored-records.ts'
import { openCustody } from '../../src/store/custody/open-custody.ts'
import { type DataFolder, dataFolderAt } from '../../src/store/data-folder.ts'

const LIMIT_MS = 60_000

/** Everything of the program that reads mailboxes, over real records and no pages. */
export interface Reader extends AsyncDisposable {
  readonly folder: DataFolder
  readonly mailbox: Mailbox
  readonly reported: readonly unknown[]
  /** Every state that was seen, each once in a row. */
  readonly seen: readonly MailboxState[]
  /** Sets the account up; `port` may lead through a wire. */
  connect(account: Partial<MailboxConnect> & Pick<MailboxConnect, 'port'>): Promise<string>
  account(): ConnectedMailbox
  fetch(): void
  /** Waits for a state of the one account. */
  until(state: MailboxState['state']): Promise<ConnectedMailbox>
  /** Subjects of what waits for a look, and the imports. */
  found(): Promise<{
    subjects: string[]
    imports: { read: number; forgotten: number; known: number }[]
  }>
}

export async function openReader(
  path = mkdtempSync(join(tmpdir(), 'onward-mailbox-')),
): Promise<Reader> {
  const folder = dataFolderAt(path)
  const opened = await openCustody(folder)
  if (!opened.ok) throw new Error(opened.problem.message)
  const { store } = opened.value
  const reported: unknown[] = []
  const mailbox = new Mailbox({
    taking: { store, folder, actor: 'mailbox', context: contextHere },
    random: () => 0,
    report: (error) => reported.push(error),
    passwords: new Passwords(folder.mailbox, undefined),
  })
  const seen: MailboxState[] = []
  const account = () => {
    const [only] = mailbox.overview().accounts
    if (!only) throw new Error('There is no account.')
    return only
  }
  return {
    folder,
    mailbox,
    reported,
    seen,
    account,
    async connect(given) {
      const { id } = await mailbox.connect({
        host: '127.0.0.1',
        security: 'plain',
        user: 'maria@mail.test',
        password: 'x',
        folders: ['INBOX'],
        sinceOn: null,
        follow: 'asked',
        ...given,
      })
      return id
    },
    fetch() {
      const begun = mailbox.fetch(account().id)
      if (!begun.ok) throw new Error(begun.problem.message)
    },
    async until(state) {
      const limit = Date.now() + LIMIT_MS
      for (;;) {
        const { now } = account()
        if (JSON.stringify(seen.at(-1)) !== JSON.stringify(now)) seen.push(now)
        if (now.state === state) return account()
        if (Date.now() > limit) throw new Error(`It is ${JSON.stringify(now)}, not ${state}.`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    async found() {
      const records = new StoredRecords(store)
      await records.catchUp()
      return {
        subjects: records.vault.all(foundLetterKind).map(({ body }) => body.subject ?? ''),
        imports: records.vault
          .all(letterImportKind)
          .map(({ body: { read, forgotten, known } }) => ({ read, forgotten, known })),
      }
    },
    async [Symbol.asyncDispose]() {
      await mailbox[Symbol.asyncDispose]()
      await opened.value[Symbol.asyncDispose]()
      rmSync(path, { recursive: true, force: true })
    },
  }
}
