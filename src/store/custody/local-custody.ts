import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Erased, Restored } from '../../core/protocol/custody.ts'
import type { VaultFileProblem } from '../../core/protocol/decode-vault-file.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import type { KindNamed } from '../../core/vault/check-record.ts'
import type { BlobProblem, BlobStore } from '../blobs/blob-store.ts'
import type { DataFolder } from '../data-folder.ts'
import { explainFileError } from '../explain-file-error.ts'
import { destroySecretFile } from '../secret-file.ts'
import type { ReplaceProblem, RetireProblem, SqlVaultKeeping } from '../sql-vault-keeping.ts'
import type { SqlVaultStore } from '../sql-vault-store.ts'
import { checkVaultFile, keepBlobs, readVaultFile } from '../vault-file/read-vault-file.ts'
import { VaultFileError } from '../vault-file/vault-file-error.ts'
import { VaultFileWriting, type VaultMoment } from '../vault-file/write-vault-file.ts'
import { LOCAL_OWNER, StorageFailure, type StorageProblem } from '../vault-store.ts'
import { BackupFiles, writeWhole } from './backup-files.ts'
import type { BackupReason } from './kept-backups.ts'
import { KeptDeviceKey } from './kept-device-key.ts'
import { removeRestoreParts } from './restore-part.ts'
import { searchFiles } from './search-files.ts'

/** How often a file is tried against records that change at that very moment. */
const MAX_TRIES = 5
/** Whoever reads at the moment is waited for this many times. */
const FORGET_TRIES = 40
const FORGET_EVERY_MS = 100
/** What arrived for a restore and was left by a process that was killed goes after this time. */
const PART_LIFETIME_MS = 60 * 60 * 1000

/** What a vault file holds, and how many damaged records it had to leave out. */
export interface BackupMade {
  readonly records: number
  readonly past: number
  readonly blobs: number
  readonly unreadable: number
}

/** Everything that may keep a custody from doing what it was asked; nothing is changed then. */
export type CustodyProblem =
  | StorageProblem
  | BlobProblem
  | VaultFileProblem
  | ReplaceProblem
  | RetireProblem

export interface CustodyOptions {
  readonly folder: DataFolder
  readonly store: SqlVaultStore
  readonly blobs: BlobStore
  readonly kindNamed: KindNamed
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** The same, but of a clock that is believed: copies go by it (`seen-clock.ts`). */
  readonly believedNow: () => number
}

/** A vault file given twice or more: each call reads it from its beginning. */
export type FileReader = () => AsyncIterable<Uint8Array>

/**
 * The keeper of all records of a data folder: backup, restore, erase, and the device's key. One thing
 * at a time; other processes may have the folder open. Problems of the disk are told, nothing throws
 * for them.
 */
export class LocalCustody {
  readonly backups: BackupFiles
  readonly #folder: DataFolder
  readonly #store: SqlVaultStore
  readonly #keeping: SqlVaultKeeping
  readonly #key: KeptDeviceKey
  readonly #blobs: BlobStore
  readonly #kindNamed: KindNamed
  readonly #clock: () => number
  readonly #believedNow: () => number
  #last: Promise<unknown> = Promise.resolve()

  constructor({ folder, store, blobs, kindNamed, clock, believedNow }: CustodyOptions) {
    this.backups = new BackupFiles(folder.backups)
    this.#folder = folder
    this.#store = store
    this.#keeping = store.keeping
    this.#key = new KeptDeviceKey(folder.deviceKey, store)
    this.#blobs = blobs
    this.#kindNamed = kindNamed
    this.#clock = clock
    this.#believedNow = believedNow
  }

