import type { Kysely, Transaction } from 'kysely'
import { byKind } from '../core/vault/by-kind.ts'
import type { ChangeSet } from '../core/vault/change.ts'
import { checkBody } from '../core/vault/check-record.ts'
import { KEYRING_ID, type Keyring, keyringKind } from '../core/vault/kinds/keyring.ts'
import { isPlain, recordKey, type VaultRecord } from '../core/vault/record.ts'
import { safeRecordOf } from './record-row.ts'
import type { RecordsTable, Tables } from './tables.ts'
import { StorageFailure, type StorageProblem } from './vault-store.ts'

/** Ids asked for in one query, well under every engine's limit of parameters. */
const IDS_PER_QUERY = 500

/** One record as it stands; undefined where there is none or it can no longer be read. */
export async function selectRecord(
  db: Kysely<Tables>,
  owner: string,
  kind: string,
  id: string,
): Promise<VaultRecord | undefined> {
  const row = await selectRow(db, owner, kind, id)
  return (row && safeRecordOf(row)) ?? undefined
}

function selectRow(db: Kysely<Tables>, owner: string, kind: string, id: string) {
  return db
    .selectFrom('records')
    .selectAll()
    .where('owner', '=', owner)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
}

const damagedKeyring: StorageProblem = {
  code: 'damaged-keyring',
  message:
    'The keys behind your passphrase are damaged. Nothing is deleted, but nothing new is saved until they are back: what you write waits in this browser. Run “npm run onward -- doctor” to see the automatic backups, then “npm run onward -- restore” with the newest good one.',
}

/**
 * The keyring of a vault; undefined until there is a passphrase. Throws a `StorageFailure` where it is
 * there and cannot be read: taken for none, another would be made in its place.
 */
export async function selectKeyring(
  db: Kysely<Tables>,
  owner: string,
): Promise<Keyring | undefined> {
  const row = await selectRow(db, owner, keyringKind.name, KEYRING_ID)
  if (!row || row.form === 'deleted' || row.form === 'purged') return undefined
  const record = safeRecordOf(row)
  const isWhole = record && isPlain(record) && checkBody(keyringKind, record.schema, record.body).ok
  if (!isWhole) throw new StorageFailure(damagedKeyring)
  return record.body as Keyring
}

/** What decides how records are to be sealed: the keyring, and the key that may not be used again. */
export interface Sealing {
  readonly keyring: Keyring | undefined
  readonly retiredKey: string
}

export async function selectSealing(db: Kysely<Tables>, owner: string): Promise<Sealing> {
  const vault = await db
    .selectFrom('vaults')
    .select('retired_key')
    .where('owner', '=', owner)
    .executeTakeFirst()
  return { keyring: await selectKeyring(db, owner), retiredKey: vault?.retired_key ?? '' }
}

/** The records that a set changes, as they stand, by their keys. */
export async function selectCurrent(
  trx: Transaction<Tables>,
  owner: string,
  set: ChangeSet,
): Promise<Map<string, VaultRecord>> {
  const found = new Map<string, VaultRecord>()
  for (const [kind, changes] of byKind(set.changes)) {
    const ids = changes.map((change) => change.id)
    for (let from = 0; from < ids.length; from += IDS_PER_QUERY) {
      const rows = await trx
        .selectFrom('records')
        .selectAll()
        .where('owner', '=', owner)
        .where('kind', '=', kind)
        .where('id', 'in', ids.slice(from, from + IDS_PER_QUERY))
        .execute()
      for (const row of rows) {
        const record = safeRecordOf(row) ?? lostRecordOf(row)
        found.set(recordKey(record), record)
      }
    }
  }
  return found
}

/** Of a record that can no longer be read only the version counts: a whole new body may follow it. */
function lostRecordOf(row: Omit<RecordsTable, 'owner'>): VaultRecord {
  const { kind, id, version, schema, updated_at: updatedAt } = row
  return { kind, id, version, schema, updatedAt, deleted: true }
}
