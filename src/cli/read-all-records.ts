import { recordKey, type VaultRecord } from '../core/vault/record.ts'
import { LOCAL_OWNER, type ReadOptions, type VaultReader } from '../store/vault-store.ts'

/** Every record by its name, deleted ones included, as many pages as there are. */
export async function readAllRecords(
  store: VaultReader,
  options: ReadOptions = {},
): Promise<Map<string, VaultRecord>> {
  const records = new Map<string, VaultRecord>()
  let since = 0
  for (let more = true; more; ) {
    const page = await store.read(LOCAL_OWNER, since, options)
    for (const record of page.records) records.set(recordKey(record), record)
    since = page.revision
    more = page.more
  }
  return records
}
