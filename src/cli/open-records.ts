import { ok, type Result } from '../core/result.ts'
import { StoredRecords } from '../server/mailbox/stored-records.ts'
import { type DataFolder, makeDataFolder } from '../store/data-folder.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'

/** The store of a data folder, opened for a command, together with its records in memory. */
export class OpenRecords extends StoredRecords implements AsyncDisposable {
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.store[Symbol.asyncDispose]()
  }
}
