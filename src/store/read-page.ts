import type { Transaction } from 'kysely'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import type { VaultRecord } from '../core/vault/record.ts'
import { safeRecordOf } from './record-row.ts'
import type { RecordsTable, Tables } from './tables.ts'
import type { RecordPage } from './vault-store.ts'

interface Range {
  readonly sinceRevision: number
  readonly limit: number
  readonly exceptKinds: readonly string[]
}

/** One page of what changed, cut between two sets so that no set is ever seen by half. */
export async function readPage(
  trx: Transaction<Tables>,
  owner: string,
  identity: VaultIdentity,
  range: Range,
): Promise<RecordPage> {
  const rows = await select(trx, owner, range)
    .limit(range.limit + 1)
    .execute()
  const beyond = rows[range.limit]
  if (!beyond) return page(identity, identity.revision, rows, false)
  const whole = rows.filter((row) => row.revision < beyond.revision)
  const last = whole.at(-1)
  if (last) return page(identity, last.revision, whole, true)
  const oneSet = await select(trx, owner, range).where('revision', '=', beyond.revision).execute()
  return page(identity, beyond.revision, oneSet, beyond.revision < identity.revision)
}

function select(trx: Transaction<Tables>, owner: string, range: Range) {
  const query = trx
    .selectFrom('records')
    .selectAll()
    .where('owner', '=', owner)
    .where('revision', '>', range.sinceRevision)
    .orderBy('revision')
    .orderBy('kind')
    .orderBy('id')
  return range.exceptKinds.length > 0 ? query.where('kind', 'not in', range.exceptKinds) : query
}

function page(
  identity: VaultIdentity,
  revision: number,
  rows: readonly RecordsTable[],
  more: boolean,
): RecordPage {
  const records: VaultRecord[] = []
  const unreadable: { kind: string; id: string }[] = []
  for (const row of rows) {
    const record = safeRecordOf(row)
    if (record) records.push(record)
    else unreadable.push({ kind: row.kind, id: row.id })
  }
  const { vaultId, epoch } = identity
  return { vaultId, epoch, revision, records, more, unreadable }
}