  /**
   * Puts the device's key right after a process that was killed. Call it once, after opening the store;
   * what else was left to do is for `settle`.
   */
  open(): Promise<Result<null, CustodyProblem>> {
    return this.#alone(async () => {
      await this.#key.heal()
      removeRestoreParts(this.#folder, Date.now() - PART_LIFETIME_MS)
      return ok(null)
    })
  }

  /** A whole vault file of the moment in which its bytes begin to be read. */
  backup(): VaultFileWriting {
    return this.#write(this.#blobs)
  }

  /** The same as a file of its own (0600), whole or not at all. */
  saveBackup(path: string): Promise<Result<BackupMade, CustodyProblem>> {
    return this.#alone(async () => {
      const writing = this.backup()
      await writeWhole(path, writing.bytes)
      return ok(writing.made)
    }, path)
  }

  /**
   * An automatic backup, without blobs, which stay beside it. A `daily` one is made only when something
   * changed since the newest; older ones go by rotation. Answers with its path, or null when none was
   * needed. Of damaged records there is no `daily` one (`damaged`), and no earlier copy goes.
   */
  keepBackup(reason: BackupReason): Promise<Result<string | null, CustodyProblem>> {
    return this.#alone(async () => ok(await this.#keepBackup(reason)), this.#folder.backups)
  }

  /**
   * Puts a vault file in the place of everything, whole or not at all, after an automatic backup of what
   * was there. Problems of the file: `not-a-vault-file`, `newer-file`, `damaged-file`.
   */
  restore(read: FileReader): Promise<Result<Restored, CustodyProblem>> {
    return this.#alone(async () => {
      const checked = await checkVaultFile(read(), this.#kindNamed)
      if (!checked.ok) return checked
      await this.#settle()
      const { head, deviceKey, counts } = checked.value
      if (counts.blobs > 0) {
        const kept = await keepBlobs(read(), this.#kindNamed, this.#blobs)
        if (!kept.ok) return kept
      }
      for (let tries = 1; ; tries += 1) {
        const before = await this.#store.identity(LOCAL_OWNER)
        const backup = await this.#keepBackup('before-restore')
        const replaced = await this.#keeping.replace(
          LOCAL_OWNER,
          before,
          { head, entries: readVaultFile(read(), this.#kindNamed) },
          (epoch) => this.#key.stage(epoch, deviceKey),
        )
        if (replaced.ok) {
          this.#key.settle(replaced.value.epoch)
          await this.#keeping.forget(false)
          return ok({ records: replaced.value.records, blobs: counts.blobs })
        }
        // The copy of a moment that is over already would only take room.
        if (backup) await rm(backup, { force: true })
        if (replaced.problem.code !== 'changed-since' || tries === MAX_TRIES) {
          return replaced
        }
      }
    })
  }

  /** Takes everything away, then looks in all files of the folder for what was there. */
  erase(): Promise<Result<Erased, CustodyProblem>> {
    return this.#alone(async () => {
      const samples = new Set(await this.#keeping.samples(LOCAL_OWNER))
      const key = (await this.#key.read())?.privateKey
      if (key) samples.add(key)
      let blobs = 0
      for await (const _ of this.#blobs.list()) blobs += 1
      const backups = (await this.backups.list()).length
      const records = await this.#keeping.erase(LOCAL_OWNER, (epoch) =>
        this.#key.stage(epoch, undefined),
      )
      await this.#settle()
      const { bytes, found } = await searchFiles(this.#folder.path, samples)
      return ok({ records, blobs, backups, searchedBytes: bytes, found })
    })
  }

  /**
   * Destroys the device's key and every kept body that only it opens; also once it is gone, those that
   * were kept plain before all kinds were sealed. Refused (`still-in-use`) while a
   * record needs it, or while there is no keyring, so that what is written next has a key.
   */
  retireDeviceKey(): Promise<Result<null, CustodyProblem>> {
    return this.#alone(async () => {
      const key = await this.deviceKey()
      const hasKeyring = await this.hasKeyring()
      if (key !== undefined && !hasKeyring) {
        return problem(
          'still-in-use',
          'There is no passphrase yet, so the key of this device is still needed. Nothing was changed.',
        )
      }
      const keyId = (await this.#key.read())?.keyId
      if (hasKeyring) {
        const retired = await this.#keeping.retireKey(LOCAL_OWNER, keyId)
        if (!retired.ok) return retired
      }
      await this.#settle()
      return ok(null)
    })
  }

  /** The text of the device's key file; undefined where there is none. */
  deviceKey(): Promise<string | undefined> {
    return this.#key.text()
  }

  /** Whether there is a passphrase: then no new key of the device is to be made. See `SqlVaultKeeping`. */
  hasKeyring(): Promise<boolean> {
    return this.#keeping.hasKeyring(LOCAL_OWNER)
  }

  /** Whether something that was let go of may still be in logs or automatic backups. */
  async hasLeft(): Promise<boolean> {
    return (await this.#keeping.left(LOCAL_OWNER)).what !== ''
  }

  /** Does what is left to do outside the database. */
  settle(): Promise<Result<null, CustodyProblem>> {
    return this.#alone(async () => {
      await this.#settle()
      return ok(null)
    })
  }

  async #settle(): Promise<void> {
    const { epoch } = await this.#store.identity(LOCAL_OWNER)
    this.#key.settle(epoch)
    const left = await this.#keeping.left(LOCAL_OWNER)
    if (left.what === '') return
    if (left.what === 'erase') {
      await rm(this.#folder.blobs, { recursive: true, force: true })
      await rm(this.#folder.mailbox, { recursive: true, force: true })
      destroySecretFile(this.#folder.calendarFeed)
      await this.backups.removeAllBut(new Set())
      removeRestoreParts(this.#folder, Number.POSITIVE_INFINITY)
    } else {
      if (left.what === 'retire-key') this.#key.destroy()
      await this.#renewBackups()
    }
    if (await this.#forget(left.what !== 'let-go')) {
      await this.#keeping.forgetLeft(LOCAL_OWNER, left)
    }
  }

  /**
   * Takes out of every automatic backup what was let go of. In the place of those for which that cannot
   * be done comes a fresh one, once it is there and whole.
   */
  async #renewBackups(): Promise<void> {
    const backups = await this.backups.list()
    const kept = new Set(backups.map(({ name }) => name))
    if (backups.length > 0) {
      await this.#expectWhole()
      const left = await this.backups.letGo(await this.#keeping.letGo(LOCAL_OWNER), this.#kindNamed)
      if (left.length > 0) {
        const { path, isWhole } = await this.#saveAutomatic('daily')
        if (!isWhole) await this.#giveUp(path)
        kept.add(basename(path))
      }
      for (const { name } of left) kept.delete(name)
    }
    await this.backups.removeAllBut(kept)
  }

  /** A copy that lacks what earlier ones may have does not take their place. */
  async #giveUp(path: string): Promise<never> {
    await rm(path, { force: true })
    throw new StorageFailure(damagedProblem('Some of your records can no longer be read.'))
  }

  async #expectWhole(): Promise<void> {
    const checked = await this.#keeping.check()
    if (!checked.ok) throw new StorageFailure(damagedProblem(checked.problem.message))
  }

  async #forget(wholly: boolean): Promise<boolean> {
    for (let tries = 0; tries < FORGET_TRIES; tries += 1) {
      if (await this.#keeping.forget(wholly)) return true
      await new Promise((resolve) => setTimeout(resolve, FORGET_EVERY_MS))
    }
    return false
  }

  async #keepBackup(reason: BackupReason): Promise<string | null> {
    const { vaultId, epoch, revision } = await this.#store.identity(LOCAL_OWNER)
    if (revision === 0) return null
    if (reason === 'daily') {
      const newest = await this.backups.newestHead()
      if (newest?.vaultId === vaultId && newest.epoch === epoch && newest.revision === revision) {
        return null
      }
      await this.#expectWhole()
    }
    const { path, isWhole } = await this.#saveAutomatic(reason)
    if (isWhole) await this.backups.rotate(this.#believedNow())
    return path
  }

  async #saveAutomatic(
    reason: BackupReason,
  ): Promise<{ readonly path: string; readonly isWhole: boolean }> {
    const writing = this.#write(undefined)
    const path = await this.backups.write(writing.bytes, this.#clock(), reason)
    return { path, isWhole: writing.made.unreadable === 0 }
  }

  #write(blobs: BlobStore | undefined): VaultFileWriting {
    const madeAt = new Date(this.#clock()).toISOString()
    return new VaultFileWriting({ begin: () => this.#moment(), blobs, madeAt })
  }

  /** Records and key of one and the same epoch. */
  async #moment(): Promise<VaultMoment> {
    for (;;) {
      const { epoch } = await this.#store.identity(LOCAL_OWNER)
      const deviceKey = await this.#key.read()
      const snapshot = await this.#keeping.snapshot(LOCAL_OWNER)
      if (snapshot.identity.epoch === epoch) return { snapshot, deviceKey }
      await snapshot[Symbol.asyncDispose]()
    }
  }

  /** One thing after another; what the disk does not allow becomes a problem. */
  #alone<Value>(
    act: () => Promise<Result<Value, CustodyProblem>>,
    path = this.#folder.path,
  ): Promise<Result<Value, CustodyProblem>> {
    const acting = this.#last.then(async (): Promise<Result<Value, CustodyProblem>> => {
      try {
        return await act()
      } catch (error) {
        const problem = this.#explain(error, path)
        // Whoever opens the folder next heals what cannot be healed now.
        await this.#key.heal().catch(() => {})
        return { ok: false, problem }
      }
    })
    this.#last = acting.catch(() => {})
    return acting
  }

  #explain(error: unknown, path: string): CustodyProblem {
    if (error instanceof VaultFileError || error instanceof StorageFailure) return error.problem
    const explained = this.#keeping.explain(error) ?? explainFileError(error, path)
    if (!explained) throw error
    return explained
  }
}

function damagedProblem(what: string): StorageProblem {
  return {
    code: 'damaged',
    message: `${what} No automatic backup was made of them, and the earlier ones are all kept. Run "npm run onward -- doctor" to see what is whole.`,
  }
}
