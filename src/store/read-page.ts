import type { SelectQueryBuilder, Transaction } from 'kysely'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import type { VaultRecord } from '../core/vault/record.ts'
import { markOf } from './identity.ts'
import { safeRecordOf } from './record-row.ts'
import type { RecordsTable, Tables } from './tables.ts'
import type { RecordPage } from './vault-store.ts'

export interface PageRange {
  readonly sinceRevision: number
  readonly limit: number
  readonly exceptKinds: readonly string[]
  readonly onlyKinds?: readonly string[]
}

/** The rows of one page, and where the vault stands that has them all. */
export interface RowPage<Row> {
  readonly rows: readonly Row[]
  readonly standing: VaultIdentity
  readonly more: boolean
}

/** One page of what changed, as records. */
export async function readPage(
  trx: Transaction<Tables>,
  owner: string,
  identity: VaultIdentity,
  range: PageRange,
): Promise<RecordPage> {
  const { rows, standing, more } = await cutPage(trx, owner, identity, range.limit, () =>
    changedSince(trx, owner, range).selectAll(),
  )
  const records: VaultRecord[] = []
  const unreadable: { kind: string; id: string }[] = []
  for (const row of rows) {
    const record = safeRecordOf(row)
    if (record) records.push(record)
    else unreadable.push({ kind: row.kind, id: row.id })
  }
  return { ...standing, records, more, unreadable }
}

/** Cuts a page between two sets, so that no set is ever seen by half. */
export async function cutPage<Row extends Pick<RecordsTable, 'revision'>>(
  trx: Transaction<Tables>,
  owner: string,
  identity: VaultIdentity,
  limit: number,
  select: () => SelectQueryBuilder<Tables, 'records', Row>,
): Promise<RowPage<Row>> {
  const rows = await select()
    .limit(limit + 1)
    .execute()
  const beyond = rows[limit]
  if (!beyond) return { rows, standing: identity, more: false }
  const { revision } = beyond
  const whole = rows.filter((row) => row.revision < revision)
  const last = whole.at(-1)
  const at = async (reached: number) => ({
    ...identity,
    revision: reached,
    mark: await markOf(trx, owner, reached),
  })
  if (last) return { rows: whole, standing: await at(last.revision), more: true }
  const oneSet = await select().where('records.revision', '=', revision).execute()
  return { rows: oneSet, standing: await at(revision), more: revision < identity.revision }
}

/** What changed after a revision, oldest first. */
export function changedSince(trx: Transaction<Tables>, owner: string, range: PageRange) {
  const query = trx
    .selectFrom('records')
    .where('owner', '=', owner)
    .where('revision', '>', range.sinceRevision)
    .orderBy('revision')
    .orderBy('kind')
    .orderBy('id')
  if (range.onlyKinds) return query.where('kind', 'in', range.onlyKinds)
  return range.exceptKinds.length > 0 ? query.where('kind', 'not in', range.exceptKinds) : query
}
