import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ok, problem, type Result } from '../core/result.ts'
import type { VaultRecord } from '../core/vault/record.ts'
import { explainFileError } from '../store/explain-file-error.ts'
import { LOCAL_OWNER, type VaultReader } from '../store/vault-store.ts'

/** How often the records are read again because they changed in the middle of it. */
const MAX_TRIES = 8
/** Records are collected to pieces of about this many characters before they are written. */
const PIECE_CHARS = 256 * 1024
const RECORDS_PER_PAGE = 1000

export interface RecordsFileOptions {
  /** The whole file is first written beside this path, for its person alone (0600). */
  readonly beside: string
  /** ISO 8601 UTC. */
  readonly exportedAt: string
}

/**
 * All records of the vault in one JSON file, `{ onward: 1, vaultId, exportedAt, records }`, one
 * record a line, exactly as stored: sealed ones sealed, unknown kinds and deleted ones included, in
 * the order of their last change, then kind and id. It shows one moment: records that change while
 * it is written make it start again. Deleted on disposal unless it was moved to its place.
 */
export class RecordsFile implements AsyncDisposable {
  readonly path: string
  readonly count: number
  #moved = false

  private constructor(path: string, count: number) {
    this.path = path
    this.count = count
  }

  static async write(
    store: VaultReader,
    options: RecordsFileOptions,
  ): Promise<Result<RecordsFile>> {
    const name = `.${basename(options.beside)}.${randomUUID()}.part`
    const path = join(dirname(options.beside), name)
    try {
      for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const count = await writeOnce(store, path, options.exportedAt)
        if (count !== null) return ok(new RecordsFile(path, count))
      }
      await rm(path, { force: true })
      return problem(
        'busy',
        'Your records kept changing while they were read. Nothing was written. Try again in a moment.',
      )
    } catch (error) {
      await rm(path, { force: true })
      return explained(error, dirname(options.beside))
    }
  }

  /** Puts the file in its place, whole or not at all. */
  async moveTo(target: string): Promise<Result<null>> {
    try {
      await rename(this.path, target)
      this.#moved = true
      await syncFolder(dirname(target))
      return ok(null)
    } catch (error) {
      return explained(error, target)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#moved) await rm(this.path, { force: true })
  }
}

/** The number of records, or null when they changed in the meantime. */
async function writeOnce(
  store: VaultReader,
  path: string,
  exportedAt: string,
): Promise<number | null> {
  await using file = await open(path, 'w', 0o600)
  const { vaultId, epoch, revision } = await store.identity(LOCAL_OWNER)
  const head = `{"onward":1,"vaultId":${JSON.stringify(vaultId)},"exportedAt":${JSON.stringify(exportedAt)},"records":[`
  let piece = head
  let count = 0
  let since = 0
  for (let more = true; more; ) {
    const page = await store.read(LOCAL_OWNER, since, { limit: RECORDS_PER_PAGE })
    if (page.epoch !== epoch || page.vaultId !== vaultId || page.revision > revision) return null
    for (const record of page.records) {
      piece += `${count === 0 ? '' : ','}\n${JSON.stringify(inOrder(record))}`
      count += 1
      if (piece.length >= PIECE_CHARS) {
        await writeAll(file, piece)
        piece = ''
      }
    }
    since = page.revision
    more = page.more
  }
  const now = await store.identity(LOCAL_OWNER)
  if (now.revision !== revision || now.epoch !== epoch) return null
  await writeAll(file, `${piece}\n]}\n`)
  await file.sync()
  return count
}

async function writeAll(file: FileHandle, text: string): Promise<void> {
  await file.writeFile(text)
}

/** The head of a record in one order, whatever order the store gave it. */
function inOrder(record: VaultRecord): VaultRecord {
  const { kind, id, version, schema, updatedAt, ...content } = record
  return { kind, id, version, schema, updatedAt, ...content } as VaultRecord
}

async function syncFolder(path: string): Promise<void> {
  // Windows gives no handle to a folder, and needs none.
  if (process.platform === 'win32') return
  await using folder = await open(path, 'r')
  await folder.sync()
}

function explained(error: unknown, path: string): Result<never> {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'EISDIR' || code === 'ENOTEMPTY') {
    return problem('is-a-folder', `${path} is a folder. Nothing was written. Name a file.`)
  }
  const known = explainFileError(error, path)
  if (!known) throw error
  const words: Partial<Record<typeof known.code, string>> = {
    'read-only': `Onward may not write to ${path}. Nothing was written there. Choose another place with -o.`,
    'disk-full': `There is no room left for ${path}. Nothing was written there. Make room or choose another place with -o.`,
    'storage-failed': `The folder of ${path} is not there. Nothing was written. Make it, or choose another place with -o.`,
  }
  return { ok: false, problem: { ...known, message: words[known.code] ?? known.message } }
}
