import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { isPurged, type VaultRecord } from '../../core/vault/record.ts'
import { type Chunk, deferredIn } from '../replica/chunks.ts'
import { answered, openDatabase, startingWith, whole } from '../replica/idb.ts'
import { CURRENT, type Meta, metaKey } from '../replica/indexed-store.ts'

/** Where the texts of a vault stand in this browser. */
export interface Standing {
  readonly vaultId: string
  readonly epoch: number
  /** Up to this revision of the server all texts are here. */
  readonly filledTo: number
  /** Changes when something is deleted for good. */
  readonly purges: number
}

/** All records as of a beat: most of them in chunks, which are read one by one. */
export interface Snapshot {
  readonly vaultId: string
  readonly beat: number
  readonly chunks: readonly IDBValidKey[]
  /** What came after the chunks were written. */
  readonly logged: readonly VaultRecord[]
}

/**
 * Lies among the texts, so that whatever empties these also sends their filling back to its beginning.
 * No kind has an empty name.
 */
const filledKey = (vaultId: string) => [vaultId, '', 'filled']
const textKey = (vaultId: string, id: string) => [vaultId, letterTextKind.name, id]

/** The texts of letters as this browser keeps them, in the store that the replica reads them from. */
export class TextShelf {
  readonly #database: IDBDatabase

  private constructor(database: IDBDatabase) {
    this.#database = database
    database.onversionchange = () => database.close()
  }

  static async open(factory: IDBFactory): Promise<TextShelf> {
    return new TextShelf(await openDatabase(factory))
  }

  /** Of the vault that is open in this browser; undefined while its records are not here. */
  async standing(): Promise<Standing | undefined> {
    const transaction = this.#database.transaction(['meta', 'lazy'])
    const meta = transaction.objectStore('meta')
    const vaultId: string | undefined = await answered(meta.get(CURRENT))
    if (vaultId === undefined) return undefined
    return standingIn((name) => transaction.objectStore(name), vaultId)
  }

  /** The snapshot of the vault that is open in this browser; undefined while its records are not here. */
  async snapshot(): Promise<Snapshot | undefined> {
    const transaction = this.#database.transaction(['meta', 'chunks', 'log'])
    const vaultId: string | undefined = await answered(transaction.objectStore('meta').get(CURRENT))
    if (vaultId === undefined) return undefined
    const meta = await answered<Meta | undefined>(
      transaction.objectStore('meta').get(metaKey(vaultId)),
    )
    if (!meta || meta.filling) return undefined
    const range = startingWith(vaultId, meta.snapshot.generation)
    const [chunks, log] = await Promise.all([
      answered(transaction.objectStore('chunks').getAllKeys(range)),
      answered<VaultRecord[][]>(transaction.objectStore('log').getAll(startingWith(vaultId))),
    ])
    return { vaultId, beat: meta.beat, chunks, logged: log.flat() }
  }

  /** The records of one chunk when it is of one of these kinds; none once a newer snapshot came. */
  async chunk(key: IDBValidKey, kinds: readonly string[]): Promise<readonly VaultRecord[]> {
    const chunks = this.#database.transaction('chunks').objectStore('chunks')
    const chunk = await answered<Chunk | undefined>(chunks.get(key))
    if (!chunk || !kinds.includes(chunk.kind)) return []
    return deferredIn([chunk]).get(chunk.kind)?.() ?? []
  }

  /**
   * Keeps texts that were fetched while `before` held, and that the server has no others up to
   * `filledTo`. False, and nothing is kept, where the vault began anew meanwhile or something was
   * deleted for good, which may be among them. A newer version that is here stays.
   */
  async keep(before: Standing, texts: readonly VaultRecord[], filledTo: number): Promise<boolean> {
    const { vaultId } = before
    const transaction = this.#database.transaction(['meta', 'lazy'], 'readwrite')
    const kept = await whole(transaction, async (at) => {
      const now = await standingIn(at, vaultId)
      if (now?.epoch !== before.epoch || now.purges !== before.purges) return undefined
      const lazy = at('lazy')
      const keys = texts.map(({ id }) => textKey(vaultId, id))
      const here = await Promise.all(
        keys.map((key) => answered<VaultRecord | undefined>(lazy.get(key))),
      )
      for (const [place, text] of texts.entries()) {
        const key = keys[place]
        if (!key || (here[place]?.version ?? 0) > text.version) continue
        if (isPurged(text)) lazy.delete(key)
        else lazy.put(text, key)
      }
      lazy.put(filledTo, filledKey(vaultId))
      return true
    })
    return kept ?? false
  }

  /** The ids of all texts that are here. */
  async ids(vaultId: string): Promise<readonly string[]> {
    const lazy = this.#database.transaction('lazy').objectStore('lazy')
    const keys = await answered(lazy.getAllKeys(startingWith(vaultId, letterTextKind.name)))
    return keys.map((key) => String((key as readonly IDBValidKey[])[2]))
  }

  /** Texts by their ids, in that order; undefined for those that are not here. */
  texts(vaultId: string, ids: readonly string[]): Promise<readonly (VaultRecord | undefined)[]> {
    const lazy = this.#database.transaction('lazy').objectStore('lazy')
    return Promise.all(
      ids.map((id) => answered<VaultRecord | undefined>(lazy.get(textKey(vaultId, id)))),
    )
  }

  close(): void {
    this.#database.close()
  }
}

async function standingIn(
  at: (name: 'meta' | 'lazy') => IDBObjectStore,
  vaultId: string,
): Promise<Standing | undefined> {
  const [meta, filledTo] = await Promise.all([
    answered<Meta | undefined>(at('meta').get(metaKey(vaultId))),
    answered<number | undefined>(at('lazy').get(filledKey(vaultId))),
  ])
  if (!meta || meta.filling) return undefined
  return { vaultId, epoch: meta.epoch, filledTo: filledTo ?? 0, purges: meta.purges ?? 0 }
}
