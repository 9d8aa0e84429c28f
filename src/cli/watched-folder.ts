import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import * as z from 'zod/mini'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import { writeSecretFile } from '../store/secret-file.ts'

const ENDINGS: ReadonlySet<string> = new Set(['.eml', '.emlx', '.mbox', '.txt'])

const seenSchema = z.object({
  vaultId: z.string(),
  epoch: z.number(),
  /** Size and time of change, by name. */
  files: z.record(z.string(), z.string()),
})

/** A folder into which letters are put, and which of its files this vault has taken in. */
export class WatchedFolder {
  readonly #path: string
  readonly #memory: string
  readonly #identity: Pick<VaultIdentity, 'vaultId' | 'epoch'>
  readonly #taken: Map<string, string>
  #lookedAt = new Map<string, string>()

  /** `keptIn` is a folder of Onward's own, for what it remembers. */
  constructor(path: string, keptIn: string, { vaultId, epoch }: VaultIdentity) {
    const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
    this.#path = path
    this.#identity = { vaultId, epoch }
    this.#memory = join(keptIn, `watched-${name}.json`)
    const seen = seenSchema.safeParse(readJson(this.#memory))
    const isOfThis = seen.success && seen.data.vaultId === vaultId && seen.data.epoch === epoch
    this.#taken = new Map(isOfThis ? Object.entries(seen.data.files) : [])
    mkdirSync(keptIn, { recursive: true, mode: 0o700 })
  }

  /**
   * Names of files that are new or changed, sorted. One that may still be being written waits for the next look,
   * unless there is none (`atOnce`).
   */
  async newFiles(atOnce: boolean): Promise<readonly string[]> {
    const before = this.#lookedAt
    this.#lookedAt = new Map()
    for (const name of await readdir(this.#path)) {
      if (!ENDINGS.has(extname(name).toLowerCase())) continue
      const found = await stat(join(this.#path, name)).catch(() => null)
      if (found?.isFile()) this.#lookedAt.set(name, `${found.size}:${found.mtimeMs}`)
    }
    return [...this.#lookedAt]
      .filter(([name, stamp]) => this.#taken.get(name) !== stamp)
      .filter(([name, stamp]) => atOnce || before.get(name) === stamp)
      .map(([name]) => name)
      .sort()
  }

  /** Notes that a file was taken in as it was when it was last looked at. */
  remember(name: string): void {
    this.#taken.set(name, this.#lookedAt.get(name) ?? '')
    const files = Object.fromEntries(this.#taken)
    const draft = `${this.#memory}.${process.pid}.part`
    writeSecretFile(this.#memory, JSON.stringify({ ...this.#identity, files }), draft)
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
