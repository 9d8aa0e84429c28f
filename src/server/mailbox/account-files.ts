import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type MailboxAccount, mailboxAccountSchema } from '../../core/protocol/mailbox.ts'
import type { VaultIdentity } from '../../core/protocol/sync.ts'
import type { Cursors } from '../../mail/imap/read-mailbox.ts'
import { readJson, writeJson } from './json-file.ts'

/** The vault in which the letters up to the cursors are; in another one they are still to be read. */
type Kept = Pick<VaultIdentity, 'vaultId' | 'epoch'>

const readSchema = z.object({
  vaultId: z.string(),
  epoch: z.number(),
  cursors: z.record(z.string(), z.object({ uidValidity: z.number(), lastUid: z.number() })),
})

const ACCOUNT = '.account.json'
const READ = '.read.json'

/**
 * The mail accounts of a data folder, two small files each: its settings, and how far it was read.
 * Files of their own, so that the app and the command line never write over each other's account.
 */
export class AccountFiles {
  readonly #path: string

  /** `path` is made when the first account is kept. */
  constructor(path: string) {
    this.#path = path
  }

  /** In the order in which they were set up. What is damaged is left out. */
  list(): readonly MailboxAccount[] {
    return namesIn(this.#path)
      .filter((name) => name.endsWith(ACCOUNT))
      .sort()
      .flatMap((name) => {
        const read = mailboxAccountSchema.safeParse(readJson(join(this.#path, name)))
        return read.success ? [read.data] : []
      })
  }

  find(id: string): MailboxAccount | undefined {
    return this.list().find((account) => account.id === id)
  }

  keep(account: MailboxAccount): void {
    mkdirSync(this.#path, { recursive: true, mode: 0o700 })
    writeJson(this.#file(account.id, ACCOUNT), account)
  }

  /** How far the account was read for this vault; nothing for another one. */
  cursors(id: string, { vaultId, epoch }: Kept): Cursors {
    const read = readSchema.safeParse(readJson(this.#file(id, READ)))
    const isOfThis = read.success && read.data.vaultId === vaultId && read.data.epoch === epoch
    return isOfThis ? read.data.cursors : {}
  }

  /** Nothing is kept of an account that was forgotten meanwhile. */
  keepCursors(id: string, { vaultId, epoch }: Kept, cursors: Cursors): void {
    if (!this.find(id)) return
    writeJson(this.#file(id, READ), { vaultId, epoch, cursors })
  }

  forget(id: string): void {
    for (const ending of [ACCOUNT, READ]) rmSync(this.#file(id, ending), { force: true })
  }

  #file(id: string, ending: string): string {
    return join(this.#path, `${z.uuid().parse(id)}${ending}`)
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
