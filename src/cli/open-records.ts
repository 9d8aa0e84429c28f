import { LAZY_KINDS } from '../core/protocol/sync.ts'
import { ok, type Result } from '../core/result.ts'
import { MemoryVault } from '../core/vault/vault.ts'
import { type DataFolder, makeDataFolder } from '../store/data-folder.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER, type VaultStore } from '../store/vault-store.ts'

/** The store of a data folder together with its records in memory, the texts of letters apart. */
export class OpenRecords implements AsyncDisposable {
  readonly store: VaultStore
  readonly vault = new MemoryVault()
  #revision = 0

  private constructor(store: VaultStore) {
    this.store = store
  }

  /** Opens the folder, made if there is none. */
  static async open(folder: DataFolder): Promise<Result<OpenRecords>> {
    const made = makeDataFolder(folder.path)
    if (!made.ok) return made
    const opened = await openSqliteStore(made.value)
    if (!opened.ok) return opened
    const records = new OpenRecords(opened.value)
    await records.catchUp()
    return ok(records)
  }

  /** Takes in what was written since, from whichever program. */
  async catchUp(): Promise<void> {
    for (let more = true; more; ) {
      const page = await this.store.read(LOCAL_OWNER, this.#revision, { exceptKinds: LAZY_KINDS })
      for (const record of page.records) this.vault.put(record)
      this.#revision = page.revision
      more = page.more
    }
  }

  /** Takes in one record that `catchUp` leaves where it is. */
  async fetch(kind: string, id: string): Promise<void> {
    const record = await this.store.find(LOCAL_OWNER, kind, id)
    if (record) this.vault.put(record)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.store[Symbol.asyncDispose]()
  }
}
