import {
  LAZY_KINDS,
  PROTOCOL_VERSION,
  type PullAnswer,
  type VaultIdentity,
} from '../../core/protocol/sync.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { eachRow, type RecordRow, type Stores } from './browser-database.ts'

const TEXTS_PER_PAGE = 200

/** A page of the texts that changed after a revision, in a browser that keeps the records itself. */
export async function textsAfter(
  at: Stores,
  identity: VaultIdentity,
  since: number,
): Promise<PullAnswer> {
  const records: VaultRecord[] = []
  let revision = since
  let more = false
  const after = IDBKeyRange.lowerBound(since, true)
  await eachRow<RecordRow>(at('records').index('revision'), after, 'next', (row) => {
    // A page ends between two sets.
    more = records.length >= TEXTS_PER_PAGE && row.revision > revision
    if (more) return false
    if (!LAZY_KINDS.includes(row.kind)) return true
    records.push(row.record)
    revision = row.revision
    return true
  })
  if (!more) revision = identity.revision
  return { protocol: PROTOCOL_VERSION, ...identity, revision, records, more }
}
