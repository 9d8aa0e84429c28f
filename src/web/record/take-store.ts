import { type PrivateFolder, privateFolder } from '../replica/shelf-twice.ts'

/** A question of a rehearsal. */
export interface AnswerTo {
  readonly mockId: string
  readonly questionId: string
}

/** A recovery, in whose look back something is said instead of written. */
export interface SaidOf {
  readonly recoveryId: string
}

export type TakeOf = AnswerTo | SaidOf

/** What a take is of. Nothing of what was said stands here. */
export interface TakeHead<Of extends TakeOf = TakeOf> {
  readonly takeId: string
  readonly vaultId: string
  /** Of the vault, when it was begun: an erase since then lets go of it. */
  readonly epoch: number
  readonly of: Of
  /** A media type, as the recorder gave it. */
  readonly type: string
  readonly startedAt: string
}

/** Where a recording lies while it is made: encrypted pieces, each on the disk before the next. */
export interface TakeStore {
  /** False where this browser keeps nothing beyond the tab. */
  readonly durable: boolean
  /** Takes that were begun and not let go of. */
  heads(): Promise<readonly TakeHead[]>
  begin(head: TakeHead): Promise<void>
  /** Rejects with the browser’s error, such as `QuotaExceededError`. */
  put(takeId: string, number: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** In their order, up to the first that is missing. */
  pieces(takeId: string): Promise<readonly Uint8Array[]>
  drop(takeId: string): Promise<void>
}

const HEAD = 'head'

/** Takes in a folder: a file for each piece, and one for the head. */
export function takesIn(folder: PrivateFolder, durable: boolean): TakeStore {
  const nameOf = (takeId: string, part: string | number) => `${takeId}~${part}`
  return {
    durable,
    async heads() {
      const heads: TakeHead[] = []
      for (const name of await folder.names()) {
        if (!name.endsWith(`~${HEAD}`)) continue
        const head = headIn(await folder.read(name))
        if (head) heads.push(head)
      }
      return heads.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    },
    begin: (head) =>
      folder.write(nameOf(head.takeId, HEAD), new TextEncoder().encode(JSON.stringify(head))),
    put: (takeId, number, bytes) => folder.write(nameOf(takeId, number), bytes),
    async pieces(takeId) {
      const pieces: Uint8Array[] = []
      for (;;) {
        const bytes = await folder.read(nameOf(takeId, pieces.length))
        if (!bytes || bytes.length === 0) return pieces
        pieces.push(bytes)
      }
    },
    async drop(takeId) {
      const names = (await folder.names()).filter((name) => name.startsWith(nameOf(takeId, '')))
      // The head last: what is left half dropped is still found.
      for (const name of names.toSorted((a) => (a.endsWith(HEAD) ? 1 : -1))) {
        await folder.remove(name)
      }
    },
  }
}

/** The takes of this browser; in memory where it has no files of its own that a page can write. */
export function openTakes(): TakeStore {
  const folder = privateFolder('onward-takes')
  return folder ? takesIn(folder, true) : takesIn(memoryFolder(), false)
}

function memoryFolder(): PrivateFolder {
  const files = new Map<string, Uint8Array>()
  return {
    names: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  }
}

function headIn(bytes: Uint8Array | undefined): TakeHead | undefined {
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as TakeHead)
  } catch {
    return undefined
  }
}
