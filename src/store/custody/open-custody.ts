import { ok, type Problem, type Result } from '../../core/result.ts'
import { kindNamed } from '../../core/vault/kinds.ts'
import { FolderBlobStore } from '../blobs/folder-blob-store.ts'
import type { DataFolder } from '../data-folder.ts'
import { believedClock } from '../seen-clock.ts'
import type { SqlVaultStore } from '../sql-vault-store.ts'
import { type OpenOptions, openSqliteStore } from '../sqlite/open-sqlite-store.ts'
import { LocalCustody } from './local-custody.ts'

/** A data folder with everything that can be done with it; disposing closes it. */
export interface OpenCustody extends AsyncDisposable {
  readonly store: SqlVaultStore
  readonly blobs: FolderBlobStore
  readonly custody: LocalCustody
  /** The time by which something may be let go of (`seen-clock.ts`). */
  readonly believedNow: () => number
}

/**
 * Opens the vault of a data folder with its keeper, healed where a process was killed half way. What is
 * still to be let go of when it is closed is let go of then.
 */
export async function openCustody(
  folder: DataFolder,
  options: OpenOptions = {},
): Promise<Result<OpenCustody, Problem>> {
  const { clock = Date.now } = options
  const { believedNow = believedClock(folder.seenClock, clock) } = options
  const opened = await openSqliteStore(folder, { ...options, believedNow })
  if (!opened.ok) return opened
  const store = opened.value
  const blobs = new FolderBlobStore(folder.blobs)
  const custody = new LocalCustody({
    kindNamed,
    ...options,
    folder,
    store,
    blobs,
    clock,
    believedNow,
  })
  const healed = await custody.open()
  if (!healed.ok) {
    await store[Symbol.asyncDispose]()
    return healed
  }
  // What cannot be done now, as on a full disk, is tried again when it is closed and opened.
  await custody.settle()
  return ok({
    store,
    blobs,
    custody,
    believedNow,
    [Symbol.asyncDispose]: async () => {
      await custody.settle()
      await store[Symbol.asyncDispose]()
    },
  })
}
