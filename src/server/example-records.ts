import { exampleSearch } from '../core/example/example-search.ts'
import { ok, type Result } from '../core/result.ts'
import type { DataFolder } from '../store/data-folder.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { contextHere } from './context-here.ts'
import { StoredRecords } from './mailbox/stored-records.ts'

/** Writes the example search into the vault of a folder, in one set. It holds nothing that has to be sealed. */
export async function fillWithExample(folder: DataFolder): Promise<Result<null>> {
  const opened = await openSqliteStore(folder)
  if (!opened.ok) return opened
  await using store = opened.value
  const records = new StoredRecords(store)
  await records.catchUp()
  const context = contextHere()
  const written = await records.write(
    () => ({ changes: exampleSearch(records.vault, context) }),
    (changes) => ok(changes),
    () => ({
      id: context.newId(),
      actor: 'demo',
      at: context.now.instant,
      intent: 'show-example',
    }),
  )
  return written.ok ? ok(null) : written
}
