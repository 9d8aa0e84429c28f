import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { VaultFileHead } from '../../core/protocol/vault-file.ts'
import type { KindNamed } from '../../core/vault/check-record.ts'
import type { LetGo } from '../select-let-go.ts'
import { syncFolder } from '../sync-folder.ts'
import { gunzipped, gzipped } from '../vault-file/gzip.ts'
import { readHead } from '../vault-file/read-vault-file.ts'
import { VaultFileError } from '../vault-file/vault-file-error.ts'
import {
  type BackupName,
  type BackupReason,
  backupName,
  keptBackups,
  readBackupName,
} from './kept-backups.ts'
import { CannotStay, LettingGo } from './letting-go.ts'

const PART = '.part'

/** The automatic backups of a data folder, and the copies of the database from before a migration. */
export class BackupFiles {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Newest first; other files in the folder are none. */
  async list(): Promise<readonly BackupName[]> {
    const backups = (await this.#names()).flatMap((name) => readBackupName(name) ?? [])
    return backups.sort((a, b) => b.madeAtMs - a.madeAtMs)
  }

  /** What the newest backup is of; undefined when there is none that is whole at its beginning. */
  async newestHead(): Promise<VaultFileHead | undefined> {
    const [newest] = await this.list()
    return newest && readHead(createReadStream(join(this.folder, newest.name)))
  }

  /** Writes one beside and gives it its name once all of it is on the disk; answers with its path. */
  async write(
    bytes: AsyncIterable<Uint8Array>,
    madeAtMs: number,
    reason: BackupReason,
  ): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const path = join(this.folder, backupName(madeAtMs, reason))
    await writeWhole(path, bytes)
    return path
  }

  /** Takes away what rotation lets go of, and what was never finished. */
  async rotate(nowMs: number): Promise<void> {
    const backups = await this.list()
    const kept = keptBackups(backups, nowMs)
    for (const backup of backups) if (!kept.has(backup)) await this.#remove(backup.name)
    for (const name of await this.#names()) if (name.endsWith(PART)) await this.#remove(name)
  }

  /**
   * Takes out of every backup what the vault let go of, each whole or not at all; answers with those for
   * which that cannot be done, which are as they were.
   */
  async letGo(letGo: LetGo, kindNamed: KindNamed): Promise<readonly BackupName[]> {
    const left: BackupName[] = []
    for (const backup of await this.list()) {
      const path = join(this.folder, backup.name)
      if (!(await letGoIn(path, () => new LettingGo(letGo, kindNamed)))) left.push(backup)
    }
    return left
  }

  /** Takes away every copy of records but these, copies of the database too. */
  async removeAllBut(kept: ReadonlySet<string>): Promise<void> {
    for (const name of await this.#names()) if (!kept.has(name)) await this.#remove(name)
  }

  async #remove(name: string): Promise<void> {
    await rm(join(this.folder, name), { recursive: true, force: true })
  }

  async #names(): Promise<readonly string[]> {
    try {
      return await readdir(this.folder)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  }
}

/** Writes one anew without what is to go, if there is any of it; false where it cannot stay. */
async function letGoIn(path: string, begin: () => LettingGo): Promise<boolean> {
  const texts = (lettingGo: LettingGo) => lettingGo.texts(gunzipped(createReadStream(path)))
  try {
    const looking = begin()
    for await (const _ of texts(looking)) if (looking.hasChanged) break
    if (looking.hasChanged) await writeWhole(path, gzipped(texts(begin())))
    return true
  } catch (error) {
    if (error instanceof CannotStay || error instanceof VaultFileError) return false
    throw error
  }
}

/** Writes a file for its person alone, whole or not at all, and on the disk when this resolves. */
export async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  // Another process may be writing the same one.
  const draft = `${path}.${process.pid}${PART}`
  try {
    const handle = await open(draft, 'w', 0o600)
    try {
      for await (const piece of bytes) await handle.writeFile(piece)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path)
    await syncFolder(join(path, '..'))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
