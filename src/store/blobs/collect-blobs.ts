import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { NamedBlobs } from '../../core/files/files-view.ts'
import { PARTS } from './blob-files.ts'
import type { FolderBlobStore, KeptFile } from './folder-blob-store.ts'

/** A blob that nothing names is kept this long after it was last needed, asked for or sent. */
export const UNNAMED_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Lets go of blobs that no record and no kept history has named for 30 days, and of parts to which
 * nothing was added for as long. A file's own date tells: each run renews it for those that are named,
 * and an upload that asks for a blob renews it too. Where `named` does not see everything (sealed
 * records), nothing is let go of. Run it daily. Answers with how many went.
 */
export async function collectBlobs(
  store: FolderBlobStore,
  named: () => Promise<NamedBlobs>,
  nowMs: number,
): Promise<number> {
  const files: KeptFile[] = []
  for await (const file of store.files()) files.push(file)
  const { ids, isAll } = await named()
  let dropped = await dropOldParts(store, nowMs)
  for (const { id, touchedAtMs } of files) {
    if (ids.has(id)) {
      if (nowMs - touchedAtMs > DAY_MS) await store.touch(id)
    } else if (isAll && isOld(touchedAtMs, nowMs) && (await isStillOld(store, id, nowMs))) {
      await store.drop(id)
      dropped += 1
    }
  }
  return dropped
}

function isOld(touchedAtMs: number, nowMs: number): boolean {
  return nowMs - touchedAtMs > UNNAMED_DAYS * DAY_MS
}

/** Somebody may have asked for it since the list was made. */
async function isStillOld(store: FolderBlobStore, id: string, nowMs: number): Promise<boolean> {
  const touchedAtMs = await store.touchedAtMs(id)
  return touchedAtMs !== undefined && isOld(touchedAtMs, nowMs)
}

async function dropOldParts(store: FolderBlobStore, nowMs: number): Promise<number> {
  const folder = join(store.folder, PARTS)
  const names = await readdir(folder).catch(() => [])
  let dropped = 0
  for (const name of names) {
    const file = join(folder, name)
    const part = await stat(file).catch(() => undefined)
    if (!part?.isFile() || !isOld(part.mtimeMs, nowMs)) continue
    await rm(file, { force: true })
    dropped += 1
  }
  return dropped
}
