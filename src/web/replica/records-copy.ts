import type { VaultIdentity } from '../../core/protocol/sync.ts'
import type { DeviceKey } from '../../seal/device-key.ts'
import type { RecordRow, SetRow } from './browser-database.ts'
import { frameOf, recordsIn } from './log-frames.ts'
import type { LogFile, LogFiles } from './private-files.ts'

/** All that is needed to begin a lost database of records again; bodies of the past are not. */
export interface CopyContent {
  readonly identity: VaultIdentity
  readonly deviceKey: DeviceKey | null
  readonly records: readonly RecordRow[]
  readonly sets: readonly SetRow[]
}

/**
 * What became of an addition. `missing`: there is no copy to add to. `due`: it is kept, and the copy should
 * be written anew, since much in it is outdated, old, or was let go of.
 */
export type Added = 'kept' | 'missing' | 'due'

/** Keeps all records of a browser without a program a second time, beside its database. */
export interface CopyKeeper {
  /** Adds what is new. `letsGo`: some of what was there before must not stay. */
  append(news: CopyContent, atMs: number, letsGo: boolean): Promise<Added>
  /** Begins a copy anew; until it is finished, the one of before counts. */
  begin(vaultId: string): Promise<void>
  add(part: CopyContent): Promise<void>
  finish(atMs: number): Promise<void>
  /** What was kept last; undefined where nothing was. */
  latest(): Promise<CopyContent | undefined>
  /** Lets go of all copies. */
  forget(): Promise<void>
}

/**
 * In front of a file: when it was finished (0 while it is being written), where it then ended or 0 once
 * something in it is to be let go of, where it ends now, and when that was. What lies behind that end was
 * being written when somebody was killed.
 */
interface Head {
  readonly wholeMs: number
  readonly beganBytes: number
  readonly endBytes: number
  readonly atMs: number
}

const HEAD_BYTES = 32
/** A file that has grown to twice its size and this is written anew, and one that is so old. */
const SPARE_BYTES = 2 ** 20
const OLD_MS = 30 * 24 * 60 * 60 * 1000
/** Another tab adds something for so long at most. */
const TRIES = 100
const PAUSE_MS = 20

/** Copies in files, one for a vault, and a second one while that is written anew. */
export class RecordsCopy implements CopyKeeper {
  readonly #files: LogFiles
  #writing: { readonly name: string; readonly file: LogFile; endBytes: number } | undefined

  constructor(files: LogFiles) {
    this.#files = files
  }

  async append(news: CopyContent, atMs: number, letsGo: boolean): Promise<Added> {
    const [last] = await this.#named(news.identity.vaultId)
    if (last === undefined) return 'missing'
    const file = await this.#open(last)
    try {
      const head = headOf(file)
      if (!head) return 'missing'
      const frame = frameOf(news)
      file.write(frame, head.endBytes)
      const endBytes = head.endBytes + frame.length
      const beganBytes = letsGo ? 0 : head.beganBytes
      writeHead(file, { ...head, beganBytes, endBytes, atMs })
      const isLong = endBytes > 2 * beganBytes + SPARE_BYTES
      return beganBytes === 0 || isLong || atMs - head.wholeMs > OLD_MS ? 'due' : 'kept'
    } finally {
      file.close()
    }
  }

  async begin(vaultId: string): Promise<void> {
    this.#writing?.file.close()
    const [last] = await this.#named(vaultId)
    const name = `${vaultId}~${last === undefined ? 1 : numberOf(last) + 1}`
    const file = await this.#open(name)
    file.clear()
    writeHead(file, { wholeMs: 0, beganBytes: 0, endBytes: HEAD_BYTES, atMs: 0 })
    this.#writing = { name, file, endBytes: HEAD_BYTES }
  }

  async add(part: CopyContent): Promise<void> {
    const writing = this.#writing
    if (!writing) throw new Error('no copy was begun')
    const frame = frameOf(part)
    writing.file.write(frame, writing.endBytes)
    writing.endBytes += frame.length
  }

  async finish(atMs: number): Promise<void> {
    const writing = this.#writing
    if (!writing) throw new Error('no copy was begun')
    const { name, file, endBytes } = writing
    writeHead(file, { wholeMs: atMs, beganBytes: endBytes, endBytes, atMs })
    file.close()
    this.#writing = undefined
    const vaultId = name.slice(0, name.lastIndexOf('~'))
    // Also those that somebody was killed over while they were begun.
    for (const other of await this.#all(vaultId)) if (other !== name) await this.#remove(other)
  }

  async latest(): Promise<CopyContent | undefined> {
    let latest: { readonly atMs: number; readonly parts: readonly CopyContent[] } | undefined
    for (const name of await this.#files.names()) {
      const file = await this.#open(name)
      try {
        const head = headOf(file)
        if (!head || head.atMs < (latest?.atMs ?? 0)) continue
        const frames = file.read(head.endBytes).subarray(HEAD_BYTES)
        latest = { atMs: head.atMs, parts: recordsIn<CopyContent>(frames) }
      } finally {
        file.close()
      }
    }
    return latest && joined(latest.parts)
  }

  async forget(): Promise<void> {
    for (const name of await this.#files.names()) await this.#remove(name)
  }

  /** The whole files of a vault, the latest first. */
  async #named(vaultId: string): Promise<readonly string[]> {
    const whole: string[] = []
    for (const name of await this.#all(vaultId)) {
      const file = await this.#open(name)
      if (headOf(file)) whole.push(name)
      file.close()
    }
    return whole.sort((one, two) => numberOf(two) - numberOf(one))
  }

  async #all(vaultId: string): Promise<readonly string[]> {
    return (await this.#files.names()).filter((name) => name.startsWith(`${vaultId}~`))
  }

  async #open(name: string): Promise<LogFile> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const file = await this.#files.open(name)
      if (file) return file
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    throw new Error('another tab holds the copy')
  }

  /** Emptied first: what was let go of is then gone, even where a name stays. */
  async #remove(name: string): Promise<void> {
    const file = await this.#open(name)
    file.clear()
    file.close()
    await this.#files.remove(name)
  }
}

/** Undefined while a file is not whole. */
function headOf(file: LogFile): Head | undefined {
  const bytes = file.read(HEAD_BYTES)
  if (bytes.length < HEAD_BYTES) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const [wholeMs = 0, beganBytes = 0, endBytes = 0, atMs = 0] = [0, 8, 16, 24].map((at) =>
    view.getFloat64(at, true),
  )
  return wholeMs > 0 ? { wholeMs, beganBytes, endBytes, atMs } : undefined
}

function writeHead(file: LogFile, { wholeMs, beganBytes, endBytes, atMs }: Head): void {
  const bytes = new Uint8Array(HEAD_BYTES)
  const view = new DataView(bytes.buffer)
  for (const [index, value] of [wholeMs, beganBytes, endBytes, atMs].entries()) {
    view.setFloat64(8 * index, value, true)
  }
  file.write(bytes, 0)
}

function numberOf(name: string): number {
  return Number(name.slice(name.lastIndexOf('~') + 1))
}

/** What all parts say together: of each record what was said last. */
function joined(parts: readonly CopyContent[]): CopyContent | undefined {
  const last = parts.at(-1)
  if (!last) return undefined
  const records = new Map<string, RecordRow>()
  const sets = new Map<number, SetRow>()
  for (const part of parts) {
    for (const row of part.records) records.set(`${row.kind}/${row.id}`, row)
    for (const set of part.sets) sets.set(set.revision, set)
  }
  return { ...last, records: [...records.values()], sets: [...sets.values()] }
}
