import { ok, problem, type Result } from '../core/result.ts'
import type { VaultRecord } from '../core/vault/record.ts'
import { LOCAL_OWNER, type VaultReader } from '../store/vault-store.ts'
import { explainWriting, NewFile } from './new-file.ts'

/** How often the records are read again because they changed in the middle of it. */
const MAX_TRIES = 8
/** Records are collected to pieces of about this many characters before they are written. */
const PIECE_CHARS = 256 * 1024
const RECORDS_PER_PAGE = 1000

export interface RecordsFileOptions {
  /** Where `place` puts the file; it is written beside that, for its person alone (0600). */
  readonly target: string
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
  readonly count: number
  readonly #file: NewFile

  private constructor(file: NewFile, count: number) {
    this.#file = file
    this.count = count
  }

  get path(): string {
    return this.#file.path
  }

  static async write(
    store: VaultReader,
    { target, exportedAt }: RecordsFileOptions,
  ): Promise<Result<RecordsFile>> {
    const opened = await NewFile.beside(target)
    if (!opened.ok) return opened
    const file = opened.value
    const givenUp = async (why: Result<never>) => {
      await file[Symbol.asyncDispose]()
      return why
    }
    try {
      for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const count = await writeOnce(store, file, exportedAt)
        if (count !== null) return ok(new RecordsFile(file, count))
        await file.startOver()
      }
    } catch (error) {
      return givenUp(explainWriting(error, target))
    }
    return givenUp(
      problem(
        'busy',
        'Your records kept changing while they were read. Nothing was written. Try again in a moment.',
      ),
    )
  }

  /** Puts the file in its place, instead of what is there. */
  place(): Promise<Result<null>> {
    return this.#file.place('replace')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file[Symbol.asyncDispose]()
  }
}

/** The number of records, or null when they changed in the meantime. */
async function writeOnce(
  store: VaultReader,
  file: NewFile,
  exportedAt: string,
): Promise<number | null> {
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
        await file.write(piece)
        piece = ''
      }
    }
    since = page.revision
    more = page.more
  }
  const now = await store.identity(LOCAL_OWNER)
  if (now.revision !== revision || now.epoch !== epoch) return null
  await file.write(`${piece}\n]}\n`)
  return count
}

/** The head of a record in one order, whatever order the store gave it. */
function inOrder(record: VaultRecord): VaultRecord {
  const { kind, id, version, schema, updatedAt, ...content } = record
  return { kind, id, version, schema, updatedAt, ...content } as VaultRecord
}
